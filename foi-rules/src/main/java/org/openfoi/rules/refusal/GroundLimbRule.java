package org.openfoi.rules.refusal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.source.Passage;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * Section 14 has two limbs that have nothing in common.
 *
 * <p>Silent where the reasons or the title say which.
 */
public final class GroundLimbRule extends BaseRule<RefusalNotice> {

  /** The rule. */
  public GroundLimbRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/ground-limb")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(5)"))
            .asks("A refusal under section 14 says whether the request is vexatious or repeated.")
            .silent("Silent where the reasons or the title say which."));
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    for (int i = 0; i < notice.getGrounds().size(); i++) {
      GroundClaim ground = notice.getGrounds().get(i);
      long kinds = RefusalGround.citedBy(ground.getProvision()).stream()
          .map(RefusalGround::getKind)
          .distinct()
          .count();
      if (kinds > 1 && !isSaid(ground)) {
        findings.add(
            ground.getProvision().getRegime(),
            ground.getProvision() + " has several limbs, expected one of "
                + RefusalGround.citedBy(ground.getProvision()).stream()
                    .map(RefusalGround::getId)
                    .collect(Collectors.joining(", ")),
            "/grounds/" + i,
            ground.getSpans());
      }
    }
  }

  private static boolean isSaid(GroundClaim ground) {
    return Stream.concat(
            ground.getTitle().stream(), ground.getReasons().stream().map(Passage::getText))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains("vexatious") != text.contains("repeat"));
  }
}
