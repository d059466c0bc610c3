package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.response.ReplyKind;

/** Ways of replying that authorities share, in mails of our own. */
class ReplyReadingTest {
  private static final String ANNOUNCED = "Dear A Person,\nPlease find our response below:\n";
  private static final String REVIEW =
      "If you are unhappy with this reply you may ask for an internal review.\n";

  @Test
  void readsTheLimbThatIsAConditionAsClaimed() {
    assertThat(facts("provisions", ANNOUNCED + """
        We have removed the names of clerks. Section 40(2) exempts personal data of others, and the condition in section \
        40(3A)(a) is met.
        """))
        .containsExactly("FOIA s.40(2)", "FOIA s.40(3A)(a)");
  }

  @Test
  void readsNoClaimOfAnExemptionThatIsSetAside() {
    String reply = ANNOUNCED + """
        We believe that the minutes are exempt under section 36. We do not consider that maintaining the exemption \
        outweighs the public interest in disclosure.
        Please find the minutes attached.
        """;
    assertThat(facts("provisions", reply)).isEmpty();
    assertThat(facts("answers", reply)).containsExactly("disclosed");
  }

  @Test
  void readsAnExemptionThatIsExplainedBesideARefusalAsClaimed() {
    assertThat(facts("provisions", ANNOUNCED + """
        Some of the invoices have been redacted under regulation 13 of the Environmental Information Regulations 2004.
        Regulation 12(5)(e) of the Environmental Information Regulations 2004 is subject to the public interest test.
        """))
        .containsExactly("EIR reg.12(5)(e)", "EIR reg.13");
  }

  @Test
  void readsTheAnswerFromTheNameOfItsAttachment() {
    assertThat(facts("answers", attached("Reply some exempt.pdf")))
        .containsExactly("disclosed", "withheld");
    assertThat(facts("answers", attached("Reply not held.pdf"))).containsExactly("not-held");
    assertThat(facts("answers", attached("Reply all information to be supplied.pdf")))
        .containsExactly("disclosed");
    assertThat(facts("answers", attached("Reply.pdf"))).isEmpty();
    assertThat(facts("reply", attached("Reply.pdf"))).containsExactly("substantive");
  }

  private static String attached(String name) {
    return "1 Attachment\n" + name
        + "\n12K\nDownload\nDear A Person\nI have attached our formal response to your request.\n";
  }

  @Test
  void readsTheLimbsThatADenialRestsOnAsThatDenial() {
    String reply = ANNOUNCED + """
        The force can neither confirm nor deny that it holds anything on this.
        The exemptions that apply are section 40(5B)(a)(i) and section 30(3).
        """;
    assertThat(facts("answers", reply)).containsExactly("neither-confirmed-nor-denied");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.30(3)", "FOIA s.40(5B)(a)(i)");
  }

  @Test
  void readsNumbersBehindBulletsAsFigures() {
    String reply = """
        Dear A Person,
        1. How many benches and bins are there?
        2. Where?
        Our reply:
        1. As follows:
        \u2022 217.
        \u2022 58.

        2. They stand in the park.
        """;
    assertThat(facts("questions", reply)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsWhatWaitsForTheApplicantAsAClarification() {
    String reply = """
        Dear A Person,
        Before we can begin to process your request, we would like to clarify what you require.
        We do not have a scheme of that name. Do you mean the older one?
        If clarification is not received within two months, the request will be closed.
        """;
    assertThat(facts("reply", reply)).containsExactly("clarification");
    assertThat(facts("answers", reply)).isEmpty();
  }

  @Test
  void tellsAnAcknowledgedReviewFromAnExtension() {
    String reply = """
        Dear A Person,
        Thank you for your request for an internal review relating to the bridge, its paint and its lamps, which we \
        received on 8 July 2022.
        This has now been logged. The Code of Practice does allow us to extend this deadline by 20 days in some cases.
        """;
    assertThat(facts("reply", reply)).containsExactly("acknowledgement");
    assertThat(facts("complaint", reply)).isEmpty();
    assertThat(facts("dates", reply)).isEmpty();
  }

  @Test
  void tellsAnExtensionFromTheLawThatAllowsIt() {
    String reply = """
        Dear A Person,
        I am sorry that we cannot reply within the time set out in our email of 6 February 2024.
        Regulation 7(1) lets an authority extend the limit if it is impracticable to comply or to make a decision to \
        refuse to do so. We are extending the deadline until 2 April 2024.
        """;
    assertThat(facts("reply", reply)).containsExactly("extension");
    assertThat(facts("answers", reply)).isEmpty();
    assertThat(facts("dates", reply)).isEmpty();
  }

  @Test
  void readsTheRestOfALetterThatExplainsWhatAReviewIs() {
    String reply = """
        Dear A Person,
        I have carried out an internal review.
        The purpose of an internal review is to consider whether the request was handled well.
        The council upholds this decision:
        The names have been redacted under section 40(2) of the Freedom of Information Act 2000.
        """;
    assertThat(facts("reply", reply)).containsExactly("review");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.40(2)");
    assertThat(facts("complaint", reply)).isEmpty();
  }

  @Test
  void readsAnswersApartFromTheQuestionsAboveThem() {
    assertThat(facts("questions", ANNOUNCED + """
        1. How many lamps are there?
        2. How many are lit?
        3. Who lights them?
        Response:
        1. 40
        2. We do not hold this.
        """)).containsExactly("1:disclosed", "2:not-held");
  }

  @Test
  void readsOneAnswerToSeveralQuestions() {
    assertThat(facts("questions", ANNOUNCED + """
        1. The name of the head of lamps
        2. The name of the deputy head of lamps
        We do not hold this information.
        3. How many lamps are there?
        40
        """))
        .containsExactly("1:not-held", "2:not-held", "3:disclosed");
  }

  @Test
  void readsAnswersThatNothingAnnounces() {
    assertThat(facts("questions", """
        Dear A Person,
        Thank you for your request.
        1. How many lamps are there?
        We have 40 lamps.
        2. How many are lit?
        We do not record this.
        """ + REVIEW)).containsExactly("1:disclosed", "2:not-held");
    assertThat(facts("questions", """
        Dear A Person,
        You asked:
        1. How many lamps are there?
        We have 40 lamps.
        2. Please send the list of lamps.
        Please find attached.
        """ + REVIEW)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsAnswersBehindTheirQuestions() {
    assertThat(facts("questions", ANNOUNCED + """
        1, Are the lamps cleaned every year. Yes - in March.
        2, Please list the lamps that were stolen - None
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void takesNeitherAttachmentsNorFootnotesForAnswers() {
    assertThat(facts("questions", ANNOUNCED + """
        Please see attached:
        1. The plan of the bridge
        2. The survey of the bridge
        """)).isEmpty();
    assertThat(facts("questions", ANNOUNCED + """
        Please find the plan attached. The names are exempt under section 40(2) of the Act.(1)
        (1) As it was amended later.
        """)).isEmpty();
  }

  @Test
  void takesALinkBesideAnAnswerForNoAnswer() {
    assertThat(facts("answers", ANNOUNCED + """
        Please see the attached chart.
        Further information can be found at the following link: https://example.org/teams
        """)).containsExactly("disclosed");
    assertThat(facts("answers", ANNOUNCED + """
        We publish some of this on our website at this link:
        https://example.org/rates
        """)).containsExactly("available-elsewhere");
  }

  @Test
  void readsTheWholeRequestAboveAResponseThatHasAHeading() {
    String page = """
        Request
        I would like the following information: "all letters on the ferry, with what was redacted in them".
        Please say why anything was withheld. The tables below are enough for me.
        Response
        The council does not hold this information.
        """;
    assertThat(page("answers", page)).containsExactly("not-held");
  }

  @Test
  void goesOnAnsweringBelowAReviewThatIsNamedInPassing() {
    assertThat(facts("answers", ANNOUNCED + """
        If you are unhappy with the old map you could ask us to review it.
        The council does not hold a new map.
        """)).containsExactly("not-held");
    assertThat(facts("answers", ANNOUNCED + """
        The council does not hold a map. If you are unhappy with this reply you may ask for an internal review.
        """)).containsExactly("not-held");
  }

  @Test
  void readsALineThatNamesCostBelowAnAnnouncedExemptionAsThatGround() {
    String page = """
        Response
        Your request has now been considered and I am not obliged to supply the information.
        The following exemption applies:
        Section 12 – Cost of compliance
        """;
    assertThat(page("answers", page)).containsExactly("outside-duty");
    assertThat(page("provisions", page)).containsExactly("FOIA s.12");
  }

  @Test
  void claimsTheExemptionThatLeadsToTheRegulationsAndWithholdsNothingByIt() {
    String page = """
        Response
        We are applying the exemption at section 39(2) of FOISA, so that we deal with this under the EIRs alone.
        The survey is available on our website at https://example.org/survey
        """;
    assertThat(page("answers", page)).containsExactly("available-elsewhere");
    assertThat(page("provisions", page)).containsExactly("FOISA s.39(2)");
  }

  @Test
  void readsWhatEachSentenceRefusesForItsQuestions() {
    String page = """
        Response
        Question 1 is exempt by virtue of section 31 of FOIA. Questions 2 and 3 are exempt by virtue of section 21 of FOIA.
        """;
    assertThat(page("questions", page))
        .containsExactly("1:withheld", "2:available-elsewhere", "3:available-elsewhere");
  }

  @Test
  void readsTheNoticeThatNothingIsHeldWithItsSection() {
    String page = """
        Response 04-08-2025
        This information is not held and is therefore exempt under section 17 of the Freedom of Information (Scotland) \
        Act 2002.
        """;
    assertThat(page("answers", page)).containsExactly("not-held");
    assertThat(page("provisions", page)).containsExactly("FOISA s.17");
  }

  @Test
  void readsAnAnswerThatRefersToAnotherAsThatAnswer() {
    assertThat(facts("questions", ANNOUNCED + """
        1. How many gates are there?
        4,100
        2. Who has the keys?
        We do not hold this information.
        3. Who mends the locks?
        As above.
        4. How many locks are there?
        Please see answer to question 1.
        """))
        .containsExactly("1:disclosed", "2:not-held", "3:not-held", "4:disclosed");
  }

  @Test
  void readsFiguresBehindARefusalAsItsReasons() {
    String page = """
        Response
        Notice of Refusal
        The list of empty houses is exempt under section 31(1)(a) of the Freedom of Information Act.
        A study of 2015 counted 412 burglaries of empty houses.
        """;
    assertThat(page("answers", page)).containsExactly("withheld");
  }

  @Test
  void readsHowSomethingIsKeptAsAReasonOfItsCost() {
    assertThat(facts("answers", ANNOUNCED + """
        The reason of each visit is not recorded in a format that can be searched. To read all 4,000 files would exceed \
        the appropriate limit, and section 12 of the Freedom of Information Act applies.
        """)).containsExactly("outside-duty");
  }

  @Test
  void readsWhatALetterThatAnnouncesNothingAnswers() {
    assertThat(facts("answers", """
        Dear A Person,
        Thank you for your request on ferries, which we received on 4 June 2024.

        The ferry carried 412 cars in that month.

        """ + REVIEW)).containsExactly("disclosed");
    assertThat(facts("answers", """
        Dear A Person,
        Thank you for your request on ferries. I can confirm that the council holds the information you requested.
        However, under section 12 of the Freedom of Information Act, an authority does not have to comply with a \
        request where it estimates that the cost would exceed the limit.
        """)).containsExactly("outside-duty");
  }

  @Test
  void readsTheLimbsThatAListNamesByTheirNumbers() {
    String page = """
        Response
        We cannot give you some of the information because an exemption applies under sections:
        \u2022 30(b)(i) (free and frank advice),
        \u2022 36(1) (confidentiality that would be maintained in court)
        of the Freedom of Information (Scotland) Act 2002.
        """;
    assertThat(page("provisions", page)).containsExactly("FOISA s.30(b)(i)", "FOISA s.36(1)");
  }

  @Test
  void readsTheApplicantsOwnWordsBelowTheAnnouncementAsTheRequest() {
    assertThat(facts("answers", """
        Dear A Person,
        Please find below answers to your questions:
        I am writing under the Freedom of Information Act to request information about ferries.
        1. How many ferries do you own?
        2. What was spent on
        a. Fuel.
        b. Paint.
        No information held.
        """)).containsExactly("not-held");
  }

  @Test
  void readsALetterWhoseLinesHaveRunTogether() {
    String letter =
        "Ferries Team 12 Quay Street Our Reference: 4101 Freedom of Information Request Dear Ms Person, "
            + "Thank you for your e-mail of 13 April 2024, in which you asked for the following: How many ferries sailed? "
            + "Who steered them? Your request has been handled under the Freedom of Information Act 2000. "
            + "The table below shows the number of ferries that sailed. 2019 17 2020 20 2021 31. "
                .repeat(6)
            + "The names are exempt from disclosure under section 40(2) of the Act. "
            + "I trust that this is of help, and that the crossing is a calm one whenever you next take it. "
                .repeat(3);
    assertThat(page("answers", letter)).containsExactly("disclosed", "withheld");
    assertThat(page("provisions", letter)).containsExactly("FOIA s.40(2)");
  }

  @Test
  void takesTheOptionsOfAQuestionForNoQuestions() {
    assertThat(facts("questions", ANNOUNCED + """
        1. How are old sails disposed of? Please select one option:
        a. Sent for recycling
        Yes, they are.
        b. Sent for landfill
        c. Burnt
        2. Who carts them away?
        A firm.
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsTheNumbersOfAnswersAsThoseOfThePointsOfTheRequest() {
    String page = """
        Request
        - The number of empty boathouses
        - A list of them
        - The rent of each
        Response
        1. 412
        2. The information is exempt from disclosure under section 31(1)(a) of the Freedom of Information Act.
        3. We do not hold this information.
        """;
    assertThat(page("questions", page)).containsExactly("1:disclosed", "2:withheld", "3:not-held");
  }

  @Test
  void readsAFigureBesideWhatIsNotHeld() {
    assertThat(facts("questions", ANNOUNCED + """
        1. How many ferries sailed in each school year?
        There were 16 ferries in 2023. We do not hold this by school year.
        2. Who steered them?
        We do not hold this information.
        """))
        .containsExactly("1:disclosed+not-held", "2:not-held");
  }

  private static Set<String> page(String column, String text) {
    return ReplyFacts.of(
            new GeneralLetterReader().read(SourceText.of("page", text)).value())
        .get(column);
  }

  @Test
  void leavesOutMailThatIsQuotedBelowADash() {
    assertThat(facts("answers", ANNOUNCED + """
        We do not hold this information.
        -
        Dear Council,
        Please find attached what I have.
        """)).containsExactly("not-held");
  }

  @Test
  void readsAllTheQuestionsThatAnAnswerOpensWith() {
    assertThat(facts("questions", """
        Dear A Person,
        1. How many gates are there?
        4,100
        2. Are all of them locked?
        3. Who has the keys?
        4. Is there a list of them?
        In response to questions 2,3 and 4, wardens look after the gates.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:disclosed", "4:disclosed");
  }

  @Test
  void takesAListOfReasonsForNoAnswersToOtherQuestions() {
    assertThat(facts("questions", """
        Dear A Person,
        Question 1
        How many gates are there?
        4,100
        Question 2
        Who mends them?
        We are withholding the name. Regulation 12(5)(e) of the Environmental Information Regulations 2004 provides an \
        exception for commercial confidentiality.
        (1) The name is commercial.
        (2) It was given to us in confidence.
        (3) The firm competes with others for such work.
        (4) Others would learn of it.
        Question 3
        What was spent?
        12,000
        Question 4
        When does it end?
        In May 2027.
        """))
        .containsExactly("1:disclosed", "2:withheld", "3:disclosed", "4:disclosed");
  }

  @Test
  void givesTheBalanceToTheExceptionThatWasExplainedLast() {
    FoiCase read = read(ANNOUNCED + """
        Personal data has been redacted under regulation 13 of the Environmental Information Regulations 2004.
        Regulation 12(5)(e) of the Environmental Information Regulations 2004 provides an exception for commercial \
        confidentiality.
        The public interest in disclosure is openness. The public interest in maintaining the exception outweighs the \
        public interest in disclosure.
        """);
    assertThat(read.allNotices().get(0).getClaims())
        .filteredOn(claim -> claim.getPublicInterestTest().isPresent())
        .extracting(claim -> claim.getProvision().toString())
        .containsExactly("EIR reg.12(5)(e)");
  }

  @Test
  void givesNoClaimTheBalanceOfAnotherExemption() {
    FoiCase read = read(ANNOUNCED + """
        The names are exempt under section 40(2) of the Act.
        We believe that the rest comes under section 36. The public interest in disclosure is openness. We do not \
        consider that maintaining the exemption outweighs the public interest in disclosure.
        """);
    assertThat(read.allNotices().get(0).getClaims())
        .allMatch(claim -> claim.getPublicInterestTest().isEmpty());
  }

  @Test
  void readsNoNoticeInAReviewThatOnlyUpholds() {
    FoiCase read = read("""
        Dear A Person,
        I have reviewed the response and have determined that the original decision to withhold the names should be upheld.
        """);
    assertThat(read.getResponses().get(0).getReply()).isEqualTo(ReplyKind.REVIEW);
    assertThat(read.allNotices()).isEmpty();
  }

  private static Set<String> facts(String column, String reply) {
    return ReplyFacts.of(read(reply)).get(column);
  }

  private static FoiCase read(String reply) {
    return new MailReader().read(SourceText.of("mail", reply)).value();
  }
}
