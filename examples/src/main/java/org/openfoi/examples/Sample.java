package org.openfoi.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openfoi.io.source.SourceText;

/** The sample documents; what they say is invented. */
final class Sample {
  private static final String TABLE = "body-worn-video.txt";
  private static final String FOLDER = "samples";

  /** The names that letters give these, which they send with them. */
  private static final Map<String, String> ATTACHMENTS = Map.of(
      "harm-and-public-interest-1.txt", "3407_attachment_2",
      "question-and-answer-1.txt", "2261_attachment_1",
      "question-and-answer-2.txt", "3407_attachment_1",
      "question-and-answer-3.txt", "4810_attachment_1");

  private Sample() {}

  /** A table of extracts from inspection reports. */
  static SourceText text() {
    return text(TABLE, TABLE);
  }

  /** A letter, page or report, by the name of its file; an attachment bears its own name. */
  static SourceText text(String name) {
    return text(ATTACHMENTS.getOrDefault(name, name), FOLDER + "/" + name);
  }

  /** The table, and every letter, page and report by name. */
  static List<SourceText> all() {
    List<SourceText> all = new ArrayList<>(List.of(text()));
    names().forEach(name -> all.add(text(name)));
    return all;
  }

  private static SourceText text(String name, String resource) {
    try (InputStream stream = Sample.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException(
            "there is no sample '" + name + "', expected a name that samples() prints");
      }
      return SourceText.decode(name, stream.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder's files; the folder stands in a jar, or in none while the project is built. */
  private static List<String> names() {
    try {
      URI folder = Sample.class.getResource(FOLDER).toURI();
      if (!folder.getScheme().equals("jar")) {
        return names(Path.of(folder));
      }
      try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
        return names(jar.provider().getPath(folder));
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot list the samples", e);
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }
}
