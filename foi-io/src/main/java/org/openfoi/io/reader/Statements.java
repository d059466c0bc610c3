package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a paragraph of a reply says, sentence by sentence.
 *
 * <p>A question or a request, such as the applicant's own words above an answer, says nothing of
 * the information, and a sentence that restates the Act or speaks of what may be is no decision.
 */
final class Statements {
  private static final Statements NOTHING = new Statements(List.of());

  private final List<Said> said;
  private final Set<Statement> kinds;

  /**
   * A statement of a sentence.
   *
   * @param statement what is said
   * @param start the offset of the sentence in the paragraph's text
   * @param end the offset after it
   */
  record Said(Statement statement, int start, int end) {}

  private Statements(List<Said> said) {
    this.said = List.copyOf(said);
    this.kinds = EnumSet.noneOf(Statement.class);
    said.forEach(one -> kinds.add(one.statement()));
  }

  static Statements of(Block block) {
    return block.says();
  }

  static Statements of(String text) {
    return of(Wording.of(text, StatementTable.SHIPPED.known()));
  }

  static Statements of(Wording wording) {
    List<Said> said = new ArrayList<>();
    for (SentenceWords words : wording.sentences()) {
      for (Statement statement : StatementTable.SHIPPED.of(words)) {
        said.add(new Said(statement, words.sentence().start(), words.sentence().end()));
      }
    }
    return said.isEmpty() ? NOTHING : new Statements(said);
  }

  /** Whether a sentence says it. */
  boolean says(Statement statement) {
    return kinds.contains(statement);
  }

  /** Whether a sentence says one of them. */
  boolean saysAny(Statement first, Statement... others) {
    return kinds.contains(first) || List.of(others).stream().anyMatch(kinds::contains);
  }

  /** What is said, in the order of the sentences. */
  List<Said> all() {
    return said;
  }

  /** What one sentence says. */
  Set<Statement> of(Sentences.Sentence sentence) {
    return said.stream()
        .filter(one -> one.start() == sentence.start())
        .map(Said::statement)
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Statement.class)));
  }

  /** The kinds of statements. */
  Set<Statement> kinds() {
    return Collections.unmodifiableSet(kinds);
  }

  @Override
  public String toString() {
    return kinds.toString();
  }
}
