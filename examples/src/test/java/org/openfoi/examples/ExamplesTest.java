package org.openfoi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/** The programs that read letters and reports do what they say. */
class ExamplesTest {
  private static final Path MAIN = Path.of("src/main");
  private static final Path SAMPLES = MAIN.resolve("resources/org/openfoi/examples/samples");

  @Test
  void readsARefusal() {
    assertThat(Printed.by(() -> ReadARefusal.main())).isEqualTo("""
        FOIA s.23(5) for question [4] on line 23
        FOIA s.24(2) for question [4] on line 25
          harm: WOULD
          public interest: 1 for disclosure, 2 against
        FOIA s.31(3) for question [4] on line 27
          harm: WOULD
          public interest: 2 for disclosure, 1 against
        review within 40 working days
        """);
  }

  @Test
  void joinsALetterWithItsAttachment() {
    assertThat(Printed.by(() -> JoinALetterWithItsAttachment.main()))
        .startsWith("2261_19\n")
        .contains(
            "disclosure-log-page-1.txt: [4] neither-confirmed-nor-denied\n",
            "2261_attachment_1: [1] disclosed\n",
            "2261_attachment_1: [4] neither-confirmed-nor-denied\n");
  }

  @Test
  void readsACommitteeReport() {
    assertThat(Printed.by(() -> ReadACommitteeReport.main())).isEqualTo("""
        report 7 of 2008-03-14: Progress with handheld fingerprint readers
        1. note how often the readers were used in the first fifteen months;
        2. agree that the trial is extended to the two rural divisions; and
        3. ask for a further report when the contract comes up for renewal.
        paragraph 2 cites note 1
        paragraph 5 cites note 2
        paragraph 9 cites note 5
        """);
  }

  @Test
  void writesAnswersAsCsv() {
    assertThat(Printed.by(() -> AnswersAsCsv.main()))
        .contains(
            "FOI 1640/22 question 1: disclosed []\n",
            "FOI 1640/22 question 2: not-held []\n",
            "FOI 1640/22 question 3: not-held []\n");
  }

  @Test
  void redactsAnApplicant() {
    assertThat(Printed.by(() -> RedactAnApplicant.main())).isEqualTo("""
        Applicant{organisation=Rye Echo}
        {"reference":"2261_19","applicant":{"organisation":"Rye Echo"},\
        "questions":[{"text":"How many drones does the force own?"}]}
        {"reference":"2261_19","applicant":{"name":"A. Person","organisation":"Rye Echo"},\
        "questions":[{"text":"How many drones does the force own?"}]}
        """);
  }

  @Test
  void hasEverySampleOnce() throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.list(SAMPLES)) {
      files = all.map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
    List<SourceText> samples = Sample.all();
    assertThat(samples).hasSize(files.size() + 1);
    for (int i = 0; i < files.size(); i++) {
      assertThat(samples.get(i + 1).characters())
          .as(files.get(i))
          .isEqualTo(SourceText.read(SAMPLES.resolve(files.get(i))).characters());
    }
    assertThat(samples.stream().map(SourceText::document)).doesNotHaveDuplicates();
  }
}
