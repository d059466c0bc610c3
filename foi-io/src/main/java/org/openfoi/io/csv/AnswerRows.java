package org.openfoi.io.csv;

import java.util.List;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.row.AnswerRow;

/** Questions and what is said to them, as rows. */
final class AnswerRows implements RowKind<AnswerRow> {
  private static final EnumCell<GroundKind> GROUNDS = new EnumCell<>(GroundKind.class);
  private static final List<CsvColumn> COLUMNS = CaseColumns.with(
      CsvColumn.optional(
          "answer",
          "The number of the answer in its reply, from 1; empty for a question without an answer."),
      CsvColumn.optional("date", "The day of the reply, such as 2026-03-30."),
      CsvColumn.required(
          "question", "The number of the question; empty for an answer to the whole request."),
      CsvColumn.optional("question_text", "What is asked, word for word."),
      CsvColumn.required(
          "kind", "Which kind of answer it is, such as not-held; empty without an answer."),
      CsvColumn.required(
          "answer_text", "The answer, word for word, a blank line between paragraphs."),
      CsvColumn.optional(
          "provisions", "The provisions that the answer relies on, separated by semicolons."),
      CsvColumn.optional(
          "ground",
          "Why the authority need not comply, where that is no exemption: " + GROUNDS.words()
              + "."),
      CsvColumn.optional("links", "The addresses that the answer gives" + CaseColumns.SEVERAL),
      CsvColumn.optional(
          "attachments",
          "The names of the attachments that the answer refers to" + CaseColumns.SEVERAL));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(AnswerRow row) {
    return CaseColumns.cells(
        row,
        CaseColumns.number(row.getAnswer()),
        CaseColumns.number(row.getDate()),
        CaseColumns.number(row.getQuestion()),
        FormulaGuard.guard(row.getQuestionText()),
        FormulaGuard.guard(row.getKind()),
        FormulaGuard.guard(row.getAnswerText()),
        ListCell.write(row.getProvisions()),
        GROUNDS.write(row.getGround()),
        ListCell.write(row.getLinks()),
        ListCell.write(row.getAttachments()));
  }

  @Override
  public AnswerRow value(CsvRow row) {
    return AnswerRow.builder()
        .reference(CaseColumns.reference(row))
        .authority(row.findText("authority"))
        .force(CaseColumns.force(row))
        .reply(row.findNumber("reply"))
        .answer(row.findNumber("answer"))
        .date(row.find("date", CaseColumns::date))
        .question(row.find("question", QuestionNumber::parse))
        .questionText(row.findText("question_text"))
        .kind(row.findText("kind"))
        .answerText(row.findText("answer_text"))
        .provisions(ListCell.read(row, "provisions", Provision::of))
        .ground(row.find("ground", GROUNDS::parse))
        .links(ListCell.read(row, "links", link -> link))
        .attachments(ListCell.read(row, "attachments", name -> name))
        .spans(ListCell.spans(row))
        .extras(row.extras())
        .build();
  }
}
