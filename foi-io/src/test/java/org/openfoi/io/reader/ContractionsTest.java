package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContractionsTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "don't, do, not, 2",
        "Doesn\u2019t, does, not, 4",
        "isnt, is, not, 2",
        "won't, will, not, 2",
        "We'll, we, will, 2",
        "you've, you, have, 3",
        "it's, it, is, 2",
        "s40, s, 40, 1",
        "S40A, s, 40a, 1"
      })
  void readsTwoWordsThatAreWrittenAsOne(String word, String first, String second, int at) {
    assertThat(Contractions.of(word))
        .hasValue(new Contractions.Words(first, at, Optional.of(second)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"can't", "cant"})
  void readsCannot(String word) {
    assertThat(Contractions.of(word))
        .hasValue(new Contractions.Words("cannot", word.length(), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"council's", "o'clock", "want", "nt", "'", "sent", "s"})
  void leavesOtherWordsAsTheyAre(String word) {
    assertThat(Contractions.of(word)).isEmpty();
  }
}
