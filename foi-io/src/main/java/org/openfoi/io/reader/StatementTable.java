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
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The patterns of {@code statements.tsv}: what says a statement, and what stops a sentence from
 * saying it.
 */
final class StatementTable {
  private static final Set<String> COMMON = Set.of(
      "^", "$", "the", "a", "an", "is", "are", "was", "were", "be", "been", "in", "on", "at", "by",
      "to", "of", "for", "as", "not", "no", "we", "i", "you", "your", "our", "it", "this", "that",
      "has", "have", "do", "does", "if", "may", "can", "will", "would", "and", "or", "with", "from",
      "any");

  static final StatementTable SHIPPED = read("statements.tsv"); // behind the words it looks up

  private final KnownWords known;
  private final List<Row> rows = new ArrayList<>();

  /** For each known word the rows whose phrase begins with it, and those that it makes possible. */
  private final List<BitSet> byFirstWord = new ArrayList<>();

  private final List<BitSet> byTellingWord = new ArrayList<>();

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

  private StatementTable(List<String[]> table) {
    this.known = new KnownWords(
        table.stream().flatMap(cells -> Phrase.words(cells[2]).stream()).toList());
    for (int word = 0; word < known.size(); word++) {
      byFirstWord.add(new BitSet());
      byTellingWord.add(new BitSet());
    }
    BitSet common = new BitSet();
    COMMON.forEach(word -> common.or(known.numbers(word)));
    table.forEach(cells -> add(cells, common));
  }

  private static StatementTable read(String resource) {
    List<String[]> table = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(StatementTable.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.readLine(); // the heads of the columns
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        table.add(line.split("\t"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StatementTable(table);
  }

  private void add(String[] cells, BitSet common) {
    Effect effect = Effect.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
    Phrase phrase = Phrase.of(cells[2], known);
    for (String statement : cells[0].split(" ")) {
      Row row = new Row(rows.size(), Statement.valueOf(statement), effect, phrase);
      rows.add(row);
      phrase.tellingWords(common).stream()
          .forEach(word -> byTellingWord.get(word).set(row.id()));
      phrase.firstWords().stream().forEach(word -> byFirstWord.get(word).set(row.id()));
    }
  }

  /** What a sentence says; {@code asks} if it is a question or a request. */
  Set<Statement> of(SentenceWords sentence, boolean asks) {
    int[] words = sentence.numbers(known);
    BitSet possible = new BitSet(rows.size());
    for (int word : words) {
      if (word != KnownWords.UNKNOWN) {
        possible.or(byTellingWord.get(word));
      }
    }
    if (possible.isEmpty()) {
      return Set.of();
    }
    Said said = new Said();
    for (int i = 0; i < words.length; i++) {
      BitSet beginning = byFirstWord.get(words[i]);
      if (beginning.intersects(possible)) {
        BitSet both = (BitSet) beginning.clone();
        both.and(possible);
        for (int row = both.nextSetBit(0); row >= 0; row = both.nextSetBit(row + 1)) {
          said.apply(rows.get(row), words, i, asks);
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

    void apply(Row row, int[] words, int at, boolean asks) {
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
