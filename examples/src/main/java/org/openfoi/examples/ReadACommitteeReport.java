package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.reader.CommitteeReportReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.model.report.Paragraph;

/** Reads a report to a committee: what it asks to decide, and which paragraph cites which note. */
public final class ReadACommitteeReport {
  private ReadACommitteeReport() {}

  /** Prints head, recommendations and footnote references. */
  public static void main(String... args) {
    SourceText paper = Sample.text("committee-report-1.txt");

    // snippet
    CommitteeReport report = new CommitteeReportReader().read(paper).value();
    System.out.println("report " + report.getNumber().orElseThrow() + " of "
        + report.getDate().orElseThrow() + ": " + report.getTitle().orElseThrow());
    report.getSections().stream()
        .flatMap(section -> section.getRecommendations().stream())
        .forEach(asked -> System.out.println(asked.getNumber() + ". " + asked.getText()));
    for (Paragraph paragraph : report.allParagraphs()) {
      List<FootnoteReference> notes = paragraph.getFootnoteReferences();
      notes.forEach(note -> System.out.println(
          "paragraph " + paragraph.getNumber().orElseThrow() + " cites note " + note.getNumber()));
    }
    // end
  }
}
