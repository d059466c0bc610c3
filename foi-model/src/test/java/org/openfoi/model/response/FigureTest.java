package org.openfoi.model.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
  private static Figure figure(String amount) {
    return Figure.builder().amount(new BigDecimal(amount)).build();
  }

  @ParameterizedTest
  @CsvSource({"5.00, 5", "5E+2, 500", "-0.50, -0.5", "0E-9, 0", "1E+100, 1E+100", "1E-100, 1E-100"})
  void isTheSameHoweverItsAmountIsWritten(String one, String other) {
    assertThat(figure(one)).isEqualTo(figure(other));
    assertThat(figure(one).getAmount()).hasToString(figure(other).getAmount().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1E+101", "1E+999999999", "1E-101", "1E-999999999"})
  void hasNoAmountThatFillsTheMemory(String amount) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figure(amount))
        .withMessage("no figure has the amount " + amount
            + ", expected one of at most 100 digits before or behind the point");
  }

  @Test
  void isACountAndExactUnlessSaid() {
    assertThat(figure("1").getMeasure()).isEqualTo(Measure.COUNT);
    assertThat(figure("1").isApproximate()).isFalse();
  }
}
