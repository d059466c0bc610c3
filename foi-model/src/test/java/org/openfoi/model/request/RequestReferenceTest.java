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

class RequestReferenceTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1455_17",
        "01.FOI.19.012345",
        "FOI 003456/17",
        "FOI-2017:12 /a",
        "7",
        "F2020/118",
        "\u00c9tat 7"
      })
  void isWrittenAsTheAuthorityWritesIt(String text) {
    assertThat(RequestReference.of(text)).hasToString(text);
    assertThat(RequestReference.tryParse(text)).contains(RequestReference.of(text));
  }

  @ParameterizedTest
  @CsvSource({"'  FOI   1455/17 ', FOI 1455/17", "FOI\u00a01455\u201317, FOI 1455-17"})
  void hasSingleSpacesAndPlainHyphens(String written, String reference) {
    assertThat(RequestReference.of(written)).hasToString(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "FOI", "1455,17", "-1455", "1455/", "FOI (1455)", "a\nb\u0000c1"})
  void hasADigitAndNoOtherCharacters(String text) {
    assertThat(RequestReference.tryParse(text)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestReference.of(text))
        .withMessage("cannot read a reference from '" + text
            + "', expected a form like '1455_17' or 'FOI 003456/17'");
  }

  @Test
  void hasAtMostSixtyCharacters() {
    String longest = "1".repeat(RequestReference.MAX_LENGTH);
    assertThat(RequestReference.of(longest)).hasToString(longest);
    assertThat(RequestReference.tryParse(longest + "1")).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RequestReference.of("1".repeat(100_000)))
        .withMessage("cannot read a reference from '" + "1".repeat(80)
            + "...', expected a form like '1455_17' or 'FOI 003456/17'");
  }

  @ParameterizedTest
  @CsvSource({
    "FOI 1455/17, 1455_17",
    "1455-17, 1455.17",
    "FOI Ref: 1455/17, 1455_17",
    "foi request no 1455 17, 1455/17",
    "FOIA/1455/17, EIR 1455 17",
    "01.FOI.19.012345, 01/foi/19/012345",
  })
  void isTheSameInOtherSpellings(String one, String other) {
    assertThat(RequestReference.of(one).isSameAs(RequestReference.of(other))).isTrue();
    assertThat(RequestReference.of(other).isSameAs(RequestReference.of(one))).isTrue();
    assertThat(RequestReference.of(one)).isNotEqualTo(RequestReference.of(other));
  }

  @ParameterizedTest
  @CsvSource({"1455_17, 1455_18", "1455_17, 145517", "FOI 1455/17, IR 1455/17", "14 55, 1455"})
  void isNotTheSameWithOtherNumbersOrLetters(String one, String other) {
    assertThat(RequestReference.of(one).isSameAs(RequestReference.of(other))).isFalse();
  }

  @Test
  void isOrderedByItsText() {
    assertThat(Stream.of("b1", "1455_17", "FOI 1").map(RequestReference::of).sorted())
        .extracting(RequestReference::toString)
        .containsExactly("1455_17", "FOI 1", "b1");
  }

  @Test
  void readsWhatItPrints() {
    Random random = new Random(5);
    String letters = "AbZ019._/:- \u00e9";
    int read = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(20), 0, letters.length())
          .forEach(at -> text.append(letters.charAt(at)));
      RequestReference reference =
          RequestReference.tryParse(text.toString()).orElse(RequestReference.of("1"));
      assertThat(RequestReference.of(reference.toString())).isEqualTo(reference);
      assertThat(reference.isSameAs(reference)).isTrue();
      read += reference.toString().equals("1") ? 0 : 1;
    }
    assertThat(read).isGreaterThan(2000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2019", "1999", "12/03/2019", "1.2.19", "2019-03-12"})
  void isOnlyADate(String text) {
    assertThat(RequestReference.of(text).isDate()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2119", "1455_17", "12/2019", "12/03/1819", "FOI 2019", "20190312"})
  void isMoreThanADate(String text) {
    assertThat(RequestReference.of(text).isDate()).isFalse();
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(RequestReference.class)
        .withNonnullFields("text")
        .withIgnoredFields("date")
        .verify();
  }
}
