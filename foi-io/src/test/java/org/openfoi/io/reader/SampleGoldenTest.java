package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.testing.Golden;

/** All that is read from each sample document, as JSON in a file of its own. */
class SampleGoldenTest {
  private static final Path GOLDENS = Path.of("src/test/resources/org/openfoi/io/reader/goldens");
  private static final Pattern SPAN = Pattern.compile(
      "\\{\\s+(\"document\" ?: [^\\n]*,)\\s+(\"line\" ?: \\d+,)\\s+(\"column\" ?: \\d+,)"
          + "\\s+(\"length\" ?: \\d+)\\s+\\}");

  static Stream<SourceText> samples() {
    return Documents.samples().stream();
  }

  private static String golden(SourceText sample) {
    return sample.document().orElseThrow().replaceAll("\\.txt$", ".json");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void readsEachSampleAsItsGoldenSays(SourceText sample) {
    ReadResult<?> read = DocumentReaders.read(sample);
    Map<String, Object> all = new LinkedHashMap<>();
    DocumentReaders.recognise(sample).ifPresent(reader -> all.put("layout", reader.layout()));
    all.put("value", read.value());
    all.put("findings", read.findings());
    all.put("unclaimed", read.unclaimed().stream().map(SourceLine::number).toList());
    String json = FoiJson.writePretty(all);
    Golden.assertMatches(GOLDENS.resolve(golden(sample)).toString(), onOneLine(json));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("samples")
  void whatIsReadIsTheSameAgainFromJson(SourceText sample) {
    Object value = DocumentReaders.read(sample).value();
    Class<?> type = Stream.of(FoiCase.class, CommitteeReport.class, PlainDocument.class)
        .filter(kind -> kind.isInstance(value))
        .findFirst()
        .orElseThrow();
    assertThat((Object) FoiJson.read(FoiJson.write(value), type)).isEqualTo(value);
  }

  @Test
  void everyGoldenHasItsSample() throws IOException {
    List<String> names = samples().map(SampleGoldenTest::golden).toList();
    try (Stream<Path> files = Files.list(GOLDENS)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  /** The same JSON with each span on one line, so that a difference can be read. */
  private static String onOneLine(String json) {
    return SPAN.matcher(json).replaceAll("{$1 $2 $3 $4}");
  }
}
