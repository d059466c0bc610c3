package org.openfoi.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

class FindingReportTest {
  static final Finding REASONS = Finding.builder()
      .severity(Severity.ERROR)
      .code("refusal/reasons")
      .message("no reasons for 'a|b' <i>\nhere")
      .basis(Provision.of("FOIA s.17(3)"))
      .span(SourceSpan.of("a letter.txt", 3, 7, 5))
      .pointer("/notices/0")
      .build();
  static final Finding PAGES = Finding.builder()
      .severity(Severity.WARNING)
      .code("inspection/pages-given")
      .message("no page is given")
      .pointer("/extracts/1")
      .build();
  static final Finding READ = Finding.builder()
      .severity(Severity.NOTE)
      .code("table/read")
      .message("read")
      .span(SourceSpan.of("b.txt", 1, 1, 0))
      .build();

  @Test
  void laysFindingsOutInColumns() {
    assertThat(FindingReport.text(List.of(REASONS, PAGES))).isEqualTo("""
        severity  at           code                    message                        basis
        error     3:7          refusal/reasons         no reasons for 'a|b' <i> here  FOIA s.17(3)
        warning   /extracts/1  inspection/pages-given  no page is given               -
        """);
  }

  @Test
  void leavesTheBasisOutWhereNoneHasOneAndNamesDocumentsWhereThereAreSeveral() {
    assertThat(FindingReport.text(List.of(PAGES, READ))).isEqualTo("""
        severity  at           code                    message
        warning   /extracts/1  inspection/pages-given  no page is given
        note      1:1          table/read              read
        """);
    assertThat(FindingReport.text(List.of(READ, REASONS)))
        .contains(" b.txt:1:1 ", " a letter.txt:3:7 ");
    assertThat(FindingReport.text(List.of(READ))).isEqualTo("""
        severity  at   code        message
        note      1:1  table/read  read
        """);
    assertThat(FindingReport.text(List.of())).isEqualTo("severity  at  code  message\n");
  }

  @Test
  void writesMarkdownInWhichNothingIsMarkup() {
    assertThat(FindingReport.markdown(List.of(REASONS))).isEqualTo("""
        | severity | at | code | message | basis |
        | --- | --- | --- | --- | --- |
        | error | 3:7 | refusal/reasons | no reasons for 'a\\|b' \\<i\\> here | FOIA s.17\\(3\\) |
        """);
  }

  @Test
  void countsByRuleAndAuthority() {
    Map<String, List<Finding>> byAuthority = new LinkedHashMap<>();
    byAuthority.put("Kent Police", List.of(PAGES, REASONS, PAGES));
    byAuthority.put("Essex Police", List.of(PAGES));
    byAuthority.put("Surrey Police", List.of());
    FindingSummary summary = FindingSummary.of(byAuthority);
    assertThat(summary.counts())
        .containsExactly(
            new FindingSummary.Count(Severity.ERROR, "refusal/reasons", "Kent Police", 1),
            new FindingSummary.Count(Severity.WARNING, "inspection/pages-given", "Essex Police", 1),
            new FindingSummary.Count(Severity.WARNING, "inspection/pages-given", "Kent Police", 2));
    assertThat(summary).hasToString("""
        severity  code                    authority     findings
        error     refusal/reasons         Kent Police   1
        warning   inspection/pages-given  all 2         3
        warning   inspection/pages-given  Essex Police  1
        warning   inspection/pages-given  Kent Police   2
        """);
    assertThat(summary.toMarkdown()).startsWith("""
        | severity | code | authority | findings |
        | --- | --- | --- | --- |
        | error | refusal/reasons | Kent Police | 1 |
        """);
  }

  @Test
  void breaksLongSentencesBetweenWords() {
    Finding unread = Finding.builder()
        .severity(Severity.WARNING)
        .code("table/unreadable-pages")
        .message("cannot read page numbers from 'see annex', expected a form like '41', '41 and 42'"
            + " or '44-46'; the row is kept without them")
        .span(SourceSpan.of("b.txt", 20, 142, 9))
        .build();
    assertThat(FindingReport.text(List.of(unread, READ))).isEqualTo("""
        severity  at      code                    message
        warning   20:142  table/unreadable-pages  cannot read page numbers from 'see annex', expected a form
                                                  like '41', '41 and 42' or '44-46'; the row is kept without
                                                  them
        note      1:1     table/read              read
        """);
  }

  @Test
  void leavesAColumnWideEnoughToBeRead() {
    TextTable table = new TextTable("a", "b");
    table.row("x".repeat(30), "y".repeat(40) + " 12345678901234567890 1234 z");
    assertThat(table.toString(10)).isEqualTo("""
        a                               b
        %s  %s
                                        12345678901234567890
                                        1234 z
        """.formatted("x".repeat(30), "y".repeat(40)));
    table.row("", "");
    assertThat(table.toString()).endsWith(" z\n\n");
  }

  @Test
  void wantsACellForEachHeading() {
    TextTable table = new TextTable("a", "b");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.row(1))
        .withMessage("the row has 1 cells, expected 2");
  }
}
