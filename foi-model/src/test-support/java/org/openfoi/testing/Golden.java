package org.openfoi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected output that is kept in a file: {@code -Dgolden.update=true} rewrites it, and the
 * difference is reviewed like code.
 */
public final class Golden {
  private Golden() {}

  /**
   * Asserts that a file of the module, such as {@code src/test/resources/x.json}, has this text.
   */
  public static void assertMatches(String file, String actual) {
    Path path = Path.of(file);
    try {
      if (Boolean.getBoolean("golden.update")) {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, actual);
      }
      assertThat(path).as("%s; -Dgolden.update=true writes it", file).exists();
      assertThat(actual).isEqualTo(Files.readString(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
