package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/**
 * What the readers make of the samples, against the facts that people wrote down from them: see
 * {@code sample-facts.md}. The floors are what was measured, rounded down; a failure lists, sample
 * by sample, what is missing and what is wrong, and {@code -Dgold.show=true} shows it anyway.
 */
class SampleFactsTest {
  private static final String ALL = "all";

  /** Precision and recall of the kinds of facts that are not all found; of the others all are. */
  private static final Map<String, double[]> FLOORS = Map.ofEntries(
      Map.entry(ALL, new double[] {0.98, 0.97}),
      Map.entry("answer", new double[] {0.97, 0.96}),
      Map.entry("attached", new double[] {0.75, 1}),
      Map.entry("authority", new double[] {1, 0.94}),
      Map.entry("claim", new double[] {0.97, 0.97}),
      Map.entry("date", new double[] {1, 0.97}),
      Map.entry("figure", new double[] {1, 0.97}),
      Map.entry("ground", new double[] {0.83, 1}),
      Map.entry("likelihood", new double[] {0.96, 0.96}),
      Map.entry("question", new double[] {0.99, 0.96}),
      Map.entry("reference", new double[] {0.95, 0.97}),
      Map.entry("report", new double[] {1, 0.96}),
      Map.entry("title", new double[] {1, 0.93}));

  @Test
  void readsWhatPeopleFoundInTheSamples() throws IOException {
    Map<String, ReplyScore> scores = measure();
    if (Boolean.getBoolean("gold.show")) {
      scores.values().forEach(System.out::println);
      scores.get(ALL).differences().forEach(System.out::println);
    }
    scores.forEach((kind, score) -> {
      double[] floor = FLOORS.getOrDefault(kind, new double[] {1, 1});
      String differences = score + "\n" + String.join("\n", score.differences());
      assertThat(score.precision()).as(differences).isGreaterThanOrEqualTo(floor[0]);
      assertThat(score.recall()).as(differences).isGreaterThanOrEqualTo(floor[1]);
    });
  }

  @Test
  void everySampleHasItsFacts() throws IOException {
    assertThat(SampleFacts.all())
        .containsOnlyKeys(Documents.samples().stream()
            .map(sample -> sample.document().orElseThrow())
            .toList());
  }

  private static Map<String, ReplyScore> measure() throws IOException {
    Map<String, JsonNode> facts = SampleFacts.all();
    Map<String, ReplyScore> scores = new TreeMap<>();
    for (SourceText sample : Documents.samples()) {
      String name = sample.document().orElseThrow();
      Set<String> expected = SampleFacts.expected(facts.get(name));
      Set<String> read = SampleFacts.read(DocumentReaders.read(sample).value());
      count(scores, ALL, name, expected, read);
      Map<String, Set<String>> expectedByKind = byKind(expected);
      Map<String, Set<String>> readByKind = byKind(read);
      Stream.concat(expectedByKind.keySet().stream(), readByKind.keySet().stream())
          .distinct()
          .forEach(kind -> count(
              scores,
              kind,
              name,
              expectedByKind.getOrDefault(kind, Set.of()),
              readByKind.getOrDefault(kind, Set.of())));
    }
    return scores;
  }

  private static void count(
      Map<String, ReplyScore> scores,
      String kind,
      String sample,
      Set<String> expected,
      Set<String> read) {
    scores.computeIfAbsent(kind, ReplyScore::new).count(sample, expected, read);
  }

  private static Map<String, Set<String>> byKind(Set<String> lines) {
    return lines.stream()
        .collect(Collectors.groupingBy(
            SampleFacts::kind, LinkedHashMap::new, Collectors.toCollection(TreeSet::new)));
  }
}
