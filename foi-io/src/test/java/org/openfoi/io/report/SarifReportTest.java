package org.openfoi.io.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openfoi.io.AnyRecord;
import org.openfoi.model.finding.Finding;
import org.openfoi.testing.Golden;

class SarifReportTest {
  private static Schema schema;

  @BeforeAll
  static void readTheSchemaOfTheStandard() throws IOException {
    try (InputStream json =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(json, InputFormat.JSON);
    }
  }

  private static List<String> trouble(String sarif) {
    return schema
        .validate(
            sarif,
            InputFormat.JSON,
            context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
        .stream()
        .map(Object::toString)
        .toList();
  }

  @Test
  void writesWhatTheSchemaOfTheStandardAllows() {
    String sarif = SarifReport.write(
        List.of(FindingReportTest.REASONS, FindingReportTest.PAGES, FindingReportTest.READ),
        Map.of("refusal/reasons", "Reasons are given.", "never/found", "Not shown."));
    assertThat(trouble(sarif)).isEmpty();
    Golden.assertMatches("src/test/resources/report/findings.sarif", sarif);
    assertThat(trouble(SarifReport.write(List.of()))).isEmpty();
  }

  @Test
  void writesValidSarifOfAnyFinding() {
    List<Finding> findings = LongStream.range(0, 500)
        .mapToObj(seed -> new AnyRecord(seed).record(Finding.class))
        .toList();
    assertThat(trouble(SarifReport.write(findings))).isEmpty();
  }

  @Test
  void writesNoPlaceholder() {
    Finding braces =
        Finding.builder().from(FindingReportTest.READ).message("see {0}").build();
    assertThat(SarifReport.write(List.of(braces))).contains("\"text\": \"see {{0}}\"");
  }

  @Test
  void isCheckedByASchemaThatRefuses() {
    String sarif = SarifReport.write(List.of(FindingReportTest.REASONS));
    assertThat(trouble(sarif.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
        .isNotEmpty();
    assertThat(trouble(sarif.replace("\"startLine\": 3", "\"startLine\": 0"))).isNotEmpty();
    assertThat(trouble(sarif.replace("\"columnKind\"", "\"columnSort\""))).isNotEmpty();
    assertThat(trouble(sarif.replace("a%20letter.txt", "a letter.txt"))).isNotEmpty();
  }
}
