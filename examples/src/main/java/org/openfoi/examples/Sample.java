package org.openfoi.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.openfoi.io.source.SourceText;

/** The sample document; its passages are invented. */
final class Sample {
  private static final String NAME = "body-worn-video.txt";

  private Sample() {}

  static SourceText text() {
    try (InputStream stream = Sample.class.getResourceAsStream(NAME)) {
      return SourceText.decode(NAME, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
