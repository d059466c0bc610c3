package org.openfoi.io.interop.govuk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.calendar.HolidayChange;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.testing.Corpus;

class GovUkBankHolidaysTest {
  private static final String PUBLISHED = "corpus/bank-holidays/govuk-bank-holidays-2012-2028.json";

  @Test
  void theShippedDaysAreThePublishedOnesButForTheOneThatWasAddedLater() {
    ReadResult<BankHolidays> published =
        GovUkBankHolidays.read(Corpus.text(PUBLISHED), "published");

    assertThat(published.findings()).isEmpty();
    assertThat(published.value()).hasToString("bank holidays 2012 to 2028, version published");
    // The file was fetched on the day on which gov.uk added the Scottish day of the World Cup
    assertThat(published.value().diff(BankHolidays.shipped()))
        .containsExactly(HolidayChange.builder()
            .date(LocalDate.of(2026, 6, 15))
            .division(Division.SCOTLAND)
            .after("World Cup bank holiday")
            .build());
  }

  @Test
  void notesAreThePublishedOnesToo() {
    BankHolidays published =
        GovUkBankHolidays.read(Corpus.text(PUBLISHED), "published").value();

    assertThat(BankHolidays.shipped().all())
        .filteredOn(day -> published.covers(day.getDate()))
        .filteredOn(day -> !day.getDate().equals(LocalDate.of(2026, 6, 15)))
        .containsExactlyElementsOf(published.all());
  }

  @Test
  void aListThatIsCutShortIsRefused() {
    String truncated = Corpus.text("corpus/bank-holidays/bank_holidays_response_truncated.json");

    assertThatThrownBy(() -> GovUkBankHolidays.read(truncated, "cut"))
        .isInstanceOf(FormatException.class)
        .hasMessage("no year has at least 8 bank holidays in each division, expected a list that is"
            + " not cut short");
  }

  @Test
  void anIncompleteYearIsNotKnownAndItsDaysAreReported() {
    ReadResult<BankHolidays> read =
        GovUkBankHolidays.read(list(Map.of(2030, 8, 2031, 9, 2032, 1)), "x");

    assertThat(read.value().getFirstYear()).isEqualTo(2030);
    assertThat(read.value().getLastYear()).isEqualTo(2031);
    assertThat(read.findings())
        .extracting(Finding::getMessage)
        .hasSize(3)
        .first()
        .isEqualTo("'Day 0' on 2032-01-01 is left out: its year is not complete, expected days from"
            + " 2030 to 2031");
  }

  @Test
  void whatCannotBeReadIsFoundWithItsPlaceAndTheRestIsRead() {
    String list = list(Map.of(2030, 8))
        .replaceFirst(
            "\"events\":\\[",
            "\"events\":[{\"title\":\"Soon\",\"date\":\"01/02/2030\"},"
                + "{\"title\":\"\",\"date\":\"2030-02-02\"},"
                + "{\"title\":\"Again\",\"date\":\"2030-01-01\"},")
        .replaceFirst("\\}$", ",\"wales\":{\"events\":[]}}");

    ReadResult<BankHolidays> read = GovUkBankHolidays.read(list, "x");

    assertThat(read.value().on(LocalDate.of(2030, 1, 1), Division.ENGLAND_AND_WALES))
        .map(BankHoliday::getTitle)
        .contains("Again");
    assertThat(read.value().on(LocalDate.of(2030, 1, 1), Division.SCOTLAND))
        .map(BankHoliday::getTitle)
        .contains("Day 0");
    assertThat(read.findings())
        .extracting(finding -> finding.getPointer().orElse("") + " " + finding.getMessage())
        .containsExactlyInAnyOrder(
            "/england-and-wales/events/0/date cannot read a day from '01/02/2030', expected a form"
                + " like '2024-12-25'",
            "/england-and-wales/events/1 the event has no title, expected one",
            "/england-and-wales/events/3 'Day 0' is the second bank holiday on 2030-01-01, expected"
                + " one",
            "/wales 'wales' is no division, expected england-and-wales, northern-ireland or"
                + " scotland");
  }

  @Test
  void aNewListReplacesTheYearsItKnows() {
    BankHolidays newer =
        GovUkBankHolidays.read(list(Map.of(2028, 8, 2029, 8)), "newer").value();

    BankHolidays merged = BankHolidays.shipped().replaceYears("2028-10-01", newer);

    assertThat(merged).hasToString("bank holidays 2005 to 2029, version 2028-10-01");
    assertThat(merged.on(LocalDate.of(2028, 12, 25))).isEmpty();
    assertThat(merged.on(LocalDate.of(2027, 12, 27))).hasSize(1);
  }

  @Test
  void aBankHolidaySurvivesJson() {
    for (BankHoliday day : BankHolidays.shipped().all()) {
      assertThat(FoiJson.read(FoiJson.write(day), BankHoliday.class)).isEqualTo(day);
    }
    assertThat(
            FoiJson.write(BankHolidays.shipped().on(LocalDate.of(2026, 6, 15)).get(0)))
        .isEqualTo(
            "{\"date\":\"2026-06-15\",\"divisions\":[\"scotland\"],\"title\":\"World Cup bank"
                + " holiday\",\"note\":\"Extra bank holiday (proclaimed under s.1(3) of the Banking and"
                + " Financial Dealings Act 1971)\",\"source\":\"alphagov/frontend@cb2a016d32f0ed07253a6"
                + "5eec38e357bc22195f1:lib/data/bank-holidays.json\"}");
  }

  /** A list with so many days in each year, the same in every division. */
  private static String list(Map<Integer, Integer> counts) {
    String events = new TreeMap<>(counts)
        .entrySet().stream()
            .flatMap(year -> IntStream.range(0, year.getValue())
                .mapToObj(i -> "{\"title\":\"Day " + i + "\",\"date\":\""
                    + LocalDate.of(year.getKey(), 1 + i, 1) + "\",\"notes\":\"\"}"))
            .collect(Collectors.joining(",", "{\"events\":[", "]}"));
    return List.of(Division.values()).stream()
        .map(division -> "\"" + division + "\":" + events)
        .collect(Collectors.joining(",", "{", "}"));
  }
}
