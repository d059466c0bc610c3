package org.openfoi.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.io.AnyRecord;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.inspection.InspectionExtract;

class JsonLinesTest {
  @Test
  void writesOneRecordALineAndReadsThemBack() {
    AnyRecord any = new AnyRecord(7);
    List<InspectionExtract> extracts = Stream.generate(any::extract).limit(1000).toList();
    String lines = JsonLines.write(extracts);
    assertThat(lines.chars().filter(c -> c == '\n').count()).isEqualTo(1000);
    assertThat(JsonLines.read(lines, InspectionExtract.class)).isEqualTo(extracts);
    assertThat(JsonLines.read(lines.replace("\n", "\r\n"), InspectionExtract.class))
        .isEqualTo(extracts);
    assertThat(JsonLines.write(List.of())).isEmpty();
  }

  @Test
  void passesOverBlankLinesAndTheByteOrderMark() {
    assertThat(JsonLines.read(
            "\uFEFF\n{\"text\":\"a\"}\n \n{\"text\":\"b\"}", InspectionExtract.class))
        .extracting(InspectionExtract::getText)
        .containsExactly("a", "b");
  }

  @Test
  void keepsTheLinesItCanRead() {
    String lines = "{\"text\":\"a\"}\n{\"text\":5}\nx\n\n{\"text\":\"b\"}\n";
    List<Finding> findings = new ArrayList<>();
    assertThat(JsonLines.read(lines, InspectionExtract.class, findings::add)).hasSize(2);
    assertThat(findings)
        .extracting(f -> f.getSpan().orElseThrow() + " " + f.getMessage())
        .containsExactly(
            "2:9+0 found the number 5, expected a text",
            "3:1+0 not JSON: unexpected 'x', expected a value");
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> JsonLines.read(lines, InspectionExtract.class))
        .withMessage("line 2, column 9 at '/text': found the number 5, expected a text");
  }
}
