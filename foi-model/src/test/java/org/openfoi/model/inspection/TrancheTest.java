package org.openfoi.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrancheTest {
  @ParameterizedTest
  @ValueSource(strings = {"Tranche 2", "tranche 2", "TRANCHE2", " Tranche 02 ", "Group 2", "2"})
  void readsTheFormsThatDocumentsUse(String written) {
    assertThat(Tranche.parse(written)).isEqualTo(Tranche.of(2)).hasToString("Tranche 2");
  }

  @Test
  void readsWhatItWrites() {
    for (int number = 1; number <= Tranche.MAX; number++) {
      assertThat(Tranche.parse(Tranche.of(number).toString()).getNumber()).isEqualTo(number);
    }
  }

  @Test
  void saysWhatItCannotRead() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tranche.parse("Tranche two"))
        .withMessage("cannot read a tranche from 'Tranche two', expected a form like 'Tranche 2'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tranche.of(0))
        .withMessage("no tranche has the number 0, expected 1 to 99");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Tranche.of(100))
        .withMessage("no tranche has the number 100, expected 1 to 99");
  }

  @Test
  void isEqualAndOrderedByNumber() {
    EqualsVerifier.forClass(Tranche.class).verify();
    assertThat(Tranche.of(2)).isLessThan(Tranche.of(10));
  }
}
