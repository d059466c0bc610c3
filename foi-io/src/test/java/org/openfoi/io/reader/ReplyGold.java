package org.openfoi.io.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Real messages that somebody read and labelled by hand before there was a reader. */
final class ReplyGold {
  /**
   * What one message is: sets of facts, as {@code reply-gold.md} explains them.
   *
   * @param <P> how the place of a message is said
   */
  record Label<P>(
      P place,
      String reply,
      Set<String> answers,
      Set<String> provisions,
      Set<String> questions,
      Set<String> complaint,
      Set<String> dates,
      String doubt) {
    /** The facts by column; of the dates, those that a record has a place for. */
    Map<String, Set<String>> facts() {
      Map<String, Set<String>> facts = new LinkedHashMap<>();
      facts.put("reply", Set.of(reply));
      facts.put("answers", answers);
      facts.put("provisions", provisions);
      facts.put("questions", questions);
      facts.put("complaint", complaint);
      facts.put(
          "dates",
          dates.stream()
              .filter(date -> date.matches("(?:request|received|reply)=.*"))
              .collect(Collectors.toCollection(TreeSet::new)));
      return facts;
    }
  }

  private ReplyGold() {}

  static List<Label<Messages.Place>> labels(String resource) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(ReplyGold.class.getResourceAsStream(resource)),
        StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells ->
              label(new Messages.Place(cells[0], cells[1], Integer.parseInt(cells[2])), cells, 3))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A label from a line of a table.
   *
   * @param from the index of the cell that says what kind of reply it is; the others follow
   */
  static <P> Label<P> label(P place, String[] cells, int from) {
    return new Label<>(
        place,
        cells[from],
        set(cells[from + 1]),
        set(cells[from + 2]),
        set(cells[from + 3]),
        set(cells[from + 4]),
        set(cells[from + 5]),
        cells[from + 6]);
  }

  private static Set<String> set(String cell) {
    return Arrays.stream(cell.split(";"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
