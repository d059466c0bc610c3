package org.openfoi.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Rule;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * What is found is the same whether a rule is left out for lack of a trait or asked all the same.
 */
class TraitsTest {
  private static final FoiRules ALWAYS_ASKED = alwaysAsked();

  @Test
  void eachTraitIsABitOfItsOwn() throws ReflectiveOperationException {
    List<Long> traits = new ArrayList<>();
    for (Field field : Traits.class.getFields()) {
      if (!field.getName().equals("UNKNOWN")) {
        traits.add(field.getLong(null));
      }
    }
    assertThat(traits).doesNotHaveDuplicates().allMatch(trait -> Long.bitCount(trait) == 1);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.openfoi.rules.RuleCasesTest#cases")
  void theCasesOfTheRules(RuleCase each) {
    requireTheSame(each.value());
  }

  /** Records that were made for different rules, put together by chance. */
  @Tag("exhaustive")
  @Test
  void mixedCases() {
    List<FoiRequest> requests = all(FoiRequest.class);
    List<FoiResponse> responses = all(FoiResponse.class);
    List<RefusalNotice> notices = all(RefusalNotice.class);
    List<FoiCase> cases = all(FoiCase.class);
    Random random = new Random(20_261_128);
    for (int i = 0; i < 4_000; i++) {
      FoiResponse.Builder response = FoiResponse.builder();
      response.from(any(responses, random));
      for (int j = random.nextInt(3); j > 0; j--) {
        response.addNotices(any(notices, random));
      }
      FoiCase.Builder mixed = FoiCase.builder();
      mixed.from(any(cases, random)).addResponses(response.build());
      if (random.nextBoolean()) {
        mixed.request(any(requests, random));
      }
      for (int j = random.nextInt(3); j > 0; j--) {
        mixed.addNotices(any(notices, random));
      }
      requireTheSame(mixed.build());
    }
  }

  /** Claims of every exemption, with every duty and the parts of other claims. */
  @Tag("exhaustive")
  @Test
  void claimsOfEveryExemption() {
    List<ExemptionClaim> claims = all(RefusalNotice.class).stream()
        .flatMap(notice -> notice.getClaims().stream())
        .toList();
    Random random = new Random(20_261_128);
    for (Exemption exemption : Exemption.all()) {
      for (Optional<Duty> duty : List.of(
          Optional.<Duty>empty(),
          Optional.of(Duty.CONFIRM_OR_DENY),
          Optional.of(Duty.COMMUNICATE))) {
        ExemptionClaim.Builder claim = ExemptionClaim.builder();
        claim.from(any(claims, random)).provision(exemption.getProvision()).duty(duty);
        RefusalNotice.Builder notice = RefusalNotice.builder();
        notice.from(any(all(RefusalNotice.class), random)).addClaims(claim.build());
        requireTheSame(notice.build());
      }
    }
  }

  private static void requireTheSame(Object value) {
    assertThat(FoiRules.standard().check(value))
        .as(value.toString())
        .isEqualTo(ALWAYS_ASKED.check(value));
  }

  private static <T> List<T> all(Class<T> type) {
    List<T> all = new ArrayList<>();
    for (RuleCase each : RuleCasesTest.cases()) {
      Stream.of(each.value()).filter(type::isInstance).map(type::cast).forEach(all::add);
    }
    return all;
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }

  private static FoiRules alwaysAsked() {
    FoiRules.Builder rules = FoiRules.builder();
    FoiRules.standard().all().forEach(rule -> rules.add(new Always<>(rule)));
    return rules.build();
  }

  /** A rule that is asked about every record. */
  private record Always<T>(Rule<T> rule) implements Rule<T> {
    @Override
    public RuleDescription describe() {
      return rule.describe();
    }

    @Override
    public Class<T> type() {
      return rule.type();
    }

    @Override
    public void check(T value, Findings findings) {
      rule.check(value, findings);
    }
  }
}
