package org.openfoi.io;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.base.FormatVersion;
import org.openfoi.model.deadline.Clock;
import org.openfoi.model.inspection.InspectionYear;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.law.Regime;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;

/** Values of every value type that a record can hold. */
final class AnyValue {
  private final Random random;
  private final Map<Class<?>, Supplier<?>> makers;

  AnyValue(Random random) {
    this.random = random;
    this.makers = Map.ofEntries(
        Map.entry(boolean.class, random::nextBoolean),
        Map.entry(BigDecimal.class, this::amount),
        Map.entry(Clock.class, () -> oneOf(Clock.all())),
        Map.entry(Force.class, () -> oneOf(Force.all())),
        Map.entry(FormatVersion.class, () -> FormatVersion.parse("1." + random.nextInt(10_000))),
        Map.entry(InspectionYear.class, this::year),
        Map.entry(LocalDate.class, () -> LocalDate.ofEpochDay(random.nextInt(2_932_000))),
        Map.entry(PageNumbers.class, this::pages),
        Map.entry(Provision.class, this::provision),
        Map.entry(QuestionNumber.class, this::question),
        Map.entry(RequestReference.class, this::reference),
        Map.entry(Tranche.class, () -> Tranche.of(1 + random.nextInt(Tranche.MAX))),
        Map.entry(
            URI.class,
            () -> URI.create("https://example.org/" + random.nextInt(99) + "?a=%C3%A9#\u00e9")));
  }

  Object of(Class<?> type) {
    if (type.isEnum()) {
      return oneOf(List.of(type.getEnumConstants()));
    }
    Supplier<?> maker = makers.get(type);
    if (maker == null) {
      throw new IllegalStateException("make values of " + type + " here");
    }
    return maker.get();
  }

  private BigDecimal amount() {
    return switch (random.nextInt(4)) {
      case 0 -> BigDecimal.valueOf(random.nextInt(10_000));
      case 1 -> BigDecimal.valueOf(random.nextInt(), 2);
      case 2 -> new BigDecimal(new BigInteger(60, random), random.nextInt(30) - 15);
      default -> BigDecimal.valueOf(random.nextLong(), random.nextInt(4));
    };
  }

  private InspectionYear year() {
    int year = 1900 + random.nextInt(200);
    return random.nextBoolean() ? InspectionYear.calendar(year) : InspectionYear.financial(year);
  }

  private PageNumbers pages() {
    return PageNumbers.of(IntStream.range(0, 1 + random.nextInt(4))
        .map(unused -> 1 + random.nextInt(PageNumbers.MAX_PAGE))
        .toArray());
  }

  private Provision provision() {
    Regime regime = oneOf(List.of(Regime.values()));
    String number = String.valueOf(1 + random.nextInt(999));
    return switch (random.nextInt(6)) {
      case 0 -> Provision.ofPart(regime, 1 + random.nextInt(39));
      case 1 -> Provision.ofSchedule(regime, number, "1A", "b", "ii");
      case 2 -> Provision.ofSchedulePart(regime, number, 1 + random.nextInt(39));
      case 3 -> oneOf(RefusalGround.all()).getProvision();
      case 4 -> Provision.of(regime, number + "ZA", "5B", "aa", "viii");
      default -> oneOf(Exemption.all()).getProvision();
    };
  }

  private QuestionNumber question() {
    return QuestionNumber.parse((1 + random.nextInt(QuestionNumber.MAX))
        + oneOf(List.of("", "a", "i", "v", "z", "(ii)", "(iv)", "a(viii)")));
  }

  private RequestReference reference() {
    return RequestReference.of(oneOf(List.of(
        "1455_17",
        "FOI 003456/17",
        "01.FOI.19.012345",
        "FOI-2017:12 /a",
        "\u00c9tat 7",
        "\u0634\u0631\u0637\u0629 12",
        "A".repeat(59) + "1",
        String.valueOf(random.nextInt(999_999)))));
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
