package org.openfoi.io;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.reflect.Method;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.Factor;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Strand;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.source.Passage;

/** Records under Hibernate Validator as it comes, without any configuration of ours. */
class DefaultRecordsTest {
  private static List<String> paths(Object record) {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Validator validator = factory.getValidator();
      return validator.validate(record).stream()
          .map(ConstraintViolation::getPropertyPath)
          .map(Object::toString)
          .sorted()
          .toList();
    }
  }

  @Test
  void aRecordThatNothingIsRequiredOfIsSoundWhenItIsEmpty() throws ReflectiveOperationException {
    int empty = 0;
    for (Class<?> type : Records.types()) {
      if (Records.properties(type).stream().noneMatch(Records::isRequired)) {
        Object builder = type.getMethod("builder").invoke(null);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        assertThat(paths(build.invoke(builder))).as(type.getSimpleName()).isEmpty();
        empty++;
      }
    }
    assertThat(empty).isGreaterThan(20);
  }

  @Test
  void aFaultDeepInACaseHasItsPath() {
    Factor.Builder factor = Factor.builder();
    FoiCase bad = FoiCase.builder()
        .request(FoiRequest.builder()
            .addQuestion(Question.builder().text(" ").build())
            .build())
        .addResponse(FoiResponse.builder()
            .addAnswer(Disclosed.builder().addWord(Passage.of("")).build())
            .build())
        .addNotice(RefusalNotice.builder()
            .addUnclaimedTest(PublicInterestTest.builder()
                .addFactor(factor.side(FactorSide.FAVOURS_DISCLOSURE).text("").build())
                .build())
            .build())
        .build();
    assertThat(paths(bad))
        .containsExactly(
            "notices[0].unclaimedTests[0].factors[0].text",
            "request.questions[0].text",
            "responses[0].answers[0].words[0].text");
  }

  @Test
  void aFaultDeepInAReportHasItsPath() {
    Strand.Builder strand = Strand.builder();
    Footnote.Builder footnote = Footnote.builder();
    CommitteeReport bad = CommitteeReport.builder()
        .addSummary(Paragraph.builder()
            .text("x")
            .addStrand(strand.name("").text("y").build())
            .build())
        .addFootnote(footnote.number(0).text("z").build())
        .build();
    assertThat(paths(bad)).containsExactly("footnotes[0].number", "summary[0].strands[0].name");
  }
}
