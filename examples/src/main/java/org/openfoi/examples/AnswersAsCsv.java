package org.openfoi.examples;

import java.util.List;
import org.openfoi.io.csv.CaseRows;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.reader.NorthumbriaReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.row.AnswerRow;

/** Writes what a letter says to each question as CSV, and reads it back. */
public final class AnswersAsCsv {
  private AnswersAsCsv() {}

  /** Prints the rows and what each question got. */
  public static void main(String... args) {
    SourceText letter = Sample.text("northumbria-reply-1.txt");

    // snippet
    FoiCase read = new NorthumbriaReader().read(letter).value();
    String csv = FoiCsv.answers().write(CaseRows.answers(read));
    List<AnswerRow> rows = FoiCsv.answers().read(csv);
    rows.forEach(row -> System.out.println(row.getReference().orElseThrow() + " question "
        + row.getQuestion().map(String::valueOf).orElse("-") + ": "
        + row.getKind().orElse("no answer") + " " + row.getProvisions()));
    // end
  }
}
