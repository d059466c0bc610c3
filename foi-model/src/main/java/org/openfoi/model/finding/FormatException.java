package org.openfoi.model.finding;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.source.SourceSpan;

/**
 * A text cannot be read as what it should be, and reading stops: the one exception that reading
 * text and decoding JSON or CSV throws for bad input.
 *
 * <p>The finding says what was wrong, where, and what was wanted. It never carries a cause: the
 * messages of the libraries below name classes that mean nothing to a reader of the document.
 */
public final class FormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Finding finding;

  /** Stops reading because of what was found. */
  public FormatException(Finding finding) {
    super(describe(finding));
    this.finding = finding;
  }

  /** What was wrong, and where. */
  public Finding getFinding() {
    return finding;
  }

  private static String describe(Finding finding) {
    String place = Stream.concat(
            finding.getSpan().stream().map(FormatException::place),
            finding.getPointer().stream().map(pointer -> "at '" + pointer + "'"))
        .collect(Collectors.joining(" "));
    return place.isEmpty() ? finding.getMessage() : place + ": " + finding.getMessage();
  }

  private static String place(SourceSpan span) {
    return span.getDocument().map(name -> name + ", ").orElse("")
        + ("line " + span.getLine() + ", column " + span.getColumn());
  }
}
