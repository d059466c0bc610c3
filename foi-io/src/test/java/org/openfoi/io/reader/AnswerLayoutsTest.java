package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openfoi.io.reader.QuestionNumbersTest.questions;

import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/** Where letters put the answers to their questions, in mails of our own. */
class AnswerLayoutsTest {
  private static final String REQUEST = """
      Dear A Person,
      You asked for the following information:
      1. The number of bridges you look after
      2. The money spent on them last year
      3. The inspectors' reports
      """;

  @Test
  void readsATableEachCellOfWhichIsALine() {
    assertThat(questions("""
        Dear A Person,
        Please see our response in the table below.
        No.
        Question
        Council response
        1
        Number of bridges in the north and
        the south
        2
        2
        How many of these are closed?
        2
        3
        Traffic on the oldest
        We do not hold this information.

        Bridges are counted in spring.
        """)).containsExactly("1:disclosed", "2:disclosed", "3:not-held");
  }

  @Test
  void readsATableEachRowOfWhichIsALine() {
    assertThat(questions("""
        Dear A Person,
        Our answers are in this table.

        Item | Information requested | Response
        1 | Bridges | 214
        2 | Traffic on the oldest | We do not hold this information.
        3 | Paint | £1,200
        """)).containsExactly("1:disclosed", "2:not-held", "3:disclosed");
  }

  @Test
  void takesTimeInProportionToWhatOnlyBeginsAsATable() {
    String cells = "Question\n\nAnswer\n\n1\n\nThe piers\n\n";
    assertThat(questions(cells.repeat(10_000))).isEmpty();
    String rows = "Question | Answer\nThe piers | of the bridge\n\nPiers\n\n";
    assertThat(questions(rows.repeat(10_000))).isEmpty();
    String last = "Question\nAnswer\n1\nThe piers\nthree\n2\nThe paint\n";
    assertThat(questions(last + "grey, and\n".repeat(50_000))).hasSize(2);
  }

  @Test
  void readsAnswersUnderTheirOwnHeadings() {
    assertThat(questions("""
        Dear A Person,
        I have pleasure in sending the following:

        1. How many bridges do you look after?
        Response: 214

        2. Of those
        (a) how many are of stone?
        Response: 80
        (b) money spent on paint
        Response -
        2023 £1,200
        2024 £1,300

        3. Traffic on the oldest
        Response: We do not hold this information.
        """))
        .containsExactly("1:disclosed", "2a:disclosed", "2b:disclosed", "3:not-held");
  }

  @Test
  void readsAnswersThatStandApartFromQuestionsCalledSo() {
    assertThat(questions("""
        Dear A Person,
        I can tell you this.

        Q1 Bridges looked after, by year

        2023 - 214
        2024 - 215

        Q2 Traffic on the oldest

        We do not hold this information.
        """)).containsExactly("1:disclosed", "2:not-held");
  }

  @Test
  void readsAnswersThatAreAnnouncedInOtherWords() {
    assertThat(questions("""
        Dear A Person,
        The answers to your questions are these:
        1. Bridges by kind
        Stone
        80
        2. Traffic on the oldest
        This is not held.
        """)).containsExactly("1:disclosed", "2:not-held");
    assertThat(questions("""
        Dear A Person,
        Our answers use the letters of your message.
        a) There are 214 bridges.
        b) The traffic is not recorded.
        """)).containsExactly("a:disclosed", "b:not-held");
  }

  @Test
  void readsAnswersThatNameTheirQuestionWithinASentence() {
    assertThat(questions(REQUEST + """
        I can confirm that this is held. The number of bridges (question 1) is 214. The money asked about at question 2 came to \
        £1,200. The reports requested at question 3 are exempt under section 43(2) of the Freedom of Information Act.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:withheld");
    assertThat(questions(REQUEST + """
        The attached sheet answers questions 1 and 2.
        Question 3 is refused under section 43(2) of the Freedom of Information Act.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:withheld");
  }

  @Test
  void readsAnswersThatNameTheirQuestionByItsPlace() {
    assertThat(questions(REQUEST + """
        As to the first part of your request, there are 214 bridges.
        Your second question: £1,200 was spent.
        The third part of your request is refused under section 43(2) of the Freedom of Information Act.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:withheld");
  }

  @Test
  void readsAnswersToQuestionsThatAreNotPrinted() {
    assertThat(questions("""
        Dear A Person,
        Part 1 of your request was for the number of bridges. There are 214.
        Part 2 of your request asked about traffic. The Council does not hold this.
        """)).containsExactly("1:disclosed", "2:not-held");
    assertThat(questions("""
        Dear A Person,
        Points 1 and 2 of your letter: 214 bridges, and £1,200.
        Point 3: we do not hold this information.
        """)).containsExactly("1:disclosed", "2:disclosed", "3:not-held");
  }

  @Test
  void readsAFigureBehindADashForNoNumberOfAQuestion() {
    assertThat(questions(REQUEST + """
        Our response
        Question 1 - 214
        Question 2 - £1,200
        Question 3 - please see attached.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:disclosed");
  }

  @Test
  void readsNumbersWithLetters() {
    assertThat(questions("""
        Dear A Person,
        Please see our response below.
        1a. How many bridges are there?
        214
        1b. How many are of stone?
        80
        2. Traffic on the oldest
        This is not recorded.
        """)).containsExactly("1a:disclosed", "1b:disclosed", "2:not-held");
    assertThat(questions("""
        Request
        1. Of your bridges
        (a) how many are there
        (b) how many are of stone
        2. Who paints them?
        Response
        1(a) Stone 80, steel 134
        1(b) As above
        2 Harbour Painters Limited
        """)).containsExactly("1a:disclosed", "1b:disclosed", "2:disclosed");
  }

  @Test
  void readsAnAnswerThatBeginsAsAQuestionMight() {
    assertThat(questions(REQUEST + """
        Response
        Question 1
        The number of bridges was 214 in each of these years.
        Question 2
        £1,200
        Question 3
        Please see attached.
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:disclosed");
  }

  @Test
  void readsRequestsThatAreCalledSoAboveTheirAnswers() {
    assertThat(questions("""
        Dear A Person,
        Request 1: The number of bridges you look after.
        As at 1 May there were 214.
        Request 2: The traffic on the oldest.
        This is not held.
        """)).containsExactly("1:disclosed", "2:not-held");
  }

  @Test
  void readsAListForTheAnswerToTheQuestionAboveIt() {
    assertThat(questions("""
        Dear A Person,
        Please see our response below.
        1. How many bridges are there?
        214
        2. What are they built of?
        1. Stone
        2. Steel
        3. Where is the traffic counted?
        This is not recorded.
        """)).containsExactly("1:disclosed", "2:disclosed", "3:not-held");
  }

  @Test
  void givesNoNumbersToQuestionsThatAreNumberedAnew() {
    assertThat(questions("""
        Dear A Person,
        Please see our response below.
        A: Bridges
        1. How many are there? 214
        2. How many are closed? 2
        B: Piers
        1. How many are there? 3
        2. How many are closed? None
        """)).isEmpty();
  }

  @Test
  void readsWhatIsFilledInBehindAWideSpace() {
    assertThat(questions("""
        Dear A Person,
        Please find our response to your questions:
        Please state:
        1)      the name of the bridge;                Long Span
        2)      the year it was opened;         1894
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsPartsThatAreHeadedWithWhatTheyAreAbout() {
    assertThat(questions("""
        Dear A Person,
        I am replying to your letter of 3 May 2024, in which you requested:
        1. The plans of the bridge
        2. The letters of its keeper

        Item 1 - plans

        A copy is attached.

        Item 2 - letters

        We do not hold this information.
        """)).containsExactly("1:disclosed", "2:not-held");
  }

  @Test
  void readsAFigureForNoNumberOfAQuestion() {
    assertThat(questions("""
        Dear A Person,
        Please find our answers below each question.

        1. Who mends the bridges?

        The city.

        2. How many ships hit them?

        27.

        If you have any queries please write to us.
        """)).containsExactly("1:disclosed", "2:disclosed");
  }

  @Test
  void readsFiguresBehindTheNumberOfAQuestion() {
    assertThat(questions(REQUEST + """

        Response

        Q1. 418,662

        Q2. £212,480

        Q3 29.5
        """))
        .containsExactly("1:disclosed", "2:disclosed", "3:disclosed");
  }

  @Test
  void readsMarksOfADigitAndALetter() {
    assertThat(questions("""
        Dear A Person,
        Please find our answers below each question.

        1.A How many bridges do you look after?

        We look after 214.

        1.B How many ships hit them last year?

        We do not hold this information.
        """)).containsExactly("1a:disclosed", "1b:not-held");
  }

  @Test
  void readsTheReasonsBehindTheLastAnswerForWhatTheyAreGivenFor() {
    assertThat(questions("""
        Dear A Person,
        Please find our answers under each of your questions.

        1. Who mends the bridges?

        This is refused under section 40(2) of the Act.

        2. What did the paint cost?

        £1,200.

        Section 40(2) - Personal information

        The painters are living persons. We do not find it necessary to name them.

        Paint is bought every spring.
        """)).containsExactly("1:withheld", "2:disclosed");
  }

  @Test
  void readsFiguresThatStandAboveARefusal() {
    assertThat(questions("""
        Dear A Person,
        I refer to your request of 3 May 2024, in which you sought:

        a) the fines for ships
        b) who paid them

        Response

        a) There were two. One ship was fined £2,500. We withhold the second under section 31(1)(a).

        b) Both were companies. There were 2 of them. We withhold their names under section 40(2).
        """)).containsExactly("a:disclosed+withheld", "b:disclosed+withheld");
  }

  @Test
  void leavesOutWhatPagesPrintAgainAndAgain() {
    String letter = """
        Dear A Person,
        Please see our response below.
        1. How many bridges are there?
        214
        2. How many are of stone?
        80
        3. How many are of oak?
        One
        4. Who paints them?
        Harbour Painters Limited
        Bridge Office, Quay Street
        Page 1 of 2
        5. Since when?
        2019
        6. How often?
        Twice
        7. At what cost?
        £900
        Yours faithfully
        Bridge Office, Quay Street
        Page 2 of 2
        """;
    assertThat(new MailReader().read(SourceText.of("mail", letter)).value().getResponses())
        .flatExtracting(response -> response.getAnswers())
        .flatExtracting(answer -> answer.getWords())
        .extracting(words -> words.getText())
        .containsExactly("214", "80", "One", "Harbour Painters Limited", "2019", "Twice", "£900");
  }
}
