package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.openfoi.model.request.QuestionNumber;

/** The answers of a letter while it is read: a region for each, of which the last one is open. */
final class HalfReadAnswers {
  private final HalfReadNotice notice;
  private final HalfReadReasoning reasoning;
  private final List<AnswerRegion> regions = new ArrayList<>();
  private final TreeMap<QuestionNumber, List<AnswerRegion>> byNumber = new TreeMap<>();
  private final Set<AnswerRegion> explicit = new HashSet<>();
  private AnswerRegion region;

  HalfReadAnswers(HalfReadNotice notice, HalfReadReasoning reasoning) {
    this.notice = notice;
    this.reasoning = reasoning;
    this.region = new AnswerRegion(List.of(), notice);
    regions.add(region);
  }

  List<AnswerRegion> regions() {
    return regions;
  }

  /** The one that is open. */
  AnswerRegion region() {
    return region;
  }

  /** Those that something in the letter announces. */
  Set<AnswerRegion> explicit() {
    return explicit;
  }

  /** Whether an answer to a question has begun. */
  boolean hasBegun(QuestionNumber number) {
    return byNumber.containsKey(number);
  }

  /** Whether the answers to some questions have begun, but for others. */
  boolean areBegun(List<QuestionNumber> numbers, List<QuestionNumber> others) {
    return numbers.stream().allMatch(number -> hasBegun(number) || others.contains(number));
  }

  /** Whether a number is the next one behind that of an answer that has begun. */
  boolean goOnWith(QuestionNumber number) {
    QuestionNumber before = byNumber.lowerKey(number);
    return before != null
        && before.getNumber().orElse(0) > 0
        && before.getNumber().getAsInt() + 1 == number.getNumber().orElse(0);
  }

  /** Whether something is said in answer to a question. */
  boolean hasSaid(QuestionNumber number) {
    return byNumber.getOrDefault(number, List.of()).stream().anyMatch(past -> !past.isEmpty());
  }

  /**
   * Whether the one that is open has a question and says nothing yet, and the one to the question
   * before it says something, so that a heading below it is that of its answer alone.
   */
  boolean isAsked() {
    return region.isNumbered()
        && !region.saysAnything()
        && before().filter(past -> past.isEmpty() && !isPartOf(past)).isEmpty();
  }

  /** The last answer to a question before the one that is open. */
  private Optional<AnswerRegion> before() {
    for (int i = regions.size() - 2; i >= 0; i--) {
      if (regions.get(i).isNumbered()) {
        return Optional.of(regions.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean isPartOf(AnswerRegion question) {
    return question.numbers().contains(region.numbers().get(0).whole());
  }

  /** Whether a number comes behind those that are answered. */
  boolean isNext(QuestionNumber number) {
    return region.numbers().isEmpty()
        ? regions.size() == 1 || number.compareTo(lastAnswered()) > 0
        : number.compareTo(region.numbers().get(region.numbers().size() - 1)) > 0;
  }

  private QuestionNumber lastAnswered() {
    return byNumber.isEmpty() ? QuestionNumber.of(1) : byNumber.lastKey();
  }

  /**
   * Opens the answer to some questions, or to the request as a whole.
   *
   * @param opening takes what stood before the first answer began
   */
  void open(List<QuestionNumber> numbers, Consumer<Block> opening) {
    reasoning.leave();
    if (!numbers.isEmpty() || region.isNumbered()) {
      notice.reasoning().closeView();
      reasoning.forget();
    }
    if (region.isNumbered() || !numbers.isEmpty() || region.saysAnything()) {
      add(new AnswerRegion(numbers, notice));
      numbers.forEach(
          number -> byNumber.computeIfAbsent(number, none -> new ArrayList<>()).add(region));
    } else {
      takePending(region, region.pending().size(), opening);
    }
    explicit.add(region);
  }

  /** Opens the answer to the next of the questions that the reply repeats one by one. */
  void openNext(List<QuestionNumber> numbers, Consumer<Block> opening) {
    if (!numbers.isEmpty() || region.isNumbered() || !explicit.contains(region)) {
      open(numbers, opening);
    } else if (!region.isEmpty()) {
      reasoning.leave();
      add(new AnswerRegion(List.of(), notice));
      explicit.add(region);
    }
  }

  /**
   * Whether a line behind an answer that refuses nothing only names what others are refused under.
   */
  boolean isBehind(ClaimLine line) {
    return isGiven() && line.refusing().allMatch(notice.claims()::has);
  }

  /** Whether a line behind the balance for one exemption names another, not claimed before. */
  boolean begins(ClaimLine line) {
    return !notice.claims().isEmpty() && line.refusing().noneMatch(notice.claims()::isAbout);
  }

  /** Whether the answer that is open is to a question, and says something that is no refusal. */
  boolean isGiven() {
    return region.isNumbered() && !region.isEmpty() && !region.said().refuses();
  }

  /** Goes back to what is claimed under some provisions, to read more reasons for it. */
  void goBackTo(ClaimLine line) {
    reasoning.leave();
    notice.reasoning().closeView();
    reasoning.forget();
    notice.claims().reopen(line.refusing().toList());
    reasoning.about(line);
  }

  private void add(AnswerRegion opened) {
    region = opened;
    regions.add(opened);
  }

  /**
   * A letter that does nothing but answer need not announce that: it says what the authority holds,
   * and relies on what it cites, or says where to complain, or gives figures.
   */
  void begunUnannounced(boolean answers, Consumer<Block> opening) {
    AnswerRegion first = regions.get(0);
    if (!explicit.contains(first)) {
      takePending(first, first.opening(), opening);
    }
    if (regions.stream().noneMatch(AnswerRegion::saysAnything)) {
      first.refuseByCitations();
    }
    if (answers) {
      explicit.add(first);
    }
  }

  /** Whether nothing is said but what figures stand in, once the letter has greeted and thanked. */
  boolean onlyInforms() {
    AnswerRegion first = regions.get(0);
    return regions.size() == 1
        && first.isOnlyPending()
        && first.pending().stream()
            .skip(first.opening())
            .anyMatch(paragraph -> !Detail.figures(paragraph.block()).isEmpty());
  }

  private static void takePending(AnswerRegion from, int paragraphs, Consumer<Block> taker) {
    List<Spoken> pending = from.pending().subList(0, paragraphs);
    pending.forEach(paragraph -> taker.accept(paragraph.block()));
    pending.clear();
  }
}
