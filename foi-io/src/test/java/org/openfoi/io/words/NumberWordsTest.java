package org.openfoi.io.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {
  @ParameterizedTest
  @CsvSource({
    "one, 1",
    "Nineteen, 19",
    "TWENTY, 20",
    "forty, 40",
    "thirty-one, 31",
    "eighty-nine, 89",
    "'', 0",
    "none, 0",
    "thirty-eleven, 0",
    "thirty-, 0",
    "one-thirty, 0",
    "tenth, 0"
  })
  void readsNumbersInWords(String words, int value) {
    assertThat(NumberWords.value(words)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"' two ', 2", "forty, 40", "12, 12", "a few, a few"})
  void givesDigits(String written, String digits) {
    assertThat(NumberWords.digits(written)).isEqualTo(digits);
  }
}
