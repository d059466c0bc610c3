package org.openfoi.model.source;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.internal.Shown;

/**
 * A run of characters within one line of a document: where a value was read.
 *
 * <p>Lines and columns count from 1, as editors show them; columns and lengths count UTF-16 code
 * units, as Java strings do, of the document as it was given, before any cleaning. What stands on
 * several lines has a span for each.
 *
 * <p>{@link #toString} writes {@code letter.txt:9:14+120}, or {@code 9:14+120} where the document
 * has no name, and {@link #parse} reads it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"document", "line", "column", "length"})
public abstract class SourceSpan implements Extensible, Comparable<SourceSpan> {
  private static final Pattern FORM =
      Pattern.compile("(?:(.+):)?(\\d{1,10}):(\\d{1,10})\\+(\\d{1,10})", Pattern.DOTALL);
  private static final Comparator<SourceSpan> ORDER = Comparator.comparing(
          (SourceSpan span) -> span.getDocument().orElse(""))
      .thenComparingInt(SourceSpan::getLine)
      .thenComparingInt(SourceSpan::getColumn)
      .thenComparingInt(SourceSpan::getLength);

  SourceSpan() {}

  /** The document's name, such as a file name; absent where the text had none. */
  public abstract Optional<String> getDocument();

  /** The line, from 1. */
  @Positive
  public abstract int getLine();

  /** The column of the first character, from 1. */
  @Positive
  public abstract int getColumn();

  /** How many characters; 0 marks a place between two. */
  @PositiveOrZero
  public abstract int getLength();

  /**
   * A span in a document without a name.
   *
   * @throws IllegalArgumentException if the line or column is below 1 or the length below 0
   */
  public static SourceSpan of(int line, int column, int length) {
    return builder().line(line).column(column).length(length).build();
  }

  /**
   * A span in a named document.
   *
   * @throws IllegalArgumentException if the name is empty, the line or column is below 1 or the
   *     length below 0
   */
  public static SourceSpan of(String document, int line, int column, int length) {
    return builder().document(document).line(line).column(column).length(length).build();
  }

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if the text has another form, a number is above 2147483647,
   *     the line or column below 1
   */
  public static SourceSpan parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw unreadable(text);
    }
    return builder()
        .document(Optional.ofNullable(form.group(1)))
        .line(number(form, 2))
        .column(number(form, 3))
        .length(number(form, 4))
        .build();
  }

  /** Starts a span; line, column and length are required. */
  public static Builder builder() {
    return new Builder();
  }

  /** Orders by document, line, column and length; a document without a name comes first. */
  @Override
  public int compareTo(SourceSpan other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return getDocument().map(name -> name + ":").orElse("")
        + (getLine() + ":" + getColumn() + "+" + getLength());
  }

  @Value.Check
  void check() {
    if (getDocument().filter(String::isEmpty).isPresent()) {
      throw new IllegalArgumentException("the document's name is empty, expected none at all");
    }
    if (getLine() < 1 || getColumn() < 1 || getLength() < 0) {
      throw new IllegalArgumentException(
          "no span can be at " + this + ", expected a line and column from 1 and a length from 0");
    }
  }

  private static int number(Matcher form, int group) {
    long number = Long.parseLong(form.group(group));
    if (number > Integer.MAX_VALUE) {
      throw unreadable(form.group());
    }
    return (int) number;
  }

  private static IllegalArgumentException unreadable(String text) {
    return new IllegalArgumentException(
        "cannot read a span from '%s', expected a form like 'letter.txt:9:14+120'"
            .formatted(Shown.shortened(text)));
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static SourceSpan fromJson(ImmutableSourceSpan.Json json) {
    return ImmutableSourceSpan.fromJson(json);
  }

  /** Collects the parts of a span; a missing required part fails in {@code build()}. */
  public static final class Builder extends ImmutableSourceSpan.Builder {
    Builder() {}
  }
}
