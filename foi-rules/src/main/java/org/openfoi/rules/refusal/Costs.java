package org.openfoi.rules.refusal;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.CostEstimate;

/** The appropriate limit, in pounds and in the hours that it pays for. */
final class Costs {
  /** SI 2004/3244 reg.3(3): every authority but those of Schedule 1 Part I. */
  private static final BigDecimal FOIA_POUNDS = BigDecimal.valueOf(450);

  /** SI 2004/3244 reg.4(4): 25 pounds an hour. */
  private static final BigDecimal FOIA_HOURS = BigDecimal.valueOf(18);

  /** SSI 2004/467 reg.5. */
  private static final BigDecimal FOISA_POUNDS = BigDecimal.valueOf(600);

  /** SSI 2004/467 reg.3: at most 15 pounds an hour, so at least so many. */
  private static final BigDecimal FOISA_HOURS = BigDecimal.valueOf(40);

  private Costs() {}

  /** Whether a provision lets a request be refused for its cost. */
  static boolean isCost(Provision provision) {
    return RefusalGround.citedBy(provision).stream()
        .anyMatch(ground -> ground.getKind() == GroundKind.COST);
  }

  /** Whether both figures, as far as they are given, stay within the limit. */
  static boolean isWithinLimit(Regime regime, CostEstimate estimate) {
    boolean any = estimate.getHours().isPresent() || estimate.getPounds().isPresent();
    return any
        && estimate
            .getHours()
            .filter(hours -> hours.compareTo(hours(regime)) > 0)
            .isEmpty()
        && estimate.getPounds().filter(sum -> sum.compareTo(pounds(regime)) > 0).isEmpty();
  }

  /** {@code "12 hours and 300 pounds"}. */
  static String inWords(CostEstimate estimate) {
    return Stream.concat(
            estimate.getHours().stream().map(hours -> hours.toPlainString() + " hours"),
            estimate.getPounds().stream().map(sum -> sum.toPlainString() + " pounds"))
        .collect(Collectors.joining(" and "));
  }

  /** {@code "18 hours or 450 pounds"}. */
  static String limitInWords(Regime regime) {
    return hours(regime) + " hours or " + pounds(regime) + " pounds";
  }

  private static BigDecimal hours(Regime regime) {
    return regime == Regime.FOISA_2002 ? FOISA_HOURS : FOIA_HOURS;
  }

  private static BigDecimal pounds(Regime regime) {
    return regime == Regime.FOISA_2002 ? FOISA_POUNDS : FOIA_POUNDS;
  }
}
