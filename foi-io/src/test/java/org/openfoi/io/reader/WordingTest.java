package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "We hold it. It is attached!|We hold it. / It is attached!",
        "It is held (in part.) The rest is not.|It is held (in part.) / The rest is not.",
        "See no. 3 of s. 12, e.g. the last. Is it held?|See no. 3 of s. 12, e.g. the last. / Is it held?",
        "We hold no. The rest is held.|We hold no. / The rest is held.",
        "1. We hold it.|1. We hold it.",
        "It cost 3.5 million. all of it was paid.|It cost 3.5 million. all of it was paid.",
        "Held?! Yes|Held?! / Yes"
      })
  void dividesSentences(String text, String sentences) {
    assertThat(wording(text).places().stream()
            .map(place -> text.substring(place.start(), place.end()))
            .collect(Collectors.joining(" / ")))
        .isEqualTo(sentences);
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
