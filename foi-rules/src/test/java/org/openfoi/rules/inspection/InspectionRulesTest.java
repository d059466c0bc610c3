package org.openfoi.rules.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.InspectionReport;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.rules.rule.Rule;

class InspectionRulesTest {
  private static InspectionExtract.Builder extract(String force, int tranche, String text) {
    InspectionExtract.Builder extract = InspectionExtract.builder();
    extract.force(Force.of(force)).tranche(Tranche.of(tranche)).text(text);
    return extract;
  }

  private static InspectionExtract at(int line, InspectionExtract.Builder extract) {
    return extract.pages(PageNumbers.of(7)).addSpans(SourceSpan.of(line, 5, 9)).build();
  }

  private static ExtractTable table(InspectionExtract... extracts) {
    return ExtractTable.builder().addExtracts(extracts).build();
  }

  private static List<String> messages(Rule<ExtractTable> rule, ExtractTable table) {
    return rule.check(table).stream().map(Finding::getMessage).toList();
  }

  @Test
  void aForceStandsOnceInATranche() {
    Rule<ExtractTable> rule = new ForceOnceInTrancheRule();
    ExtractTable twice = table(
        at(2, extract("kent", 1, "a")),
        at(3, extract("essex", 1, "b")),
        at(4, extract("kent", 1, "c")));
    assertThat(rule.check(twice))
        .containsExactly(finding("inspection/force-once-in-tranche")
            .message(
                "Kent Police stands a second time in Tranche 1, first (line 2); expected it once")
            .pointer("/extracts/2")
            .span(SourceSpan.of(4, 5, 9))
            .build());
    assertThat(rule.check(table(at(2, extract("kent", 1, "a")), at(3, extract("kent", 2, "b")))))
        .isEmpty();
    InspectionExtract without =
        InspectionExtract.builder().force(Force.of("kent")).text("a").build();
    assertThat(messages(rule, table(without, without)))
        .containsExactly(
            "Kent Police stands a second time without a tranche, first; expected it once");
  }

  @Test
  void aForceThatIsNotKnownMayStandTwice() {
    InspectionExtract unknown = InspectionExtract.builder().text("a").build();
    assertThat(new ForceOnceInTrancheRule().check(table(unknown, unknown))).isEmpty();
  }

  @Test
  void everyExtractSaysItsPages() {
    Rule<ExtractTable> rule = new PagesGivenRule();
    assertThat(messages(
            rule,
            table(
                extract("kent", 1, "a").build(),
                InspectionExtract.builder().forceAsWritten("Mordor").text("b").build(),
                InspectionExtract.builder().text("c").build())))
        .containsExactly(
            "no page is given for Kent Police, expected at least one",
            "no page is given for 'Mordor', expected at least one",
            "no page is given for an extract without a force, expected at least one");
    assertThat(rule.check(table(at(2, extract("kent", 1, "a"))))).isEmpty();
  }

  @Test
  void everyForceExistedInTheYear() {
    Rule<ExtractTable> rule = new ForceExistedRule();
    ExtractTable table = table(
        at(2, extract("police-scotland", 1, "a")),
        at(3, extract("fife-constabulary", 1, "b")),
        at(4, extract("kent", 1, "c")),
        InspectionExtract.builder().text("d").build());
    assertThat(messages(rule, during(table, InspectionYear.calendar(2012))))
        .containsExactly(
            "Police Service of Scotland did not exist in 2012: it existed from 2013-04-01");
    assertThat(messages(rule, during(table, InspectionYear.financial(2013))))
        .containsExactly("Fife Constabulary did not exist in 2013/14: it existed to 2013-03-31");
    assertThat(messages(rule, during(table, InspectionYear.calendar(2013)))).isEmpty();
  }

  private static ExtractTable during(ExtractTable table, InspectionYear year) {
    InspectionReport report = InspectionReport.builder().year(year).build();
    return ExtractTable.builder().from(table).report(report).build();
  }

  @Test
  void theDayOfPublicationCountsWhereNoYearIsKnown() {
    ExtractTable table = table(at(2, extract("fife-constabulary", 1, "b")));
    InspectionReport report =
        InspectionReport.builder().publicationDate(LocalDate.of(2019, 5, 2)).build();
    assertThat(messages(
            new ForceExistedRule(),
            ExtractTable.builder().from(table).report(report).build()))
        .containsExactly("Fife Constabulary did not exist in 2019-05-02: it existed to 2013-03-31");
    assertThat(new ForceExistedRule().check(table)).isEmpty();
  }

  @Test
  void everyExtractHasAPassage() {
    Rule<ExtractTable> rule = new TextGivenRule();
    assertThat(messages(rule, table(at(2, extract("kent", 1, " \n")))))
        .containsExactly("the passage about Kent Police is blank, expected its words");
    assertThat(rule.check(table(at(2, extract("kent", 1, "a"))))).isEmpty();
  }

  @Test
  void noTwoExtractsHaveTheSameWords() {
    Rule<ExtractTable> rule = new TextsDifferRule();
    assertThat(messages(
            rule,
            table(
                at(2, extract("kent", 1, "same")),
                at(3, extract("essex", 1, "Same")),
                at(4, extract("surrey", 1, "same")),
                at(5, extract("sussex", 1, "")),
                at(6, extract("dorset", 1, "")))))
        .containsExactly(
            "the passage about Surrey Police has the same words as the one about Kent Police (line"
                + " 2)");
  }

  private static Finding.Builder finding(String code) {
    return Finding.builder().severity(Severity.WARNING).code(code);
  }

  @Test
  void peelInspectsFortyThreeForces() {
    ExtractTable all = ExtractTable.builder()
        .addAllExtracts(Force.all().stream()
            .map(force -> InspectionExtract.builder().force(force).text("a").build())
            .toList())
        .report(InspectionReport.builder().programme("PEEL").build())
        .build();
    assertThat(new ForceInspectedRule().check(all)).hasSize(Force.all().size() - 43);
  }

  @Test
  void everyRuleIsSilentAboutAGoodTable() {
    ExtractTable good = table(at(2, extract("kent", 1, "a")), at(3, extract("essex", 1, "b")));
    assertThat(Stream.of(
                new ForceOnceInTrancheRule(),
                new PagesGivenRule(),
                new ForceExistedRule(),
                new TextGivenRule(),
                new TextsDifferRule())
            .flatMap(rule -> rule.check(during(good, InspectionYear.financial(2018))).stream()))
        .isEmpty();
  }
}
