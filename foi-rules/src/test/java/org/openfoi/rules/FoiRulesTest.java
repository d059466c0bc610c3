package org.openfoi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.testing.Golden;

class FoiRulesTest {
  @Test
  void findsInTheOrderOfTheRulesAndThenOfTheRecord() {
    InspectionExtract blank =
        InspectionExtract.builder().force(Force.of("kent")).text("").build();
    ExtractTable table = ExtractTable.builder().addExtracts(blank, blank).build();
    assertThat(FoiRules.check(table))
        .extracting(f -> f.getCode() + " " + f.getPointer().orElseThrow())
        .containsExactly(
            "inspection/force-once-in-tranche /extracts/1",
            "inspection/pages-given /extracts/0",
            "inspection/pages-given /extracts/1",
            "inspection/text-given /extracts/0",
            "inspection/text-given /extracts/1");
    assertThat(FoiRules.check(ExtractTable.builder().build())).isEqualTo(List.<Finding>of());
  }

  @Test
  void givesEveryRuleItsOwnId() {
    assertThat(FoiRules.all()).extracting(rule -> rule.describe().id()).doesNotHaveDuplicates();
  }

  @Test
  void isDocumentedInRulesMd() {
    String rules = FoiRules.all().stream()
        .map(Rule::describe)
        .map(FoiRulesTest::section)
        .collect(Collectors.joining("\n"));
    Golden.assertMatches(
        "RULES.md",
        "# Rules\n\nWritten by a test from the rules themselves; change them there.\n\n" + rules);
  }

  private static String section(RuleDescription rule) {
    return "## `%s`\n\n%s. %s\n\n%s\n"
        .formatted(rule.id(), rule.severity(), rule.asks(), rule.silent());
  }
}
