package org.openfoi.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.io.AnyRecord;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.CostEstimate;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.Likelihood;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.BreakdownPart;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NotHeld;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.UnrecognisedAnswer;
import org.openfoi.model.response.Withheld;
import org.openfoi.model.row.CaseRow;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;

class CaseRowsTest {
  private static final FoiCase CASE = FoiCase.builder()
      .request(FoiRequest.builder()
          .authority(PublicAuthority.of(Force.of("kent")))
          .addQuestion(question("1", "How many radios were lost?"))
          .addQuestion(question("2", "Where, and when?"))
          .addQuestion(question("3", "Why?"))
          .addQuestion(Question.builder().text("And what now?").build())
          .build())
      .addResponse(FoiResponse.builder()
          .reference(RequestReference.of("2210_26"))
          .date(LocalDate.of(2026, 3, 30))
          .addAnswer(Disclosed.builder()
              .addQuestion(QuestionNumber.of(1))
              .addWords(Passage.of("12 were lost."), Passage.of("None was found."))
              .addFigure(figure(12))
              .addBreakdown(Breakdown.builder()
                  .title("By year")
                  .addParts(part("2024", 5), part("2025", 7))
                  .total(figure(12))
                  .build())
              .addLink(Link.builder().address("https://example.org/a;b").build())
              .addAttachment("radios.csv")
              .build())
          .addAnswer(Withheld.builder()
              .addQuestions(QuestionNumber.parse("2a"), QuestionNumber.parse("2b"))
              .addProvision(Provision.of("FOIA s.31(1)(a)"))
              .build())
          .addAnswer(OutsideDuty.builder().ground(GroundKind.COST).build())
          .addNotice(RefusalNotice.builder()
              .addClaim(ExemptionClaim.builder()
                  .provision(Provision.of("FOIA s.31(1)(a)"))
                  .duty(Duty.COMMUNICATE)
                  .prejudice(PrejudiceStatement.builder()
                      .addProvision(Provision.of("FOIA s.31(1)"))
                      .addPassage(Passage.of("It helps burglars."))
                      .likelihood(Likelihood.WOULD)
                      .build())
                  .publicInterestTest(PublicInterestTest.builder()
                      .addFactor(factor(FactorSide.FAVOURS_DISCLOSURE, "Openness."))
                      .addFactor(factor(FactorSide.FAVOURS_MAINTAINING, "Theft."))
                      .addFactor(factor(FactorSide.FAVOURS_MAINTAINING, "Cost of theft."))
                      .balance(Balance.builder()
                          .direction(BalanceDirection.FAVOURS_MAINTAINING)
                          .build())
                      .build())
                  .build())
              .addGround(GroundClaim.builder()
                  .provision(Provision.of("FOIA s.12(1)"))
                  .estimate(CostEstimate.builder().hours(new BigDecimal("19.5")).build())
                  .build())
              .build())
          .build())
      .addResponse(FoiResponse.builder()
          .addAnswer(NotHeld.builder().addQuestion(QuestionNumber.of(2)).build())
          .addAnswer(UnrecognisedAnswer.builder().kind("transferred").build())
          .build())
      .addNotice(RefusalNotice.builder()
          .date(LocalDate.of(2026, 4, 9))
          .addUnclaimedTest(PublicInterestTest.builder()
              .addProvision(Provision.of("FOIA s.24"))
              .addFactor(factor(FactorSide.FAVOURS_DISCLOSURE, "Debate."))
              .build())
          .build())
      .build();

  private static Question question(String number, String text) {
    return Question.builder().number(QuestionNumber.parse(number)).text(text).build();
  }

  private static Figure figure(int amount) {
    return Figure.builder().amount(BigDecimal.valueOf(amount)).unit("radios").build();
  }

  private static BreakdownPart part(String label, int amount) {
    return BreakdownPart.builder().label(label).figure(figure(amount)).build();
  }

  private static Factor factor(FactorSide side, String text) {
    Factor.Builder factor = Factor.builder();
    return factor.side(side).text(text).build();
  }

  /** The rows without the columns that stay empty here. */
  private static String shown(String csv) {
    return csv.replace("\r\n", "\n").replaceAll("(?m),+$", "");
  }

  @Test
  void anAnswerHasARowForEachQuestionAndAQuestionWithoutAnswerOne() {
    assertThat(shown(FoiCsv.answers().write(CaseRows.answers(CASE)))).isEqualTo("""
        reference,authority,force,reply,answer,date,question,question_text,kind,answer_text,\
        provisions,ground,links,attachments,spans,extras
        2210_26,Kent Police,kent,1,1,2026-03-30,1,How many radios were lost?,disclosed,\
        "12 were lost.

        None was found.",,,https://example.org/a%3Bb,radios.csv
        2210_26,Kent Police,kent,1,2,2026-03-30,2a,"Where, and when?",withheld,,FOIA s.31(1)(a)
        2210_26,Kent Police,kent,1,2,2026-03-30,2b,"Where, and when?",withheld,,FOIA s.31(1)(a)
        2210_26,Kent Police,kent,1,3,2026-03-30,,,outside-duty,,,cost
        2210_26,Kent Police,kent,2,1,,2,"Where, and when?",not-held
        2210_26,Kent Police,kent,2,2,,,,transferred
        2210_26,Kent Police,kent,,,,3,Why?
        2210_26,Kent Police,kent,,,,,And what now?
        """);
  }

  @Test
  void aNoticeHasARowForEachClaim() {
    assertThat(shown(FoiCsv.claims().write(CaseRows.claims(CASE)))).isEqualTo("""
        reference,authority,force,reply,notice,claim,date,kind,provision,conditions,title,questions,duty,\
        stated_strength,stated_basis,reasons,prejudice,prejudice_provisions,likelihood,\
        factors_for_disclosure,factors_for_maintaining,direction,outcome,hours,pounds,spans,extras
        2210_26,Kent Police,kent,1,1,1,2026-03-30,exemption,FOIA s.31(1)(a),,,,communicate,,,,It helps burglars.,FOIA s.31(1),would,\
        1,2,favours-maintaining
        2210_26,Kent Police,kent,1,1,2,2026-03-30,ground,FOIA s.12(1),,,,,,,,,,,0,0,,,19.5
        """);
  }

  @Test
  void aBreakdownHasARowForEachPartAndItsTotal() {
    assertThat(shown(FoiCsv.figures().write(CaseRows.figures(CASE)))).isEqualTo("""
        reference,authority,force,reply,answer,questions,breakdown,title,label,total,amount,\
        measure,unit,as_at,approximate,spans,extras
        2210_26,Kent Police,kent,1,1,1,,,,false,12,count,radios,,false
        2210_26,Kent Police,kent,1,1,1,1,By year,2024,false,5,count,radios,,false
        2210_26,Kent Police,kent,1,1,1,1,By year,2025,false,7,count,radios,,false
        2210_26,Kent Police,kent,1,1,1,1,By year,,true,12,count,radios,,false
        """);
  }

  @Test
  void aTestHasARowForEachFactorWhetherOrNotItIsClaimed() {
    assertThat(shown(FoiCsv.factors().write(CaseRows.factors(CASE)))).isEqualTo("""
        reference,authority,force,reply,notice,claim,provisions,duty,side,text,heading,spans,extras
        2210_26,Kent Police,kent,1,1,1,FOIA s.31(1)(a),communicate,favours-disclosure,Openness.
        2210_26,Kent Police,kent,1,1,1,FOIA s.31(1)(a),communicate,favours-maintaining,Theft.
        2210_26,Kent Police,kent,1,1,1,FOIA s.31(1)(a),communicate,favours-maintaining,Cost of theft.
        2210_26,Kent Police,kent,,2,,FOIA s.24,,favours-disclosure,Debate.
        """);
  }

  @Test
  void anEmptyCaseHasNoRows() {
    FoiCase empty = FoiCase.builder().build();
    assertThat(CaseRows.answers(empty)).isEmpty();
    assertThat(CaseRows.claims(empty)).isEmpty();
    assertThat(CaseRows.figures(empty)).isEmpty();
    assertThat(CaseRows.factors(empty)).isEmpty();
  }

  /** A thousand random cases: every row joins, and every table reads back what it wrote. */
  @Test
  void allRowsOfACaseJoin() {
    int rows = 0;
    for (int seed = 0; seed < 1000; seed++) {
      FoiCase any = new AnyRecord(seed).sound().plainSpans().record(FoiCase.class);
      CaseKey key = CaseKey.of(any);
      for (List<? extends CaseRow> table : List.of(
          CaseRows.answers(any),
          CaseRows.claims(any),
          CaseRows.figures(any),
          CaseRows.factors(any))) {
        assertThat(table).allSatisfy(row -> {
          assertThat(row.getReference()).isEqualTo(key.reference());
          assertThat(row.getAuthority()).isEqualTo(key.authority());
        });
        rows += table.size();
      }
      assertThat(FoiCsv.answers().read(FoiCsv.answers().write(CaseRows.answers(any))))
          .isEqualTo(CaseRows.answers(any));
      assertThat(FoiCsv.claims().read(FoiCsv.claims().write(CaseRows.claims(any))))
          .isEqualTo(CaseRows.claims(any));
    }
    assertThat(rows).isGreaterThan(1000);
  }
}
