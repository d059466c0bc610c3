package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfoi.model.request.QuestionNumber;

/**
 * Drops, of the things said in a letter, what only announces or explains what others of them say.
 * They are found by their questions, since a long document may say very many.
 */
final class Tidying {
  private static final Pattern HOW_KEPT = Pattern.compile(
      "\\b(?:format|form|manner|way|central(?:ly)?|easily|readily|searchable|reportable|categori[sz]ed"
          + "|electronically|manual(?:ly)?|individual(?:ly)?|routinely|automatically"
          + "|systematically|separately)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_TOPIC = 80;

  private final List<Said> said;
  private final Map<QuestionNumber, List<Integer>> byQuestion = new HashMap<>();
  private final List<Integer> ofAll = new ArrayList<>();
  private final BitSet gone = new BitSet();

  /**
   * Begins to tidy.
   *
   * @param said what a letter says, in its order; what is dropped is dropped from it
   */
  Tidying(List<Said> said) {
    this.said = said;
    for (int i = 0; i < said.size(); i++) {
      if (said.get(i).questions().isEmpty()) {
        ofAll.add(i);
      }
      for (QuestionNumber number : said.get(i).questions()) {
        byQuestion.computeIfAbsent(number, unused -> new ArrayList<>(2)).add(i);
      }
    }
  }

  /**
   * Drops a refusal that names no provision beside one that does, what explains a refusal, and a
   * disclosure of the whole request beside the answers to its questions.
   *
   * @param remarks takes the words that nothing else takes
   */
  void tidy(List<Block> remarks) {
    joinBareRefusals();
    explainRefusals();
    explainCosts();
    dropAnnouncements();
    dropTopics(remarks);
    boolean answered = left()
        .mapToObj(said::get)
        .anyMatch(words -> isDisclosed(words) && !words.questions().isEmpty());
    boolean numbered = left().anyMatch(i -> !said.get(i).questions().isEmpty());
    left()
        .filter(i -> isDisclosed(said.get(i))
            && said.get(i).questions().isEmpty()
            && !said.get(i).hasDetail()
            && (answered || numbered && announcesAnswers(said.get(i))))
        .forEach(i -> drop(i, remarks));
    List<Said> kept = left().mapToObj(said::get).toList();
    said.clear();
    said.addAll(kept);
  }

  private void drop(int part, List<Block> remarks) {
    remarks.addAll(said.get(part).words());
    gone.set(part);
  }

  private void joinBareRefusals() {
    left().filter(i -> isBare(said.get(i))).forEach(i -> {
      Said bare = said.get(i);
      join(i, other -> other.refuses() && other.hasProvisions() && other.overlaps(bare));
      if (announcesRefusal(bare)) {
        join(i, other -> other.kind() == Said.Kind.OUTSIDE_DUTY && other.overlaps(bare));
      }
    });
  }

  private static boolean isBare(Said words) {
    return words.kind() == Said.Kind.WITHHELD && !words.hasProvisions();
  }

  private static boolean announcesAnswers(Said words) {
    return words.words().stream().allMatch(block -> block.text().endsWith(":"));
  }

  private static boolean isDisclosed(Said words) {
    return words.kind() == Said.Kind.DISCLOSED;
  }

  /** Whether it says that the whole request is refused, and not what of it is withheld. */
  private static boolean announcesRefusal(Said bare) {
    return bare.words().stream()
        .map(Statements::of)
        .noneMatch(says -> says.saysAny(Statement.REDACTED, Statement.PARTIAL));
  }

  /** What stands, without a figure or an address, as the answer to a refused question says why. */
  private void explainRefusals() {
    left()
        .filter(i -> said.get(i).isTaken() && !said.get(i).hasDetail())
        .forEach(i -> join(
            i,
            other -> other.isRefusal()
                && other.hasProvisions()
                && other.questions().containsAll(said.get(i).questions())));
  }

  /**
   * That something is not recorded in a way in which it could be found is why finding it costs too
   * much, where that is said of the same question.
   */
  private void explainCosts() {
    left().filter(i -> said.get(i).kind() == Said.Kind.NOT_HELD).forEach(i -> {
      Said words = said.get(i);
      join(
          i,
          other -> other.kind() == Said.Kind.OUTSIDE_DUTY
              && other.overlaps(words)
              && words.words().stream().allMatch(block -> tellsHowKept(block, other)));
    });
  }

  private static boolean tellsHowKept(Block block, Said cost) {
    Statements says = Statements.of(block);
    return cost.words().contains(block)
        || says.says(Statement.NOT_SORTED) && !says.says(Statement.NOT_HELD)
        || HOW_KEPT.matcher(block.text()).find();
  }

  private void dropAnnouncements() {
    left().filter(i -> announces(said.get(i))).boxed().toList().forEach(gone::set);
  }

  /** Drops what is said under a number whose parts are answered: the topic above them. */
  private void dropTopics(List<Block> remarks) {
    Set<QuestionNumber> divided = byQuestion.keySet().stream()
        .filter(number -> !number.whole().equals(number))
        .map(QuestionNumber::whole)
        .collect(Collectors.toSet());
    left()
        .filter(i -> said.get(i).isTaken()
            && !said.get(i).hasDetail()
            && said.get(i).words().stream().allMatch(Tidying::isTopic)
            && said.get(i).questions().size() == 1
            && divided.contains(said.get(i).questions().get(0)))
        .forEach(i -> drop(i, remarks));
  }

  private static boolean isTopic(Block words) {
    String text = words.text();
    return text.length() <= LONGEST_TOPIC
        && ".?!".indexOf(text.charAt(text.length() - 1)) < 0
        && !AnswerInLine.isAtStart(text);
  }

  /** Whether it refuses several questions under what others refuse each of them under. */
  private boolean announces(Said words) {
    if (!words.isRefusal() || words.questions().size() < 2) {
      return false;
    }
    List<Said> parts = near(words)
        .mapToObj(said::get)
        .filter(other -> other != words
            && other.refuses()
            && !other.questions().isEmpty()
            && other.questions().size() < words.questions().size()
            && words.questions().containsAll(other.questions()))
        .toList();
    return !parts.isEmpty()
        && parts.stream()
            .flatMap(part -> part.questions().stream())
            .collect(Collectors.toSet())
            .containsAll(words.questions())
        && parts.stream()
            .flatMap(part -> part.provisions().stream())
            .collect(Collectors.toSet())
            .containsAll(words.provisions());
  }

  /** Gives the words of a part to the first other that takes them, and drops the part. */
  private void join(int part, Predicate<Said> takes) {
    near(said.get(part)).filter(i -> takes.test(said.get(i))).min().ifPresent(other -> {
      said.get(part).words().forEach(said.get(other)::word);
      gone.set(part);
    });
  }

  /** Where those that are left stand, in their order; what goes on the way is left out. */
  private IntStream left() {
    return IntStream.range(0, said.size()).filter(i -> !gone.get(i));
  }

  /** Where those that are left stand which may be about the same questions, in any order. */
  private IntStream near(Said words) {
    return words.questions().isEmpty()
        ? left()
        : Stream.concat(
                ofAll.stream(),
                words.questions().stream().flatMap(number -> byQuestion.get(number).stream()))
            .mapToInt(Integer::intValue)
            .filter(i -> !gone.get(i));
  }
}
