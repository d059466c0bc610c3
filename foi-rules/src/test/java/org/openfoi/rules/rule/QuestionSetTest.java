package org.openfoi.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.request.QuestionNumber;

class QuestionSetTest {
  @ParameterizedTest
  @CsvSource({
    "3, 3, true",
    "3, 3b, true",
    "3b, 3, true",
    "3b, 3b, true",
    "3b, 3c, false",
    "3, 4, false",
    "70, 70(ii), true",
    "70(ii), 70, true",
    "70, 71a, false",
    "63, 64, false",
    "64, 63, false",
    "b, b, true",
    "b, c, false",
    "3b, b, false",
    "b, 3b, false"
  })
  void aWholeQuestionCoversItsPartsAndThePartsTheWhole(
      QuestionNumber added, QuestionNumber asked, boolean covered) {
    QuestionSet set = new QuestionSet();
    set.add(added);
    assertThat(set.covers(asked)).isEqualTo(covered);
    assertThat(set.has(asked)).isEqualTo(added.equals(asked));
  }

  @Test
  void listsItsNumbersInTheirOrder() {
    QuestionSet set = new QuestionSet();
    assertThat(set.isEmpty()).isTrue();
    set.addAll(List.of(
        QuestionNumber.of(70),
        QuestionNumber.parse("3b"),
        QuestionNumber.of(4),
        QuestionNumber.of(3),
        QuestionNumber.of(4)));
    assertThat(set).hasToString("[3, 3b, 4, 70]");
    assertThat(set.isEmpty()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "3b, 3a, true",
    "3b, 3b, false",
    "3b, 3c, false",
    "3b, 2a, false",
    "3b, 3, true",
    "3, 3a, false",
    "c, b, false"
  })
  void knowsWhetherALaterPartOfTheQuestionIsThere(
      QuestionNumber added, QuestionNumber asked, boolean later) {
    QuestionSet set = new QuestionSet();
    set.add(added);
    assertThat(set.hasLaterPart(asked)).isEqualTo(later);
  }

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void saysWhatALookAtEveryNumberSays(long seed) {
    Random random = new Random(seed);
    QuestionSet set = new QuestionSet();
    Set<QuestionNumber> plain = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      QuestionNumber number = anyNumber(random);
      assertThat(set.add(number)).isEqualTo(plain.add(number));
    }
    assertThat(set.list()).isEqualTo(new ArrayList<>(new TreeSet<>(plain)));
    for (int i = 0; i < 50; i++) {
      QuestionNumber asked = anyNumber(random);
      assertThat(set.has(asked)).isEqualTo(plain.contains(asked));
      assertThat(set.covers(asked))
          .isEqualTo(plain.stream().anyMatch(each -> each.isWithin(asked) || asked.isWithin(each)));
    }
  }

  private static QuestionNumber anyNumber(Random random) {
    int number = random.nextBoolean() ? 60 + random.nextInt(8) : 1 + random.nextInt(6);
    String part = List.of("", "", "a", "b", "(ii)").get(random.nextInt(5));
    return QuestionNumber.parse(random.nextInt(8) == 0 ? "c" : number + part);
  }
}
