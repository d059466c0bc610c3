package org.openfoi.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Real documents that lie beside the project; a test that asks for one is skipped, visibly, where
 * the system property {@code foi.corpus} does not say where they are.
 */
public final class Corpus {
  private Corpus() {}

  /** Whether the corpus is at hand. */
  public static boolean isThere() {
    return !System.getProperty("foi.corpus", "").isEmpty();
  }

  /** A file or folder of the corpus. */
  public static Path path(String relative) {
    String root = System.getProperty("foi.corpus", "");
    assumeTrue(!root.isEmpty(), "needs real documents: -Dfoi.corpus=FOLDER");
    return Path.of(root).resolve(relative);
  }

  /** The characters of a UTF-8 file. */
  public static String text(String relative) {
    try {
      return Files.readString(path(relative));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder, by name. */
  public static List<Path> files(String folder) {
    try (Stream<Path> files = Files.list(path(folder))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
