package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Counts how many facts of a kind a reader finds, and how many of what it finds are facts. */
final class ReplyScore {
  private final String column;
  private final List<String> differences = new ArrayList<>();
  private int right;
  private int found;
  private int wanted;

  ReplyScore(String column) {
    this.column = column;
  }

  void count(Object place, Set<String> expected, Set<String> actual) {
    Set<String> both = new TreeSet<>(expected);
    both.retainAll(actual);
    right += both.size();
    found += actual.size();
    wanted += expected.size();
    if (!expected.equals(actual)) {
      Set<String> missed = new TreeSet<>(expected);
      missed.removeAll(actual);
      Set<String> wrong = new TreeSet<>(actual);
      wrong.removeAll(expected);
      differences.add(place + ": missed " + missed + ", wrong " + wrong);
    }
  }

  /** Prints what was counted, and where it differs if {@code -Dgold.show=true} asks for that. */
  static void show(Map<String, ReplyScore> scores) {
    scores.values().forEach(score -> {
      System.out.println(score);
      if (Boolean.getBoolean("gold.show")) {
        score.differences().forEach(System.out::println);
      }
    });
  }

  /** Shows the scores, and demands for each column a precision and a recall. */
  static void demand(Map<String, ReplyScore> scores, Map<String, double[]> floors) {
    show(scores);
    scores.forEach((column, score) -> {
      assertThat(score.precision()).as(column).isGreaterThanOrEqualTo(floors.get(column)[0]);
      assertThat(score.recall()).as(column).isGreaterThanOrEqualTo(floors.get(column)[1]);
    });
  }

  double precision() {
    return found == 0 ? 1 : (double) right / found;
  }

  double recall() {
    return wanted == 0 ? 1 : (double) right / wanted;
  }

  /** Where it differs from the labels; no words of the messages. */
  List<String> differences() {
    return differences;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s: precision %.3f (%d of %d), recall %.3f (%d of %d)",
        column,
        precision(),
        right,
        found,
        recall(),
        right,
        wanted);
  }
}
