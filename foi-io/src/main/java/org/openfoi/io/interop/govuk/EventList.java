package org.openfoi.io.interop.govuk;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.openfoi.model.calendar.BankHoliday;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.calendar.Division;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.finding.Severity;

/** The events of a gov.uk list while it is read. */
final class EventList {
  private static final String SOURCE = "gov.uk/bank-holidays.json";

  private final Map<Division, Map<LocalDate, BankHoliday>> days = new EnumMap<>(Division.class);
  private final List<Finding> findings = new ArrayList<>();

  EventList() {
    for (Division division : Division.values()) {
      days.put(division, new TreeMap<>());
    }
  }

  List<Finding> findings() {
    return findings;
  }

  /** Adds what stands under one key of the outermost object. */
  void add(Map.Entry<String, JsonNode> entry) {
    String pointer = "/" + entry.getKey();
    Optional<Division> division = Stream.of(Division.values())
        .filter(known -> known.toString().equals(entry.getKey()))
        .findFirst();
    if (division.isEmpty()) {
      find(
          "govuk/unknown-division",
          "'" + entry.getKey()
              + "' is no division, expected england-and-wales, northern-ireland or scotland",
          pointer);
      return;
    }
    JsonNode events = entry.getValue().path("events");
    for (int i = 0; i < events.size(); i++) {
      add(division.get(), events.get(i), pointer + "/events/" + i);
    }
  }

  /** The days of the years that are complete. */
  BankHolidays holidays(String version) {
    int last = days.values().stream()
        .flatMap(list -> list.keySet().stream())
        .mapToInt(LocalDate::getYear)
        .filter(this::isComplete)
        .max()
        .orElseThrow(() -> new FormatException(finding(
            Severity.ERROR,
            "govuk/no-complete-year",
            "no year has at least " + GovUkBankHolidays.FEWEST_IN_A_YEAR
                + " bank holidays in each division, expected a list that is not cut short",
            "")));
    int first = last;
    while (isComplete(first - 1)) {
      first--;
    }
    List<BankHoliday> kept = new ArrayList<>();
    for (Map.Entry<Division, Map<LocalDate, BankHoliday>> list : days.entrySet()) {
      for (BankHoliday day : list.getValue().values()) {
        int year = day.getDate().getYear();
        if (year >= first && year <= last) {
          kept.add(day);
        } else {
          find(
              "govuk/incomplete-year",
              "'" + day.getTitle() + "' on " + day.getDate()
                  + " is left out: its year is not complete, expected days from " + first + " to "
                  + last,
              "/" + list.getKey());
        }
      }
    }
    return BankHolidays.of(version, first, last, kept);
  }

  private boolean isComplete(int year) {
    return days.values().stream()
        .allMatch(list ->
            list.keySet().stream().filter(date -> date.getYear() == year).count()
                >= GovUkBankHolidays.FEWEST_IN_A_YEAR);
  }

  private void add(Division division, JsonNode event, String pointer) {
    String title = event.path("title").asText("").replace('\u2019', '\'');
    String written = event.path("date").asText("");
    if (title.isBlank()) {
      find("govuk/no-title", "the event has no title, expected one", pointer);
      return;
    }
    LocalDate date;
    try {
      date = LocalDate.parse(written);
    } catch (DateTimeParseException unreadable) {
      find(
          "govuk/date",
          "cannot read a day from '" + written + "', expected a form like '2024-12-25'",
          pointer + "/date");
      return;
    }
    BankHoliday.Builder day = BankHoliday.builder();
    day.date(date)
        .addDivision(division)
        .title(title)
        .note(Optional.of(event.path("notes").asText("")).filter(note -> !note.isBlank()))
        .source(SOURCE);
    if (days.get(division).putIfAbsent(date, day.build()) != null) {
      find(
          "govuk/second-holiday",
          "'" + title + "' is the second bank holiday on " + date + ", expected one",
          pointer);
    }
  }

  private void find(String code, String message, String pointer) {
    findings.add(finding(Severity.WARNING, code, message, pointer));
  }

  private static Finding finding(Severity severity, String code, String message, String pointer) {
    return Finding.builder()
        .severity(severity)
        .code(code)
        .message(message)
        .pointer(Optional.of(pointer).filter(path -> !path.isEmpty()))
        .build();
  }
}
