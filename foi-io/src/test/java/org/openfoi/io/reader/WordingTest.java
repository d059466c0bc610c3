package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.io.source.SourceText;

class WordingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We don't hold it.|^ we do n't hold it",
        "It\u2019s -held- (No. 3)|^ it 's held no 3",
        "What?ever is this?|^ what ? is this ?",
        "'class-based'|^ class-based"
      })
  void cutsWords(String text, String words) {
    assertThat(String.join(" ", wording(text).sentences().get(0))).isEqualTo(words);
  }

  @Test
  void dividesSentencesAsTheyAreElsewhere() {
    texts()
        .forEach(text -> assertThat(wording(text).sentences().stream().map(SentenceWords::sentence))
            .as(text)
            .isEqualTo(Sentences.of(text)));
  }

  @Test
  void passesNoDigit() {
    texts()
        .forEach(text -> assertThat(wording(text).hasDigit() || !Plain.hasDigit(text))
            .as(text)
            .isTrue());
  }

  @ParameterizedTest
  @CsvSource({
    "It would tell thieves, WOULD, true",
    "would-be thieves, WOULD, true",
    "a class-based exemption, NATURE, true",
    "woulds, WOULD, false",
    "Exempted, EXEMPTION, true"
  })
  void knowsTheCuesOfWords(String text, Cue cue, boolean has) {
    assertThat(wording(text).has(cue)).isEqualTo(has);
  }

  private static Wording wording(String text) {
    return Wording.of(text, StatementTable.SHIPPED.known());
  }

  private static List<String> texts() {
    return Stream.concat(
            Documents.all().stream(),
            IntStream.range(0, 200).mapToObj(seed -> SourceText.of(Garbage.of(new Random(seed)))))
        .flatMap(text -> Block.lines(text).stream())
        .map(Block::text)
        .toList();
  }
}
