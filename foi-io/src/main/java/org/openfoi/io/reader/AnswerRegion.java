package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.SourceSpan;

/**
 * What a letter says to some questions, or to the request as a whole, while it is read: paragraphs
 * come in one by one and become things said.
 */
final class AnswerRegion {
  private final List<QuestionNumber> numbers;
  private final HalfReadNotice notice;
  private final List<Said> said = new ArrayList<>();
  private final List<Spoken> pending = new ArrayList<>();
  private Optional<Said> last = Optional.empty();
  private Optional<HalfReadClaim> lastClaim = Optional.empty();

  AnswerRegion(List<QuestionNumber> numbers, HalfReadNotice notice) {
    this.numbers = List.copyOf(numbers);
    this.notice = notice;
  }

  List<QuestionNumber> numbers() {
    return numbers;
  }

  boolean isNumbered() {
    return !numbers.isEmpty();
  }

  boolean isEmpty() {
    return said.isEmpty() && pending.isEmpty();
  }

  boolean saysAnything() {
    return !said.isEmpty();
  }

  boolean refuses() {
    return said.stream().anyMatch(Said::isRefusal);
  }

  /** The claim made last, which paragraphs of reasons belong to. */
  Optional<HalfReadClaim> lastClaim() {
    return lastClaim;
  }

  /** A line that names provisions: claims them if something is refused, or about to be. */
  void claim(ClaimLine line) {
    List<Provision> refusing = line.refusing().toList();
    if (refusing.isEmpty()) {
      return;
    }
    Said refusal = refusal(refusing.get(0));
    for (Provision provision : refusing) {
      lastClaim = Optional.of(make(provision, refusal, line.words()));
      lastClaim.get().title(line.title());
    }
  }

  private Said refusal(Provision provision) {
    Optional<Said> open = last.filter(words -> words.isRefusal()
        || words.kind() == Said.Kind.AVAILABLE_ELSEWHERE
        || words.kind() == Said.Kind.NOT_HELD);
    if (open.isPresent()) {
      return open.get();
    }
    return open(kindOf(provision), numbers);
  }

  private static Said.Kind kindOf(Provision provision) {
    if (!Refusals.isExemption(provision)) {
      return Said.Kind.OUTSIDE_DUTY;
    }
    if (Elsewhere.is(provision)) {
      return Said.Kind.AVAILABLE_ELSEWHERE;
    }
    return Refusals.onlyDenies(provision) ? Said.Kind.NEITHER : Said.Kind.WITHHELD;
  }

  private HalfReadClaim make(Provision provision, Said refusal, Block words) {
    return make(provision, refusal, words.spans());
  }

  private HalfReadClaim make(Provision provision, Said refusal, List<SourceSpan> spans) {
    Optional<Provision> conditioned = Refusals.conditioned(provision);
    Provision claimed = conditioned.orElse(provision);
    refusal.provision(claimed);
    HalfReadClaim claim = notice.claim(claimed, refusal.duty(), refusal.questions(), spans);
    conditioned.ifPresent(exemption -> claim.condition(provision));
    return claim;
  }

  /** A paragraph of the answer. */
  void take(Spoken paragraph) {
    List<Said.Kind> kinds = KindsSaid.of(paragraph);
    if (kinds.isEmpty()) {
      pending.add(paragraph);
      return;
    }
    for (Said.Kind kind : kinds) {
      Said words = open(
          kind,
          isNumbered() || !refusing(kind) ? numbers : QuestionMentions.refused(paragraph.text()));
      words.word(paragraph.block());
      Detail.add(words, paragraph);
      if (refusing(kind)) {
        cite(paragraph, words);
      }
    }
  }

  private static boolean refusing(Said.Kind kind) {
    return kind != Said.Kind.DISCLOSED;
  }

  private void cite(Spoken paragraph, Said words) {
    for (Placed placed : paragraph.refusing()) {
      for (Provision provision : placed.provisions()) {
        if (Refusals.isGroundToRefuse(provision) && fits(provision, words.kind())) {
          HalfReadClaim claim =
              make(provision, words, paragraph.block().spans(placed.start(), placed.end()));
          claim.reason(paragraph.block());
          lastClaim = Optional.of(claim);
        }
      }
    }
    if (words.isRefusal()) {
      notice.statement(paragraph.block());
      notice.questions(words.questions());
    }
    if (words.kind() == Said.Kind.OUTSIDE_DUTY) {
      KindsSaid.ground(paragraph).ifPresent(words::ground);
    }
  }

  /** Whether a provision cited in a paragraph can be what a thing said relies on. */
  private static boolean fits(Provision provision, Said.Kind kind) {
    return switch (kind) {
      case DISCLOSED -> false;
      case AVAILABLE_ELSEWHERE -> Elsewhere.is(provision);
      case NOT_HELD ->
        Refusals.ground(provision)
            .filter(ground -> ground.getKind() == GroundKind.NOT_HELD)
            .isPresent();
      case WITHHELD, NEITHER -> Refusals.isExemption(provision) && !Elsewhere.is(provision);
      case OUTSIDE_DUTY -> Refusals.ground(provision).isPresent();
    };
  }

  private Said open(Said.Kind kind, List<QuestionNumber> concerned) {
    Optional<Said> open = said.stream()
        .filter(words -> words.kind() == kind)
        .filter(words -> concerned.isEmpty()
            || words.questions().isEmpty()
            || words.questions().equals(concerned))
        .findFirst();
    Said words = open.orElseGet(() -> {
      Said opened = new Said(kind, concerned);
      said.add(opened);
      return opened;
    });
    words.questions(concerned);
    last = Optional.of(words);
    return words;
  }

  /**
   * Ends the region.
   *
   * @param explicit whether the letter itself marks the region as an answer
   * @param remarks takes the paragraphs that answer nothing
   */
  List<Said> finish(boolean explicit, List<Block> remarks) {
    Answering.settle(this, explicit, remarks);
    return said;
  }

  List<Spoken> pending() {
    return pending;
  }

  /** Adds paragraphs that the letter discloses. */
  void disclose(List<Spoken> paragraphs) {
    Said words = open(Said.Kind.DISCLOSED, numbers);
    paragraphs.forEach(paragraph -> {
      words.word(paragraph.block());
      Detail.add(words, paragraph);
    });
    Detail.breakdowns(words, paragraphs);
  }

  /** Whether a paragraph names an exemption that is not claimed yet. */
  boolean namesNewClaim(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .anyMatch(provision -> notice.about(provision).isEmpty());
  }

  /** A paragraph of reasons that names an exemption not claimed before, and so claims it. */
  void refuse(Spoken paragraph) {
    Provision first = paragraph.refusing().get(0).provisions().get(0);
    Said words = open(
        last.filter(Said::isRefusal)
            .map(Said::kind)
            .filter(kind -> fits(first, kind))
            .orElse(kindOf(first)),
        isNumbered() ? numbers : QuestionMentions.in(paragraph.text()));
    words.word(paragraph.block());
    notice.noteCited(paragraph);
    cite(paragraph, words);
  }

  /** Takes an answer that says nothing but which exemptions there are for a refusal under them. */
  void refuseByCitations() {
    List<Spoken> citing =
        pending.stream().filter(paragraph -> !paragraph.refusing().isEmpty()).toList();
    for (Spoken paragraph : citing) {
      Provision first = paragraph.refusing().get(0).provisions().get(0);
      Said words = open(kindOf(first), numbers);
      words.word(paragraph.block());
      notice.noteCited(paragraph);
      cite(paragraph, words);
    }
    pending.removeAll(citing);
  }

  /**
   * Takes the addresses where the information is said to be from among paragraphs that inform; they
   * are removed from the list.
   */
  void elsewhere(List<Spoken> paragraphs) {
    said.stream()
        .filter(words -> words.kind() == Said.Kind.AVAILABLE_ELSEWHERE)
        .findFirst()
        .ifPresent(words -> paragraphs.removeIf(paragraph -> {
          boolean isLink = !Detail.links(paragraph.block()).isEmpty();
          if (isLink) {
            words.word(paragraph.block());
            Detail.add(words, paragraph);
          }
          return isLink;
        }));
  }

  /** Paragraphs before the first that cites or says something, where all said is to withhold. */
  List<Spoken> beforeRefusal(List<Spoken> paragraphs) {
    List<Block> refusing = said.get(0).words();
    if (refusing.isEmpty() || said.stream().anyMatch(words -> words.kind() != Said.Kind.WITHHELD)) {
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
    paragraphs.forEach(paragraph -> said.get(0).word(paragraph.block()));
  }
}
