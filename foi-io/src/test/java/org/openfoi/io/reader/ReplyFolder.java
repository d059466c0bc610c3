package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/**
 * Measures the readers on labelled replies of one's own, which need not be in the repository:
 * {@code -Dfoi.replies=FOLDER} names a folder with {@code labels.tsv} and the texts it names, or a
 * folder of such folders. {@code labels.tsv} has a header line and the columns {@code file},
 * {@code source}, and those of {@code reply-gold.md} from {@code reply} on. The layout of a text is
 * recognised, as {@link DocumentReaders} does, but for the mails of the sources that the gold sets
 * are of, which are read as there. Runs only where it is asked for: {@code -Dtest=ReplyFolder};
 * {@code -Dgold.show=true} shows where it differs.
 */
@EnabledIfSystemProperty(
    named = "foi.replies",
    matches = ".+",
    disabledReason = "no folder of labelled replies is named")
class ReplyFolder {
  private static final String LABELS = "labels.tsv";

  @Test
  void measuresTheLabelledRepliesOfAFolder() {
    List<Path> lots = lots(Path.of(System.getProperty("foi.replies")));
    assertThat(lots).as("folders with " + LABELS).isNotEmpty();
    lots.forEach(ReplyFolder::measure);
  }

  private static void measure(Path lot) {
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    read(lot.resolve(LABELS)).lines().skip(1).map(line -> line.split("\t", -1)).forEach(cells -> {
      Map<String, Set<String>> actual = facts(lot.resolve(cells[0]), cells[1]);
      ReplyGold.label(cells[0], cells, 2)
          .facts()
          .forEach((column, expected) -> scores
              .computeIfAbsent(column, ReplyScore::new)
              .count(cells[0], expected, actual.get(column)));
    });
    System.out.println(lot.getFileName());
    scores.values().forEach(score -> {
      System.out.println("  " + score);
      if (Boolean.getBoolean("gold.show")) {
        score.differences().forEach(difference -> System.out.println("    " + difference));
      }
    });
  }

  private static Map<String, Set<String>> facts(Path file, String source) {
    SourceText text = SourceText.of(file.getFileName().toString(), read(file));
    boolean mail = source.startsWith("sheffield") || source.startsWith("mhclg");
    ReadResult<?> read = mail ? new MailReader().read(text) : DocumentReaders.read(text);
    return ReplyFacts.of(
        read.value() instanceof FoiCase found ? found : FoiCase.builder().build());
  }

  private static List<Path> lots(Path folder) {
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files
          .filter(file -> file.endsWith(LABELS))
          .map(Path::getParent)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
