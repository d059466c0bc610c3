package org.openfoi.io.reader;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark of an item of a list: {@code 1.}, {@code (a)}, {@code iv)}, {@code Q2:}, {@code 3b.},
 * {@code 3.B}.
 *
 * @param number the digits, perhaps with a letter, or the letters, in lower case
 * @param end the offset in the paragraph behind the mark and the space after it
 */
record ItemMark(String number, int end) {
  private static final Pattern FORM = Pattern.compile(
      "[\"\u201C\u2018']?(?:(\\d{1,2}\\.[a-hA-H])(?:[.):](?= )|(?= \\p{Lu}))|(?:[Qq]uestion |[Qq] ?)(\\d{1,3}(?:[a-h]\\b)?)(?!\\d| ?(?:to|and|&|,|[\u2013-]) ?[Qq]?(?:uestion )?\\d) ?[.:)\u2013-]?|\\(?(\\d{1,3}[a-h]?|[a-zA-Z]|[ivx]{1,5})\\)|(\\d{1,3}[a-h]?|[a-zA-Z]|[ivx]{1,4})\\.(?!\\d)"
          + "|(\\d{1,2}),(?= \\p{Lu})|(\\d{1,2})/(?= ?\\p{Lu}))"
          + " *");
  private static final Set<String> FIRST = Set.of("1", "a", "i", "1a");
  private static final int MOST_LETTERS = 5;

  static Optional<ItemMark> of(Block block) {
    String text = block.text();
    Matcher form = mayBegin(text) ? FORM.matcher(text) : null;
    if (form == null || !form.lookingAt()) {
      return Optional.empty();
    }
    String number = "";
    for (int i = 1; i <= form.groupCount(); i++) {
      number = form.group(i) == null ? number : form.group(i);
    }
    return Optional.of(new ItemMark(number.replace(".", "").toLowerCase(Locale.ROOT), form.end()));
  }

  /**
   * Whether a text can begin with a mark: with a digit, a bracket or Q, or with a few letters and a
   * stop.
   */
  private static boolean mayBegin(String text) {
    boolean quoted = text.length() > 1 && "\"\u201C\u2018'".indexOf(text.charAt(0)) >= 0;
    int begin = quoted ? 1 : 0;
    char first = text.charAt(begin);
    if (first == '(' || first == 'Q' || first == 'q' || Plain.isDigit(first)) {
      return true;
    }
    int end = begin;
    while (end < begin + MOST_LETTERS && end < text.length() && isLetter(text.charAt(end))) {
      end++;
    }
    return end > begin
        && end < text.length()
        && (text.charAt(end) == ')' || text.charAt(end) == '.');
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** The mark of a part behind that of a question, {@code Q2. a)}, with all up to its end. */
  static Optional<ItemMark> ofPart(Block block, ItemMark question) {
    boolean alone = !question.isDigits() || question.end >= block.text().length();
    return (alone ? Optional.<ItemMark>empty() : of(block.from(question.end)))
        .filter(part -> !part.isDigits() && part.isFirst())
        .map(part -> new ItemMark(part.number, question.end + part.end))
        .filter(part -> block.text().lastIndexOf(')', part.end) >= question.end);
  }

  /** Whether a list can begin with it. */
  boolean isFirst() {
    return FIRST.contains(number);
  }

  boolean isDigits() {
    return Plain.isDigit(number.charAt(0));
  }

  /** Whether it can be a letter of the alphabet. */
  boolean isLetter() {
    return number.length() == 1 && !isDigits();
  }

  /** The value of the digits. */
  int value() {
    return Integer.parseInt(number.substring(0, number.length() - part().length()));
  }

  /** The letter behind the digits, if there is one. */
  String part() {
    char last = number.charAt(number.length() - 1);
    return isDigits() && !Plain.isDigit(last) ? String.valueOf(last) : "";
  }

  /** The value as a roman numeral; 0 if it is none. */
  int roman() {
    int index = java.util.List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
        .indexOf(number);
    return index + 1;
  }
}
