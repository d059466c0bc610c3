package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateScannerTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "27 February 2017",
        "27th Feb 2017",
        "27th of February, 2017",
        "the 27th day of February 2017",
        "27^th February 2017",
        "Monday 27 February 2017",
        "Mon, 27 Feb 2017",
        "February 27, 2017",
        "February 27th 2017",
        "27/02/2017 14:30",
        "27/2/17",
        "27.02.17",
        "27.2.2017",
        "27-02-2017",
        "27-Feb-17",
        "27 Feb '17",
        "dated 27th February 17, with thanks",
        "2017-02-27",
        "2017-02-27T10:15:00",
        "27\nFebruary 2017",
        "27\u00A0February\u00A02017",
        "between 26-27 February 2017"
      })
  void readsADayAsLettersWriteIt(String text) {
    assertThat(DateScanner.of().scan(text))
        .extracting(DateMention::date)
        .hasToString("[2017-02-27]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31/02/2017",
        "02/27/2017",
        "30 February 2017",
        "27 February",
        "February 2017",
        "version 10.10.10",
        "section 1.2.17",
        "01.FOI.27.02.2017.1",
        "reference 1/27/02/2017",
        "£12.10.17",
        "27 may be",
        "2017",
        "27/02",
        "27022017"
      })
  void findsNoDateWhereThereIsNone(String text) {
    assertThat(DateScanner.of().scan(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Dated 27 February 2017|DATED",
        "Date: 27 February 2017|DATED",
        "your request of 27 February 2017|REQUEST",
        "to settle your queries of 27 February 2017|REQUEST",
        "your e-mail dated 27 February 2017|REQUEST",
        "you wrote to us on 27 February 2017|REQUEST",
        "Thank you for your request for information, received by us on 27/02/2017|RECEIVED",
        "your request about laptops, which we received on Monday 27/02/2017|RECEIVED",
        "your clarification received on 27/02/2017|CLARIFIED",
        "your request for an internal review dated 27/02/2017|REVIEW",
        "a reply will be sent to you by 27/02/2017|DUE",
        "no later than 27/02/2017|DUE",
        "as at 27/02/2017|AS_AT",
        "correct as of the 27/02/2017|AS_AT",
        "Your message came to us on 27/02/2017|RECEIVED",
        "We had your letter on 27/02/2017|RECEIVED",
        "On 27/02/2017 you wrote to the Council|REQUEST",
        "We have looked for it and answer it on 27/02/2017|DATED",
        "Date of response: 27 February 2017|DATED",
        "Disclosure date: 27 February 2017|DATED",
        "Responded Mon 27 February 2017|DATED",
        "Response 27-02-2017|DATED",
        "Issued 27 February 2017, this reply says that nothing is held|DATED",
        "Date of request: 27 February 2017|REQUEST",
        "Your FOI request (10101) from 27 February 2017|REQUEST",
        "Your request for information of 27 February 2017|REQUEST",
        "the questions you put to the County Council on 27 February 2017|REQUEST",
        "Requested Mon 27 February 2017|REQUEST",
        "the review of your request of 27 February 2017|REQUEST",
        "You wrote on 27 February 2017 to say that you were not content|REVIEW",
        "which we had from you on 27 February 2017|RECEIVED",
        "We got your letter on 27 February 2017|RECEIVED",
        "a message that came in to us through the website on 27/02/2017|RECEIVED",
        "Date closed: 27/02/2017|DATED",
        "Dyddiad / Date: 27/02/2017|DATED",
        "Response sent 27 February 2017|DATED",
        "with this e-mail, dated 27 February 2017|DATED",
        "Thank you for writing to the museum on 27 February 2017|REQUEST",
        "On 27 February 2017 you asked for the plans|REQUEST",
        "On 27 February 2017 you asked us to review the answer|REVIEW",
        "The museum received your request for the plans of its roof on 27 February 2017|RECEIVED",
        "a review of its answer to your information request of 27 February 2017|REQUEST",
        "Responded to: 27 February 2017|DATED",
        "On 27 February 2017 you made this request|REQUEST",
        "It came into this office on 27 February 2017|RECEIVED",
        "your request, received by Transport for the Far North (TfFN) on 27 February 2017|RECEIVED",
        "the request you submitted to the Far North Archive Trust on 27 February 2017|REQUEST",
        "You made a request under the Freedom of Information Act 2000 on 27 February 2017|REQUEST",
        "A reply was sent to you on 27 February 2017|",
        "The oldest application was received on 27 February 2017|",
        "We hold an e-mail from a curator dated 27 February 2017|",
        "Response: 27 February 2017|",
        "The reply that you received on 27 February 2017|",
        "your request for letters from 27 February 2017|",
        "You made the same request on 27/02/2017|",
        "The policy came into force on 27/02/2017|",
        "We received your letter. The meeting was on 27/02/2017|"
      })
  void saysWhatItIsTheDateOf(String text, String role) {
    assertThat(DateScanner.of().scan(text).get(0).role().map(DateRole::toString).orElse(null))
        .isEqualTo(role);
  }

  @Test
  void standsFromTheWeekdayToTheYear() {
    String text = "We met on Monday, 27 February 2017, and then on 01/03/2017.";
    assertThat(DateScanner.of().scan(text).stream()
            .map(date -> text.substring(date.start(), date.end())))
        .containsExactly("Monday, 27 February 2017", "01/03/2017");
  }

  @Test
  void readsADayWithoutAYearByTheDayOfTheText() {
    String text = "your request of 1 March, which we received on 27 December";
    assertThat(DateScanner.of().scanWritten(text, LocalDate.of(2017, 3, 4)))
        .extracting(DateMention::date)
        .hasToString("[2017-03-01, 2016-12-27]");
  }

  @Test
  void takesTimeInProportionToHostileTexts() {
    for (String part : List.of("1", "1/", "1 January ", "1-1-", "January 1 ", "as at ", "1.")) {
      String text = part.repeat(200_000 / part.length());
      assertThat(DateScanner.of().scan(text)).isEmpty();
    }
  }

  @Test
  void findsEveryDateOfALongText() {
    String text = "On 27/02/2017. ".repeat(2_000);
    assertThat(
            DateScanner.of().scan(text).stream().map(DateMention::date).collect(Collectors.toSet()))
        .hasToString("[2017-02-27]");
  }
}
