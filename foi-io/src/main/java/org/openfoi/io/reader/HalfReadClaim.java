package org.openfoi.io.reader;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.ExemptionBasis;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/** An exemption, or another ground, that a letter relies on, while the letter is read. */
final class HalfReadClaim {
  private final Provision provision;
  private final Set<Provision> conditions = new LinkedHashSet<>();
  private final Set<QuestionNumber> questions = new LinkedHashSet<>();
  private final Set<Block> reasons = new LinkedHashSet<>();
  private final Map<Block, Spoken> harmful = new LinkedHashMap<>();
  private final Set<SourceSpan> spans;
  private Optional<String> title = Optional.empty();
  private Optional<Duty> duty;
  private Optional<ExemptionStrength> strength = Optional.empty();
  private Optional<ExemptionBasis> basis = Optional.empty();
  private Optional<HalfReadHarm> harm = Optional.empty();
  private Optional<HalfReadTest> test = Optional.empty();

  HalfReadClaim(Provision provision, Optional<Duty> duty, List<SourceSpan> spans) {
    this.provision = provision;
    this.duty = duty;
    this.spans = new LinkedHashSet<>(spans);
  }

  Provision provision() {
    return provision;
  }

  /** It is claimed again. */
  void again(Collection<SourceSpan> more) {
    spans.addAll(more);
  }

  void condition(Provision limb) {
    conditions.add(limb);
  }

  void title(Optional<String> words) {
    title = title.or(() -> words);
  }

  void questions(List<QuestionNumber> more) {
    questions.addAll(more);
  }

  Set<QuestionNumber> questions() {
    return questions;
  }

  /** Whether it is for more than one question. */
  boolean isForSeveral() {
    return questions.size() > 1;
  }

  boolean concerns(List<QuestionNumber> numbers) {
    return questions.isEmpty() || numbers.isEmpty() || !Collections.disjoint(questions, numbers);
  }

  /** Whether it is of the same provision as the other, and for some of its questions only. */
  boolean isPartOf(HalfReadClaim wide) {
    return provision.equals(wide.provision)
        && !questions.isEmpty()
        && questions.size() < wide.questions.size()
        && wide.questions.containsAll(questions);
  }

  /** Whether it is of a limb of what the other is of, for the same questions or for all. */
  boolean isOfLimbOf(HalfReadClaim wide) {
    return !provision.equals(wide.provision)
        && provision.isWithin(wide.provision)
        && (concerns(List.copyOf(wide.questions)) || wide.concerns(List.copyOf(questions)));
  }

  /** Takes what a claim of the whole section has. */
  void takeOver(HalfReadClaim wide) {
    reasons.addAll(wide.reasons);
    wide.harmful.forEach(harmful::putIfAbsent);
    again(wide.spans);
    title(wide.title);
    conditions.addAll(wide.conditions);
    stated(wide.strength, wide.basis);
  }

  /** A paragraph that says why it applies. */
  void reason(Spoken paragraph) {
    reasons.add(paragraph.block());
    if (!harmful.containsKey(paragraph.block()) && HalfReadHarm.states(paragraph, provision)) {
      harmful.put(paragraph.block(), paragraph);
    }
  }

  void stated(Optional<ExemptionStrength> statedStrength, Optional<ExemptionBasis> statedBasis) {
    strength = strength.or(() -> statedStrength);
    basis = basis.or(() -> statedBasis);
  }

  /** Whether it is an exemption whose harm is still to be stated. */
  boolean isWithoutHarm() {
    return !isGround() && harm.isEmpty();
  }

  /** Whether it is an exemption whose test is still to be made. */
  boolean isWithoutTest() {
    return !isGround() && test.isEmpty();
  }

  void harm(HalfReadHarm statement) {
    harm = harm.or(() -> Optional.of(statement));
  }

  void test(HalfReadTest weighing) {
    test = test.or(() -> Optional.of(weighing));
  }

  boolean isGround() {
    return !Refusals.isExemption(provision);
  }

  ExemptionClaim finish() {
    var weighed = test.or(this::testInReasons).map(HalfReadTest::finish);
    return ExemptionClaim.builder()
        .provision(provision)
        .conditions(conditions)
        .title(title)
        .duty(duty.or(this::dutyOfProvision).or(() -> weighed.flatMap(done -> done.getDuty())))
        .questions(questions)
        .statedStrength(strength)
        .statedBasis(basis)
        .reasons(passages())
        .prejudice(harm.or(this::harmInReasons).map(HalfReadHarm::finish))
        .publicInterestTest(weighed)
        .spans(spans)
        .build();
  }

  private Optional<Duty> dutyOfProvision() {
    return Refusals.onlyDenies(provision) ? Optional.of(Duty.CONFIRM_OR_DENY) : Optional.empty();
  }

  /** Harm that the reasons state under no heading of its own. */
  private Optional<HalfReadHarm> harmInReasons() {
    if (!Refusals.needsHarm(provision)) {
      return Optional.empty();
    }
    HalfReadHarm stated = new HalfReadHarm(Optional.empty(), List.of());
    harmful.values().forEach(stated::add);
    return stated.isEmpty() ? Optional.empty() : Optional.of(stated);
  }

  /** Public interest that the reasons weigh under no heading of its own. */
  private Optional<HalfReadTest> testInReasons() {
    if (!Refusals.needsTest(provision)) {
      return Optional.empty();
    }
    HalfReadTest weighing = new HalfReadTest(Optional.empty(), List.of());
    reasons.stream().filter(reason -> BalanceWords.weighs(reason.text())).forEach(weighing::prose);
    return weighing.isEmpty() ? Optional.empty() : Optional.of(weighing);
  }

  GroundClaim finishGround() {
    return GroundClaim.builder()
        .provision(provision)
        .title(title)
        .questions(questions)
        .estimate(CostWords.of(List.copyOf(reasons)))
        .reasons(passages())
        .spans(spans)
        .build();
  }

  private List<Passage> passages() {
    return reasons.stream().map(Block::passage).toList();
  }
}
