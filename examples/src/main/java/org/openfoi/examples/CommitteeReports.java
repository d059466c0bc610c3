package org.openfoi.examples;

import java.util.List;
import java.util.stream.Stream;
import org.openfoi.io.report.TextTable;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Recommendation;
import org.openfoi.model.report.ReportSection;
import org.openfoi.model.report.Subsection;

/** Committee reports, as text for people. */
final class CommitteeReports {
  private static final int TEXT = 84;

  private CommitteeReports() {}

  static Stream<Recommendation> recommendations(CommitteeReport report) {
    return report.getSections().stream().flatMap(section -> section.getRecommendations().stream());
  }

  /** Head, recommendations and sections of a report. */
  static String of(CommitteeReport report) {
    StringBuilder text = new StringBuilder();
    report.getTitle().ifPresent(title -> text.append(title).append('\n'));
    text.append("report ").append(report.getNumber().map(String::valueOf).orElse("-"));
    report.getDate().ifPresent(date -> text.append(" of ").append(date));
    report.getAuthor().ifPresent(author -> text.append(" by the ").append(author));
    text.append('\n');
    TextTable recommendations = new TextTable("asks", "to decide");
    recommendations(report)
        .forEach(one -> recommendations.row(one.getNumber(), Words.start(one.getText(), TEXT)));
    TextTable sections = new TextTable("section", "heading", "paragraphs", "under");
    report.getSections().forEach(section -> sections(section, sections));
    return text.append('\n')
        .append(recommendations)
        .append('\n')
        .append(sections)
        .toString();
  }

  private static void sections(ReportSection section, TextTable table) {
    String label = section.getLabel();
    String title = section.getTitle();
    for (Subsection part : section.getSubsections()) {
      table.row(label, title, numbers(part.getParagraphs()), part.getHeading().orElse("-"));
      label = "";
      title = "";
    }
    if (section.getSubsections().isEmpty()) {
      table.row(label, title, "-", "-");
    }
  }

  /** {@code "4 to 9"}, or how many there are where they have no numbers. */
  private static String numbers(List<Paragraph> paragraphs) {
    List<Integer> numbers =
        paragraphs.stream().flatMap(one -> one.getNumber().stream()).toList();
    if (numbers.isEmpty()) {
      return paragraphs.isEmpty() ? "-" : paragraphs.size() + " without number";
    }
    int last = numbers.get(numbers.size() - 1);
    return numbers.size() == 1 ? "" + last : numbers.get(0) + " to " + last;
  }
}
