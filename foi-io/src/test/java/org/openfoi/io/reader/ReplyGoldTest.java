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
 * {@code reply-gold.md}. The patterns were written with these messages in sight, so this is no
 * measure of how other replies are read; it shows when reading gets worse. The floors are what was
 * measured, rounded down; {@code -Dgold.show=true} shows where it differs.
 */
class ReplyGoldTest {
  private static final Map<String, double[]> FLOORS = Map.of(
      "reply", new double[] {1, 1},
      "answers", new double[] {1, 0.93},
      "provisions", new double[] {1, 0.93},
      "questions", new double[] {0.79, 0.89},
      "complaint", new double[] {1, 1},
      "dates", new double[] {1, 1});

  /** Labelled by the same draw, and not looked at until the reader was finished. */
  private static final Map<String, double[]> UNSEEN = Map.of(
      "reply", new double[] {0.85, 0.85},
      "answers", new double[] {0.76, 0.82},
      "provisions", new double[] {0.93, 0.73},
      "questions", new double[] {0.78, 0.87},
      "complaint", new double[] {0.93, 1},
      "dates", new double[] {0.90, 1});

  @Test
  void readsWhatARealReplySays() {
    measure("reply-gold.tsv", FLOORS);
  }

  @Test
  void readsWhatARealReplySaysThatItsWritersHadNotSeen() {
    measure("reply-gold-unseen.tsv", UNSEEN);
  }

  private static void measure(String gold, Map<String, double[]> floors) {
    Map<Messages.Place, SourceText> texts = Messages.incoming();
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    for (ReplyGold.Label label : ReplyGold.labels(gold)) {
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
      assertThat(score.precision()).as(column).isGreaterThanOrEqualTo(floors.get(column)[0]);
      assertThat(score.recall()).as(column).isGreaterThanOrEqualTo(floors.get(column)[1]);
    });
  }

  @Test
  void readsEveryMessage() {
    Messages.incoming()
        .forEach((place, text) ->
            assertThat(new MailReader().read(text).value()).as(place.toString()).isNotNull());
  }
}
