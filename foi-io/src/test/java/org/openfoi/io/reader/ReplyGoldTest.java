package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/**
 * What the mail reader makes of 311 real messages that somebody read and labelled by hand: see
 * {@code reply-gold.md}. The patterns were written or mended with these messages in sight, so this
 * is no measure of how other replies are read; it shows when reading gets worse. The floors are
 * what was measured, rounded down; {@code -Dgold.show=true} shows where it differs.
 */
class ReplyGoldTest {
  private static final Map<String, double[]> FLOORS = Map.of(
      "reply", new double[] {1, 1},
      "answers", new double[] {1, 1},
      "provisions", new double[] {1, 1},
      "questions", new double[] {0.79, 0.91},
      "complaint", new double[] {1, 1},
      "dates", new double[] {1, 1});

  /** Labelled by the same draw; its misses were read after the reader was first measured on it. */
  private static final Map<String, double[]> SECOND = Map.of(
      "reply", new double[] {0.97, 0.97},
      "answers", new double[] {0.90, 0.97},
      "provisions", new double[] {1, 1},
      "questions", new double[] {0.96, 0.96},
      "complaint", new double[] {1, 1},
      "dates", new double[] {1, 1});

  /** Drawn and labelled later; its misses, too, were read after the first measurement. */
  private static final Map<String, double[]> FRESH = Map.of(
      "reply", new double[] {1, 1},
      "answers", new double[] {0.96, 0.96},
      "provisions", new double[] {1, 1},
      "questions", new double[] {0.97, 0.98},
      "complaint", new double[] {1, 1},
      "dates", new double[] {1, 1});

  /** Drawn and labelled later still; its misses, too, were read after the first measurement. */
  private static final Map<String, double[]> LATER = Map.of(
      "reply", new double[] {0.97, 0.97},
      "answers", new double[] {1, 0.95},
      "provisions", new double[] {1, 1},
      "questions", new double[] {0.84, 0.97},
      "complaint", new double[] {1, 1},
      "dates", new double[] {0.97, 0.97});

  /** All that was left; its misses, too, were read after the first measurement. */
  private static final Map<String, double[]> REST = Map.of(
      "reply", new double[] {0.96, 0.96},
      "answers", new double[] {0.91, 0.91},
      "provisions", new double[] {1, 1},
      "questions", new double[] {0.89, 0.87},
      "complaint", new double[] {1, 1},
      "dates", new double[] {1, 0.98});

  /** Later messages of threads in the other sets; its misses, too, were read afterwards. */
  private static final Map<String, double[]> FOLLOWUPS = Map.of(
      "reply", new double[] {0.93, 0.93},
      "answers", new double[] {0.96, 0.88},
      "provisions", new double[] {1, 0.94},
      "questions", new double[] {0.87, 0.79},
      "complaint", new double[] {1, 1},
      "dates", new double[] {0.95, 1});

  @Test
  void readsWhatARealReplySays() {
    measure("reply-gold.tsv", FLOORS);
  }

  @Test
  void readsWhatARealReplySaysThatItsWritersHadNotSeen() {
    measure("reply-gold-unseen.tsv", SECOND);
  }

  @Test
  void readsWhatARealReplySaysThatWasDrawnLater() {
    measure("reply-gold-fresh.tsv", FRESH);
  }

  @Test
  void readsWhatARealReplySaysThatWasDrawnLast() {
    measure("reply-gold-later.tsv", LATER);
  }

  @Test
  void readsWhatARealReplySaysThatWasLeft() {
    measure("reply-gold-rest.tsv", REST);
  }

  @Test
  void readsWhatAnAuthoritySaysAfterItsFirstReply() {
    measure("reply-gold-followups.tsv", FOLLOWUPS);
  }

  private static void measure(String gold, Map<String, double[]> floors) {
    Map<Messages.Place, SourceText> texts = Messages.incoming();
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    for (ReplyGold.Label<Messages.Place> label : ReplyGold.labels(gold)) {
      FoiCase read = new MailReader().read(texts.get(label.place())).value();
      Map<String, Set<String>> actual = ReplyFacts.of(read);
      label
          .facts()
          .forEach((column, expected) -> scores
              .computeIfAbsent(column, ReplyScore::new)
              .count(label.place(), expected, actual.get(column)));
    }
    ReplyScore.demand(scores, floors);
  }

  @Test
  void readsEveryMessage() {
    Messages.incoming()
        .forEach((place, text) ->
            assertThat(new MailReader().read(text).value()).as(place.toString()).isNotNull());
  }
}
