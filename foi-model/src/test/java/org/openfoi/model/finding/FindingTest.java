package org.openfoi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

class FindingTest {
  private static Finding.Builder finding() {
    return Finding.builder().severity(Severity.ERROR).code("table/x").message("something is wrong");
  }

  @Test
  void saysInAnExceptionWhatIsWrongAndWhere() {
    assertThat(new FormatException(finding().build())).hasMessage("something is wrong");
    assertThat(new FormatException(finding().span(SourceSpan.of(3, 7, 0)).build()))
        .hasMessage("line 3, column 7: something is wrong");
    assertThat(new FormatException(
            finding().span(SourceSpan.of("a.txt", 3, 7, 0)).pointer("/pages/0").build()))
        .hasMessage("a.txt, line 3, column 7 at '/pages/0': something is wrong");
    assertThat(new FormatException(finding().pointer("/pages").build()).getFinding())
        .isEqualTo(finding().pointer("/pages").build());
  }

  @Test
  void survivesSerializationInAnException() throws Exception {
    for (Finding finding : List.of(
        finding().build(),
        finding().basis(Provision.of("FOIA s.17(1)")).build(),
        finding().span(SourceSpan.of("a:b.txt", 3, 7, 0)).pointer("/pages/0").build())) {
      FormatException thrown = new FormatException(finding);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(thrown);
      }
      try (ObjectInputStream in =
          new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
        FormatException again = (FormatException) in.readObject();
        assertThat(again).hasMessage(thrown.getMessage());
        assertThat(again.getFinding()).isEqualTo(finding);
        assertThat(again.getStackTrace()).isEqualTo(thrown.getStackTrace());
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void readsTheNamesOfSeverities(Severity severity) {
    assertThat(Severity.parse(severity.toString())).isEqualTo(severity);
  }

  @Test
  void knowsNoOtherSeverity() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Severity.parse("ERROR"))
        .withMessage("no severity is called 'ERROR', expected error, warning or note");
  }
}
