package org.openfoi.io.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The first paragraphs of the model's Javadoc, of types and their getters. */
final class Javadoc {
  private static final Path MODEL = Path.of("../foi-model/src/main/java");
  private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
  private static final Pattern ANNOTATION =
      Pattern.compile("@[\\w.]+(?:\\((?:[^()\"]|\"[^\"]*\"|\\([^()]*\\))*\\))?");
  private static final Pattern TYPE =
      Pattern.compile("^\\s*(?:[a-z-]+\\s+)*(?:interface|class|enum)\\s+(\\w+)");
  private static final Pattern GETTER = Pattern.compile("^[^;{}=(]*?\\b((?:get|is)\\w+)\\(\\)");

  private final Map<String, String> sentences = new HashMap<>();

  private Javadoc() {}

  static Javadoc ofTheModel() {
    Javadoc javadoc = new Javadoc();
    try (Stream<Path> sources = Files.walk(MODEL)) {
      List<Path> java =
          sources.filter(file -> file.toString().endsWith(".java")).toList();
      for (Path file : java) {
        javadoc.read(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return javadoc;
  }

  Optional<String> of(Class<?> type) {
    return Optional.ofNullable(sentences.get(type.getSimpleName()));
  }

  Optional<String> of(Class<?> type, String getter) {
    return Optional.ofNullable(sentences.get(type.getSimpleName() + "." + getter));
  }

  private void read(String type, String source) {
    Matcher comment = COMMENT.matcher(source);
    while (comment.find()) {
      String rest = source.substring(comment.end()).split("/\\*\\*", 2)[0];
      String declaration = ANNOTATION.matcher(rest).replaceAll("").replaceAll("//.*", "");
      Matcher declared = TYPE.matcher(declaration);
      Matcher getter = GETTER.matcher(declaration);
      if (declared.find() && declared.group(1).equals(type)) {
        sentences.put(type, firstParagraph(comment.group(1)));
      } else if (getter.find()) {
        sentences.put(type + "." + getter.group(1), firstParagraph(comment.group(1)));
      }
    }
  }

  private static String firstParagraph(String comment) {
    String text = comment.replaceAll("(?m)^\\s*\\* ?", "").strip();
    return text.split("\n\\s*\n|\n@|\\s*<p>", 2)[0]
        .replaceAll("\\s+", " ")
        .replaceAll("\\{@(?:code|literal) ([^}]*)}", "$1")
        .replaceAll("\\{@link(?:plain)? #(?:get|is)?(\\w+)(?:\\([^)]*\\))?}", "$1")
        .replaceAll("\\{@link(?:plain)? (\\w+)#(?:get|is)?(\\w+)(?:\\([^)]*\\))?}", "$1.$2")
        .replaceAll("\\{@link(?:plain)? ([\\w.]+)}", "$1")
        .replaceAll("\\{@link(?:plain)? [^ }]+ ([^}]+)}", "$1");
  }
}
