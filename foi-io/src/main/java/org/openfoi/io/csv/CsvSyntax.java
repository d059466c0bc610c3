package org.openfoi.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** The CSV syntax that tables are read with: RFC 4180, any line end, a row at a time. */
final class CsvSyntax implements Iterable<CsvSyntax.Row> {
  private final Handler handler = new Handler();
  private final CsvReader<Row> rows;

  CsvSyntax(Reader source) {
    rows = CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(handler, source);
  }

  /**
   * A row as it stands in the text.
   *
   * @param line where it begins, from 1
   * @param cells the cells without their quotes
   * @param isBlank whether the line has nothing in it
   * @param hasStrayQuote whether a cell that is not quoted has a quote in it
   */
  record Row(int line, List<String> cells, boolean isBlank, boolean hasStrayQuote) {}

  @Override
  public Iterator<Row> iterator() {
    return rows.iterator();
  }

  /** Where the row begins that is being read, whether or not it can be. */
  int line() {
    return handler.line;
  }

  private static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
    private int line = 1;
    private List<String> cells = new ArrayList<>();
    private boolean hasStrayQuote;

    @Override
    protected void handleBegin(long startingLine) {
      line = (int) startingLine;
      cells = new ArrayList<>();
      hasStrayQuote = false;
    }

    @Override
    protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
      String cell = new String(buffer, offset, length);
      cells.add(cell);
      hasStrayQuote |= !quoted && cell.indexOf('"') >= 0;
    }

    @Override
    protected void handleEmpty() {
      cells.add("");
    }

    @Override
    protected Row buildRecord() {
      return new Row(line, cells, getRecordType() == RecordType.EMPTY, hasStrayQuote);
    }
  }
}
