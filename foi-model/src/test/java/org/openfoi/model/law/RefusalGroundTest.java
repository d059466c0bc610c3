package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;

class RefusalGroundTest {
  @Test
  void isNoExemption() {
    assertThat(RefusalGround.all(Regime.FOIA_2000))
        .extracting(RefusalGround::getId)
        .containsExactly(
            "FOIA s.1(3)",
            "FOIA s.8(1)",
            "FOIA s.9(2)",
            "FOIA s.12(1)",
            "FOIA s.12(2)",
            "FOIA s.14(1)",
            "FOIA s.14(2)")
        .allSatisfy(id -> assertThat(Exemption.citedBy(Provision.of(id))).isEmpty());
    assertThatThrownBy(() -> RefusalGround.of("FOIA s.31(1)(a)"))
        .hasMessage(
            "no ground has the provision 'FOIA s.31(1)(a)', expected one such as 'FOIA s.12(1)'");
  }

  @Test
  void theExceptionsOfRegulation12FourAreGroundsThatNeedThePublicInterestTest() {
    RefusalGround ground = RefusalGround.of("EIR reg.12(4)(b)");
    assertThat(ground.getKind()).isEqualTo(GroundKind.MANIFESTLY_UNREASONABLE);
    assertThat(ground.isPublicInterestTestNeeded()).isTrue();
    assertThat(ground.getException()).contains(Exemption.of("EIR reg.12(4)(b)"));
    RefusalGround cost = RefusalGround.of("FOIA s.12(1)");
    assertThat(cost.isPublicInterestTestNeeded()).isFalse();
    assertThat(cost.getException()).isEmpty();
  }

  @Test
  void isFoundByWiderAndNarrowerCitations() {
    assertThat(RefusalGround.citedBy(Provision.of("FOIA s.14"))).hasSize(2);
    assertThat(RefusalGround.citedBy(Provision.of("FOIA s.8(1)(b)")))
        .containsExactly(RefusalGround.of("FOIA s.8(1)"));
    assertThat(RefusalGround.citedBy(Provision.of("FOIA s.31"))).isEmpty();
  }

  @Test
  void costsLiftTheDutiesSeparately() {
    assertThat(RefusalGround.of("FOIA s.12(1)").getDuties()).containsExactly(Duty.COMMUNICATE);
    assertThat(RefusalGround.of("FOIA s.12(2)").getDuties()).containsExactly(Duty.CONFIRM_OR_DENY);
    assertThat(RefusalGround.of("FOIA s.14(1)").getDuties()).hasSize(2);
  }

  @Test
  void crossesToTheOtherRegimesAndBack() {
    assertThat(RefusalGround.of("FOIA s.12(1)").getCounterparts(Regime.EIR_2004))
        .containsExactly(RefusalGround.of("EIR reg.12(4)(b)"));
    assertThat(RefusalGround.of("EIR reg.12(4)(b)").getCounterparts(Regime.FOIA_2000))
        .extracting(RefusalGround::getId)
        .containsExactly("FOIA s.12(1)", "FOIA s.14(1)", "FOIA s.14(2)");
  }

  @Test
  void everyRowHoldsTogether() {
    assertThat(RefusalGround.all()).hasSize(23).isSorted().allSatisfy(ground -> {
      assertThat(RefusalGround.of(ground.getId())).isSameAs(ground);
      assertThat(ground.getDuties()).isNotEmpty();
      assertThat(ground.getTitle()).isNotBlank();
      assertThat(ground.getSource()).isNotBlank();
      assertThat(ground.getVerification()).isNotBlank();
      assertThat(ground.getProvision().getAddress().toString())
          .startsWith(ground.getAddress().toString());
    });
  }

  @Test
  void saysWhatElseIsToBeKnown() {
    RefusalGround clarification = RefusalGround.of("FOIA s.1(3)");
    assertThat(clarification).hasToString("FOIA s.1(3)");
    assertThat(clarification.getNotes())
        .hasValueSatisfying(notes -> assertThat(notes).contains("s.10(6)"));
  }

  @Test
  void standsInTheOrderOfTheProvisions() {
    assertThat(RefusalGround.all(Regime.FOIA_2000).stream().sorted(Comparator.reverseOrder()))
        .extracting(RefusalGround::getId)
        .startsWith("FOIA s.14(2)", "FOIA s.14(1)")
        .endsWith("FOIA s.8(1)", "FOIA s.1(3)");
  }

  @Test
  void isEqualByItsProvision() {
    EqualsVerifier.forClass(RefusalGround.class)
        .withPrefabValues(
            Provision.class, Provision.of("FOIA s.12(1)"), Provision.of("FOIA s.14(1)"))
        .withOnlyTheseFields("provision")
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }
}
