package org.openfoi.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.SourceSpan;

/**
 * A CSV table of one kind of record (RFC 4180, a header, rows ended by CRLF).
 *
 * <p>Reading goes by the names in the header: the columns may stand in any order and case, only the
 * required ones must be there, and columns that are not known become {@code getExtras()} of the
 * record. Unknown JSON properties travel in the last column, {@code extras}, as a JSON object.
 *
 * <p>A text that a spreadsheet could take for a formula is written with an apostrophe in front,
 * which reading takes off again. No cell holds more than {@link FoiJson#MAX_TEXT} characters.
 *
 * <p>What a source span has in its own {@code getExtras()} is not written: spans have no column for
 * it.
 *
 * @param <T> the records
 */
public final class CsvTable<T extends Extensible> {
  static final CsvColumn EXTRAS =
      CsvColumn.optional("extras", "Unknown properties of the record, as a JSON object.");

  private static final String TOO_LONG =
      "a cell is longer than the limit of " + FoiJson.MAX_TEXT + " characters";

  private final RowKind<T> kind;
  private final List<CsvColumn> columns;
  private final boolean byteOrderMark;

  CsvTable(RowKind<T> kind) {
    this(kind, false);
  }

  private CsvTable(RowKind<T> kind, boolean byteOrderMark) {
    this.kind = kind;
    this.byteOrderMark = byteOrderMark;
    List<CsvColumn> all = new ArrayList<>(kind.columns());
    all.add(EXTRAS);
    this.columns = List.copyOf(all);
  }

  /** The columns in the order in which they are written. */
  public List<CsvColumn> columns() {
    return columns;
  }

  /**
   * The same table, written with a byte order mark in front, without which Excel does not take a
   * file for UTF-8. Reading passes over the mark either way.
   */
  public CsvTable<T> withByteOrderMark() {
    return new CsvTable<>(kind, true);
  }

  /** The header and a row for each record. */
  public String write(Iterable<? extends T> values) {
    StringWriter text = new StringWriter();
    try {
      write(values, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  /**
   * Writes the header and a row for each record as they come. The target stays open.
   *
   * @throws IOException if the target fails
   */
  public void write(Iterable<? extends T> values, Writer target) throws IOException {
    if (byteOrderMark) {
      target.write('\uFEFF');
    }
    try {
      CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(target);
      rows.writeRecord(columns.stream().map(CsvColumn::name).toList());
      for (T value : values) {
        List<String> cells = new ArrayList<>(kind.cells(value));
        cells.add(value.getExtras().isEmpty() ? "" : FoiJson.write(value.getExtras()));
        rows.writeRecord(cells);
      }
      rows.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Reads all records of a text.
   *
   * @throws FormatException if the text is not CSV, its header lacks or repeats a column, or a row
   *     cannot be read
   */
  public List<T> read(String csv) {
    return read(csv, finding -> {
      throw new FormatException(finding);
    });
  }

  /**
   * Reads what can be read of a text: a row that cannot be read becomes a finding, or one for each
   * bad cell, and the others are kept. Where a cell goes on behind its closing quote, reading goes
   * on with the next line. Behind a quote that is not closed or a cell that is far too long, or
   * without the required columns, nothing can be read.
   */
  public List<T> read(String csv, Consumer<Finding> trouble) {
    List<T> values = new ArrayList<>();
    try {
      read(new StringReader(csv), values::add, trouble);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return values;
  }

  /**
   * Reads records one by one, so that a file of any length can be read. The source stays open.
   *
   * @param values takes each record
   * @param trouble takes the findings for each row that cannot be read, and for what ends the
   *     reading
   * @throws IOException if the source fails
   */
  public void read(Reader source, Consumer<? super T> values, Consumer<Finding> trouble)
      throws IOException {
    CsvSyntax rows = new CsvSyntax(source);
    CsvHeader header = null;
    while (true) {
      try {
        for (CsvSyntax.Row row : rows) {
          if (row.isBlank()) {
            continue;
          }
          if (header == null) {
            header = header(row, trouble);
            if (header == null) {
              return;
            }
          } else {
            read(row, header, values, trouble);
          }
        }
        if (header == null) {
          trouble.accept(finding("csv/header", 1, "the text is empty, expected a header"));
        }
        return;
      } catch (UncheckedIOException e) {
        throw e.getCause();
      } catch (CsvParseException e) {
        trouble.accept(finding("csv/syntax", rows.line(), inOurWords(e)));
        if (header == null || !goesOnBehindAQuote(e)) {
          return;
        }
        rows.skipLine();
      }
    }
  }

  private @Nullable CsvHeader header(CsvSyntax.Row row, Consumer<Finding> trouble) {
    List<String> names = new ArrayList<>(row.cells());
    if (names.get(0).startsWith("\uFEFF")) {
      names.set(0, names.get(0).substring(1));
    }
    try {
      return new CsvHeader(names, columns);
    } catch (IllegalArgumentException e) {
      trouble.accept(finding("csv/header", row.line(), e.getMessage()));
      return null;
    }
  }

  private void read(
      CsvSyntax.Row row, CsvHeader header, Consumer<? super T> values, Consumer<Finding> trouble) {
    int width = row.cells().size();
    if (row.hasStrayQuote()) {
      String message =
          "a cell that is not quoted has a quote in it, expected the cell quoted and the quote"
              + " doubled; the cell is read as it stands";
      Finding finding = finding("csv/row", row.line(), message);
      trouble.accept(Finding.builder().from(finding).severity(Severity.WARNING).build());
    }
    if (width != header.width()) {
      String message = "the row has %s cells, expected %s".formatted(width, header.width());
      trouble.accept(finding("csv/row", row.line(), message));
      return;
    }
    if (row.isTooLong()) {
      trouble.accept(finding("csv/row", row.line(), TOO_LONG));
      return;
    }
    CsvRow cells = new CsvRow(header, row.cells());
    List<String> bad = cells.trouble();
    T value = null;
    try {
      value = kind.value(cells);
    } catch (IllegalArgumentException e) {
      bad.add(e.getMessage());
    }
    if (value != null && bad.isEmpty()) {
      values.accept(value);
    }
    bad.forEach(message -> trouble.accept(finding("csv/cell", row.line(), message)));
  }

  private static boolean goesOnBehindAQuote(CsvParseException e) {
    return message(e).contains("after closing quote");
  }

  private static String inOurWords(CsvParseException e) {
    String message = message(e);
    if (message.contains("Unclosed")) {
      return "a quote is opened in this row and never closed, expected a closing quote";
    }
    if (goesOnBehindAQuote(e)) {
      return "a quoted cell goes on behind its closing quote, expected a comma or the end of the"
          + " line behind the closing quote";
    }
    return message.contains("buffer size") ? TOO_LONG : "not CSV: " + message;
  }

  private static String message(CsvParseException e) {
    return e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
  }

  private static Finding finding(String code, int line, String message) {
    return Finding.builder()
        .severity(Severity.ERROR)
        .code(code)
        .message(message)
        .span(SourceSpan.of(line, 1, 0))
        .build();
  }
}
