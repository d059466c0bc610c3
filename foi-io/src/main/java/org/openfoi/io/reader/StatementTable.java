package org.openfoi.io.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The patterns of {@code statements.tsv}: what says a statement, and what stops a sentence from
 * saying it.
 */
final class StatementTable {
  private static final Set<String> COMMON = Set.of(
      "^", "the", "a", "an", "is", "are", "was", "were", "be", "been", "in", "on", "at", "by", "to",
      "of", "for", "as", "not", "no", "we", "i", "you", "your", "our", "it", "this", "that", "has",
      "have", "do", "does", "if", "may", "can", "will", "would", "and", "or", "with", "from",
      "any");

  static final StatementTable SHIPPED = read("statements.tsv"); // behind the words it looks up

  private final Map<String, List<Row>> byFirstWord = new HashMap<>();

  /** The rows that a word makes possible, by their numbers. */
  private final Map<String, BitSet> byTellingWord = new HashMap<>();

  private int rows;

  /** What a pattern does with a statement. */
  enum Effect {
    /** It says it, outside questions and requests. */
    SAYS,
    /** It says it anywhere. */
    ASKS,
    /** It says it anywhere, whatever else the sentence holds. */
    ALWAYS,
    /** It stops the sentence from saying it. */
    UNLESS
  }

  private record Row(int id, Statement statement, Effect effect, Phrase phrase) {}

  private StatementTable() {}

  private static StatementTable read(String resource) {
    StatementTable table = new StatementTable();
    try (InputStream in =
            Objects.requireNonNull(StatementTable.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine(); // the heads of the columns
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        table.add(line.split("\t", -1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private void add(String[] cells) {
    Effect effect = Effect.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
    Phrase phrase = Phrase.of(cells[2]);
    for (String statement : cells[0].split(" ")) {
      Row row = new Row(rows++, Statement.valueOf(statement), effect, phrase);
      phrase
          .tellingWords(COMMON)
          .forEach(word ->
              byTellingWord.computeIfAbsent(word, unused -> new BitSet()).set(row.id()));
      phrase
          .firstWords()
          .forEach(word ->
              byFirstWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(row));
    }
  }

  /** What a sentence says; {@code asks} if it is a question or a request. */
  Set<Statement> of(List<String> words, boolean asks) {
    BitSet possible = new BitSet(rows);
    for (String word : words) {
      BitSet told = byTellingWord.get(word);
      if (told != null) {
        possible.or(told);
      }
    }
    Said said = new Said();
    for (int i = 0; i < words.size(); i++) {
      for (Row row : byFirstWord.getOrDefault(words.get(i), List.of())) {
        if (possible.get(row.id())) {
          said.apply(row, words, i, asks);
        }
      }
    }
    return said.all();
  }

  /** What was found in a sentence so far. */
  private static final class Said {
    private final Set<Statement> plainly = EnumSet.noneOf(Statement.class);
    private final Set<Statement> always = EnumSet.noneOf(Statement.class);
    private final Set<Statement> stopped = EnumSet.noneOf(Statement.class);

    void apply(Row row, List<String> words, int at, boolean asks) {
      Set<Statement> target = target(row.effect());
      boolean open = row.effect() != Effect.SAYS || !asks;
      if (open && !target.contains(row.statement()) && row.phrase().matches(words, at)) {
        target.add(row.statement());
      }
    }

    private Set<Statement> target(Effect effect) {
      return switch (effect) {
        case SAYS, ASKS -> plainly;
        case ALWAYS -> always;
        case UNLESS -> stopped;
      };
    }

    Set<Statement> all() {
      plainly.removeAll(stopped);
      plainly.addAll(always);
      return plainly;
    }
  }
}
