package org.openfoi.io.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** The CSV syntax that tables are read with: RFC 4180, any line end, a row at a time. */
final class CsvSyntax {
  private CsvSyntax() {}

  /**
   * A row as it stands in the text.
   *
   * @param line where it begins, from 1
   * @param cells the cells without their quotes
   * @param isBlank whether the line has nothing in it
   * @param hasStrayQuote whether a cell that is not quoted has a quote in it
   */
  record Row(int line, List<String> cells, boolean isBlank, boolean hasStrayQuote) {}

  static CsvReader<Row> rows(Reader source) {
    return CsvReader.builder()
        .skipEmptyLines(false)
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .build(new Handler(), source);
  }

  private static final class Handler extends AbstractBaseCsvCallbackHandler<Row> {
    private List<String> cells = new ArrayList<>();
    private boolean hasStrayQuote;

    @Override
    protected void handleBegin(long line) {
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
      boolean isBlank = getRecordType() == RecordType.EMPTY;
      return new Row((int) getStartingLineNumber(), cells, isBlank, hasStrayQuote);
    }
  }
}
