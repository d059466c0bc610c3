package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The scanner against the citations that a reader labelled by hand in real letters. */
class CitationGoldTest {
  @Test
  void everyLabelLiesInItsText() {
    Map<GoldSet.Place, String> texts = GoldSet.texts();
    assertThat(GoldSet.labels().values().stream().mapToInt(List::size).sum()).isEqualTo(450);
    GoldSet.labels()
        .forEach((place, labels) -> labels.forEach(label -> assertThat(texts.get(place))
            .as("%s", place)
            .hasSizeGreaterThanOrEqualTo(label.offset() + label.length())));
  }

  @Test
  void agreesWithTheLabelsLimbByLimb() {
    Map<GoldSet.Place, String> texts = GoldSet.texts();
    GoldScore tuning = GoldScore.of(true, false, texts);
    GoldScore all = GoldScore.of(true, true, texts);
    if (Boolean.getBoolean("gold.show")) {
      tuning.misses.forEach(System.out::println);
    }
    System.out.println("half for tuning: " + tuning);
    System.out.println("all: " + all);
    assertThat(all.precision()).as("%s", all).isGreaterThanOrEqualTo(0.99);
    assertThat(all.recall()).as("%s", all).isGreaterThanOrEqualTo(0.98);
  }
}
