package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures the readers on labelled replies of one's own, which need not be in the repository:
 * {@code -Dfoi.replies=FOLDER} names a folder of {@link ReplyLots}. Runs only where it is asked
 * for: {@code -Dtest=ReplyFolder}; {@code -Dgold.show=true} shows where it differs.
 */
@EnabledIfSystemProperty(
    named = "foi.replies",
    matches = ".+",
    disabledReason = "no folder of labelled replies is named")
class ReplyFolder {
  @Test
  void measuresTheLabelledRepliesOfAFolder() {
    List<Path> lots = ReplyLots.in(Path.of(System.getProperty("foi.replies")));
    assertThat(lots).as("folders with labels").isNotEmpty();
    for (Path lot : lots) {
      System.out.println(lot.getFileName());
      ReplyScore.show(ReplyLots.score(List.of(lot)));
    }
  }
}
