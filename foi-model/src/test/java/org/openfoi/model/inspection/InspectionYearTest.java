package org.openfoi.model.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionYearTest {
  @ParameterizedTest
  @CsvSource({
    "2014, 2014, 2014-01-01, 2014-12-31",
    "2018/19, 2018/19, 2018-04-01, 2019-03-31",
    "2018-19, 2018/19, 2018-04-01, 2019-03-31",
    "2018\u201319, 2018/19, 2018-04-01, 2019-03-31",
    "2018/2019, 2018/19, 2018-04-01, 2019-03-31",
    "1999/00, 1999/00, 1999-04-01, 2000-03-31",
  })
  void readsTheFormsThatReportsUse(
      String written, String canonical, LocalDate first, LocalDate last) {
    InspectionYear year = InspectionYear.parse(written);
    assertThat(year).hasToString(canonical).isEqualTo(InspectionYear.parse(canonical));
    assertThat(year.firstDay()).isEqualTo(first);
    assertThat(year.lastDay()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "18/19", "2018/20", "2018/17", "2018/2020", "2018/", "May 2018"})
  void saysWhatItCannotRead(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionYear.parse(written))
        .withMessage(
            "cannot read a year from '" + written + "', expected a form like '2014' or '2018/19'");
  }

  @Test
  void beginsWithTheFirstInspectors() {
    assertThat(InspectionYear.calendar(1856)).hasToString("1856");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionYear.calendar(1855))
        .withMessage("no inspection was in 1855, expected a year from 1856 to 9999");
    assertThat(InspectionYear.financial(9999)).hasToString("9999/00");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> InspectionYear.calendar(12345))
        .withMessage("no inspection was in 12345, expected a year from 1856 to 9999");
  }

  @Test
  void isEqualByItsFormAndOrderedByItsFirstDay() {
    EqualsVerifier.forClass(InspectionYear.class).verify();
    assertThat(InspectionYear.calendar(2018)).isLessThan(InspectionYear.financial(2018));
    assertThat(InspectionYear.financial(2018)).isLessThan(InspectionYear.calendar(2019));
  }
}
