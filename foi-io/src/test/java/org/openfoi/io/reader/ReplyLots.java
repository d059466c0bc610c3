package org.openfoi.io.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/**
 * Labelled replies in folders, each with {@code labels.tsv} and the texts it names.
 * {@code labels.tsv} has a header line and the columns {@code file}, {@code source}, and those of
 * {@code reply-gold.md} from {@code reply} on. The layout of a text is recognised, as
 * {@link DocumentReaders} does, but for the mails of the sources that the gold sets are of, which
 * are read as there.
 */
final class ReplyLots {
  private static final String LABELS = "labels.tsv";

  private ReplyLots() {}

  /** The folders with labels: one, or those in it. */
  static List<Path> in(Path folder) {
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

  /** How the replies of some folders are read, by column. */
  static Map<String, ReplyScore> score(List<Path> lots) {
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    for (Path lot : lots) {
      read(lot.resolve(LABELS))
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .forEach(cells -> {
            Path file = lot.resolve(cells[0]);
            Map<String, Set<String>> actual = facts(file, cells[1]);
            ReplyGold.label(cells[0], cells, 2)
                .facts()
                .forEach((column, expected) -> scores
                    .computeIfAbsent(column, ReplyScore::new)
                    .count(lot.getFileName() + "/" + cells[0], expected, actual.get(column)));
          });
    }
    return scores;
  }

  private static Map<String, Set<String>> facts(Path file, String source) {
    SourceText text = SourceText.of(file.getFileName().toString(), read(file));
    boolean mail = source.startsWith("sheffield") || source.startsWith("mhclg");
    ReadResult<?> read = mail ? new MailReader().read(text) : DocumentReaders.read(text);
    return ReplyFacts.of(
        read.value() instanceof FoiCase found ? found : FoiCase.builder().build());
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
