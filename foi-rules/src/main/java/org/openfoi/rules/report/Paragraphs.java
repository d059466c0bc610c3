package org.openfoi.rules.report;

import java.util.List;
import java.util.function.BiConsumer;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Subsection;

/** The paragraphs of a report with the way to each. */
final class Paragraphs {
  private Paragraphs() {}

  /** Hands over each paragraph in order, with its JSON pointer. */
  static void each(CommitteeReport report, BiConsumer<Paragraph, String> action) {
    for (int i = 0; i < report.getSummary().size(); i++) {
      action.accept(report.getSummary().get(i), "/summary/" + i);
    }
    for (int i = 0; i < report.getSections().size(); i++) {
      List<Subsection> subsections = report.getSections().get(i).getSubsections();
      for (int j = 0; j < subsections.size(); j++) {
        List<Paragraph> paragraphs = subsections.get(j).getParagraphs();
        for (int k = 0; k < paragraphs.size(); k++) {
          action.accept(
              paragraphs.get(k), "/sections/" + i + "/subsections/" + j + "/paragraphs/" + k);
        }
      }
    }
  }
}
