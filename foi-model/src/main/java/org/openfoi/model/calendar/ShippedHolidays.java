package org.openfoi.model.calendar;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.openfoi.model.internal.Registry;
import org.openfoi.model.internal.Row;

/** The tables of bank holidays that come with the library. */
final class ShippedHolidays {
  static final BankHolidays LATEST = load();

  private ShippedHolidays() {}

  private static BankHolidays load() {
    Registry<String> sources =
        Registry.load(ShippedHolidays.class, "bank-holiday-sources.tsv", row -> row.get("source"));
    List<BankHoliday> days = Registry.load(
            ShippedHolidays.class, "bank-holidays.tsv", row -> day(row, sources))
        .all();
    List<Row> versions = Registry.load(
            ShippedHolidays.class, "bank-holiday-versions.tsv", row -> row)
        .all();
    Row latest = versions.get(versions.size() - 1);
    return BankHolidays.of(
        latest.get("id"),
        Integer.parseInt(latest.get("first_year")),
        Integer.parseInt(latest.get("last_year")),
        days);
  }

  private static BankHoliday day(Row row, Registry<String> sources) {
    String[] dateAndLetters = row.get("id").split(" ");
    Set<Division> divisions = EnumSet.noneOf(Division.class);
    for (Division division : Division.values()) {
      if (dateAndLetters[1].indexOf(division.getLetter()) >= 0) {
        divisions.add(division);
      }
    }
    return BankHoliday.builder()
        .date(LocalDate.parse(dateAndLetters[0]))
        .divisions(divisions)
        .title(row.get("title"))
        .note(row.find("note"))
        .source(sources.byId(row.get("source")))
        .build();
  }
}
