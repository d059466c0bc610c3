package org.openfoi.io.report;

import java.util.Collection;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/**
 * Findings for people: a table for a terminal, and one in Markdown.
 *
 * <p>Both show the same columns: how much it weighs, where it stands, what kind of thing it is,
 * what was found, and the provision that asks it, if any finding has one. For programs there are
 * {@code FoiJson}, {@code FoiCsv} and {@link SarifReport}.
 */
public final class FindingReport {
  private static final int WIDTH = 100;

  private FindingReport() {}

  /**
   * A table in columns for a terminal of 100, in which long sentences go on in further lines; only
   * its headings if there are no findings.
   */
  public static String text(Collection<Finding> findings) {
    return table(findings).toString(WIDTH);
  }

  /** A table in Markdown; only its headings if there are no findings. */
  public static String markdown(Collection<Finding> findings) {
    return table(findings).toMarkdown();
  }

  private static TextTable table(Collection<Finding> findings) {
    boolean documents = findings.stream()
            .flatMap(finding -> finding.getSpan().flatMap(SourceSpan::getDocument).stream())
            .distinct()
            .count()
        > 1;
    if (findings.stream().noneMatch(finding -> finding.getBasis().isPresent())) {
      TextTable table = new TextTable("severity", "at", "code", "message");
      for (Finding finding : findings) {
        table.row(
            finding.getSeverity(),
            place(finding, documents),
            finding.getCode(),
            finding.getMessage());
      }
      return table;
    }
    TextTable table = new TextTable("severity", "at", "code", "message", "basis");
    for (Finding finding : findings) {
      table.row(
          finding.getSeverity(),
          place(finding, documents),
          finding.getCode(),
          finding.getMessage(),
          finding.getBasis().map(Provision::toString).orElse("-"));
    }
    return table;
  }

  /** Line and column, with the document where there are several, or else the JSON pointer. */
  private static String place(Finding finding, boolean documents) {
    return finding
        .getSpan()
        .map(span -> (documents ? span.getDocument().map(name -> name + ":").orElse("") : "")
            + (span.getLine() + ":" + span.getColumn()))
        .or(finding::getPointer)
        .orElse("-");
  }
}
