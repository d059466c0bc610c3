package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.law.Regime;

class CitationScannerTest {
  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource({"spellings", "failures", "variants"})
  void readsTheSpellingsOfRealReplies(String number, String text, String citations) {
    assertThat(shown(CitationScanner.of().scan(text))).isEqualTo(citations);
  }

  @Test
  void theTableHasAllSixtySpellings() {
    assertThat(
            spellings().map(row -> row[0]).filter(number -> !number.equals("0")).distinct())
        .hasSize(60);
  }

  @Test
  void tellsHowItFoundTheInstrument() {
    assertThat(bindings("section 17 of FOIA")).containsExactly(Binding.STATED);
    assertThat(bindings("FOIA s.17")).containsExactly(Binding.STATED);
    assertThat(
            bindings("the Freedom of Information Act 2000 (the Act). Section 17 of the Act, s.40"))
        .containsExactly(Binding.NEAREST, Binding.NEAREST);
    assertThat(bindings("section 17 of the Act and section 40"))
        .containsExactly(Binding.DEFAULT, Binding.DEFAULT);
    assertThat(bindings("section 106 money")).containsExactly(Binding.NONE);
  }

  @Test
  void thatActAndTheActAreDifferentActs() {
    List<Citation> citations = CitationScanner.of()
        .scan("The Freedom of Information Act 2000 (the Act) and the Data Protection Act 2018: "
            + "section 45 of that Act, section 17 of the Act");
    assertThat(citations.get(0).instrument())
        .contains(Instrument.foreign("Data Protection Act 2018"));
    assertThat(citations.get(0).provisions()).isEmpty();
    assertThat(citations.get(1).provisions()).hasToString("[FOIA s.17]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Section 31(1)(a)(b)|[31(1)(a), 31(1)(b)] written as one",
        "section 38(1a)|'(1a)' read as (1)(a)",
        "Section 40(3)(A)(a)|'(3)(A)' read as (3A)",
        "sections 21 to 23|'21 to 23' read as each of the range",
        "section 31(l)(a)|'(l)' read as (1)",
        "section 40(2 of the Act|bracket not closed after '2'",
        "section 12(5)(b) of the EIR|'section' written for a regulation",
        "section four of the Act|'four' read as 4"
      })
  void notesWhatItHadToInterpret(String text, String note) {
    assertThat(CitationScanner.of().scan(text))
        .singleElement()
        .satisfies(citation -> assertThat(citation.notes()).containsExactly(note));
  }

  @Test
  void aScottishScannerTakesBareProvisionsForScottishOnes() {
    CitationScanner scanner = CitationScanner.of(Regime.EISR_2004);
    assertThat(scanner).isSameAs(CitationScanner.of(Regime.FOISA_2002));
    assertThat(shown(scanner.scan("section 38(1)(b), regulation 10(4)(b); section 40 of FOIA")))
        .isEqualTo("0-16 FOISA s.38(1)(b) | 18-37 EISR reg.10(4)(b) | 39-49 FOIA s.40");
  }

  @Test
  void theRegulationsOfAScottishLetterAreTheScottishOnes() {
    String letter =
        "Survey of the loch: EIR release. Under the Environmental Information (Scotland) Regulations 2004"
            + " (EIRs) regulation 6(1)(b) and, of the EIRs, regulation 10(4)(b) apply.";
    assertThat(CitationScanner.of().scan(letter))
        .flatExtracting(Citation::provisions)
        .extracting(Object::toString)
        .containsExactly("EISR reg.6(1)(b)", "EISR reg.10(4)(b)");
  }

  @Test
  void aCitationOverALineBreakHasASpanForEachLine() {
    SourceText text = SourceText.of("letter.txt", "under section\r\n 40(2), the\rAct");
    assertThat(CitationScanner.of().scan(text)).singleElement().satisfies(citation -> {
      assertThat(citation.spans(text)).hasToString("[letter.txt:1:7+7, letter.txt:2:1+6]");
      assertThat(citation.in(text.characters())).isEqualTo("section\r\n 40(2)");
    });
  }

  @Test
  void aPartIsOfTheActOnlyWhereExemptionsAreSpokenOf() {
    CitationScanner scanner = CitationScanner.of();
    assertThat(scanner.scan("Withheld, as an exemption of Part II applies"))
        .hasToString("[FOIA Pt.II at 29]");
    assertThat(scanner.scan("Part I of the tender, Best Value; see Part II too"))
        .isEmpty();
  }

  @Test
  void anActInSmallLettersIsAnAct() {
    CitationScanner scanner = CitationScanner.of();
    assertThat(scanner.scan("held under section 17 of the mental capacity act 2005"))
        .hasToString("[s.17 of mental capacity act 2005 at 11]");
    assertThat(scanner.scan("section 3 of the contract the council must act on"))
        .isEmpty();
  }

  @Test
  void twoRemarksInBracketsDoNotEndAList() {
    assertThat(CitationScanner.of(Regime.EISR_2004)
            .scan("the EISRs, regulations 2(1) (terms) (paragraph (a)); 5(1) (duty) and 9(1)"))
        .singleElement()
        .extracting(Citation::provisions)
        .hasToString("[EISR reg.2(1), EISR reg.5(1), EISR reg.9(1)]");
  }

  @Test
  void emptyAndWordlessTextsHaveNone() {
    assertThat(CitationScanner.of().scan("")).isEmpty();
    assertThat(CitationScanner.of().scan("12 3 2000 (1) a")).isEmpty();
    assertThat(CitationScanner.of().scan("section")).isEmpty();
  }

  static Stream<String[]> spellings() {
    return rows("spellings.tsv");
  }

  static Stream<String[]> failures() {
    return rows("failures.tsv");
  }

  static Stream<String[]> variants() {
    return rows("variants.tsv");
  }

  private static Stream<String[]> rows(String table) {
    try (InputStream stream = CitationScannerTest.class.getResourceAsStream(table)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.replace("\\n", "\n").split("\t", -1));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The place and the provisions, or what is named of another instrument. */
  static String shown(List<Citation> citations) {
    return citations.stream()
        .map(citation -> citation.start() + "-" + citation.end() + " " + named(citation))
        .collect(Collectors.joining(" | "));
  }

  private static String named(Citation citation) {
    String of = citation.instrument().map(Instrument::toString).orElse("nothing named");
    return citation.isForeign()
        ? citation.references().stream()
            .map(reference -> reference + " of " + of)
            .collect(Collectors.joining("; "))
        : citation.provisions().stream().map(Object::toString).collect(Collectors.joining("; "));
  }

  private static List<Binding> bindings(String text) {
    return CitationScanner.of().scan(text).stream().map(Citation::binding).toList();
  }
}
