package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.testing.Corpus;

/** The scanner on real documents. */
class CitationCorpusTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void givesTheReferencesThatAlaveteliExpects() throws IOException {
    JsonNode cases =
        JSON.readTree(Corpus.text("corpus/derived/alaveteli_legislation_references.json"));
    assertThat(cases).hasSize(22);
    for (JsonNode each : cases) {
      List<String> expected = new ArrayList<>();
      each.get("expected").forEach(reference -> expected.add(reference.asText()));
      List<String> given = CitationScanner.of().scan(each.get("input").asText()).stream()
          .flatMap(citation -> citation.references().stream()
              .map(reference -> word(citation) + reference.substring(reference.indexOf('.') + 1)))
          .toList();
      assertThat(given).as("%s", each.get("input")).isEqualTo(expected);
    }
  }

  private static String word(Citation citation) {
    String name = citation.kind().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " ";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "001_25ac5ce40a8ed0cb.txt|FOIA s.23, FOIA s.23(5), FOIA s.24, FOIA s.24(2), FOIA s.31, FOIA s.31(3)",
        "003_a751c0a538f899d1.txt|FOIA s.23(5), FOIA s.24(2), FOIA s.31(1)(a), FOIA s.31(3)",
        "004_3b63eaf376c7f600.txt|FOIA s.24, FOIA s.31(3)"
      })
  void findsExactlyTheClaimsOfTheThreeNotices(String file, String claims) {
    Set<Provision> found = new TreeSet<>();
    CitationScanner.of().scan(Corpus.text("seeds/" + file)).forEach(citation -> {
      assertThat(citation.isForeign()).isFalse();
      found.addAll(citation.provisions());
    });
    found.removeIf(
        provision -> Exemption.citedBy(provision).isEmpty()); // ss.1 and 17 claim nothing
    assertThat(found.stream().map(Provision::toString)).containsExactly(claims.split(", "));
  }

  @Test
  void theClaimsAreThoseOfTheExpectedDocuments() throws IOException {
    JsonNode documents = JSON.readTree(Corpus.text("expected/documents.json"));
    Set<String> expected = new TreeSet<>();
    documents
        .get("001")
        .get("claims")
        .forEach(claim -> expected.add(claim.get("provision").asText()));
    assertThat(limbs("seeds/001_25ac5ce40a8ed0cb.txt")).isEqualTo(expected);
    expected.clear();
    documents.get("003").get("answers").forEach(answer -> {
      if (answer.has("provisions")) {
        answer.get("provisions").forEach(provision -> expected.add(provision.asText()));
      }
    });
    assertThat(limbs("seeds/003_a751c0a538f899d1.txt")).isEqualTo(expected);
  }

  /** The citations of a limb, without those of a whole section that headings repeat. */
  private static Set<String> limbs(String file) {
    Set<String> limbs = new TreeSet<>();
    for (Citation citation : CitationScanner.of().scan(Corpus.text(file))) {
      citation.provisions().stream()
          .filter(provision -> !Exemption.containing(provision).isEmpty())
          .forEach(provision -> limbs.add(provision.toString()));
    }
    return limbs;
  }

  @Test
  void takesNoFalseFriendForInformationLaw() throws IOException {
    int rows = 0;
    try (CsvReader<NamedCsvRecord> friends = CsvReader.builder()
        .ofNamedCsvRecord(Corpus.path("corpus/derived/sheffield_false_friends_dev.csv"))) {
      for (NamedCsvRecord row : friends) {
        String context = row.getField("context");
        int at = context.indexOf(row.getField("surface"));
        assertThat(at).isNotNegative();
        String file = Path.of(row.getField("source_path")).getFileName().toString();
        String text = message(file, row.getField("message_id"));
        assertThat(CitationScanner.of().scan(text))
            .as("%s %s", file, row.getField("surface"))
            .noneMatch(citation -> !citation.isForeign()
                && citation.in(text).equals(row.getField("surface"))
                && isAround(text, citation, context, at));
        rows++;
      }
    }
    assertThat(rows).isEqualTo(17);
  }

  private static boolean isAround(String text, Citation citation, String context, int at) {
    String plain = text.replaceAll("\\s+", " ");
    String before = text.substring(0, citation.start()).replaceAll("\\s+", " ");
    return plain.startsWith(context.strip(), Math.max(0, before.length() - at))
        || plain.startsWith(context, Math.max(0, before.length() - at));
  }

  private static String message(String file, String id) throws IOException {
    JsonNode thread =
        JSON.readTree(Corpus.path("corpus/sheffield-wdtk-json/" + file).toFile());
    for (JsonNode event : thread.get("events")) {
      if (event.get("message_id").asText().equals(id)) {
        return event.get("content").get(0).asText();
      }
    }
    throw new AssertionError("no message " + id + " in " + file);
  }

  @Test
  void takesNoPostcodeAndNoYearOfTheThreadsForALaw() throws IOException {
    int threads = 0;
    for (Path file : Corpus.files("corpus/sheffield-wdtk-json")) {
      threads++;
      for (JsonNode event : JSON.readTree(file.toFile()).get("events")) {
        String text = event.get("content").get(0).asText();
        for (Citation citation : CitationScanner.of().scan(text)) {
          String rest =
              text.substring(citation.start(), Math.min(text.length(), citation.end() + 6));
          assertThat(rest).doesNotMatch("(?s)[Ss]\\d{1,2}\\s+\\d[A-Za-z]{2}\\b.*");
          assertThat(citation.in(text)).doesNotMatch("(?s).*\\b(19|20)\\d\\d.*");
        }
      }
    }
    assertThat(threads).isEqualTo(237);
  }
}
