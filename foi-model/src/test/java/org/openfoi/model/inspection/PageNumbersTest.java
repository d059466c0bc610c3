package org.openfoi.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PageNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "41                  | 41",
        "41 and 42           | 41, 42",
        "41 & 42             | 41, 42",
        "41&42               | 41, 42",
        "41and 42            | 41, 42",
        "37, 39              | 37, 39",
        "37,39               | 37, 39",
        "37, 38, and 40      | 37, 38, 40",
        "44-46               | 44, 45, 46",
        "44 \u2013 46        | 44, 45, 46",
        "44\u201146          | 44, 45, 46",
        "44 to 46            | 44, 45, 46",
        "44-46, 50 and 52-53 | 44, 45, 46, 50, 52, 53",
        "41;42               | 41, 42",
        "page 41             | 41",
        "pages 41 and 42     | 41, 42",
        "p. 41               | 41",
        "pp.41-42            | 41, 42",
        "42, 41              | 42, 41",
        "41, 41              | 41, 41",
        "007                 | 7",
        "0000000000041       | 41",
        "Page 41             | 41",
        "PAGES 41 AND 42     | 41, 42",
        "P. 41               | 41",
        "p41                 | 41",
        "pp41-42             | 41, 42",
        "44 TO 46            | 44, 45, 46",
        "44\u201446         | 44, 45, 46",
        "44\u2212\u00A046  | 44, 45, 46",
        "\u00A0p.\u00A041\u202Fand\u00A042\u00A0 | 41, 42",
      })
  void readsTheFormsCellsHave(String written, String pages) {
    assertThat(PageNumbers.parse(written)).hasToString(pages);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "see annex | cannot read page numbers from 'see annex', expected a form like '41', '41 and 42' or '44-46'",
        "41 and    | cannot read page numbers from '41 and', expected a form like '41', '41 and 42' or '44-46'",
        "41 42     | cannot read page numbers from '41 42', expected a form like '41', '41 and 42' or '44-46'",
        "41.5      | cannot read page numbers from '41.5', expected a form like '41', '41 and 42' or '44-46'",
        "page      | cannot read page numbers from 'page', expected a form like '41', '41 and 42' or '44-46'",
        "-4        | cannot read page numbers from '-4', expected a form like '41', '41 and 42' or '44-46'",
        "46-44     | the range '46-44' runs backwards, expected the lower page first",
        "1-300     | '1-300' names more than 100 pages for one passage",
        "0         | no page has the number 0, expected 1 to 99999",
        "0-3       | no page has the number 0, expected 1 to 99999",
        "100000    | no page has the number 100000, expected 1 to 99999",
        "1234567890 | no page has the number 1234567890, expected 1 to 99999",
        "1-01234567890 | no page has the number 1234567890, expected 1 to 99999",
        "999999999-999999999 | no page has the number 999999999, expected 1 to 99999",
      })
  void saysWhatItCannotRead(String written, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.parse(written))
        .withMessage(message);
  }

  @Test
  void shortensALongTextInWhatItSays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.parse("x".repeat(79) + "\uD83D\uDE00"))
        .withMessage("cannot read page numbers from '"
            + "x".repeat(79)
            + "...', expected a form like '41', '41 and 42' or '44-46'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.parse("9".repeat(100_000)))
        .withMessage("no page has the number " + "9".repeat(80) + "..., expected 1 to 99999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.parse("2" + " ".repeat(100_000) + "-1"))
        .withMessage(
            "the range '2" + " ".repeat(79) + "...' runs backwards, expected the lower page first");
  }

  @Test
  void namesOneToAHundredPages() {
    assertThat(PageNumbers.parse("1-100").getPages()).hasSize(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.of(List.of()))
        .withMessage("0 pages for one passage, expected 1 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.of(Collections.nCopies(101, 1)))
        .withMessage("101 pages for one passage, expected 1 to 100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PageNumbers.of(3, -1))
        .withMessage("no page has the number -1, expected 1 to 99999");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsWhatItWrites(long seed) {
    Random random = new Random(seed);
    PageNumbers pages = PageNumbers.of(IntStream.range(0, 1 + random.nextInt(100))
        .map(unused -> 1 + random.nextInt(99_999))
        .toArray());
    assertThat(PageNumbers.parse(pages.toString())).isEqualTo(pages);
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @Test
  void isEqualByItsPages() {
    EqualsVerifier.forClass(PageNumbers.class).suppress(Warning.NULL_FIELDS).verify();
  }
}
