package org.openfoi.rules.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.TableNote;

class FoiValidationTest {
  private static final ExtractTable BAD = ExtractTable.builder()
      .addExtracts(
          InspectionExtract.builder().text("fine").build(),
          InspectionExtract.builder().text(" ").build())
      .addNotes(TableNote.builder().text("").build())
      .build();

  @Test
  void findsWhatBreaksAConstraintWithItsPointerInEnglish() {
    assertThat(FoiValidation.create().check(BAD))
        .containsExactly(
            finding("/extracts/1/text", "'/extracts/1/text' must not be blank"),
            finding("/notes/0/text", "'/notes/0/text' must not be blank"));
    assertThat(FoiValidation.create().check(ExtractTable.builder().build())).isEmpty();
  }

  private static Finding finding(String pointer, String message) {
    Finding.Builder finding = Finding.builder();
    finding.severity(Severity.ERROR).code("constraint/not-blank").message(message);
    return finding.pointer(pointer).build();
  }

  @Test
  void findsWhatADefaultValidatorFinds() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      assertThat(paths(factory.getValidator()))
          .containsExactly("extracts[1].text", "notes[0].text")
          .isEqualTo(paths(FoiValidation.create().validator()));
    }
  }

  private static List<String> paths(Validator validator) {
    return validator.validate(BAD).stream()
        .map(ConstraintViolation::getPropertyPath)
        .map(Object::toString)
        .sorted()
        .toList();
  }
}
