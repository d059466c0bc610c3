package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProvisionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Section 31 (1) (a)|FOIA s.31(1)(a)",
        "s.24(2)|FOIA s.24(2)",
        "S(22A)|FOIA s.22A",
        "s 22a|FOIA s.22A",
        "Sec. 40(5b)(a)(I)|FOIA s.40(5B)(a)(i)",
        "section 2.1.a|FOIA s.2(1)(a)",
        "section 31(1)(a) of the Freedom of Information Act 2000|FOIA s.31(1)(a)",
        "section 16, Freedom of Information Act|FOIA s.16",
        "s.38(1)(b) of FOISA|FOISA s.38(1)(b)",
        "FOI 40(2)|FOIA s.40(2)",
        "EIR 12(5)(a)|EIR reg.12(5)(a)",
        "Regulation 12(5)(b)|EIR reg.12(5)(b)",
        "r.12(5)(e)|EIR reg.12(5)(e)",
        "regulation 10(4)(b) of the Environmental Information (Scotland) Regulations 2004|EISR reg.10(4)(b)",
        "Part II|FOIA Pt.II",
        "Part 2 of FOISA|FOISA Pt.2",
        "Part 2 of the Freedom of Information Act 2000|FOIA Pt.II",
        "paragraph 3 of Schedule 2|FOIA Sch.2 para.3",
        "Schedule 3, paragraph 1(2)|FOIA Sch.3 para.1(2)",
        "Part VI of Schedule 1 to the Freedom of Information Act 2000|FOIA Sch.1 Pt.VI",
        "Schedule 1|FOIA Sch.1"
      })
  void readsTheFormsLettersUse(String written, String canonical) {
    assertThat(Provision.parse(written)).hasToString(canonical);
    assertThat(Provision.of(canonical)).isEqualTo(Provision.parse(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "31(1)(a)|FOIA|FOIA s.31(1)(a)",
        "12(5)(b)|EIR|EIR reg.12(5)(b)",
        "section 38(1)(b)|FOISA|FOISA s.38(1)(b)",
        "regulation 12(5)(b)|FOIA|EIR reg.12(5)(b)",
        "s.40(2)|EISR|FOIA s.40(2)",
        "s.40(2) of the FOI Act|FOISA|FOIA s.40(2)",
        "Part 3|EIR|EIR Pt.3"
      })
  void readsBareNumbersUnderTheRegimeGiven(String written, String regime, String canonical) {
    assertThat(Provision.parse(written, Regime.of(regime))).hasToString(canonical);
    assertThat(Provision.tryParse(written, Regime.of(regime))).contains(Provision.of(canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "31",
        "(31)",
        "sections 24 and 31",
        "section",
        "section 0",
        "section 31(",
        "section 1000",
        "section 38 of the Highways Act 1980",
        "Article 6(1)(f)",
        "section 12 of FOIA 1998",
        "regulation 12 of FOIA",
        "FOIA s.38(1)(b) of FOISA",
        "Part XL",
        "s31 Law enforcement"
      })
  void readsNothingElse(String written) {
    assertThat(Provision.tryParse(written)).isEmpty();
    assertThatThrownBy(() -> Provision.parse(written))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("cannot read a provision from '" + written
            + "', expected a form like 'section 31(1)(a)'");
  }

  @Test
  void isMadeOfItsPartsAndRefusesWrongOnes() {
    assertThat(Provision.of(Regime.FOIA_2000, "40", "5B", "a", "i"))
        .hasToString("FOIA s.40(5B)(a)(i)");
    assertThat(Provision.ofPart(Regime.FOIA_2000, 2)).hasToString("FOIA Pt.II");
    assertThat(Provision.ofPart(Regime.EIR_2004, 2)).hasToString("EIR Pt.2");
    assertThat(Provision.of("FOIA Pt.XXXVIII")).isEqualTo(Provision.ofPart(Regime.FOIA_2000, 38));
    assertThat(Provision.of("FOIA Pt.XXXIX")).isEqualTo(Provision.ofPart(Regime.FOIA_2000, 39));
    assertThat(Provision.ofSchedule(Regime.FOIA_2000, "3", "1", "2"))
        .hasToString("FOIA Sch.3 para.1(2)");
    assertThat(Provision.ofSchedulePart(Regime.FOIA_2000, "1", 6)).hasToString("FOIA Sch.1 Pt.VI");
    assertThatThrownBy(() -> Provision.of(Regime.FOIA_2000, "22a"))
        .hasMessage("'FOIA s.22a' is no provision, expected a number from 1 to 999 such as '22A'"
            + " and elements such as '1', '3A', 'a' or 'ii'");
    assertThatThrownBy(() -> Provision.of(Regime.FOIA_2000, "31", "1", ""))
        .hasMessageStartingWith("'FOIA s.31(1)()' is no provision");
    assertThatThrownBy(() -> Provision.ofPart(Regime.FOIA_2000, 0))
        .hasMessage("no Part has the number 0, expected 1 to 39");
    assertThatThrownBy(() -> Provision.of("section 31"))
        .hasMessage(
            "'section 31' is no canonical provision, expected a form like 'FOIA s.31(1)(a)'");
  }

  @Test
  void hasOnlyNumbersAndElementsOfTheirForms() {
    Regime regime = Regime.FOIA_2000;
    assertThat(Provision.of(regime, "40ZZA")).hasToString("FOIA s.40ZZA");
    assertRefused(() -> Provision.of(regime, "40ZZZA"));
    assertRefused(() -> Provision.of(regime, "31", "1", "A"));
    assertThat(Provision.of(regime, "31", "1", "1", "1", "1", "1", "1").getPath())
        .hasSize(6);
    assertRefused(() -> Provision.of(regime, "31", "1", "1", "1", "1", "1", "1", "1"));
    assertRefused(() -> Provision.ofSchedule(regime, "1", "a"));
    assertRefused(() -> Provision.ofSchedule(regime, "1", "2", "?"));
    assertRefused(() -> Provision.ofSchedule(regime, "1", "Pt.IIX"));
    assertRefused(() -> Provision.ofSchedule(regime, "1", "Pt.vi"));
    assertRefused(() -> Provision.ofSchedule(regime, "1", "Pt.VI", "1"));
    assertRefused(() -> Provision.ofSchedule(Regime.EIR_2004, "1", "Pt.40"));
    assertRefused(() -> Provision.ofSchedule(Regime.EIR_2004, "1", "Pt.2A"));
  }

  private static void assertRefused(ThrowingCallable making) {
    assertThatThrownBy(making)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("' is no provision, expected ");
  }

  @Test
  void knowsWhatItIsWithin() {
    Provision limb = Provision.parse("s.31(1)(a)");
    assertThat(limb.isWithin(Provision.parse("s.31"))).isTrue();
    assertThat(limb.isWithin(Provision.parse("s.31(1)"))).isTrue();
    assertThat(limb.isWithin(limb)).isTrue();
    assertThat(limb.isWithin(Provision.parse("s.31(1)(b)"))).isFalse();
    assertThat(limb.isWithin(Provision.parse("s.3"))).isFalse();
    assertThat(limb.isWithin(Provision.parse("s.31 of FOISA"))).isFalse();
    assertThat(Provision.parse("s.31").isWithin(limb)).isFalse();
    assertThat(limb.getParent()).contains(Provision.parse("s.31(1)"));
    assertThat(limb.getRoot()).isEqualTo(Provision.parse("s.31"));
    assertThat(limb.getRoot().getParent()).isEmpty();
    assertThat(limb.getParent().orElseThrow().child("a")).isEqualTo(limb);
  }

  @Test
  void standsInTheOrderOfTheEnactments() {
    List<Provision> ordered = Stream.of(
            "FOIA s.3",
            "FOIA s.22",
            "FOIA s.22(1)",
            "FOIA s.22A",
            "FOIA s.23",
            "FOIA s.31(1)(h)",
            "FOIA s.31(1)(i)",
            "FOIA s.36(2)(b)(i)",
            "FOIA s.36(2)(b)(ii)",
            "FOIA s.36(2)(b)(iv)",
            "FOIA s.36(2)(b)(v)",
            "FOIA s.36(2)(b)(ix)",
            "FOIA s.36(2)(b)(1)",
            "FOIA s.36(2)(b)(a)",
            "FOIA s.36(2)(c)",
            "FOIA s.37(1)(a)",
            "FOIA s.37(1)(aa)",
            "FOIA s.37(1)(b)",
            "FOIA s.40(3)",
            "FOIA s.40(3A)",
            "FOIA s.40(4)",
            "FOIA s.40(10)",
            "FOIA Pt.II",
            "FOIA Pt.IV",
            "FOIA Pt.V",
            "FOIA Pt.IX",
            "FOIA Pt.X",
            "FOIA Sch.1",
            "FOIA Sch.1 para.2",
            "FOIA Sch.1 para.10",
            "FOIA Sch.1 Pt.V",
            "FOIA Sch.1 Pt.VI",
            "FOIA Sch.2",
            "EIR reg.12(4)(a)",
            "FOISA s.26(a)",
            "EISR reg.10")
        .map(Provision::of)
        .toList();
    for (int i = 1; i < ordered.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(ordered.get(i)).isGreaterThan(ordered.get(j));
        assertThat(ordered.get(j)).isLessThan(ordered.get(i));
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FOIA s.31(1)(a)|s.31(1)(a)|section 31(1)(a) of the Freedom of Information Act 2000|ukpga/2000/36/section/31/1/a",
        "FOIA s.22A|s.22A|section 22A of the Freedom of Information Act 2000|ukpga/2000/36/section/22A",
        "EIR reg.12(5)(b)|reg.12(5)(b)|regulation 12(5)(b) of the Environmental Information Regulations 2004|uksi/2004/3391/regulation/12/5/b",
        "FOISA s.26(a)|s.26(a)|section 26(a) of the Freedom of Information (Scotland) Act 2002|asp/2002/13/section/26/a",
        "EISR reg.10|reg.10|regulation 10 of the Environmental Information (Scotland) Regulations 2004|ssi/2004/520/regulation/10",
        "FOIA Pt.II|Pt.II|Part II of the Freedom of Information Act 2000|ukpga/2000/36/part/II",
        "FOIA Sch.3 para.1(2)|Sch.3 para.1(2)|paragraph 1(2) of Schedule 3 to the Freedom of Information Act 2000|ukpga/2000/36/schedule/3/paragraph/1/2",
        "FOIA Sch.1 Pt.VI|Sch.1 Pt.VI|Part VI of Schedule 1 to the Freedom of Information Act 2000|ukpga/2000/36/schedule/1/part/VI"
      })
  void showsItself(String canonical, String shortForm, String longForm, String address) {
    Provision provision = Provision.of(canonical);
    assertThat(provision.toShortForm()).isEqualTo(shortForm);
    assertThat(provision.toLongForm()).isEqualTo(longForm);
    assertThat(Provision.parse(longForm)).isEqualTo(provision);
    assertThat(provision.getAddress()).hasToString("https://www.legislation.gov.uk/" + address);
  }

  @Tag("exhaustive")
  @Test
  void aHundredThousandRandomProvisionsComeBack() {
    for (long seed = 0; seed < 100_000; seed++) {
      Provision provision = Provisions.any(new Random(seed));
      assertThat(Provision.parse(provision.toString())).as("seed %d", seed).isEqualTo(provision);
      assertThat(Provision.of(provision.toString())).isEqualTo(provision);
    }
  }

  @Test
  void theOrderAgreesWithEqualsAndIsTransitive() {
    List<Provision> provisions = new Random(7)
        .longs(300)
        .mapToObj(seed -> Provisions.any(new Random(seed)))
        .toList();
    for (Provision a : provisions) {
      for (Provision b : provisions) {
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
      }
    }
    List<Provision> sorted = provisions.stream().sorted().toList();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i; j < sorted.size(); j++) {
        assertThat(sorted.get(i)).isLessThanOrEqualTo(sorted.get(j));
      }
    }
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(Provision.class)
        .withNonnullFields("regime", "kind", "number", "path")
        .withIgnoredFields("cited")
        .withPrefabValues(
            Exemption.class, Exemption.of("FOIA s.24(1)"), Exemption.of("FOIA s.24(2)"))
        .withCachedHashCode("hash", "computeHash", Provision.of("FOIA s.31(1)(a)"))
        .verify();
  }

  @ParameterizedTest
  @CsvSource({
    "FOIA s.31(1), FOIA s.31(1)(a), true",
    "FOIA s.31(1), FOIA s.31(1), true",
    "FOIA s.31(1), FOIA s.31(3), false",
    "FOIA s.31, FOIA s.3, false",
    "FOIA s.39, FOISA s.39(2), false"
  })
  void overlapsWhatItIsWithinAndWhatIsWithinIt(String one, String other, boolean overlap) {
    assertThat(Provision.of(one).overlaps(Provision.of(other))).isEqualTo(overlap);
    assertThat(Provision.of(other).overlaps(Provision.of(one))).isEqualTo(overlap);
  }
}
