package org.openfoi.io.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

  /** How many words of a phrase are looked for before the phrase is. */
  private static final int TELLING = 3;

  private final KnownWords known;
  private final Questioning questioning;

  /** In the order of their effects, so that those that stop a statement come last. */
  private final Row[] rows;

  /** How many longs have a bit for each row. */
  private final int longs;

  /**
   * For each known word the rows that it makes possible, as bits: those of which it is the first
   * telling word, the second and the third. A row is possible if it is made so by each.
   */
  private final long[] @Nullable [] byWord;

  /** The rows that have so few words that none is wanted in second or third place. */
  private final long[] without;

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

  private StatementTable(List<String[]> table) {
    this.known = new KnownWords(Stream.concat(
            table.stream().flatMap(cells -> Phrase.words(cells[2]).stream()), Questioning.words())
        .toList());
    this.questioning = new Questioning(known);
    this.rows = table.stream()
        .flatMap(this::rows)
        .sorted(Comparator.comparing(Row::effect))
        .toArray(Row[]::new);
    this.longs = (rows.length + Long.SIZE - 1) / Long.SIZE;
    this.byWord = new long[known.size()][];
    this.without = new long[TELLING * longs];
    BitSet common = new BitSet();
    COMMON.forEach(word -> common.or(known.numbers(word)));
    for (int row = 0; row < rows.length; row++) {
      List<BitSet> telling = rows[row].phrase().tellingWords(common);
      for (int place = 0; place < TELLING; place++) {
        int at = place * longs + row / Long.SIZE;
        long bit = 1L << row;
        if (place < telling.size()) {
          telling.get(place).stream().forEach(word -> bits(word)[at] |= bit);
        } else {
          without[at] |= bit;
        }
      }
    }
  }

  private long[] bits(int word) {
    long[] bits = byWord[word];
    if (bits == null) {
      bits = new long[TELLING * longs];
      byWord[word] = bits;
    }
    return bits;
  }

  private static StatementTable read(String resource) {
    List<String[]> table = new ArrayList<>();
    try (InputStream in =
            Objects.requireNonNull(StatementTable.class.getResourceAsStream(resource), resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      WordClasses classes = new WordClasses();
      lines.readLine(); // the heads of the columns
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] cells = line.split("\t");
        cells[2] = classes.expand(cells[2]);
        if (WordClasses.isName(cells[0])) {
          classes.add(cells[0], cells[2]);
        } else {
          table.add(cells);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StatementTable(table);
  }

  private Stream<Row> rows(String[] cells) {
    Effect effect = Effect.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT));
    Phrase phrase = Phrase.of(cells[2], known);
    return Stream.of(cells[0].split(" "))
        .map(statement -> new Row(Statement.valueOf(statement), effect, phrase));
  }

  /** The words that have numbers in sentences which this table is asked about. */
  KnownWords known() {
    return known;
  }

  /** What a sentence says. */
  Set<Statement> of(SentenceWords sentence) {
    long[] made = without.clone();
    for (int i = 0; i <= sentence.end(); i++) {
      long[] bits = byWord[sentence.number(i)];
      for (int at = 0; bits != null && at < made.length; at++) {
        made[at] |= bits[at];
      }
    }
    Said said = null;
    for (int at = 0; at < longs; at++) {
      long possible = made[at] & made[longs + at] & made[2 * longs + at];
      for (; possible != 0; possible &= possible - 1) {
        Row row = rows[at * Long.SIZE + Long.numberOfTrailingZeros(possible)];
        if (said == null && row.effect() == Effect.UNLESS) {
          return Set.of(); // there is nothing that it could stop
        }
        said = said == null ? new Said(questioning.is(sentence)) : said;
        said.apply(row, sentence);
      }
    }
    return said == null ? Set.of() : said.all();
  }

  /** What was found in a sentence so far. */
  private static final class Said {
    private final boolean asks;
    private final Set<Statement> plainly = EnumSet.noneOf(Statement.class);
    private final Set<Statement> always = EnumSet.noneOf(Statement.class);

    /**
     * Nothing so far.
     *
     * @param asks whether the sentence is a question or a request
     */
    Said(boolean asks) {
      this.asks = asks;
    }

    /** Applies a row; those that stop anything come last. */
    void apply(Row row, SentenceWords sentence) {
      Statement statement = row.statement();
      boolean open = switch (row.effect()) {
        case SAYS -> !asks && !plainly.contains(statement);
        case ASKS -> !plainly.contains(statement);
        case ALWAYS -> !always.contains(statement);
        case UNLESS -> plainly.contains(statement);
      };
      if (open && row.phrase().isIn(sentence)) {
        switch (row.effect()) {
          case SAYS, ASKS -> plainly.add(statement);
          case ALWAYS -> always.add(statement);
          case UNLESS -> plainly.remove(statement);
        }
      }
    }

    Set<Statement> all() {
      plainly.addAll(always);
      return plainly;
    }
  }
}
