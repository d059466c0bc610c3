package org.openfoi.model.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionNumberTest {
  @ParameterizedTest
  @CsvSource({
    "4, 4",
    "Q4., 4",
    "q 4:, 4",
    "Question 4, 4",
    "QUESTION 3(b), 3b",
    "3B, 3b",
    "3(b), 3b",
    "3 b), 3b",
    "3.b, 3b",
    "2 ii), 2(ii)",
    "2(II), 2(ii)",
    "2i, 2i",
    "Point 12, 12",
    "Request 1, 1",
    "part 999(viii), 999(viii)",
    "007, 7",
  })
  void readsWhatLettersWrite(String written, String canonical) {
    assertThat(QuestionNumber.parse(written)).hasToString(canonical);
    assertThat(QuestionNumber.tryParse(written)).contains(QuestionNumber.parse(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "4 and 5", "3bc", "1.2", "12345", "-4", "\u0664", "0", "0b", "bc"})
  void readsNoOtherForm(String written) {
    assertThat(QuestionNumber.tryParse(written)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionNumber.parse(written))
        .withMessage("cannot read a question's number from '" + written
            + "', expected a form like '4' or '3b'");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1000, -1})
  void hasBounds(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionNumber.of(number))
        .withMessage("no question has the number " + number + ", expected 1 to 999");
  }

  @Test
  void quotesNoMoreThanTheBeginningOfALongText() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuestionNumber.parse("x".repeat(5000)))
        .withMessage("cannot read a question's number from '" + "x".repeat(80)
            + "...', expected a form like '4' or '3b'");
  }

  @Test
  void knowsTheWholeQuestion() {
    assertThat(QuestionNumber.parse("2(ii)").getNumber()).hasValue(2);
    assertThat(QuestionNumber.parse("c").getNumber()).isEmpty();
    assertThat(QuestionNumber.parse("2(ii)").whole()).isEqualTo(QuestionNumber.of(2));
    assertThat(QuestionNumber.parse("2b").whole()).isEqualTo(QuestionNumber.of(2));
    assertThat(QuestionNumber.of(2).whole()).isEqualTo(QuestionNumber.of(2));
  }

  @Test
  void comesAfterTheWholeAndBeforeTheNext() {
    assertThat(Stream.of("10", "2(ix)", "2(vi)", "2b", "1z", "2", "2a", "1", "c")
            .map(QuestionNumber::parse)
            .sorted())
        .extracting(QuestionNumber::toString)
        .containsExactly("c", "1", "1z", "2", "2(vi)", "2(ix)", "2a", "2b", "10");
  }

  @Test
  void readsWhatItPrints() {
    Random random = new Random(4);
    String[] parts = {"", "a", "i", "v", "x", "z", "(ii)", "(iv)", "(viii)", "(xv)", "a(ii)"};
    for (int i = 0; i < 10_000; i++) {
      QuestionNumber number =
          QuestionNumber.parse((1 + random.nextInt(999)) + parts[random.nextInt(parts.length)]);
      assertThat(QuestionNumber.parse(number.toString())).isEqualTo(number);
      assertThat(QuestionNumber.parse("Question " + number + ".")).isEqualTo(number);
    }
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(QuestionNumber.class)
        .withNonnullFields("letter", "roman")
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "3, 3, true, true",
    "3b, 3, true, false",
    "3, 3b, false, true",
    "3b, 3b, true, false",
    "2(ii), 2, true, false",
    "2a(ii), 2a, false, false",
    "b, b, true, false",
    "3b, b, false, false",
    "3b, 4, false, false"
  })
  void knowsOfWhichQuestionItIsAPart(
      QuestionNumber part, QuestionNumber other, boolean within, boolean whole) {
    assertThat(part.isWithin(other)).isEqualTo(within);
    assertThat(part.isWhole()).isEqualTo(whole);
  }
}
