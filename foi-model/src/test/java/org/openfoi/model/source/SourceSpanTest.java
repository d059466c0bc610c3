package org.openfoi.model.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.base.MissingPropertiesException;

class SourceSpanTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9:14+120",
        "letter.txt:9:14+0",
        "a:b;c%:1:1+1",
        "9:9:14+120",
        "two\nlines:1:2+3",
        "2147483647:2000000000+2147483647",
      })
  void readsWhatItWrites(String written) {
    assertThat(SourceSpan.parse(written)).hasToString(written);
    assertThat(SourceSpan.parse(written)).isEqualTo(SourceSpan.parse(written));
  }

  @Test
  void keepsItsParts() {
    SourceSpan span = SourceSpan.of("letter.txt", 9, 14, 120);
    assertThat(span.getDocument()).contains("letter.txt");
    assertThat(span.getLine()).isEqualTo(9);
    assertThat(span.getColumn()).isEqualTo(14);
    assertThat(span.getLength()).isEqualTo(120);
    assertThat(span)
        .isEqualTo(SourceSpan.parse("letter.txt:9:14+120"))
        .hasSameHashCodeAs(SourceSpan.parse("letter.txt:9:14+120"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "9",
        "9:14",
        "9:14+",
        "9:14-3",
        ":9:14+3",
        "a 9:14+3 b",
        "2147483648:1+1",
        "12345678901:1+1"
      })
  void saysWhatItCannotRead(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.parse(written))
        .withMessage("cannot read a span from '"
            + written
            + "', expected a form like 'letter.txt:9:14+120'");
  }

  @Test
  void shortensALongTextInWhatItSays() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.parse("x".repeat(81)))
        .withMessage("cannot read a span from '"
            + "x".repeat(80)
            + "...', expected a form like 'letter.txt:9:14+120'");
  }

  @Test
  void isNeverOutsideADocument() {
    String wanted = ", expected a line and column from 1 and a length from 0";
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.of(0, 1, 1))
        .withMessage("no span can be at 0:1+1" + wanted);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.of(1, 0, 1))
        .withMessage("no span can be at 1:0+1" + wanted);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.of(1, 1, -1))
        .withMessage("no span can be at 1:1+-1" + wanted);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SourceSpan.of("", 1, 1, 1))
        .withMessage("the document's name is empty, expected none at all");
  }

  @Test
  void saysWhichPartsAreMissing() {
    assertThatThrownBy(() -> SourceSpan.builder().line(3).build())
        .isInstanceOfSatisfying(
            MissingPropertiesException.class,
            e -> assertThat(e.getProperties()).containsExactly("column", "length"))
        .hasMessage("missing column, length");
  }

  @Test
  void isOrderedByDocumentAndPlace() {
    assertThat(java.util.stream.Stream.of("b:1:1+1", "a:2:1+1", "a:1:9+1", "a:1:9+0", "7:1+1")
            .map(SourceSpan::parse)
            .sorted())
        .extracting(SourceSpan::toString)
        .containsExactly("7:1+1", "a:1:9+0", "a:1:9+1", "a:2:1+1", "b:1:1+1");
  }
}
