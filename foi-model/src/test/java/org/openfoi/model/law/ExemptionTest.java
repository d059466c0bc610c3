package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExemptionTest {
  @Test
  void isFoundByItsIdentifierAlone() {
    assertThat(Exemption.of("FOIA s.24(1)"))
        .hasToString("FOIA s.24(1)")
        .extracting(Exemption::getTitle)
        .isEqualTo("National security");
    assertThatThrownBy(() -> Exemption.of("s.24(1)"))
        .hasMessage(
            "no exemption has the identifier 's.24(1)', expected one such as 'FOIA s.24(1)'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOIA s.30(1)(a)(i)|FOIA s.30(1)(a)",
        "FOIA s.31(1)(a)|FOIA s.31(1)(a)",
        "FOIA s.40(5B)(a)(i)|FOIA s.40(5B)(a)",
        "FOIA s.40(3A)(a)|FOIA s.40(2) via s.40(3A)(a)",
        "FOIA s.40(5)(a)|FOIA s.40(5)(a)",
        "FOIA s.37(1)(a)|FOIA s.37(1)(a)",
        "FOISA s.34(1)(a)(i)|FOISA s.34(1)(a)",
        "EIR reg.12(5)(f)(ii)|EIR reg.12(5)(f)"
      })
  void containsTheCitationsThatFallInIt(String citation, String id) {
    assertThat(Exemption.containing(Provision.of(citation))).containsExactly(Exemption.of(id));
  }

  @Test
  void aCitationTooWideToBeOneLimbHasLimbsWithinIt() {
    Provision section = Provision.of("FOIA s.31");
    assertThat(Exemption.containing(section)).isEmpty();
    assertThat(Exemption.within(section)).hasSize(11).isEqualTo(Exemption.citedBy(section));
    assertThat(Exemption.citedBy(Provision.of("FOIA s.31(1)"))).hasSize(9);
    assertThat(Exemption.citedBy(Provision.of("FOIA s.40(2)"))).hasSize(4);
    assertThat(Exemption.citedBy(Provision.of("FOIA s.40(5)"))).hasSize(3);
    assertThat(Exemption.citedBy(Provision.of("FOIA s.12"))).isEmpty();
    assertThat(Exemption.citedBy(Provision.of("FOIA Pt.II"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOIA s.23|ABSOLUTE",
        "FOIA s.24|QUALIFIED",
        "FOIA s.31(3)|QUALIFIED",
        "FOIA s.36|DEPENDS",
        "FOIA s.37|DEPENDS",
        "FOIA s.37(1)(a)|ABSOLUTE",
        "FOIA s.37(1)(b)|QUALIFIED",
        "FOIA s.37(2)|DEPENDS",
        "FOIA s.40|DEPENDS",
        "FOIA s.40(1)|ABSOLUTE",
        "FOIA s.40(2)|DEPENDS",
        "FOIA s.40(3A)|ABSOLUTE",
        "FOIA s.41|ABSOLUTE",
        "FOISA s.26|ABSOLUTE",
        "EIR reg.12(4)|QUALIFIED",
        "EISR reg.11(2)|DEPENDS"
      })
  void aCitationIsAsStrongAsItsLimbs(String citation, ExemptionStrength strength) {
    assertThat(Exemption.strengthOf(Provision.of(citation))).contains(strength);
  }

  @Test
  void whatIsNoExemptionHasNoStrength() {
    assertThat(Exemption.strengthOf(Provision.of("FOIA s.12"))).isEmpty();
    assertThat(Exemption.strengthOf(Provision.of("FOIA s.31(2)"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"FOIA s.22A(1)", "FOIA s.22A(2)"})
  void researchIsExemptSinceOctober2014(String id) {
    assertThat(Exemption.of(id).isInForceOn(LocalDate.parse("2014-09-30"))).isFalse();
    assertThat(Exemption.of(id).isInForceOn(LocalDate.parse("2014-10-01"))).isTrue();
  }

  @Test
  void personalDataChangedItsLimbsOn25May2018() {
    LocalDate last = LocalDate.parse("2018-05-24");
    LocalDate first = LocalDate.parse("2018-05-25");
    List<String> old = Stream.of(
            "40(2) via s.40(3)(a)(i)",
            "40(2) via s.40(3)(a)(ii)",
            "40(2) via s.40(3)(b)",
            "40(2) via s.40(4)",
            "40(5)(a)",
            "40(5)(b)(i)",
            "40(5)(b)(ii)")
        .map(form -> "FOIA s." + form)
        .toList();
    List<String> now = Stream.of(
            "40(2) via s.40(3A)(a)",
            "40(2) via s.40(3A)(b)",
            "40(2) via s.40(3B)",
            "40(2) via s.40(4A)",
            "40(5A)",
            "40(5B)(a)",
            "40(5B)(b)",
            "40(5B)(c)",
            "40(5B)(d)")
        .map(form -> "FOIA s." + form)
        .toList();
    assertThat(ids(Exemption.inForceOn(last))).containsAll(old).doesNotContainAnyElementsOf(now);
    assertThat(ids(Exemption.inForceOn(first))).containsAll(now).doesNotContainAnyElementsOf(old);
  }

  @Test
  void royalCommunicationsWereOneQualifiedLimbUntil2011() {
    assertThat(
            Exemption.of("FOIA s.37(1)(a) until 2011").isInForceOn(LocalDate.parse("2011-01-18")))
        .isTrue();
    assertThat(Exemption.of("FOIA s.37(1)(a)").isInForceOn(LocalDate.parse("2011-01-18")))
        .isFalse();
    assertThat(Exemption.of("FOIA s.37(1)(aa)").isInForceOn(LocalDate.parse("2011-01-19")))
        .isTrue();
  }

  @Test
  void saysSinceWhenWhoMayClaimItAndWhatElseIsToBeKnown() {
    Exemption policy = Exemption.of("FOIA s.35(1)(a)");
    assertThat(policy.getClaimants()).contains("government departments and Welsh Government only");
    assertThat(policy.getInForceFrom()).isEmpty();
    Exemption research = Exemption.of("FOIA s.22A(1)");
    assertThat(research.getInForceFrom()).contains(LocalDate.parse("2014-10-01"));
    assertThat(research.getClaimants()).isEmpty();
    assertThat(Exemption.of("FOIA s.43(1)").getNotes())
        .hasValueSatisfying(
            notes -> assertThat(notes).contains("Falls away after 30 years (s.63(2C))"));
  }

  @Test
  void standsInTheOrderOfTheProvisionsAndThenOfTheIdentifiers() {
    assertThat(Stream.of(
                "FOIA s.37(1)(aa)", "FOIA s.37(1)(a) until 2011", "FOIA s.37(1)(a)", "FOIA s.24(1)")
            .map(Exemption::of)
            .sorted())
        .extracting(Exemption::getId)
        .containsExactly(
            "FOIA s.24(1)", "FOIA s.37(1)(a)", "FOIA s.37(1)(a) until 2011", "FOIA s.37(1)(aa)");
  }

  @Test
  void pairsWithItsConfirmOrDenyLimbsAndBack() {
    assertThat(ids(Exemption.of("FOIA s.31(1)(a)").getConfirmOrDenyLimbs()))
        .containsExactly("FOIA s.31(3)");
    assertThat(Exemption.of("FOIA s.31(3)").getProtectedExemptions())
        .hasSize(9)
        .contains(Exemption.of("FOIA s.31(1)(i)"));
    assertThat(ids(Exemption.of("FOIA s.40(2) via s.40(4A)").getConfirmOrDenyLimbs()))
        .containsExactly("FOIA s.40(5B)(c)", "FOIA s.40(5B)(d)");
    assertThat(ids(Exemption.of("FOISA s.35(1)(a)").getConfirmOrDenyLimbs()))
        .containsExactly("FOISA s.18(1)");
    assertThat(Exemption.of("FOISA s.36(1)").getConfirmOrDenyLimbs()).isEmpty();
    assertThat(ids(Exemption.of("EISR reg.10(8)").getProtectedExemptions()))
        .containsExactly("EISR reg.10(5)(a)");
  }

  @Test
  void accessibleInformationAndTradeSecretsHaveNoConfirmOrDenyLimb() {
    List<String> unpaired = Exemption.all(Regime.FOIA_2000).stream()
        .filter(Exemption::isGroundToWithhold)
        .filter(exemption -> exemption.getInForceTo().isEmpty())
        .filter(exemption -> exemption.getConfirmOrDenyLimbs().isEmpty())
        .map(Exemption::getId)
        .toList();
    assertThat(unpaired).containsExactly("FOIA s.21(1)", "FOIA s.43(1)");
  }

  @Test
  void everyLimbThatLiftsTheDutyToConfirmOrDenyProtectsAnExemptionOfItsRegime() {
    assertThat(Exemption.all())
        .filteredOn(exemption -> exemption.getDuty().equals(Optional.of(Duty.CONFIRM_OR_DENY)))
        .hasSize(36)
        .allSatisfy(limb -> {
          assertThat(limb.getKind()).isEqualTo(ExemptionKind.CONFIRM_OR_DENY);
          assertThat(limb.getProtectedExemptions()).isNotEmpty().allSatisfy(exemption -> {
            assertThat(exemption.getRegime()).isEqualTo(limb.getRegime());
            assertThat(exemption.isGroundToWithhold()).isTrue();
            assertThat(exemption.getConfirmOrDenyLimbs()).contains(limb);
          });
        });
  }

  @Test
  void lawEnforcementSubsectionThreeIsNoGroundToWithhold() {
    Exemption limb = Exemption.of("FOIA s.31(3)");
    assertThat(limb.isGroundToWithhold()).isFalse();
    assertThat(limb.getDuty()).contains(Duty.CONFIRM_OR_DENY);
    assertThat(limb.getBasis()).contains(ExemptionBasis.PREJUDICE);
    Exemption purposes = Exemption.of("FOIA s.31(2)");
    assertThat(purposes.isGroundToWithhold()).isFalse();
    assertThat(purposes.getDuty()).isEmpty();
  }

  @Test
  void crossesToTheOtherRegimesAndBack() {
    Exemption crime = Exemption.of("FOIA s.31(1)(a)");
    assertThat(ids(crime.getCounterparts(Regime.FOISA_2002))).containsExactly("FOISA s.35(1)(a)");
    assertThat(ids(crime.getCounterparts(Regime.EIR_2004))).containsExactly("EIR reg.12(5)(b)");
    assertThat(Exemption.of("FOISA s.35(1)(a)").getCounterparts(Regime.FOIA_2000))
        .containsExactly(crime);
    assertThat(ids(Exemption.of("EIR reg.12(5)(b)").getCounterparts(Regime.EISR_2004)))
        .containsExactly("EISR reg.10(5)(b)");
    assertThat(Exemption.of("FOIA s.34(1)").getCounterparts(Regime.FOISA_2002)).isEmpty();
    assertThat(Exemption.all()).allSatisfy(exemption -> {
      for (Regime regime : Regime.values()) {
        assertThat(exemption.getCounterparts(regime))
            .allSatisfy(other ->
                assertThat(other.getCounterparts(exemption.getRegime())).contains(exemption));
      }
    });
  }

  @Test
  void endsForOldRecordsAsSection63Says() {
    HistoricalLimit limit = Exemption.of("FOIA s.31(1)(a)").getHistoricalLimit().orElseThrow();
    assertThat(limit.getBasis()).hasToString("FOIA s.63(4)");
    assertThat(limit.getYears()).hasValue(100);
    // the hundred years begin with the year following that of creation
    assertThat(limit.getLastDay(1920)).contains(LocalDate.parse("2020-12-31"));
    assertThat(limit).hasToString("100 years, FOIA s.63(4)");
    assertThat(Exemption.of("FOIA s.43(2)").getHistoricalLimit().orElseThrow().getYears())
        .hasValue(30);
    HistoricalLimit royal =
        Exemption.of("FOIA s.37(1)(aa)").getHistoricalLimit().orElseThrow();
    assertThat(royal.getBasis()).hasToString("FOIA s.63(2E)");
    assertThat(royal.getLastDay(1990)).isEmpty();
    assertThat(royal.getNote())
        .hasValueSatisfying(note -> assertThat(note).contains("5 years after the relevant death"));
    assertThat(Exemption.of("FOIA s.24(1)").getHistoricalLimit()).isEmpty();
    assertThat(Exemption.of("FOIA s.30(2)").getHistoricalLimit()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("everyRow")
  void everyRowHoldsTogether(Exemption exemption) {
    assertThat(Exemption.of(exemption.getId())).isSameAs(exemption);
    assertThat(Provision.parse(exemption.getProvision().toString()))
        .isEqualTo(exemption.getProvision());
    assertThat(exemption.getId()).startsWith(exemption.getProvision().toString());
    assertThat(exemption.getTitle()).isNotBlank();
    assertThat(exemption.getSource()).isNotBlank();
    assertThat(exemption.getVerification()).isNotBlank();
    assertThat(exemption.getProvision().getAddress().toString())
        .startsWith(exemption.getAddress().toString());
    assertThat(exemption.getConditions())
        .allSatisfy(
            condition -> assertThat(condition.getRegime()).isEqualTo(exemption.getRegime()));
    boolean ground = exemption.getDuty().isPresent();
    assertThat(exemption.getStrength().isPresent() || !ground).isTrue();
    assertThat(exemption.getBasis().isPresent() || !ground).isTrue();
    if (exemption.getStrength().equals(Optional.of(ExemptionStrength.ABSOLUTE))) {
      assertThat(exemption.isPublicInterestTestNeeded()).isFalse();
    }
    if (exemption.getStrength().equals(Optional.of(ExemptionStrength.QUALIFIED))) {
      assertThat(exemption.isPublicInterestTestNeeded()).isTrue();
    }
    if (exemption.getStrength().equals(Optional.of(ExemptionStrength.DEPENDS))) {
      assertThat(exemption.getStrengthNote()).isPresent();
    }
    if (exemption.getBasis().equals(Optional.of(ExemptionBasis.CLASS))) {
      assertThat(exemption.isHarmNeeded()).isFalse();
    }
    if (exemption.getBasis().filter(basis -> basis.name().endsWith("PREJUDICE")).isPresent()) {
      assertThat(exemption.isHarmNeeded()).isTrue();
    }
  }

  static List<Exemption> everyRow() {
    return Exemption.all();
  }

  private static List<String> ids(List<Exemption> exemptions) {
    return exemptions.stream().map(Exemption::getId).toList();
  }

  @Test
  void isEqualByItsIdentifier() {
    EqualsVerifier.forClass(Exemption.class)
        .withPrefabValues(
            Provision.class, Provision.of("FOIA s.12(1)"), Provision.of("FOIA s.14(1)"))
        .withOnlyTheseFields("id")
        .suppress(Warning.NULL_FIELDS)
        .verify();
  }
}
