package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.NotHeld;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.Withheld;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;

/** One thing said to a question while a letter is read; it becomes one answer. */
final class Said {
  /** What is said. */
  enum Kind {
    DISCLOSED,
    AVAILABLE_ELSEWHERE,
    NOT_HELD,
    WITHHELD,
    NEITHER,
    OUTSIDE_DUTY
  }

  private final Kind kind;
  private final Set<QuestionNumber> questions = new LinkedHashSet<>();
  private final Set<Block> words = new LinkedHashSet<>();
  private final Set<Provision> provisions = new LinkedHashSet<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Breakdown> breakdowns = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> attachments = new LinkedHashSet<>();
  private Optional<GroundKind> ground = Optional.empty();
  private boolean taken;

  Said(Kind kind, List<QuestionNumber> numbers) {
    this.kind = kind;
    questions.addAll(numbers);
  }

  Kind kind() {
    return kind;
  }

  List<QuestionNumber> questions() {
    return List.copyOf(questions);
  }

  void questions(List<QuestionNumber> numbers) {
    questions.addAll(numbers);
  }

  boolean isRefusal() {
    return kind == Kind.WITHHELD || kind == Kind.NEITHER || kind == Kind.OUTSIDE_DUTY;
  }

  /** Whether it refuses, or says that the information is to be had elsewhere. */
  boolean refuses() {
    return isRefusal() || kind == Kind.AVAILABLE_ELSEWHERE;
  }

  /** The duty that an exemption claimed with it lifts. */
  Optional<Duty> duty() {
    return switch (kind) {
      case NEITHER -> Optional.of(Duty.CONFIRM_OR_DENY);
      case WITHHELD, AVAILABLE_ELSEWHERE -> Optional.of(Duty.COMMUNICATE);
      default -> Optional.empty();
    };
  }

  void word(Block paragraph) {
    words.add(paragraph);
  }

  List<Block> words() {
    return List.copyOf(words);
  }

  Set<Provision> provisions() {
    return provisions;
  }

  boolean hasProvisions() {
    return !provisions.isEmpty();
  }

  /** Whether there is more than words. */
  boolean hasDetail() {
    return !figures.isEmpty() || !breakdowns.isEmpty() || !links.isEmpty();
  }

  /** Whether it is about a question that the other is about, or either is about all. */
  boolean overlaps(Said other) {
    return questions.isEmpty()
        || other.questions.isEmpty()
        || questions.stream().anyMatch(other.questions::contains);
  }

  /** Notes that no word says what kind it is. */
  void taken() {
    taken = true;
  }

  boolean isTaken() {
    return taken;
  }

  void provision(Provision provision) {
    provisions.add(provision);
  }

  void ground(GroundKind reason) {
    ground = ground.or(() -> Optional.of(reason));
  }

  void figures(List<Figure> more) {
    figures.addAll(more);
  }

  void breakdown(Breakdown table) {
    breakdowns.add(table);
  }

  void links(List<Link> more) {
    links.addAll(more);
  }

  void attachments(List<String> names) {
    attachments.addAll(names);
  }

  Answer finish() {
    provisions.removeIf(
        wide -> provisions.stream().anyMatch(limb -> !limb.equals(wide) && limb.isWithin(wide)));
    List<Passage> passages = words.stream().map(Block::passage).toList();
    return switch (kind) {
      case DISCLOSED ->
        Disclosed.builder()
            .questions(questions)
            .words(passages)
            .figures(figures)
            .breakdowns(breakdowns)
            .links(links)
            .attachments(attachments)
            .build();
      case AVAILABLE_ELSEWHERE ->
        AvailableElsewhere.builder()
            .questions(questions)
            .words(passages)
            .provision(provisions.stream().findFirst())
            .links(links)
            .attachments(attachments)
            .build();
      case NOT_HELD ->
        NotHeld.builder()
            .questions(questions)
            .words(passages)
            .provision(provisions.stream().findFirst())
            .build();
      case WITHHELD ->
        Withheld.builder()
            .questions(questions)
            .words(passages)
            .provisions(provisions)
            .build();
      case NEITHER ->
        NeitherConfirmedNorDenied.builder()
            .questions(questions)
            .words(passages)
            .provisions(provisions)
            .build();
      case OUTSIDE_DUTY ->
        OutsideDuty.builder()
            .questions(questions)
            .words(passages)
            .ground(ground.or(this::groundOfProvision))
            .provision(provisions.stream().findFirst())
            .build();
    };
  }

  private Optional<GroundKind> groundOfProvision() {
    return provisions.stream()
        .flatMap(provision -> Refusals.ground(provision).stream())
        .map(RefusalGround::getKind)
        .findFirst();
  }
}
