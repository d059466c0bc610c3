package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.testing.Corpus;

class AccountingTest {
  private static final SourceText TEXT = SourceText.of("1. Two\u00A0vans\n\n  and a car\n");

  private static Accounting account(Passage passage, SourceSpan... labels) {
    List<Structure> structure = List.of(labels).stream()
        .map(span -> new Structure(Structure.Kind.LABEL, span))
        .toList();
    return Accounting.of(TEXT, new ReadResult<>(passage, structure, List.of(), List.of()));
  }

  private static Passage passage(String text, SourceSpan... spans) {
    return Passage.builder().text(text).addSpans(spans).build();
  }

  @Test
  void countsWhatTheValueAndTheStructureClaim() {
    Accounting half = account(passage("Two vans", SourceSpan.of(1, 4, 8)));
    assertThat(half).hasToString("text: 3 lines, 43.75 % of its characters claimed");
    assertThat(half.remainder()).isEqualTo("1: 1.\n3: and a car");
    assertThatThrownBy(half::claimsEveryLine).hasMessageContaining("3:   and a car");
    assertThatThrownBy(half::accountsForEveryLine).hasMessageContaining("3:   and a car");
    Accounting whole = account(
        passage("Two vans and a car", SourceSpan.of(1, 4, 8), SourceSpan.of(3, 3, 9)),
        SourceSpan.of(1, 1, 2));
    assertThat(whole
            .claimsEveryLine()
            .accountsForEveryLine()
            .quotesTheSource()
            .staysWithinTheText()
            .share())
        .isEqualTo(1);
  }

  @Test
  void noticesATextThatIsNotTheSources() {
    Accounting wrong = account(passage("Two van", SourceSpan.of(1, 4, 8)));
    assertThatThrownBy(wrong::quotesTheSource).hasMessageContaining("Two vans");
  }

  @Test
  void noticesASpanOutsideTheText() {
    Accounting wrong = account(passage("Two vans", SourceSpan.of(1, 4, 9)));
    assertThatThrownBy(wrong::staysWithinTheText).hasMessageContaining("1:4+9");
  }

  /** The real documents whose readers are there, each with the reader it is for. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "seeds/000_20e595a2564ee1e1.txt inspection table",
        "seeds/002_31e7966b45b117e4.txt committee report"
      })
  void findsEveryCharacterOfTheRealDocumentsClaimed(String document) throws IOException {
    String[] parts = document.split(" ", 2);
    SourceText text = SourceText.read(Corpus.path(parts[0]));
    DocumentReader<?> reader = DocumentReaders.all().stream()
        .filter(each -> each.layout().equals(parts[1]))
        .findFirst()
        .orElseThrow();
    Accounting account = Accounting.of(text, reader.read(text));
    account.claimsEveryLine().quotesTheSource().staysWithinTheText();
    assertThat(account.share()).as(account.remainder()).isEqualTo(1);
  }
}
