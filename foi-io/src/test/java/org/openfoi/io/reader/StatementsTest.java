package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class StatementsTest {
  @ParameterizedTest(name = "{1}")
  @CsvFileSource(resources = "statement-examples.tsv", delimiter = '\t', numLinesToSkip = 1)
  void readsWhatASentenceSays(String statements, String sentence) {
    assertThat(Statements.of(sentence).kinds().stream().sorted().toList().toString())
        .isEqualTo("[" + (statements == null ? "" : statements) + "]");
  }

  @Test
  void saysWhichSentenceSaysIt() {
    String text = "Thank you. We do not hold this information. Kind regards";
    assertThat(Statements.of(text).all())
        .containsExactly(new Statements.Said(Statement.NOT_HELD, 11, 43));
  }

  @Test
  void takesTimeInProportionToHostileTexts() {
    for (String part : List.of("not ", "exempt ", "please find ", "if you are ", "a ", ". ", "?")) {
      assertThat(Statements.of(part.repeat(200_000 / part.length())).kinds().size())
          .isLessThan(Statement.values().length);
    }
  }
}
