package org.openfoi.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.openfoi.model.finding.Severity;

class RuleDescriptionTest {
  @Test
  void namesItsSubject() {
    assertThat(new RuleDescription("inspection/pages-given", Severity.NOTE, "A.", "B.").subject())
        .isEqualTo("inspection");
  }

  @Test
  void saysWhatIsWrongWithIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleDescription("Pages", Severity.NOTE, "A.", "B."))
        .withMessage(
            "no rule can have the id 'Pages', expected a form like 'inspection/pages-given'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RuleDescription("a/b", Severity.NOTE, " ", "B."))
        .withMessage("the rule 'a/b' does not say what it asks or when it is silent");
  }
}
