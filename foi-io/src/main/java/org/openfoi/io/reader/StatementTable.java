package org.openfoi.io.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
  static final StatementTable SHIPPED = read("statements.tsv");

  private final Map<String, List<Row>> byFirstWord = new HashMap<>();

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

  private record Row(Statement statement, Effect effect, Phrase phrase) {}

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
      Row row = new Row(Statement.valueOf(statement), effect, phrase);
      phrase
          .firstWords()
          .forEach(word ->
              byFirstWord.computeIfAbsent(word, unused -> new ArrayList<>()).add(row));
    }
  }

  /** What a sentence says; {@code asks} if it is a question or a request. */
  Set<Statement> of(List<String> words, boolean asks) {
    Said said = new Said();
    for (int i = 0; i < words.size(); i++) {
      List<Row> rows = byFirstWord.get(words.get(i));
      if (rows != null) {
        said.apply(rows, words, i, asks);
      }
    }
    return said.all();
  }

  /** What was found in a sentence so far. */
  private static final class Said {
    private final Set<Statement> plainly = EnumSet.noneOf(Statement.class);
    private final Set<Statement> always = EnumSet.noneOf(Statement.class);
    private final Set<Statement> stopped = EnumSet.noneOf(Statement.class);

    void apply(List<Row> rows, List<String> words, int at, boolean asks) {
      for (Row row : rows) {
        Set<Statement> target = target(row.effect);
        boolean open = row.effect != Effect.SAYS || !asks;
        if (open && !target.contains(row.statement) && row.phrase.matches(words, at)) {
          target.add(row.statement);
        }
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
