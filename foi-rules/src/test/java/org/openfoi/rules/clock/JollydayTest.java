package org.openfoi.rules.clock;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;

/**
 * The shipped days against those that another library computes from rules.
 *
 * <p>From 2011 the two are independent. The earlier rows were computed with that library, because
 * no official list of those years was found, so there the comparison only guards against slips.
 */
class JollydayTest {
  private static final HolidayManager MANAGER =
      HolidayManager.getInstance(ManagerParameters.create("gb"));
  private static final BankHolidays HOLIDAYS = BankHolidays.shipped();

  @ParameterizedTest
  @CsvSource({
    "ENGLAND_AND_WALES, eng",
    "ENGLAND_AND_WALES, wls",
    "SCOTLAND,          sct",
    "NORTHERN_IRELAND,  nir"
  })
  void everyDivisionHasTheComputedDays(Division division, String region) {
    for (int year = 2005; year <= 2028; year++) {
      int wanted = year;
      Set<LocalDate> shipped = HOLIDAYS.all().stream()
          .filter(day -> day.getDate().getYear() == wanted)
          .filter(day -> day.getDivisions().contains(division))
          .map(BankHoliday::getDate)
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(shipped).as("%s in %s", region, year).isEqualTo(computed(year, region));
    }
  }

  @Test
  void theUnionOfTheFourIsTheUnionOfTheDivisions() {
    for (int year = 2011; year <= 2028; year++) {
      int wanted = year;
      Set<LocalDate> union = new TreeSet<>();
      for (String region : new String[] {"eng", "wls", "sct", "nir"}) {
        union.addAll(computed(year, region));
      }
      Set<LocalDate> shipped = HOLIDAYS.all().stream()
          .map(BankHoliday::getDate)
          .filter(day -> day.getYear() == wanted)
          .collect(Collectors.toCollection(TreeSet::new));
      assertThat(shipped).as("%s", year).isEqualTo(union).hasSizeBetween(13, 15);
    }
  }

  private static Set<LocalDate> computed(int year, String region) {
    return MANAGER.getHolidays(Year.of(year), region).stream()
        .map(Holiday::getDate)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
