package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * What the readers make of 540 replies in our own words, of authorities of all kinds, that their
 * writers labelled without knowing the readers: see {@code reply-gold.md}. Many patterns were
 * written or mended with these letters in sight, so this is no measure of how other replies are
 * read; it shows when reading gets worse. The floors are what was measured, rounded down.
 */
class ReplyLettersTest {
  private static final Map<String, double[]> FLOORS = Map.of(
      "reply", new double[] {0.98, 0.98},
      "answers", new double[] {0.96, 0.97},
      "provisions", new double[] {0.96, 0.96},
      "questions", new double[] {0.91, 0.87},
      "complaint", new double[] {0.99, 0.97},
      "dates", new double[] {0.99, 0.97});

  /** Of seven more folders, of which little was read. */
  private static final Map<String, double[]> LATER = Map.of(
      "reply", new double[] {0.93, 0.93},
      "answers", new double[] {0.96, 0.97},
      "provisions", new double[] {0.97, 0.97},
      "questions", new double[] {0.95, 0.87},
      "complaint", new double[] {0.99, 0.98},
      "dates", new double[] {0.98, 0.97});

  @Test
  void readsWhatLettersOfAllKindsSay() throws URISyntaxException {
    measure("replies", 20, FLOORS);
  }

  @Test
  void readsWhatLettersSayThatWereWrittenLast() throws URISyntaxException {
    measure("replies-later", 7, LATER);
  }

  private static void measure(String folder, int count, Map<String, double[]> floors)
      throws URISyntaxException {
    List<Path> lots = ReplyLots.in(Path.of(
        Objects.requireNonNull(ReplyLettersTest.class.getResource(folder)).toURI()));
    assertThat(lots).hasSize(count);
    ReplyScore.demand(ReplyLots.score(lots), floors);
  }
}
