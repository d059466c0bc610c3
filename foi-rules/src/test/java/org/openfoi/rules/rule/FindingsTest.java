package org.openfoi.rules.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void wantsARuleThatLooks() {
    Findings findings = new Findings();
    assertThatIllegalStateException()
        .isThrownBy(() -> findings.add("a", "", List.of()))
        .withMessage("no rule is looking, expected a call of run around it");
    assertThat(findings.list()).isEmpty();
  }

  @Test
  void writesPlacesAsJsonPointers() {
    assertThat(Place.ROOT).hasToString("");
    assertThat(Place.ROOT.at("responses", 0).at("notices", 12).at("complaints"))
        .hasToString("/responses/0/notices/12/complaints");
  }
}
