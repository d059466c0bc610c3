package org.openfoi.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

class RuleDescriptionTest {
  private static RuleDescription.Builder whole(String id) {
    return RuleDescription.builder(id)
        .severity(Severity.NOTE)
        .basis(RuleBasis.statute("FOIA s.17(1)", "EIR reg.14(3)"))
        .asks("A.")
        .silent("B.");
  }

  @Test
  void takesItsSubjectFromItsIdAndItsRegimesFromItsBasis() {
    RuleDescription rule = whole("refusal/s12-named").build();
    assertThat(rule.subject()).isEqualTo(RuleSubject.REFUSAL);
    assertThat(rule.regimes()).containsExactly(Regime.FOIA_2000, Regime.EIR_2004);
    assertThat(rule.concerns(Regime.EIR_2004)).isTrue();
    assertThat(rule.concerns(Regime.FOISA_2002)).isFalse();
  }

  @Test
  void concernsOtherRegimesThanThoseOfItsBasisWhereItSaysSo() {
    RuleDescription rule =
        whole("refusal/x").regimes(Set.of(Regime.EISR_2004, Regime.FOISA_2002)).build();
    assertThat(rule.regimes()).containsExactly(Regime.FOISA_2002, Regime.EISR_2004);
    assertThat(rule.concerns(Regime.FOIA_2000)).isFalse();
  }

  @Test
  void concernsEveryRegimeWhereNoneIsNamed() {
    RuleDescription rule = whole("acme/x")
        .subject(RuleSubject.CASE)
        .basis(RuleBasis.record("the letter"))
        .build();
    assertThat(rule.concerns(Regime.EISR_2004)).isTrue();
    assertThat(rule.subject()).isEqualTo(RuleSubject.CASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "pages", "inspection/", "Inspection/pages", "inspection/pages_given"})
  void refusesAnotherFormOfId(String id) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleDescription.builder(id))
        .withMessage(
            "no rule can have the id '" + id + "', expected a form like 'inspection/pages-given'");
    RuleBasis basis = RuleBasis.record("a");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new RuleDescription(id, RuleSubject.CASE, Severity.NOTE, basis, Set.of(), "A.", "B."));
  }

  @Test
  void saysWhichPartIsMissing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleDescription.builder("refusal/x")
            .severity(Severity.NOTE)
            .asks("A.")
            .silent("B.")
            .build())
        .withMessage("the rule 'refusal/x' does not say its basis, expected basis(...) with"
            + " RuleBasis.statute(\"FOIA s.17(1)\"), guidance, codeOfPractice or record");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole("refusal/x").asks(" ").build())
        .withMessage(
            "the rule 'refusal/x' does not say its asks, expected asks(...) with one sentence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole("refusal/x").silent("").build())
        .withMessage(
            "the rule 'refusal/x' does not say its silent, expected silent(...) with one sentence");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> whole("acme/x").build())
        .withMessage("the rule 'acme/x' does not say its subject, expected subject(...) with a"
            + " RuleSubject, or an id that begins with one");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleDescription.builder("refusal/x")
            .basis(RuleBasis.record("a"))
            .asks("A.")
            .silent("B.")
            .build())
        .withMessage("the rule 'refusal/x' does not say its severity, expected severity(...) with"
            + " ERROR, WARNING or NOTE");
  }

  @Test
  void neverCallsGuidanceLaw() {
    RuleBasis guidance = RuleBasis.guidance("the Commissioner's guide", "FOIA s.17(2)");
    assertThat(guidance.isStatute()).isFalse();
    assertThat(guidance.binding()).isEmpty();
    assertThat(guidance.binding(Regime.FOIA_2000)).isEmpty();
    assertThat(guidance).hasToString("guidance: the Commissioner's guide, FOIA s.17(2)");
    assertThat(RuleBasis.codeOfPractice("the code of 2018").binding()).isEmpty();
    RuleBasis statute = RuleBasis.statute("FOIA s.17(1)", "EIR reg.14(3)");
    assertThat(statute.binding()).contains(Provision.of("FOIA s.17(1)"));
    assertThat(statute.binding(Regime.EIR_2004)).contains(Provision.of("EIR reg.14(3)"));
    assertThat(statute.binding(Regime.EISR_2004)).contains(Provision.of("FOIA s.17(1)"));
    assertThat(statute).hasToString("statute: FOIA s.17(1), EIR reg.14(3)");
  }

  @Test
  void wantsABasisThatCanBeLookedUp() {
    assertThatIllegalArgumentException()
        .isThrownBy(RuleBasis::statute)
        .withMessage("a statute is cited without a provision, expected one such as 'FOIA s.17(3)'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RuleBasis.guidance(" ", "FOIA s.17(2)"))
        .withMessage("the basis 'guidance' names no source, expected where it is written or what it"
            + " compares");
    assertThatIllegalArgumentException().isThrownBy(() -> RuleBasis.statute("section 17"));
  }
}
