package org.openfoi.rules.refusal;

import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A refusal notice says what it relies on.
 *
 * <p>FOIA s.17(1)(b) and FOISA s.16(1)(c) ask for the exemption, EIR reg.14(3)(a) for the
 * exception; a refusal for cost or of a vexatious request says so instead (s.17(5)), which it can
 * in words.
 *
 * <p>Silent if it names any, however wrong, and if its statement says that the limit of cost is
 * exceeded, or that the request is vexatious or repeated.
 */
public final class SomethingClaimedRule extends BaseRule<RefusalNotice> {
  private static final Pattern GROUND = Pattern.compile(
      "\\b(?:(?:cost|fees?|appropriate) limit|vexatious|repeated request)\\b",
      Pattern.CASE_INSENSITIVE);

  /** The rule. */
  public SomethingClaimedRule() {
    super(
        RefusalNotice.class,
        RuleDescription.builder("refusal/something-claimed")
            .severity(Severity.ERROR)
            .basis(RuleBasis.statute(
                "FOIA s.17(1)(b)", "EIR reg.14(3)(a)", "FOISA s.16(1)(c)", "EISR reg.13(b)"))
            .asks("A refusal notice specifies an exemption, or a ground that is none.")
            .silent(
                "Silent if it names any, however wrong, and if its statement says that the limit of cost is exceeded, or that the request is vexatious or repeated."),
        Traits.NOTHING_CLAIMED);
  }

  @Override
  public void check(RefusalNotice notice, Findings findings) {
    if (notice.getClaims().isEmpty()
        && notice.getGrounds().isEmpty()
        && notice.getStatement().stream()
            .noneMatch(words -> GROUND.matcher(words.getText()).find())) {
      findings.add(
          Notices.regime(notice),
          "the notice relies on no provision, expected the exemption or ground it refuses under",
          "",
          notice.getSpans());
    }
  }
}
