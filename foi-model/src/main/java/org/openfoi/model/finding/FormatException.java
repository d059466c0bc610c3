package org.openfoi.model.finding;

import java.io.Serializable;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/**
 * A text cannot be read as what it should be, and reading stops: the one exception that reading
 * text and decoding JSON or CSV throws for bad input.
 *
 * <p>The finding says what was wrong, where, and what was wanted. It never carries a cause: the
 * messages of the libraries below name classes that mean nothing to a reader of the document.
 * Java's serialization keeps the finding, but for its unknown properties.
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

  private Object writeReplace() {
    return new Form(
        finding.getSeverity(),
        finding.getCode(),
        finding.getMessage(),
        finding.getBasis().map(Provision::toString).orElse(null),
        finding.getSpan().map(SourceSpan::toString).orElse(null),
        finding.getPointer().orElse(null),
        getStackTrace());
  }

  /** What is serialized in place of the exception, since a finding is not serializable. */
  private record Form(
      Severity severity,
      String code,
      String message,
      @Nullable String basis,
      @Nullable String span,
      @Nullable String pointer,
      StackTraceElement[] trace)
      implements Serializable {
    private Object readResolve() {
      FormatException exception = new FormatException(Finding.builder()
          .severity(severity)
          .code(code)
          .message(message)
          .basis(Optional.ofNullable(basis).map(Provision::of))
          .span(Optional.ofNullable(span).map(SourceSpan::parse))
          .pointer(Optional.ofNullable(pointer))
          .build());
      exception.setStackTrace(trace);
      return exception;
    }
  }
}
