package org.openfoi.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openfoi.model.source.SourceSpan;

class FindingTest {
  private static Finding.Builder finding() {
    Finding.Builder finding = Finding.builder();
    finding.severity(Severity.ERROR).code("table/x").message("something is wrong");
    return finding;
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
