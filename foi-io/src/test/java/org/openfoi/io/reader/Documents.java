package org.openfoi.io.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.openfoi.io.source.SourceText;
import org.openfoi.testing.Corpus;

/** The documents that readers are tried on: the samples of the project, and the real ones. */
final class Documents {
  private static final Path SAMPLES =
      Path.of("../examples/src/main/resources/org/openfoi/examples/samples");

  private Documents() {}

  /** The samples, by name. */
  static List<SourceText> samples() {
    return texts(SAMPLES);
  }

  /** The samples, and the real documents where they are at hand. */
  static List<SourceText> all() {
    return Corpus.isThere()
        ? Stream.concat(samples().stream(), texts(Corpus.path("seeds")).stream())
            .toList()
        : samples();
  }

  private static List<SourceText> texts(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(Documents::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceText read(Path file) {
    try {
      return SourceText.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
