package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.Disclosed;

/** Tells the answers that are sent as attachments the names of these. */
final class Attached {
  private static final int LONGEST_NAME = 120;
  private static final Pattern FILE = Pattern.compile(
      "(?<![\\w./@-])\\w[\\w-]{0,80}\\.(?:pdf|docx?|xlsx?|csv|ods|odt|pptx?|zip)\\b");

  private Attached() {}

  /** Whether a line under a heading of attachments is the name of one, and not a sentence. */
  static boolean isName(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST_NAME && ".:;,?!".indexOf(last) < 0;
  }

  /** Whether a name is that of a picture, as signatures and logos of mail are. */
  static boolean isPicture(String name) {
    String lower = name.toLowerCase(java.util.Locale.ROOT);
    return lower.endsWith(".png")
        || lower.endsWith(".jpg")
        || lower.endsWith(".gif")
        || lower.endsWith(".jpeg");
  }

  /** The names of files in a paragraph. */
  static List<Block> files(Block paragraph) {
    List<Block> files = new ArrayList<>();
    Matcher file = FILE.matcher(paragraph.text());
    while (file.find()) {
      files.add(paragraph.part(file.start(), file.end()));
    }
    return files;
  }

  /**
   * The answers, with the names of the attachments that they send: a disclosure of the whole
   * request sends all, one that gives a name that one, and the only one that speaks of an
   * attachment all.
   */
  static List<Answer> named(List<Answer> answers, List<Attachment> attachments) {
    if (attachments.isEmpty()) {
      return answers;
    }
    List<String> names = attachments.stream().map(Attachment::getName).toList();
    boolean whole = answers.stream().anyMatch(Attached::isOfAll);
    List<Answer> speaking =
        whole ? List.of() : answers.stream().filter(Attached::speaksOfAny).toList();
    return answers.stream()
        .map(answer -> answer instanceof Disclosed disclosed
            ? Disclosed.builder()
                .from(disclosed)
                .attachments(
                    whole
                        ? isOfAll(answer) ? names : List.of()
                        : sent(disclosed, names, speaking.equals(List.of(answer))))
                .build()
            : answer)
        .toList();
  }

  private static boolean isOfAll(Answer answer) {
    return answer instanceof Disclosed disclosed
        && disclosed.getQuestions().isEmpty()
        && disclosed.getFigures().isEmpty();
  }

  private static boolean speaksOfAny(Answer answer) {
    return answer instanceof Disclosed
        && answer.getWords().stream()
            .anyMatch(words -> Statements.of(words.getText()).says(Statement.ATTACHED));
  }

  /** Which of the attachments an answer sends; all, if it is the only one to speak of any. */
  private static List<String> sent(Disclosed answer, List<String> names, boolean only) {
    List<String> given = names.stream()
        .filter(
            name -> answer.getWords().stream().anyMatch(words -> words.getText().contains(name)))
        .toList();
    return given.isEmpty() && only ? names : given;
  }
}
