package org.openfoi.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openfoi.io.reader.CaseJoiner;
import org.openfoi.model.foicase.FoiCase;

/** What the verbs of the shell say where the session does not show it. */
class ShellVerbsTest {
  @Test
  void saysWhereThereIsNoCaseOrNothingOfAKind() {
    assertThat(Printed.by(() -> ShellVerbs.claims(ShellVerbs.sample())))
        .isEqualTo("there is no case in this, expected a letter that was read\n");
    assertThat(Printed.by(() -> ShellVerbs.claims(FoiCase.builder().build()))).isEqualTo("none\n");
    assertThat(Printed.by(() -> ShellVerbs.csv("?")))
        .isEqualTo("there is no CSV of this, expected cases, extracts or findings\n");
  }

  @Test
  void writesTheAnswersOfACaseAsCsv() {
    assertThat(Printed.by(() -> ShellVerbs.csv(ShellVerbs.letter())).lines())
        .anySatisfy(
            row -> assertThat(row).startsWith("2261_19,West Midlands Police,west-midlands,1,"))
        .first()
        .asString()
        .startsWith("reference,authority,force,reply,");
  }

  @Test
  void readsAFileOfAnyLayout(@TempDir Path folder) throws Exception {
    Path table = folder.resolve("reply.txt");
    Files.writeString(table, "Force\tContent\tPage\nKent\tIt works.\t7\n");
    assertThat(Printed.by(() -> ShellVerbs.show(ShellVerbs.read(table.toString()))))
        .contains("Kent Police");
    Path letter = folder.resolve("letter.txt");
    Files.writeString(letter, Sample.text("met-reply-1.txt").characters());
    assertThat(Printed.by(() -> ShellVerbs.show(ShellVerbs.read(letter.toString()))))
        .startsWith("01.FOI.24.031988, Metropolitan Police Service");
  }

  @Test
  void namesTheSamples() {
    assertThat(Printed.by(ShellVerbs::samples))
        .contains("body-worn-video.txt ", "met-reply-1.txt ", "  Met reply\n");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShellVerbs.sample("none"))
        .withMessage("there is no sample 'none', expected a name that samples() prints");
  }

  @Test
  void whyNamesTheDocumentWhereThereAreSeveral() {
    FoiCase answers = (FoiCase) ShellVerbs.sample("question-and-answer-1.txt").value();
    FoiCase joined =
        CaseJoiner.join(List.of(ShellVerbs.letter().value(), answers)).get(0);
    assertThat(Why.of(joined.getResponses().get(0))).contains("\n13 ");
    assertThat(Why.of(joined)).contains("\ndisclosure-log-page-1.txt:", "\n2261_attachment_1:");
  }
}
