package org.openfoi.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.RuleSubject;
import org.openfoi.testing.Golden;

class FoiRulesTest {
  /** A rule about a kind of record that is not ours, under the law of Scotland. */
  private record WeekdayRule(String id) implements Rule<LocalDate> {
    @Override
    public RuleDescription describe() {
      return RuleDescription.builder(id)
          .subject(RuleSubject.RESPONSE)
          .severity(Severity.NOTE)
          .basis(RuleBasis.statute("FOISA s.10(1)", "FOIA s.10(1)"))
          .asks("A.")
          .silent("B.")
          .build();
    }

    @Override
    public Class<LocalDate> type() {
      return LocalDate.class;
    }

    @Override
    public void check(LocalDate day, Findings findings) {
      if (day.getDayOfWeek().getValue() > 5) {
        findings.add("it is a weekend", "", List.of());
        findings.add(Regime.FOIA_2000, "it is one there too", "/year", List.of());
      }
    }
  }

  private static List<String> ids(FoiRules rules) {
    return rules.all().stream().map(rule -> rule.describe().id()).toList();
  }

  @Test
  void findsInTheOrderOfTheRulesAndThenOfTheRecord() {
    InspectionExtract blank =
        InspectionExtract.builder().force(Force.of("kent")).text("").build();
    ExtractTable table = ExtractTable.builder().addExtracts(blank, blank).build();
    assertThat(FoiRules.standard().check(table))
        .extracting(f -> f.getCode() + " " + f.getPointer().orElseThrow())
        .containsExactly(
            "inspection/force-once-in-tranche /extracts/1",
            "inspection/pages-given /extracts/0",
            "inspection/pages-given /extracts/1",
            "inspection/text-given /extracts/0",
            "inspection/text-given /extracts/1");
    assertThat(FoiRules.standard().check(ExtractTable.builder().build())).isEmpty();
  }

  @Test
  void findsInTheOrderOfTheRulesWhereverInACaseItStands() {
    FoiRules rules = FoiRules.standard()
        .select(
            "response/disclosure-has-content",
            "refusal/something-claimed",
            "case/reply-after-request");
    FoiCase foiCase = FoiCase.builder()
        .request(FoiRequest.builder().made(LocalDate.of(2024, 6, 3)).build())
        .addResponses(
            FoiResponse.builder()
                .date(LocalDate.of(2024, 6, 2))
                .addNotices(RefusalNotice.builder().build())
                .build(),
            FoiResponse.builder().addAnswers(Disclosed.builder().build()).build())
        .build();
    assertThat(rules.check(foiCase))
        .extracting(f -> f.getCode() + " " + f.getPointer().orElseThrow())
        .containsExactly(
            "response/disclosure-has-content /responses/1/answers/0",
            "refusal/something-claimed /responses/0/notices/0",
            "case/reply-after-request /responses/0");
    assertThat(rules.without("case/reply-after-request").check(foiCase))
        .extracting(Finding::getCode)
        .containsExactly("response/disclosure-has-content", "refusal/something-claimed");
  }

  @Test
  void aFindingRestsOnTheProvisionOfTheRegimeOfWhatIsCited() {
    FoiRules rule = FoiRules.standard().select("response/elsewhere-says-where");
    AvailableElsewhere.Builder scottish = AvailableElsewhere.builder();
    scottish.provision(Provision.of("FOISA s.25(1)"));
    FoiResponse response = FoiResponse.builder()
        .addAnswers(scottish.build(), AvailableElsewhere.builder().build())
        .build();
    assertThat(rule.check(response))
        .extracting(finding -> finding.getBasis().orElseThrow().toString())
        .containsExactly("FOISA s.25(1)", "FOIA s.21(1)");
  }

  @Test
  void givesEveryRuleAnIdThatBeginsWithItsSubject() {
    assertThat(FoiRules.standard().all())
        .extracting(Rule::describe)
        .allMatch(rule -> rule.id().startsWith(rule.subject() + "/"));
  }

  @Test
  void takesOtherRulesBehindItsOwn() {
    FoiRules ours = FoiRules.builder()
        .addAll(FoiRules.standard())
        .add(new WeekdayRule("ours/weekday"))
        .build();
    assertThat(ids(ours)).endsWith("report/recommendation-numbers", "ours/weekday");
    assertThat(ours.check(LocalDate.of(2024, 6, 1)))
        .containsExactly(
            Finding.builder()
                .severity(Severity.NOTE)
                .code("ours/weekday")
                .message("it is a weekend")
                .basis(Provision.of("FOISA s.10(1)"))
                .build(),
            Finding.builder()
                .severity(Severity.NOTE)
                .code("ours/weekday")
                .message("it is one there too")
                .basis(Provision.of("FOIA s.10(1)"))
                .pointer("/year")
                .build());
    assertThat(ours.check(LocalDate.of(2024, 6, 3))).isEmpty();
  }

  @Test
  void saysWhatToDoAboutTwoRulesOfOneId() {
    FoiRules.Builder twice = FoiRules.builder()
        .addAll(FoiRules.standard())
        .add(new WeekdayRule("inspection/pages-given"));
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("two rules have the id 'inspection/pages-given', expected each its own: rename"
            + " one, or leave the other out with without(\"inspection/pages-given\")");
    FoiRules instead = FoiRules.builder()
        .addAll(FoiRules.standard().without("inspection/pages-given"))
        .add(new WeekdayRule("inspection/pages-given"))
        .build();
    assertThat(instead.check(LocalDate.of(2024, 6, 1))).hasSize(2);
  }

  @Test
  void selects() {
    FoiRules all = FoiRules.builder()
        .addAll(FoiRules.standard())
        .add(new WeekdayRule("ours/weekday"))
        .build();
    assertThat(ids(all.select("ours/weekday", "inspection/pages-given")))
        .containsExactly("inspection/pages-given", "ours/weekday");
    assertThat(all.select(Severity.ERROR).all())
        .isNotEmpty()
        .allMatch(rule -> rule.describe().severity() == Severity.ERROR);
    assertThat(all.select(Severity.WARNING).all())
        .hasSizeGreaterThan(all.select(Severity.ERROR).all().size())
        .noneMatch(rule -> rule.describe().severity() == Severity.NOTE);
    assertThat(ids(all.select(Severity.NOTE))).isEqualTo(ids(all));
    assertThat(ids(all.select(Regime.FOISA_2002)))
        .contains("ours/weekday", "inspection/text-given");
    assertThat(ids(all.select(Regime.EIR_2004)))
        .contains("inspection/text-given")
        .doesNotContain("ours/weekday");
    assertThat(ids(all.select(RuleSubject.INSPECTION)))
        .contains("inspection/text-given")
        .allMatch(id -> id.startsWith("inspection/"));
    assertThat(ids(all.select(rule -> rule.basis().isStatute()))).contains("ours/weekday");
  }

  @Test
  void knowsNoRuleOfAnotherId() {
    FoiRules one = FoiRules.standard().select("inspection/pages-given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> one.select("inspection/text-given"))
        .withMessage("no rule here has the id 'inspection/text-given', expected one of"
            + " inspection/pages-given");
    assertThatIllegalArgumentException().isThrownBy(() -> one.without("x/y"));
    assertThat(one).hasToString("rules: inspection/pages-given");
  }

  @Test
  void refusesWhatItHasNoRulesFor() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FoiRules.standard().check("a text"))
        .withMessage("there are no rules for a value of class 'String', expected a record such as"
            + " FoiCase, RefusalNotice or ExtractTable");
    assertThat(FoiRules.builder().build().check(ExtractTable.builder().build())).isEmpty();
  }

  @Test
  void isDocumentedInRulesMd() {
    String rules = FoiRules.standard().all().stream()
        .map(Rule::describe)
        .map(FoiRulesTest::section)
        .collect(Collectors.joining("\n"));
    String head = """
        # Rules

        Written by a test from the rules themselves; change them there.

        Only a statute is law; guidance, codes of practice and the record itself are not, and each rule says which
        stands behind it.

        """;
    Golden.assertMatches("RULES.md", head + rules);
  }

  private static String section(RuleDescription rule) {
    return "## `%s`\n\n%s; %s\n\n%s\n\n%s\n"
        .formatted(rule.id(), rule.severity(), rule.basis(), rule.asks(), rule.silent());
  }
}
