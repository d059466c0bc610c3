package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.source.SourceText;

class CuedTest {
  private static final Cued REVIEW = Cued.ofAnyCase("\\breviews?\\b|appeal", "review|appeal");

  @ParameterizedTest
  @CsvSource({
    "Please ask for a review., true",
    "REVIEW, true",
    "You may appeal, true",
    "a previewed page, false",
    "revie, false",
    "'', false"
  })
  void findsWhatItsPatternFinds(String text, boolean found) {
    assertThat(REVIEW.isIn(text)).isEqualTo(found);
  }

  @Test
  void seesACueAtEveryPlaceOfAText() {
    for (int before = 0; before < 20; before++) {
      assertThat(REVIEW.mayBeIn("v".repeat(before) + "Appeal" + "\u2019".repeat(20 - before)))
          .isTrue();
    }
  }

  static Stream<Cued> all() throws Exception {
    Path classes = Path.of(Cued.class.getResource("Cued.class").toURI()).getParent();
    List<Cued> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(classes)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".class")).toList()) {
        String name = file.getFileName().toString().replace(".class", "");
        for (Field field :
            Class.forName(Cued.class.getPackageName() + "." + name).getDeclaredFields()) {
          if (field.getType() == Cued.class && Modifier.isStatic(field.getModifiers())) {
            field.setAccessible(true);
            all.add((Cued) field.get(null));
          }
        }
      }
    }
    assertThat(all).hasSizeGreaterThan(10);
    return all.stream();
  }

  /** Whoever widens a pattern and forgets its cues is told here, if a document has the words. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void noParagraphIsOfAPatternAndHasNoCue(Cued cued) {
    assertThat(Documents.all().stream()
            .flatMap(text -> Block.lines(text).stream())
            .map(Block::text)
            .flatMap(text -> Stream.of(text, text.toUpperCase(Locale.ROOT)))
            .filter(text -> cued.pattern().matcher(text).find())
            .filter(text -> !cued.mayBeIn(text)
                || !Block.lines(SourceText.of(text)).stream().allMatch(cued::mayBeIn)))
        .isEmpty();
  }
}
