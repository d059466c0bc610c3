package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.testing.Corpus;

class ProvisionLabelTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "S(22A) - Research intended for future publication;FOIA s.22A",
        "S(37) - Communications, etc and honours;FOIA s.37",
        "3(a) - Exempt personal data;EIR reg.12(3)",
        "4(b) - Manifestly unreasonable;EIR reg.12(4)(b)",
        "5(g) - Adverse effect on the environment;EIR reg.12(5)(g)",
        "23;FOIA s.23",
        "27(1);FOIA s.27(1)",
        "37(1)(ac);FOIA s.37(1)(ac)",
        "38(1a);FOIA s.38(1)(a)",
        "27|35(1)(2);FOIA s.27 and FOIA s.35(1) and FOIA s.35(2)",
        "27|36(2)(b);FOIA s.27 and FOIA s.36(2)(b)",
        "23/24 - In the alternative;FOIA s.23 / FOIA s.24",
        "EIRs 12(3) & 13;EIR reg.12(3) and EIR reg.13",
        "EIR 12(5)(a);EIR reg.12(5)(a)",
        "section-40;FOIA s.40",
        "section-22a;FOIA s.22A",
        "section-1-1-a;FOIA s.1(1)(a)",
        "section-36-2-b-i;FOIA s.36(2)(b)(i)",
        "regulation-12-5-b;EIR reg.12(5)(b)",
        "Section 31(1)(a);FOIA s.31(1)(a)"
      })
  void readsPublishersLabels(String label, String provisions) {
    assertThat(ProvisionLabel.parse(label, Regime.FOIA_2000)).hasToString(provisions);
  }

  @Test
  void onlyAlternativesAreAlternative() {
    ProvisionLabel label = ProvisionLabel.parse("23/24 - In the alternative", Regime.FOIA_2000);
    assertThat(label.isAlternative()).isTrue();
    assertThat(label.getTitle()).contains("In the alternative");
    assertThat(ProvisionLabel.parse("27|28", Regime.FOIA_2000).isAlternative()).isFalse();
    assertThat(ProvisionLabel.parse("27", Regime.FOIA_2000).getTitle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "section-40-2;FOIA;FOIA s.40(2) or FOIA s.40",
        "section-22-a;FOIA;FOIA s.22(a) or FOIA s.22A",
        "4(b);EIR;EIR reg.12(4)(b) or EIR reg.4(b)"
      })
  void anAmbiguousLabelSaysSo(String label, String regime, String readings) {
    assertThat(ProvisionLabel.tryParse(label, Regime.of(regime))).isEmpty();
    assertThat(ProvisionLabel.readings(label, Regime.of(regime)))
        .extracting(ProvisionLabel::toString)
        .containsExactly(readings.split(" or "));
    assertThat(Provision.tryParse(label, Regime.of(regime))).isEmpty();
    String message =
        "'" + label + "' could be " + readings + ", expected a form like 'section 31(1)(a)'";
    assertThatThrownBy(() -> ProvisionLabel.parse(label, Regime.of(regime))).hasMessage(message);
    assertThatThrownBy(() -> Provision.parse(label, Regime.of(regime))).hasMessage(message);
  }

  @Test
  void aLabelOfSeveralProvisionsIsNotOne() {
    assertThat(Provision.tryParse("EIRs 12(3) & 13")).isEmpty();
    assertThatThrownBy(() -> Provision.parse("EIRs 12(3) & 13"))
        .hasMessage(
            "'EIRs 12(3) & 13' names EIR reg.12(3) and EIR reg.13, expected a form like 'section 31(1)(a)'");
    assertThat(Provision.parse("S(22A) - Research")).hasToString("FOIA s.22A");
    assertThat(Provision.parse("4(b) - Manifestly unreasonable", Regime.EIR_2004))
        .hasToString("EIR reg.12(4)(b)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "Total requests received",
        "20-day deadline met",
        "section-",
        "S() - x",
        "23//24",
        "27|0",
        "27|0(1)(2)"
      })
  void otherLabelsNameNothing(String label) {
    assertThat(ProvisionLabel.readings(label, Regime.FOIA_2000)).isEmpty();
    assertThatThrownBy(() -> ProvisionLabel.parse(label, Regime.FOIA_2000))
        .hasMessage("cannot read a provision from '" + label
            + "', expected a label like 'S(22A) - Research'");
  }

  @Test
  void everyRefusalHeadingOfTheCabinetOfficeIsRead() {
    List<String> headings = Corpus.text("corpus/cabinet-office-foi-stats/column_lookup.csv")
        .lines()
        .filter(line -> line.contains(",Fully refused - exemption,"))
        .map(line ->
            line.replaceFirst("^\\d+,\"?", "").replaceFirst("\"?,Fully refused - exemption,.*", ""))
        .filter(heading -> !heading.startsWith("Total") && !heading.startsWith("Fully"))
        .toList();
    assertThat(headings).hasSize(36).allSatisfy(heading -> {
      Provision provision = Provision.parse(heading);
      assertThat(Exemption.citedBy(provision)).as(heading).isNotEmpty();
    });
  }

  @Test
  void isAValue() {
    EqualsVerifier.forClass(ProvisionLabel.class)
        .withPrefabValues(
            Provision.class, Provision.of("FOIA s.12(1)"), Provision.of("FOIA s.14(1)"))
        .withNonnullFields("provisions", "title")
        .verify();
  }
}
