package org.openfoi.io.json;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.source.SourceSpan;

/** Records as JSON Lines: one record a line, each line ended by LF; blank lines are passed over. */
public final class JsonLines {
  private JsonLines() {}

  /** The records, one a line, without the names of applicants. */
  public static String write(Iterable<?> values) {
    StringBuilder lines = new StringBuilder();
    try {
      write(values, lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines.toString();
  }

  /**
   * Writes the records, one a line, as they come.
   *
   * @throws IOException if the target fails
   */
  public static void write(Iterable<?> values, Appendable target) throws IOException {
    FoiJson.redacted().writeLines(values, target);
  }

  /**
   * Reads the records of a text.
   *
   * @throws FormatException if a line is not JSON or not such a record
   */
  public static <T> List<T> read(String lines, Class<T> type) {
    return read(lines, type, FoiJson::fail);
  }

  /** Reads the records of a text; a line that is no such record becomes a finding. */
  public static <T> List<T> read(String lines, Class<T> type, Consumer<Finding> trouble) {
    List<T> values = new ArrayList<>();
    try {
      read(new StringReader(lines), type, values::add, trouble);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /**
   * Reads records one by one, so that a file of any length can be read.
   *
   * @param values takes each record
   * @param trouble takes a finding for each line that is no such record
   * @throws IOException if the source fails
   */
  public static <T> void read(
      Reader lines, Class<T> type, Consumer<T> values, Consumer<Finding> trouble)
      throws IOException {
    BufferedReader source = new BufferedReader(lines);
    int number = 1;
    for (String line = source.readLine(); line != null; line = source.readLine()) {
      if (!FoiJson.withoutMark(line).isBlank()) {
        read(line, number, type, values, trouble);
      }
      number++;
    }
  }

  private static <T> void read(
      String line, int number, Class<T> type, Consumer<T> values, Consumer<Finding> trouble) {
    T value;
    try {
      value = FoiJson.read(line, type);
    } catch (FormatException e) {
      Finding inLine = e.getFinding();
      SourceSpan span = inLine.getSpan().orElseThrow();
      trouble.accept(Finding.builder()
          .from(inLine)
          .span(SourceSpan.builder().from(span).line(number).build())
          .build());
      return;
    }
    values.accept(value);
  }
}
