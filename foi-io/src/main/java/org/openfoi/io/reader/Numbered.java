package org.openfoi.io.reader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/**
 * A line that begins with a question's number: {@code "1) How many"}, {@code "Q3b. Which"}. Three
 * digits alone are a figure, and so is a number alone behind a bullet.
 *
 * @param number the number
 * @param mark the characters of the number
 * @param words what stands behind it; empty if nothing does
 */
record Numbered(QuestionNumber number, Block mark, Optional<Block> words) {
  private static final Pattern MARK = Pattern.compile(
      "[*_•\u25CF \"\u201C\u2018']{0,6}(?:(?:[Qq]|[Qq]uestion|QUESTION|Request|Point)[ .]{0,2}(\\d{1,3} ?[a-z]?)\\b\\s?[).:\u2013-]{0,2}"
          + "|(?:\\((\\d{1,3}[a-z]?)\\)|(\\d{1,3}[a-z]?) ?[).:]|(\\d{1,2})(?=  ?\\p{Lu}\\p{Ll}* \\p{Ll}| ?\\((?:[a-h]|i{1,3}|iv|vi{0,3})\\) )))"
          + "[*_ ]{0,6}(?:\\(?([a-z]|i{1,3}|iv|vi{0,3})\\) ?)?");

  /** {@code Question 1 is exempt}: the number is in a sentence, and not in front of one. */
  private static final Pattern SENTENCE = Pattern.compile("(?:is|are|was|were|has|have) (?!there)");

  private static final Pattern PLAIN = Pattern.compile(
      "(\\d{1,2}[a-h]?) {1,3}(?=[\\p{Lu}\\d\u00A3(])(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{Ll}*\\b)");

  private static final Pattern FIGURE = Pattern.compile(" *(?:[•\u25CF]|\\d{3}[^\\d])");

  /** The number that a line begins with, if it does. */
  static Optional<Numbered> of(Block line) {
    String text = line.text();
    if (!mayBegin(text)) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt()
        || continues(text, mark.end())
        || SENTENCE.matcher(text).region(mark.end(), text.length()).lookingAt()
        || goesOnAsSentence(text, mark.end())) {
      return Optional.empty();
    }
    String number = mark.group(1) != null
        ? mark.group(1)
        : mark.group(2) != null
            ? mark.group(2)
            : mark.group(3) != null ? mark.group(3) : mark.group(4);
    String part = mark.group(5) == null ? "" : "(" + mark.group(5) + ")";
    boolean alone = text.substring(mark.end()).isBlank();
    Optional<QuestionNumber> parsed = alone && FIGURE.matcher(text).lookingAt()
        ? Optional.empty()
        : QuestionNumber.tryParse(number + part);
    return parsed.map(value -> new Numbered(
        value,
        line.part(0, mark.end()),
        alone ? Optional.empty() : Optional.of(line.from(mark.end()))));
  }

  /**
   * {@code 4 Three piers}: a number with nothing but a space behind it, where one is looked for.
   */
  static Optional<Numbered> plain(Block line) {
    String text = line.text();
    Matcher mark = Plain.isDigit(text.charAt(0)) ? PLAIN.matcher(text) : null;
    return mark == null || !mark.lookingAt()
        ? Optional.empty()
        : QuestionNumber.tryParse(mark.group(1))
            .map(number -> new Numbered(
                number, line.part(0, mark.end(1)), Optional.of(line.from(mark.end()))));
  }

  /** Whether nothing but a space parts the number, {@code 4} or {@code 3(b)}, from the words. */
  boolean isPlain() {
    String text = mark.text();
    char last = text.charAt(text.length() - 1);
    boolean part = last == ')' && text.indexOf('(') > 0 && text.indexOf('.') < 0;
    return Plain.isDigit(last) || part && Plain.isDigit(text.charAt(0));
  }

  /** Whether the number is called that of a question, {@code "Q1"}. */
  boolean isCalledQuestion() {
    return Character.isLetter(Plain.text(mark.text()).charAt(0));
  }

  private static boolean mayBegin(String text) {
    char c = text.charAt(0);
    return Plain.isDigit(c) || "(QqRP*_•\u25CF\"\u201C\u2018'".indexOf(c) >= 0;
  }

  /** {@code Point 3 on its own could}: small letters behind a word, where nothing is asked. */
  private static boolean goesOnAsSentence(String text, int end) {
    return end < text.length()
        && Character.isLowerCase(text.charAt(end))
        && Character.isDigit(text.charAt(end - 2))
        && text.charAt(end - 1) == ' '
        && Character.isLowerCase(text.charAt(1))
        && !Asking.is(text.substring(end));
  }

  /** Whether what follows makes the number a part of a larger one: {@code 1.5}, {@code 10:30}. */
  private static boolean continues(String text, int end) {
    return end < text.length()
        && Character.isDigit(text.charAt(end))
        && end > 0
        && text.charAt(end - 1) != ' '
        && text.charAt(end - 1) != ')';
  }
}
