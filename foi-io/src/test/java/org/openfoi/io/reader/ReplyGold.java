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
  /** What one message is: sets of facts, as {@code reply-gold.md} explains them. */
  record Label(
      Messages.Place place,
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

  static List<Label> labels(String resource) {
    try (BufferedReader lines = new BufferedReader(new InputStreamReader(
        Objects.requireNonNull(ReplyGold.class.getResourceAsStream(resource)),
        StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> label(line.split("\t", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Label label(String[] cells) {
    return new Label(
        new Messages.Place(cells[0], cells[1], Integer.parseInt(cells[2])),
        cells[3],
        set(cells[4]),
        set(cells[5]),
        set(cells[6]),
        set(cells[7]),
        set(cells[8]),
        cells[9]);
  }

  private static Set<String> set(String cell) {
    return Arrays.stream(cell.split(";"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
