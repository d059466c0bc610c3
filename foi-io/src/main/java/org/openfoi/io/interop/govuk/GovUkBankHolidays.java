package org.openfoi.io.interop.govuk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.model.calendar.BankHolidays;
import org.openfoi.model.finding.FormatException;

/**
 * Reads the JSON that gov.uk publishes: for each division a list of events with title, date and
 * notes.
 *
 * <p>Known years of the result are those of which every division has at least
 * {@link #FEWEST_IN_A_YEAR} days, the last such year and those before it without a gap. An event of
 * another year is left out with a finding, since a list that was cut short would otherwise pass for
 * a year with few holidays. Typographic apostrophes in titles become straight ones, so that two
 * versions do not differ in them. Bunting is not kept.
 */
public final class GovUkBankHolidays {
  /** The fewest bank holidays that any division has had in a year since 2005. */
  public static final int FEWEST_IN_A_YEAR = 8;

  private GovUkBankHolidays() {}

  /**
   * Reads a list.
   *
   * @param json the whole text
   * @param version what the version is called, such as the day on which the text was fetched
   * @return the bank holidays of the complete years; findings tell what was left out
   * @throws FormatException if the text is not JSON, or no year is complete
   */
  public static ReadResult<BankHolidays> read(String json, String version) {
    EventList events = new EventList();
    FoiJson.read(json, JsonNode.class).properties().forEach(events::add);
    BankHolidays holidays = events.holidays(version);
    return new ReadResult<>(holidays, List.of(), events.findings(), List.of());
  }
}
