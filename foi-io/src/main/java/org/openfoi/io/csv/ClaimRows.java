package org.openfoi.io.csv;

import java.util.List;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.BalanceOutcome;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.row.ClaimKind;
import org.openfoi.model.row.ClaimRow;

/** What refusal notices rely on, as rows. */
final class ClaimRows implements RowKind<ClaimRow> {
  private static final EnumCell<ClaimKind> KINDS = new EnumCell<>(ClaimKind.class);
  private static final EnumCell<Duty> DUTIES = new EnumCell<>(Duty.class);
  private static final EnumCell<ExemptionStrength> STRENGTHS =
      new EnumCell<>(ExemptionStrength.class);
  private static final EnumCell<ExemptionBasis> BASES = new EnumCell<>(ExemptionBasis.class);
  private static final EnumCell<Likelihood> LIKELIHOODS = new EnumCell<>(Likelihood.class);
  private static final EnumCell<BalanceDirection> DIRECTIONS =
      new EnumCell<>(BalanceDirection.class);
  private static final EnumCell<BalanceOutcome> OUTCOMES = new EnumCell<>(BalanceOutcome.class);

  private static final List<CsvColumn> COLUMNS = CaseColumns.with(
      CsvColumn.optional("notice", "The number of the notice in its case, from 1."),
      CsvColumn.optional(
          "claim", "The number of the claim in its notice, from 1, exemptions before grounds."),
      CsvColumn.optional("date", "The day of the notice, such as 2026-03-30."),
      CsvColumn.required("kind", "What is claimed: " + KINDS.words() + "."),
      CsvColumn.required("provision", "The provision relied on, such as FOIA s.31(1)(a)."),
      CsvColumn.optional(
          "conditions",
          "The conditions it is claimed on, separated by semicolons, such as FOIA s.40(3A)(a)."),
      CsvColumn.optional("title", "What the document calls it."),
      CsvColumn.optional(
          "questions",
          "The numbers of the questions it is claimed for, separated by semicolons; empty where"
              + " the document names none."),
      CsvColumn.optional("duty", "The duty it is said to exclude: " + DUTIES.words() + "."),
      CsvColumn.optional(
          "stated_strength", "What the document calls it: " + STRENGTHS.words() + "."),
      CsvColumn.optional("stated_basis", "What the document calls it: " + BASES.words() + "."),
      CsvColumn.optional(
          "reasons", "Why it applies, word for word, a blank line between paragraphs."),
      CsvColumn.optional(
          "prejudice", "The prejudice stated, word for word, a blank line between paragraphs."),
      CsvColumn.optional(
          "prejudice_provisions",
          "The provisions that the statement of prejudice names, separated by semicolons; empty"
              + " where it names none."),
      CsvColumn.optional("likelihood", "How likely it is said to be: " + LIKELIHOODS.words() + "."),
      CsvColumn.optional("factors_for_disclosure", "How many factors the test has for disclosure."),
      CsvColumn.optional(
          "factors_for_maintaining", "How many factors the test has for maintaining."),
      CsvColumn.optional("direction", "Where the balance lies: " + DIRECTIONS.words() + "."),
      CsvColumn.optional("outcome", "What follows from the balance: " + OUTCOMES.words() + "."),
      CsvColumn.optional("hours", "The hours that a refusal for cost estimates."),
      CsvColumn.optional("pounds", "The pounds that a refusal for cost estimates."));

  @Override
  public List<CsvColumn> columns() {
    return COLUMNS;
  }

  @Override
  public List<String> cells(ClaimRow row) {
    return CaseColumns.cells(
        row,
        CaseColumns.number(row.getNotice()),
        CaseColumns.number(row.getClaim()),
        CaseColumns.number(row.getDate()),
        KINDS.write(row.getKind()),
        row.getProvision().toString(),
        ListCell.write(row.getConditions()),
        FormulaGuard.guard(row.getTitle()),
        ListCell.write(row.getQuestions()),
        DUTIES.write(row.getDuty()),
        STRENGTHS.write(row.getStatedStrength()),
        BASES.write(row.getStatedBasis()),
        FormulaGuard.guard(row.getReasons()),
        FormulaGuard.guard(row.getPrejudice()),
        ListCell.write(row.getPrejudiceProvisions()),
        LIKELIHOODS.write(row.getLikelihood()),
        String.valueOf(row.getFactorsForDisclosure()),
        String.valueOf(row.getFactorsForMaintaining()),
        DIRECTIONS.write(row.getDirection()),
        OUTCOMES.write(row.getOutcome()),
        CaseColumns.number(row.getHours()),
        CaseColumns.number(row.getPounds()));
  }

  @Override
  public ClaimRow value(CsvRow row) {
    ClaimRow.Builder claim = ClaimRow.builder();
    claim
        .reference(CaseColumns.reference(row))
        .authority(row.findText("authority"))
        .force(CaseColumns.force(row))
        .reply(row.findNumber("reply"))
        .notice(row.findNumber("notice"))
        .claim(row.findNumber("claim"))
        .date(row.find("date", CaseColumns::date))
        .conditions(ListCell.read(row, "conditions", Provision::of))
        .title(row.findText("title"))
        .questions(ListCell.read(row, "questions", QuestionNumber::parse))
        .duty(row.find("duty", DUTIES::parse))
        .statedStrength(row.find("stated_strength", STRENGTHS::parse))
        .statedBasis(row.find("stated_basis", BASES::parse))
        .reasons(row.findText("reasons"))
        .prejudice(row.findText("prejudice"))
        .prejudiceProvisions(ListCell.read(row, "prejudice_provisions", Provision::of))
        .likelihood(row.find("likelihood", LIKELIHOODS::parse))
        .factorsForDisclosure(row.findNumber("factors_for_disclosure").orElse(0))
        .factorsForMaintaining(row.findNumber("factors_for_maintaining").orElse(0))
        .direction(row.find("direction", DIRECTIONS::parse))
        .outcome(row.find("outcome", OUTCOMES::parse))
        .hours(row.find("hours", CaseColumns::decimal))
        .pounds(row.find("pounds", CaseColumns::decimal))
        .spans(ListCell.spans(row))
        .extras(row.extras());
    return claim
        .kind(row.get("kind", KINDS::parse))
        .provision(row.get("provision", Provision::of))
        .build();
  }
}
