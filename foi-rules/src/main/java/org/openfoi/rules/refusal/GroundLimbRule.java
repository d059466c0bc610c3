package org.openfoi.rules.refusal;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.refusal.GroundClaim;
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
public final class GroundLimbRule extends BaseRule<Ground> {

  /** The rule. */
  public GroundLimbRule() {
    super(
        Ground.class,
        RuleDescription.builder("refusal/ground-limb")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute("FOIA s.17(5)", "FOISA s.16(5)"))
            .asks("A refusal under section 14 says whether the request is vexatious or repeated.")
            .silent("Silent where the reasons or the title say which."));
  }

  @Override
  public void check(Ground ground, Findings findings) {
    long kinds = RefusalGround.citedBy(ground.provision()).stream()
        .map(RefusalGround::getKind)
        .distinct()
        .count();
    if (kinds > 1 && !isSaid(ground.ground())) {
      findings.add(
          ground.regime(),
          ground.provision() + " has several limbs, expected one of "
              + RefusalGround.citedBy(ground.provision()).stream()
                  .map(RefusalGround::getId)
                  .collect(Collectors.joining(", ")),
          "",
          ground.ground().getSpans());
    }
  }

  private static boolean isSaid(GroundClaim ground) {
    return Stream.concat(
            ground.getTitle().stream(), ground.getReasons().stream().map(Passage::getText))
        .map(text -> text.toLowerCase(Locale.ROOT))
        .anyMatch(text -> text.contains("vexatious") != text.contains("repeat"));
  }
}
