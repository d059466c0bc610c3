package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/** Ways of numbering questions and their answers, in mails of our own. */
class QuestionNumbersTest {
  @Test
  void readsNumbersInWords() {
    assertThat(questions("""
        Dear A Person,
        Harbour Services have provided the following:

        Question one
        How many piers are there?
        Three.

        Question two
        Who paints them?
        Our own staff.
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsQuestionsWithLetters() {
    assertThat(questions("""
        Request

        A) The number of piers.
        B) The length of each.

        Response

        A) 3
        B) 40, 55 and 61 metres
        """)).containsExactly("a:disclosed", "b:disclosed");
  }

  @Test
  void readsLetteredQuestionsAboveTheirAnswers() {
    assertThat(questions("""
        Dear A Person,
        Our answers appear after each part of your request.

        (i) How many piers are there?

        Three.

        (ii) Please split this by port.

        North 1, South 2
        """)).containsExactly("i:disclosed", "ii:disclosed");
  }

  @Test
  void readsThePartsOfAQuestionOneByOne() {
    assertThat(questions("""
        You asked:
        1. How many piers are there in (i) the north and (ii) the south?
        2. How many of those
        (a) are open
        (b) were built of oak?
        Answers
        1. (i) 12 (ii) 9
        2.
        (a) 20
        (b) 1
        """))
        .containsExactly("1i:disclosed", "1ii:disclosed", "2a:disclosed", "2b:disclosed");
  }

  @Test
  void readsAnAnswerToSeveralNumbers() {
    assertThat(questions("""
        Request
        1. How many piers are there?
        2. Who owns them?
        3. Who paints them?
        Response
        1. Three.
        2 - 3. This is not held by the Council.
        """)).containsExactly("1:disclosed", "2:not-held", "3:not-held");
    assertThat(questions("""
        Please find our response below:
        Q1
        Three.
        Q2 to Q4
        This information is not held.
        """)).contains("2:not-held", "3:not-held", "4:not-held");
  }

  @Test
  void readsAnswersUnderHeadingsThatRepeat() {
    assertThat(questions("""
        You asked:
        1. How many piers are there?
        Our response:
        Three.

        You asked:
        2. And how many jetties?
        Our response:
        Nine.
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsPointsThatAreTakenInTurn() {
    assertThat(questions("""
        Turning to the individual points and keeping to your lettering.

        a) The pier was painted in 2019 and cost £900.

        b) Nothing was spent on jetties.
        """)).containsExactly("a:disclosed", "b:disclosed");
  }

  @Test
  void readsAListBelowTheHeadingOfTheResponse() {
    assertThat(questions("""
        Dear A Person,
        Response:

        1. The piers you own, and where they stand
        North Pier, at the lighthouse

        2. What was spent on paint
        £900

        3. What was spent on rope
        See answer above
        """)).containsExactly("1:disclosed", "2:disclosed", "3:disclosed");
  }

  @Test
  void readsWhichQuestionAnAnswerBeginsWith() {
    assertThat(questions("""
        Your letter of Sunday asked us for:

        1. the number of piers
        2. the cost of paint
        3. the names of the painters

        As to 1. There are 3.

        On (2) and (3), this information is not held.
        """)).containsExactly("1:disclosed", "2:not-held", "3:not-held");
  }

  @Test
  void readsOneAnswerToAllQuestions() {
    assertThat(questions("""
        Your message reads:
        1. Is the keeper of the north pier ill?
        2. Since when?

        In respect of both questions the Council can neither confirm nor deny that it holds information. Section \
        40(5B)(a)(i) applies.
        """))
        .containsExactly("1:neither-confirmed-nor-denied", "2:neither-confirmed-nor-denied");
  }

  @Test
  void readsAnswersBehindTheQuestionsOfARequest() {
    assertThat(questions("""
        Request
        1) How many piers are there? 3
        2) Who paints them? Painters of our own
        3) Is there a jetty? Y
        """)).containsExactly("1:disclosed", "2:disclosed", "3:disclosed");
  }

  @Test
  void readsWhatIsRefusedOfOtherQuestionsBelowTheLast() {
    assertThat(questions("""
        Please find our response below:
        Q1) How many clerks complained?
        Answer: Seven
        Q2) How much were they paid?
        Answer: We will not be saying.
        Q3) At which port?
        Answer: That is as good as a name.
        Q4) Is there a policy?
        Answer: Yes, it has 12 pages.

        The parts of Q2 and Q3 not given are exempt by reason of section 40(2) of the Freedom of Information Act.
        """)).contains("1:disclosed", "2:withheld", "3:withheld", "4:disclosed");
  }

  @Test
  void takesTheNumbersOfSectionsForNoQuestions() {
    assertThat(questions("""
        Dear Sir,
        1. Introduction
        1.1 I have looked at your request again.
        2. What you asked for
        2.1 "The cost of the pier."
        3. Decision
        3.1 The cost is exempt under section 43(2) of the Freedom of Information Act.
        """)).isEmpty();
  }

  static Set<String> questions(String reply) {
    return ReplyFacts.of(new MailReader().read(SourceText.of("mail", reply)).value())
        .get("questions");
  }
}
