package org.openfoi.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegimeTest {
  @ParameterizedTest
  @CsvSource({
    "FOIA, FOIA",
    "the FOIA, FOIA",
    "FoI Act, FOIA",
    "FOIA 2000, FOIA",
    "FOI, FOIA",
    "the Freedom of Information Act, FOIA",
    "Freedom of Information Act 2000, FOIA",
    "EIRs, EIR",
    "the Environmental Information Regulations 2004, EIR",
    "EIR 2004, EIR",
    "FOISA, FOISA",
    "FOI(S)A, FOISA",
    "Freedom of Information (Scotland) Act 2002, FOISA",
    "EISR, EISR",
    "EI(S)Rs, EISR",
    "Environmental Information (Scotland) Regulations 2004, EISR"
  })
  void isFoundByTheNamesDocumentsUse(String name, String abbreviation) {
    assertThat(Regime.parse(name)).isEqualTo(Regime.of(abbreviation));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the Act", "Data Protection Act 2018", "FOIA 2002", "GDPR"})
  void isNotFoundByOthers(String name) {
    assertThatThrownBy(() -> Regime.parse(name))
        .hasMessage("no regime is known by the name '" + name
            + "', expected a name like 'Freedom of Information Act 2000'");
  }

  @Test
  void comesBackFromItsAbbreviationAndTitle() {
    for (Regime regime : Regime.values()) {
      assertThat(Regime.of(regime.getAbbreviation())).isEqualTo(regime);
      assertThat(Regime.parse(regime.getTitle())).isEqualTo(regime);
      assertThat(regime.isEnvironmental()).isEqualTo(regime.getTitle().contains("Environmental"));
      assertThat(regime.isScottish()).isEqualTo(regime.getTitle().contains("Scotland"));
    }
    assertThat(Regime.FOISA_2002.getAddress())
        .hasToString("https://www.legislation.gov.uk/asp/2002/13");
    assertThatThrownBy(() -> Regime.of("DPA"))
        .hasMessage("no regime has the abbreviation 'DPA', expected FOIA, EIR, FOISA or EISR");
  }
}
