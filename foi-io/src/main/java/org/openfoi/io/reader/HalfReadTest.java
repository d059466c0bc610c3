package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceOutcome;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PublicInterestTest;

/** A public-interest test while its paragraphs come in. */
final class HalfReadTest {
  private final Optional<Block> heading;
  private final List<Provision> provisions;
  private final List<Factor> factors = new ArrayList<>();
  private final List<Block> prose = new ArrayList<>();
  private Optional<Balance> balance = Optional.empty();

  HalfReadTest(Optional<Block> heading, List<Provision> provisions) {
    this.heading = heading;
    this.provisions = List.copyOf(provisions);
  }

  Optional<Block> heading() {
    return heading;
  }

  List<Provision> provisions() {
    return provisions;
  }

  /** Whether nothing but its heading was read. */
  boolean isEmpty() {
    return factors.isEmpty() && prose.isEmpty() && balance.isEmpty();
  }

  boolean hasBothSides() {
    return factors.stream().map(Factor::getSide).distinct().count() == 2;
  }

  boolean hasBalance() {
    return balance.isPresent();
  }

  void factor(FactorSide side, Heading under, Block argument) {
    factors.add(Factor.builder()
        .side(side)
        .text(argument.text())
        .heading(under.text())
        .spans(argument.spans())
        .build());
  }

  /** A paragraph that stands under no heading of factors. */
  void prose(Block paragraph) {
    prose.add(paragraph);
  }

  void balance(Balance conclusion) {
    balance = Optional.of(conclusion);
  }

  /** Where it stands, for findings. */
  Optional<Block> place() {
    return heading.or(() -> prose.stream().findFirst());
  }

  PublicInterestTest finish() {
    Optional<Balance> weighed = balance;
    if (!prose.isEmpty()) {
      Balance own = BalanceWords.of(prose);
      weighed = balance.isEmpty()
          ? Optional.of(own)
          : balance.map(conclusion -> Balance.builder()
              .from(conclusion)
              .reasons(own.getReasons())
              .addAllReasons(conclusion.getReasons())
              .build());
    }
    return PublicInterestTest.builder()
        .provisions(provisions)
        .heading(heading.map(words -> Plain.text(words.text())))
        .duty(weighed.flatMap(Balance::getOutcome).flatMap(HalfReadTest::duty))
        .factors(factors)
        .balance(weighed)
        .spans(heading.map(Block::spans).orElse(List.of()))
        .build();
  }

  static Optional<Duty> duty(BalanceOutcome outcome) {
    return switch (outcome) {
      case WITHHOLD -> Optional.of(Duty.COMMUNICATE);
      case NEITHER_CONFIRM_NOR_DENY -> Optional.of(Duty.CONFIRM_OR_DENY);
      case DISCLOSE -> Optional.empty();
    };
  }
}
