package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.SourceSpan;

class BlockTest {
  private final SourceText text =
      SourceText.of("  Please see\u00A0section\u200B 31 \nof the\u00ADAct. Thank\u200B you\n");
  private final Block block = Block.of(text.lines());

  @Test
  void joinsItsLinesByOneSpace() {
    assertThat(block.text()).isEqualTo("Please see section 31 of theAct. Thank you");
    assertThat(block.passage().getSpans())
        .containsExactly(SourceSpan.of(1, 3, 22), SourceSpan.of(2, 1, 22));
  }

  @Test
  void saysWhereAPartStandsAcrossLinesAndInvisibleCharacters() {
    int from = block.text().indexOf("section");
    int to = block.text().indexOf("Act") + 3;
    Block part = block.part(from, to);
    assertThat(part.text()).isEqualTo("section 31 of theAct");
    assertThat(part.spans()).containsExactly(SourceSpan.of(1, 14, 11), SourceSpan.of(2, 1, 10));
    assertThat(block.from(to + 1).text()).isEqualTo("Thank you");
    assertThat(block.from(to + 1).spans()).containsExactly(SourceSpan.of(2, 13, 10));
  }

  @Test
  void cutsALongLineWithInvisibleCharactersIntoManyParts() {
    int words = 50_000;
    Block line = Block.lines(SourceText.of("a\u200Bbc\u00AD ".repeat(words))).get(0);
    for (int i = 0; i < words; i++) {
      Block word = line.part(4 * i, 4 * i + 3);
      assertThat(word.text()).isEqualTo("abc");
      assertThat(word.spans()).containsExactly(SourceSpan.of(1, 6 * i + 1, 4));
      assertThat(line.offset(6 * i + 3)).isEqualTo(4 * i + 2);
    }
  }

  @Test
  void leavesOutTheSpaceAtTheEndsOfAPart() {
    assertThat(block.part(6, 11).text()).isEqualTo("see");
  }
}
