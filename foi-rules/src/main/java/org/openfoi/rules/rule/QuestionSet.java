package org.openfoi.rules.rule;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.openfoi.model.request.QuestionNumber;

/**
 * Numbers of questions, of which one can be asked whether it is among them, whole or in part.
 *
 * <p>Nearly all are whole questions with a number below 64: those are bits, the others stand in a
 * sorted set.
 */
public final class QuestionSet {
  private long bits;
  private SortedSet<QuestionNumber> others = Collections.emptySortedSet();

  /** None so far. */
  public QuestionSet() {}

  /** Adds a number; whether it is new. */
  public boolean add(QuestionNumber added) {
    long bit = bit(added);
    if (bit != 0 && added.isWhole()) {
      boolean isNew = (bits & bit) == 0;
      bits |= bit;
      return isNew;
    }
    others = others.isEmpty() ? new TreeSet<>() : others;
    return others.add(added);
  }

  /** Adds several numbers. */
  public void addAll(List<QuestionNumber> added) {
    for (int i = 0; i < added.size(); i++) {
      add(added.get(i));
    }
  }

  /** Adds all numbers of another set. */
  public void addAll(QuestionSet added) {
    bits |= added.bits;
    if (!added.others.isEmpty()) {
      added.others.forEach(this::add);
    }
  }

  /** Whether every number of another set is {@linkplain #covers covered}. */
  public boolean coversAll(QuestionSet questions) {
    return (questions.bits & ~bits) == 0 && questions.others.isEmpty()
        || questions.list().stream().allMatch(this::covers);
  }

  /** Whether just this number was added. */
  public boolean has(QuestionNumber question) {
    return question.isWhole() && (bits & bit(question)) != 0 || others.contains(question);
  }

  /** Whether a question is among them, whole or in part: 3b is covered by 3, and 3 by 3b. */
  public boolean covers(QuestionNumber question) {
    return (bits & bit(question)) != 0
        || !others.isEmpty()
            && (others.contains(question.whole())
                || others.contains(question)
                || question.isWhole() && hasLaterPart(question));
  }

  /** Whether a part that follows is among them, of the question that another one is a part of. */
  public boolean hasLaterPart(QuestionNumber part) {
    SortedSet<QuestionNumber> rest = others.tailSet(part);
    return part.whole().isWhole()
        && rest.stream()
            .filter(later -> !later.equals(part))
            .findFirst()
            .filter(later -> later.isWithin(part.whole()))
            .isPresent();
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return bits == 0 && others.isEmpty();
  }

  /** The numbers in their order, a whole question before its parts. */
  public List<QuestionNumber> list() {
    Stream<QuestionNumber> whole = LongStream.range(1, Long.SIZE)
        .filter(number -> (bits & 1L << number) != 0)
        .mapToObj(number -> QuestionNumber.of((int) number));
    return Stream.concat(whole, others.stream()).sorted().toList();
  }

  /** The bit of a number from 1 to 63, 0 for any other. */
  private static long bit(QuestionNumber question) {
    int number = question.getNumber().orElse(0);
    return number > 0 && number < Long.SIZE ? 1L << number : 0;
  }

  /** The numbers in their order, {@code "[3b, 4]"}. */
  @Override
  public String toString() {
    return list().toString();
  }
}
