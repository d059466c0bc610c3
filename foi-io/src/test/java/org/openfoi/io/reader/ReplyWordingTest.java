package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/** What replies say of provisions and of records without the usual phrases, in mails of our own. */
class ReplyWordingTest {
  private static final String ANNOUNCED = "Dear A Person,\nPlease find our response below:\n";

  @Test
  void readsASentenceThatOnlyNamesAProvisionAsAClaim() {
    String reply = ANNOUNCED + "The prices would help other bidders. Section 43(2).\n";
    assertThat(facts("answers", reply)).containsExactly("withheld");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsTheAnswerBelowAnApologyThatNamesAReview() {
    String reply = """
        Dear A Person,
        We are late with this, and you are right to ask for an internal review of the delay.
        Please find below a response to your request:
        - The number of benches in the parish
        The attached list shows 41 benches.
        """;
    assertThat(facts("answers", reply)).containsExactly("disclosed");
  }

  @Test
  void readsALetterThatOnlySaysItMayBeLateForNoAnswer() {
    String reply = """
        Dear A Person,
        There may be a delay for as long as the town hall is shut.
        You can also contact the Information Commissioner, whose address is on our page.
        We hope to send you a reply soon.
        """;
    assertThat(facts("reply", reply)).containsExactly("other");
    assertThat(facts("answers", reply)).isEmpty();
  }

  @Test
  void readsNoClaimOfWhatMayApply() {
    String reply = ANNOUNCED + """
        The figures are attached.
        If you would like the letters, exemptions such as section 40(2) are likely to come into play.
        """;
    assertThat(facts("answers", reply)).containsExactly("disclosed");
    assertThat(facts("provisions", reply)).isEmpty();
  }

  @Test
  void readsInAReviewOnlyWhatItUpholdsAsClaimed() {
    String reply = """
        Dear A Person,
        I was not involved in the first decision.
        The first response refused your request under sections 41(1) and 43(2).
        Section 41(1) was wrongly applied and I withdraw it.
        I uphold the refusal under section 43(2).
        """;
    assertThat(facts("reply", reply)).containsExactly("review");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsThatThingsAreNotToldApartAsWhyASearchCosts() {
    String kept = "The crime system has no field for cats.\n";
    assertThat(facts("answers", ANNOUNCED + kept)).containsExactly("not-held");
    assertThat(facts("answers", ANNOUNCED + kept + "Section 12(1) applies to your request.\n"))
        .containsExactly("outside-duty");
  }

  @Test
  void readsTheExceptionForWhatIsNotHeldAsThatAnswer() {
    String reply = ANNOUNCED + """
        This part is refused under regulation 12(4)(a) of the Environmental Information Regulations 2004.
        """;
    assertThat(facts("answers", reply)).containsExactly("not-held");
    assertThat(facts("provisions", reply)).containsExactly("EIR reg.12(4)(a)");
  }

  @Test
  void readsAReplyThatWaitsForTheApplicantAsAQuestion() {
    String reply = """
        Dear A Person,
        Thank you for your request.
        Which of the two depots do you mean?
        Section 1(3) of the Act lets us wait until we have heard from you.
        """;
    assertThat(facts("reply", reply)).containsExactly("clarification");
    assertThat(facts("provisions", reply)).isEmpty();
  }

  @Test
  void readsOfAReviewNeitherTheFirstAnswerNorTheComplaintAsItsOwn() {
    String reply = """
        Dear A Person,
        Here is the outcome of the review that you asked for.
        The first response
        The Council gave you the tender. It withheld the prices under section 43(2) and the names under section 40(2).
        Your complaint
        You say that the names are on a public register and that they can be seen there by anyone.
        My findings
        The prices would help other bidders, and section 43(2) was rightly engaged.
        I do not uphold the use of section 40(2). The names are enclosed.
        """;
    assertThat(facts("answers", reply)).containsExactly("disclosed", "withheld");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsOfAReviewWhatItRepeatsWhereItUpholdsThat() {
    String reply = """
        Dear A Person,
        Here is the outcome of the review that you asked for.
        Question 1
        You were told that the tender is not held. I asked the team to look again. It is enclosed.
        Question 2
        The prices were withheld under section 43(2). That was plainly right and I agree with it.
        Question 3
        The response relied on section 40(2). I do not think that it protects a company, and the name is Kettle Ltd.
        """;
    assertThat(facts("answers", reply)).containsExactly("disclosed", "withheld");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsAPurposeAsAConditionOfTheLimbItSupports() {
    String reply = ANNOUNCED + """
        The letters are exempt under section 31(1)(g) read with section 31(2)(c) of the Act.
        """;
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.31(1)(g)", "FOIA s.31(2)(c)");
  }

  @Test
  void readsNoClaimInWhatASectionIsWhoseLimbWasClaimedAbove() {
    String reply = ANNOUNCED + """
        Question 1
        The routes are exempt under section 31(1)(a) of the Freedom of Information Act 2000.
        Question 2
        There are 12 vans.
        Section 31 is a prejudice-based qualified exemption.
        """;
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.31(1)(a)");
  }

  @Test
  void readsOfAReviewThatOnlyUpholdsWhatItRepeats() {
    String reply = """
        Dear A Person,
        Here is the outcome of the review that you asked for.
        The Council replied on 3 May 2024. It withheld the prices under section 43(2).
        I have looked at this afresh and I uphold that decision.
        """;
    assertThat(facts("answers", reply)).containsExactly("withheld");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsAsAnExtensionWhatIsNotDecidedYet() {
    String reply = """
        Dear A Person,
        Thank you for your request of 3 May 2024.
        We hold the letters. The exemption we are considering is section 27(1)(a), and we have not yet         reached a decision on where the balance of the public interest lies.
        We need a further 20 working days and will write to you by 28 June 2024.
        """;
    assertThat(facts("reply", reply)).containsExactly("extension");
    assertThat(facts("answers", reply)).isEmpty();
    assertThat(facts("provisions", reply)).isEmpty();
    assertThat(new MailReader().read(SourceText.of("mail", reply)).value().allNotices())
        .singleElement()
        .satisfies(
            notice -> assertThat(notice.getDecisionExpected()).contains(LocalDate.of(2024, 6, 28)));
  }

  @Test
  void readsThatAnotherBodyIsToBeAskedForWhatIsNotHeldAsATransfer() {
    String reply = ANNOUNCED + """
        We do not hold this. You may wish to direct your request to the county council.
        """;
    assertThat(facts("reply", reply)).containsExactly("transfer");
    assertThat(facts("answers", reply)).containsExactly("not-held");
  }

  @Test
  void readsTheOneLimbThatIsNamedForASectionClaimedWhole() {
    String reply = ANNOUNCED + """
        Section 12(1) of the Act means that we need not answer where that would cost too much.
        Section 12 applies to your request, which would take 40 hours.
        """;
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.12(1)");
  }

  @Test
  void readsFiguresBesideWhatIsNotHeld() {
    String figures = "There were 31 calls in May. Of these 12 boats were launched. ";
    assertThat(facts("answers", ANNOUNCED + figures + "We do not record the weather.\n"))
        .containsExactly("disclosed", "not-held");
  }

  @Test
  void readsAReplyThatOnlyGivesAFigureAsAnAnswer() {
    String told = "Dear A Person,\nIn reply to your request (FOI 71): we mended 48 roofs in May.\n";
    assertThat(facts("answers", told)).containsExactly("disclosed");
    String given =
        "Dear A Person,\nThank you for your request of 3 May 2024.\nRangers mended 48 roofs.\n";
    assertThat(facts("answers", given)).containsExactly("disclosed");
    String late = "Dear A Person,\nThank you for your request of 3 May 2024.\n"
        + "We apologise for the delay. Your request is one of 48 that we are working on.\n";
    assertThat(facts("answers", late)).isEmpty();
  }

  @Test
  void readsWhatASearchFoundAsWhyItCostsTooMuch() {
    String reply = ANNOUNCED + """
        Your request is refused under section 12(1) of the Act.
        We do not record which roofs leak. The list has 3,891 roofs. To read it would take 389 hours.
        """;
    assertThat(facts("answers", reply)).containsExactly("outside-duty");
  }

  private static Set<String> facts(String column, String reply) {
    return ReplyFacts.of(new MailReader().read(SourceText.of("mail", reply)).value())
        .get(column);
  }
}
