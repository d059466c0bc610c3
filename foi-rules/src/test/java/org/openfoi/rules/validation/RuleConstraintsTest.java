package org.openfoi.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.refusal.StatedPeriod;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Recommendation;
import org.openfoi.model.report.ReportSection;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.source.Passage;
import org.openfoi.rules.rule.RuleSubject;

class RuleConstraintsTest {
  /** A form of an app that drafts replies. */
  private record Draft(
      @CompleteRefusalNotice RefusalNotice notice,
      @AnsweredInTime FoiCase foiCase,

      @ObeysFoiRules(subjects = RuleSubject.REPORT, atLeast = Severity.WARNING)
      CommitteeReport report,

      @ObeysFoiRules ExtractTable table,
      @RequestReferenceFormat String reference) {}

  private static final RefusalNotice WRONG_LIMB = RefusalNotice.builder()
      .addClaims(ExemptionClaim.builder()
          .provision(Provision.of("FOIA s.23(5)"))
          .duty(Duty.COMMUNICATE)
          .build())
      .complaints(ComplaintDetails.builder()
          .addInternalReview(Passage.of("Write to us."))
          .build())
      .build();
  private static final FoiCase LATE = FoiCase.builder()
      .request(FoiRequest.builder()
          .dates(RequestDates.received(LocalDate.of(2024, 12, 10)))
          .build())
      .addResponses(FoiResponse.builder().date(LocalDate.of(2025, 1, 14)).build())
      .build();
  private static final CommitteeReport GAP = CommitteeReport.builder()
      .addSections(ReportSection.builder()
          .label("A")
          .title("X")
          .addRecommendations(Recommendation.builder().number(2).text("A.").build())
          .build())
      .build();
  private static final ExtractTable BLANK = ExtractTable.builder()
      .addExtracts(InspectionExtract.builder().text("").build())
      .build();

  private static ValidatorFactory factory;

  @BeforeAll
  static void start() {
    factory = Validation.buildDefaultValidatorFactory();
  }

  @AfterAll
  static void stop() {
    factory.close();
  }

  private static List<String> violations(Validator validator, Object value) {
    return validator.validate(value).stream()
        .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
        .sorted()
        .toList();
  }

  @Test
  void giveAViolationForEachFindingWithItsPath() {
    List<String> expected = List.of(
        "foiCase.responses[0]: the answer of 2025-01-14 came after 2025-01-13, the last day under"
            + " FOIA s.10(1)",
        "notice.claims[0]: FOIA s.23(5) only lifts the duty to confirm or deny, but information is"
            + " withheld under it, expected a limb such as FOIA s.23(1)",
        "notice: the notice gives no particulars of the right to apply to the Commissioner",
        "reference: must be a reference, such as '1455_17' or 'FOI 003456/17'",
        "report.sections[0].recommendations[0]: recommendation 2 stands where 1 was expected",
        "table.extracts[0]: the passage about an extract without a force is blank, expected its"
            + " words");
    Draft draft = new Draft(WRONG_LIMB, LATE, GAP, BLANK, "none");
    assertThat(violations(factory.getValidator(), draft)).isEqualTo(expected);
    assertThat(violations(FoiValidation.create().validator(), draft)).isEqualTo(expected);
    assertThat(violations(factory.getValidator(), new Draft(null, null, null, null, null)))
        .isEmpty();
    assertThat(violations(factory.getValidator(), new Draft(null, null, null, null, "1455_17")))
        .isEmpty();
    ExtractTable empty = ExtractTable.builder().build();
    assertThat(violations(factory.getValidator(), new Draft(null, null, null, empty, null)))
        .isEmpty();
  }

  @Test
  void nameAPropertyOfTheRecordItself() {
    RefusalNotice backwards = RefusalNotice.builder()
        .date(LocalDate.of(2024, 7, 2))
        .decisionExpected(LocalDate.of(2024, 7, 1))
        .build();
    assertThat(violations(factory.getValidator(), new Draft(backwards, null, null, null, null)))
        .contains("notice.decisionExpected: the decision is expected by 2024-07-01, before the"
            + " notice of 2024-07-02");
    RefusalNotice tooShort = RefusalNotice.builder()
        .under(Provision.of("FOISA s.16"))
        .complaints(ComplaintDetails.builder()
            .reviewWithin(
                StatedPeriod.builder().amount(20).unit(LimitUnit.WORKING_DAYS).build())
            .build())
        .build();
    assertThat(violations(factory.getValidator(), new Draft(tooShort, null, null, null, null)))
        .contains("notice.complaints.reviewWithin: a review may be asked for within 20 working"
            + " days, expected 40");
  }

  @Test
  void carryTheFinding() {
    ConstraintViolation<Draft> violation = factory
        .getValidator()
        .validateValue(Draft.class, "foiCase", LATE)
        .iterator()
        .next();
    HibernateConstraintViolation<?> hibernate =
        violation.unwrap(HibernateConstraintViolation.class);
    Finding finding = hibernate.getDynamicPayload(Finding.class);
    assertThat(finding.getCode()).isEqualTo("case/answered-in-time");
    assertThat(finding.getBasis()).contains(Provision.of("FOIA s.10(1)"));
    assertThat(finding.getExtras().get("timeline")).asString().contains(" 20  Mon 13 Jan 2025");
  }

  @Test
  void comeAsTheFindingsOfTheRules() {
    assertThat(FoiValidation.create().check(new Draft(null, LATE, GAP, null, null)))
        .extracting(finding -> finding.getSeverity() + " " + finding.getCode() + " "
            + finding.getPointer().orElseThrow())
        .containsExactly(
            "error case/answered-in-time /foiCase/responses/0",
            "warning report/recommendation-numbers /report/sections/0/recommendations/0");
  }

  private interface Sent {}

  /** As Kotlin compiles a class with annotated getters. */
  public static final class Letter {
    @CompleteRefusalNotice(groups = Sent.class)
    public RefusalNotice getNotice() {
      return WRONG_LIMB;
    }
  }

  /** Somebody else's class. */
  public static class Desk {
    public void send(@CompleteRefusalNotice RefusalNotice notice, @AnsweredInTime FoiCase late) {}
  }

  @Test
  void standOnGettersInGroups() {
    assertThat(violations(factory.getValidator(), new Letter())).isEmpty();
    assertThat(factory.getValidator().validate(new Letter(), Sent.class))
        .extracting(violation -> violation.getPropertyPath().toString())
        .containsExactlyInAnyOrder("notice", "notice.claims[0]");
  }

  @Test
  void standOnParametersOfMethods() throws Exception {
    Method send = Desk.class.getMethod("send", RefusalNotice.class, FoiCase.class);
    Object[] arguments = {WRONG_LIMB, LATE};
    assertThat(
            factory.getValidator().forExecutables().validateParameters(new Desk(), send, arguments))
        .extracting(violation -> violation.getPropertyPath().toString())
        .hasSize(3)
        .allMatch(path -> path.startsWith("send."))
        .anyMatch(path -> path.endsWith(".claims[0]"))
        .anyMatch(path -> path.endsWith(".responses[0]"));
  }

  private record Whole(
      @ObeysFoiRules(subjects = RuleSubject.REFUSAL, atLeast = Severity.WARNING)
      FoiCase foiCase) {}

  @Test
  void leadAsDeepAsTheRecordGoes() {
    Factor openness =
        Factor.builder().side(FactorSide.FAVOURS_DISCLOSURE).text("Openness.").build();
    RefusalNotice notice = RefusalNotice.builder()
        .addClaims(ExemptionClaim.builder()
            .provision(Provision.of("FOIA s.42(1)"))
            .publicInterestTest(PublicInterestTest.builder()
                .addFactors(openness)
                .balance(Balance.builder()
                    .direction(BalanceDirection.FAVOURS_DISCLOSURE)
                    .build())
                .build())
            .build())
        .addUnclaimedTests(PublicInterestTest.builder().addFactors(openness).build())
        .build();
    FoiCase foiCase = FoiCase.builder()
        .addResponses(FoiResponse.builder().addNotices(notice).build())
        .build();
    String test = "foiCase.responses[0].notices[0].claims[0].publicInterestTest";
    assertThat(factory.getValidator().validate(new Whole(foiCase)))
        .extracting(violation -> violation.getPropertyPath().toString())
        .contains(
            test + ".factors",
            test + ".balance",
            "foiCase.responses[0].notices[0]",
            "foiCase.responses[0].notices[0].unclaimedTests[0]",
            "foiCase.responses[0].notices[0].unclaimedTests[0].factors");
  }

  private record Braces(
      @ObeysFoiRules(atLeast = Severity.WARNING) FoiResponse response) {}

  @Test
  void takeNothingInAMessageForAParameter() {
    FoiResponse response = FoiResponse.builder()
        .addAnswers(org.openfoi.model.response.Disclosed.builder()
            .addLinks(
                org.openfoi.model.source.Link.builder().address("${1+1} {x}\\").build())
            .build())
        .build();
    assertThat(violations(factory.getValidator(), new Braces(response)))
        .containsExactly("response.answers[0]: the address '${1+1} {x}\\' is not whole");
  }
}
