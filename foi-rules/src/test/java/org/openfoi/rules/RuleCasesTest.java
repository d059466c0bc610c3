package org.openfoi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.finding.Finding;
import org.openfoi.rules.rule.Rule;

/** Every rule finds what it should and is silent where it should be. */
class RuleCasesTest {
  /** Rules about dates and references, which have no place of their own in the text. */
  private static final Set<String> WITHOUT_SPAN =
      Set.of("request/dates-in-order", "case/one-reference");

  private static final List<RuleCase> CASES = Stream.of(
          "request", "response", "refusal", "case", "inspection", "report")
      .flatMap(subject -> RuleCase.read(subject + ".txt").stream())
      .toList();

  static List<RuleCase> cases() {
    return CASES;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void findsWhatItShould(RuleCase each) {
    List<Finding> findings = FoiRules.standard().select(each.rule()).check(each.value());
    assertThat(findings)
        .extracting(finding -> finding.getPointer().orElse("") + " " + finding.getMessage())
        .containsExactlyElementsOf(each.findings());
    for (Finding finding : findings) {
      if (!WITHOUT_SPAN.contains(each.rule())) {
        assertThat(each.linesAround(finding.getPointer().orElse("")))
            .contains(finding.getSpan().orElseThrow().getLine());
      }
    }
  }

  @Test
  void everyRuleHasACaseThatItFindsAndOneAboutWhichItIsSilent() {
    Set<String> all = FoiRules.standard().all().stream()
        .map(Rule::describe)
        .map(rule -> rule.id())
        .collect(Collectors.toSet());
    assertThat(rules(false)).as("add a case with a finding").isEqualTo(all);
    assertThat(rules(true)).as("add a case with '-'").isEqualTo(all);
  }

  private static Set<String> rules(boolean silent) {
    return CASES.stream()
        .filter(each -> each.findings().isEmpty() == silent)
        .map(RuleCase::rule)
        .collect(Collectors.toSet());
  }
}
