package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.Measure;

class FigureScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,263 laptops|1263 laptops",
        "Laptops: 1,263|1263 Laptops",
        "Laptops = 1263|1263 Laptops",
        "Female 4046 Male 21175|4046 Female, 21175 Male",
        "There were 12 police officers and 3 dogs.|12 police officers, 3 dogs",
        "There were 12.|12",
        "5163 as at 27 February 2017|5163 @2017-02-27",
        "As at 27 February 2017, there were 12 cars|12 cars @2017-02-27",
        "As at 27 February 2017 there were 12 cars. We bought 3 vans.|12 cars @2017-02-27, 3 vans",
        "about 300 people|~300 people",
        "fewer than 5 were found|~5",
        "up to 20 cars|~20 cars",
        "c. 40 and <5 and 100+|~40, ~5, ~100",
        "£1,234.50|£1234.5",
        "£2.5 million, £3k and 45p|£2500000, £3000, £0.45",
        "1,000 pounds|£1000",
        "1.5 million journeys|1500000 journeys",
        "12.5% and 10 per cent|12.5%, 10%",
        "a change of -3%|-3%",
        "Nil|0",
        "Answer: None.|0",
        "Three|3",
        "None. Horses are given to us.|0",
        "11 horses on 31 December 2021.|11 horses @2021-12-31",
        "11 horses died on 31 December 2021.|11 horses",
        "it would take 25 hours|25 hours",
        "In 2016 we had 7 mobile phone contracts|7 mobile phone contracts",
        "2016/17: 34|34"
      })
  void readsTheFiguresOfAnAnswer(String text, String figures) {
    assertThat(shown(text)).isEqualTo(figures);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "27 February 2017 and 27/02/2017, 3 May, May 3",
        "2017",
        "in 2016/17 and 2016-17",
        "at 14:30, 9am and 10.30 am",
        "0303 123 1113, +44 20 7946 0000",
        "S1 2HH",
        "1455_17, FOI 123/19, Our ref: 12345",
        "section 31(1)(a), sections 24 and 31, regulation 12",
        "Question 4, Questions 1, 2 and 3, Q6",
        "Year 11, Table 2, Appendix 3, page 5",
        "Windows 10, version 2.1.3",
        "12 High Street",
        "within 20 working days",
        "1. Laptops",
        "2) Cars",
        "None of the officers",
        "24/7",
        "a 3-year plan, COVID-19",
        "[1] here",
        "the number in 2), and that in 1)",
        "[2024] UKFTT 99991 (GRC)",
        "https://example.org/12 34x",
        ""
      })
  void findsNoFigureWhereThereIsNone(String text) {
    assertThat(shown(text)).isEmpty();
  }

  @Test
  void standsWhereItsNumberDoes() {
    String text = "We paid £2.5 million and 12.5 per cent for 1,263 laptops";
    assertThat(FigureScanner.of().scan(text).stream()
            .map(figure -> text.substring(figure.start(), figure.end())))
        .containsExactly("£2.5 million", "12.5 per cent", "1,263");
  }

  @Test
  void takesTimeInProportionToHostileTexts() {
    for (String part : List.of(
        "1", "1,111", "1 ", "1, ", "a 1 ", "£", "as at 1/1/2017 5 ", "Aa 1 ", "1-", "Bb ")) {
      String text = part.repeat(200_000 / part.length());
      assertThat(FigureScanner.of().scan(text)).allMatch(figure -> figure.end() > figure.start());
    }
  }

  private static String shown(String text) {
    return FigureScanner.of().scan(text).stream()
        .map(mention -> shown(mention.figure()))
        .collect(Collectors.joining(", "));
  }

  private static String shown(Figure figure) {
    return (figure.isApproximate() ? "~" : "")
        + (figure.getMeasure() == Measure.MONEY ? "£" : "")
        + figure.getAmount().toPlainString()
        + (figure.getMeasure() == Measure.PERCENT ? "%" : "")
        + figure.getUnit().map(unit -> " " + unit).orElse("")
        + figure.getAsAt().map(day -> " @" + day).orElse("");
  }
}
