package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Our ref: 2017/0123|2017/0123",
        "Our Ref.  ABC/12-34|ABC/12-34",
        "Freedom of Information Request Reference No: FOI 001234/17|FOI 001234/17",
        "Mobile Devices (1455_17)|1455_17",
        "Dog Units (1748A/21)|1748A/21",
        "Police Horses (1455A_17)|1455A_17",
        "Ref: CRU 2210/18|CRU 2210/18",
        "01.FOI.19.012345|01.FOI.19.012345",
        "Request Number: F-2017-01234|F-2017-01234",
        "F-2017-01234|F-2017-01234",
        "FOI2016/00123|FOI2016/00123",
        "Re - Freedom of Information Request - Reference - FOI / 1444196|FOI / 1444196",
        "your request reference EIR 958147.|EIR 958147",
        "(our reference 1596):|1596",
        "The reference number for your request is FOI-19-245, which|FOI-19-245",
        "FOI Case Number 12345|12345"
      })
  void readsAReferenceByItsLabelOrItsForm(String text, String reference) {
    assertThat(ReferenceScanner.of().scan(text))
        .extracting(mention -> mention.reference().toString())
        .containsExactly(reference);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your ref: ABC123",
        "the Freedom of Information Act 2000, FOIA 2000",
        "Ref: 27/02/2017",
        "Reference number: 0114 496 0123",
        "ISO 27001 and Windows 10",
        "S1 2HH",
        "planning application 16/01234/FUL, land at 12A/14 High Street, 116A High Road",
        "foi2017@example.org, https://example.org/foi/1455_17",
        "ICO ref: IC-123456-X1Y2",
        "with reference to the 12 laptops",
        "with reference to 12 laptops",
        "FOI 1"
      })
  void findsNoReferenceWhereThereIsNone(String text) {
    assertThat(ReferenceScanner.of().scan(text)).isEmpty();
  }

  @Test
  void saysWhetherALabelStandsBeforeIt() {
    List<ReferenceMention> mentions =
        ReferenceScanner.of().scan("1455_17: see our reference 1455_17");
    assertThat(mentions).extracting(ReferenceMention::labelled).containsExactly(false, true);
    assertThat(mentions).extracting(ReferenceMention::start).containsExactly(0, 27);
  }

  @Test
  void takesTimeInProportionToHostileTexts() {
    for (String part : List.of("1_", "FOI", "FOI ", "a1/", "ref 1 ", "1.FOI.", "-", "ref:")) {
      String text = part.repeat(200_000 / part.length());
      assertThat(ReferenceScanner.of().scan(text))
          .allMatch(reference -> reference.end() > reference.start());
    }
  }
}
