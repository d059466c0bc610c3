package org.openfoi.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the README shows is what the examples do. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..");
  private static final Pattern BLOCK =
      Pattern.compile("<!-- (\\S+) -->\\n```\\w*\\n(.*?)```\\n", Pattern.DOTALL);
  private static final Pattern SNIPPET =
      Pattern.compile("    // snippet\\n(.*?)    // end\\n", Pattern.DOTALL);

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md"));
  }

  @Test
  void showsTheSnippetsAndOutputsAsTheyAre() throws IOException {
    List<MatchResult> blocks = BLOCK.matcher(readme()).results().toList();
    assertThat(blocks).hasSize(14);
    for (MatchResult block : blocks) {
      String file = Files.readString(ROOT.resolve(block.group(1)));
      String shown = block.group(1).endsWith(".java") ? snippet(file) : file;
      assertThat(shown).as(block.group(1)).contains(block.group(2));
    }
  }

  private static String snippet(String file) {
    return SNIPPET
        .matcher(file)
        .results()
        .map(match -> match.group(1).replaceAll("(?m)^ {4}", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void runsTheSnippets() {
    assertThat(Printed.by(() -> ReadATable.main())).isEqualTo("Dyfed-Powys Police, pages 41, 42\n");
    assertThat(Printed.by(() -> CheckATable.main()))
        .isEqualTo(
            "inspection/pages-given: no page is given for North Wales Police, expected at least"
                + " one\n");
    assertThat(Printed.by(() -> FindCitations.main()))
        .isEqualTo(
            "FOIA s.31(1)(a): QUALIFIED\nFOIA s.31(1)(b): QUALIFIED\nFOIA s.40(2): DEPENDS\n");
    assertThat(Printed.by(() -> ExchangeRecords.main()))
        .isEqualTo(
            "{\"force\":\"devon-and-cornwall\",\"tranche\":3,\"pages\":[44,45,46],\"text\":\"=It works=\"}\n"
                + "force,tranche,pages,text,force_as_written,spans,extras\n"
                + "devon-and-cornwall,3,44;45;46,'=It works=,,,\n"
                + "true\n");
  }
}
