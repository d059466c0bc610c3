package org.openfoi.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.openfoi.io.json.FoiJson;

/** The CSV syntax that tables are read with: RFC 4180, any line end, a row at a time. */
final class CsvSyntax implements Iterable<CsvSyntax.Row> {
  /** A text of quotes only is twice as long when it is written, and the parser reads ahead. */
  private static final int MAX_BUFFER = 2 * FoiJson.MAX_TEXT + 100_000;

  private final CsvLines source;
  private Handler handler = new Handler(0);

  CsvSyntax(Reader source) {
    this.source = new CsvLines(source);
  }

  /**
   * A row as it stands in the text.
   *
   * @param line where it begins, from 1
   * @param cells the cells without their quotes
   * @param isBlank whether the line has nothing in it
   * @param hasStrayQuote whether a cell that is not quoted has a quote in it
   * @param isTooLong whether a cell holds more than {@link FoiJson#MAX_TEXT} characters
   */
  record Row(
      int line, List<String> cells, boolean isBlank, boolean hasStrayQuote, boolean isTooLong) {}

  /** The rows from here on; a source is gone through once. */
  @Override
  public Iterator<Row> iterator() {
    handler = new Handler(source.line() - 1);
    CsvReader<Row> rows = CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .maxBufferSize(MAX_BUFFER)
        .build(handler, source);
    return rows.iterator();
  }

  /**
   * Passes over the rest of the line in which an iterator failed; a new iterator begins behind it.
   */
  void skipLine() throws IOException {
    source.skipLine();
  }

  /** Where the row begins that is being read, whether or not it can be. */
  int line() {
    return handler.line;
  }

  private static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
    private final int linesBefore;
    private int line;
    private List<String> cells = new ArrayList<>();
    private boolean hasStrayQuote;
    private boolean isTooLong;

    Handler(int linesBefore) {
      this.linesBefore = linesBefore;
      this.line = linesBefore + 1;
    }

    @Override
    protected void handleBegin(long startingLine) {
      line = linesBefore + (int) startingLine;
      cells = new ArrayList<>();
      hasStrayQuote = false;
      isTooLong = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String cell = new String(buffer, offset, length);
      cells.add(cell);
      hasStrayQuote |= !quoted && cell.indexOf('"') >= 0;
      isTooLong |= FormulaGuard.unguard(cell).length() > FoiJson.MAX_TEXT;
    }

    @Override
    protected void handleEmpty() {
      cells.add("");
    }

    @Override
    protected Row buildRecord() {
      return new Row(line, cells, getRecordType() == RecordType.EMPTY, hasStrayQuote, isTooLong);
    }
  }
}
