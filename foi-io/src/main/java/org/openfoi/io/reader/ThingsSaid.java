package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.SourceSpan;

/**
 * The things said in an answer while it is read: one of each kind, or more where they concern
 * different questions.
 */
final class ThingsSaid {
  private final List<QuestionNumber> numbers;
  private final List<Said> all = new ArrayList<>();
  private Optional<Said> last = Optional.empty();

  /**
   * Nothing said yet.
   *
   * @param numbers the questions that are answered; empty for the request as a whole
   */
  ThingsSaid(List<QuestionNumber> numbers) {
    this.numbers = numbers;
  }

  List<Said> all() {
    return all;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** What was said last, or gone on with. */
  Optional<Said> last() {
    return last;
  }

  /** Whether anything is refused, or said to be had elsewhere under a provision. */
  boolean refuses() {
    return all.stream()
        .anyMatch(words -> words.isRefusal() || words.refuses() && words.hasProvisions());
  }

  /** Where the first refusal stands, if all that is said is to refuse. */
  Optional<SourceSpan> refusal() {
    return all.stream()
            .allMatch(words -> words.isRefusal() || words.refuses() && words.hasProvisions())
        ? all.stream()
            .flatMap(words -> words.words().stream())
            .map(Block::start)
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** Whether it is said that information is given. */
  boolean discloses() {
    return all.stream().anyMatch(words -> words.kind() == Said.Kind.DISCLOSED);
  }

  /**
   * Whether it is only explained why the request as a whole is not dealt with: what is not recorded
   * is why finding it costs too much.
   */
  boolean isOutsideDuty() {
    return all.stream().anyMatch(words -> words.kind() == Said.Kind.OUTSIDE_DUTY)
        && all.stream()
            .allMatch(words ->
                words.kind() == Said.Kind.OUTSIDE_DUTY || words.kind() == Said.Kind.NOT_HELD);
  }

  /** Whether it refuses because of cost, or for what the request is like, and cites no law. */
  boolean isOutsideDutyUncited() {
    return all.stream().anyMatch(words -> words.kind() == Said.Kind.OUTSIDE_DUTY)
        && all.stream().noneMatch(words -> words.isRefusal() && words.hasProvisions());
  }

  /** Says something to some of the questions, or goes on with what was said of that kind. */
  Said open(Said.Kind kind, List<QuestionNumber> concerned) {
    Optional<Said> open = all.stream()
        .filter(words -> words.kind() == kind)
        .filter(words -> concerned.isEmpty()
            || words.questions().isEmpty()
            || words.questions().equals(concerned))
        .findFirst();
    Said words = open.orElseGet(() -> {
      Said opened = new Said(kind, concerned);
      all.add(opened);
      return opened;
    });
    words.questions(concerned);
    last = Optional.of(words);
    return words;
  }

  /** Takes the paragraphs of an answer that states nothing for what is asked for. */
  void discloseWords(List<Spoken> paragraphs) {
    disclose(paragraphs);
    last.orElseThrow().taken();
  }

  /** Adds paragraphs that the letter discloses. */
  void disclose(List<Spoken> paragraphs) {
    if (paragraphs.isEmpty()) {
      return;
    }
    Said words = open(Said.Kind.DISCLOSED, numbers);
    paragraphs.forEach(paragraph -> add(paragraph, words));
    Detail.breakdowns(words, paragraphs);
  }

  /**
   * Takes the addresses where the information is said to be from among paragraphs that inform; they
   * are removed from the list.
   */
  void elsewhere(List<Spoken> paragraphs) {
    all.stream()
        .filter(words -> words.kind() == Said.Kind.AVAILABLE_ELSEWHERE)
        .findFirst()
        .ifPresent(words -> paragraphs.removeIf(paragraph -> {
          boolean isLink = !Detail.links(paragraph.block()).isEmpty();
          if (isLink) {
            add(paragraph, words);
          }
          return isLink;
        }));
  }

  private static void add(Spoken paragraph, Said words) {
    words.word(paragraph.block());
    Detail.add(words, paragraph);
  }

  /** Paragraphs before the first that cites or says something, where all said is to withhold. */
  List<Spoken> beforeRefusal(List<Spoken> paragraphs) {
    boolean refusesAll = all.stream().allMatch(words -> words.kind() == Said.Kind.WITHHELD);
    List<Block> refusing = all.isEmpty() ? List.of() : all.get(0).words();
    if (!refusesAll || refusing.isEmpty()) {
      return List.of();
    }
    SourceSpan refusal = refusing.get(0).start();
    return paragraphs.stream()
        .takeWhile(paragraph ->
            paragraph.citations().isEmpty() && paragraph.block().start().compareTo(refusal) < 0)
        .toList();
  }

  /** Adds paragraphs to what was said first. */
  void explain(List<Spoken> paragraphs) {
    paragraphs.forEach(paragraph -> all.get(0).word(paragraph.block()));
  }
}
