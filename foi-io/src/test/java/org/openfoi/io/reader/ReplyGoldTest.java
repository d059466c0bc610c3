package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/**
 * What the mail reader makes of 40 real messages that somebody read and labelled by hand: see
 * {@code reply-gold.md}. The floors are what was measured, rounded down; {@code -Dgold.show=true}
 * shows where it differs.
 */
class ReplyGoldTest {
  private static final Map<String, double[]> FLOORS = Map.of(
      "reply", new double[] {0.95, 0.95},
      "answers", new double[] {0.9, 0.9},
      "provisions", new double[] {0.95, 0.95},
      "questions", new double[] {0.8, 0.8},
      "complaint", new double[] {0.95, 0.95},
      "dates", new double[] {0.9, 0.9});

  @Test
  void readsWhatARealReplySays() {
    Map<Messages.Place, SourceText> texts = Messages.incoming();
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    for (ReplyGold.Label label : ReplyGold.labels()) {
      FoiCase read = new MailReader().read(texts.get(label.place())).value();
      Map<String, Set<String>> actual = ReplyFacts.of(read);
      label
          .facts()
          .forEach((column, expected) -> scores
              .computeIfAbsent(column, ReplyScore::new)
              .count(label.place(), expected, actual.get(column)));
    }
    boolean show = Boolean.getBoolean("gold.show");
    scores.values().forEach(score -> {
      System.out.println(score);
      if (show) {
        score.differences().forEach(System.out::println);
      }
    });
    scores.forEach((column, score) -> {
      assertThat(score.precision()).as(column).isGreaterThanOrEqualTo(FLOORS.get(column)[0]);
      assertThat(score.recall()).as(column).isGreaterThanOrEqualTo(FLOORS.get(column)[1]);
    });
  }

  @Test
  void readsEveryMessage() {
    Messages.incoming()
        .forEach((place, text) ->
            assertThat(new MailReader().read(text).value()).as(place.toString()).isNotNull());
  }
}
