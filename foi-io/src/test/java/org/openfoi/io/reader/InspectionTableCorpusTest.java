package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.testing.Corpus;

/** The reply on IT monitoring that the product was conceived from, against facts taken by hand. */
class InspectionTableCorpusTest {
  private static final String SEED = "seeds/000_20e595a2564ee1e1.txt";

  private static ReadResult<ExtractTable> read() throws IOException {
    return new InspectionTableReader().read(SourceText.read(Corpus.path(SEED)));
  }

  @Test
  void givesTheExtractsTakenByHand() throws IOException {
    List<String> expected =
        Corpus.text("expected/000-extracts.csv").lines().skip(1).toList();
    assertThat(read().value().getExtracts()).hasSize(29);
    assertThat(read().value().getExtracts().stream().map(InspectionTableCorpusTest::row))
        .containsExactlyElementsOf(expected);
  }

  @Test
  void keepsTheTitleAndTheNoteOnTheThirdTranche() throws IOException {
    ExtractTable table = read().value();
    assertThat(table.getTitle()).hasValueSatisfying(title -> assertThat(title).hasSize(52));
    assertThat(table.getReport()).isEmpty();
    assertThat(table.getNotes()).hasSize(1);
    assertThat(table.getNotes().get(0).getUnpublishedTranches()).containsExactly(Tranche.of(3));
    assertThat(table.getNotes().get(0).getSpan().map(SourceSpan::getLine)).contains(43);
  }

  @Test
  void claimsEveryLineAndFindsNothingButTheContinuedRows() throws IOException {
    ReadResult<ExtractTable> read = read();
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.findings())
        .extracting(
            Finding::getSeverity, Finding::getCode, f -> f.getSpan().get().getLine())
        .containsExactly(
            tuple(Severity.NOTE, "table/continued-row", 29),
            tuple(Severity.NOTE, "table/continued-row", 38));
  }

  private static String row(InspectionExtract extract) {
    return String.join(
        ",",
        String.valueOf(extract.getTranche().orElseThrow().getNumber()),
        extract.getForce().orElseThrow().getId(),
        extract.getForceAsWritten().orElseThrow(),
        extract.getPages().orElseThrow().getPages().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(";")),
        extract.getSpans().stream()
            .map(span -> String.valueOf(span.getLine()))
            .collect(Collectors.joining(";")),
        String.valueOf(extract.getText().length()),
        sha256(extract.getText()));
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
