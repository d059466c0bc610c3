package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.request.QuestionNumber;

/** The questions that a sentence names by number: "in relation to questions 2, 3 and 5b". */
final class QuestionMentions {
  private static final String NUMBER =
      "(?:\\d{1,3}(?!,?\\d)(?: ?\\([a-z]{1,4}\\)| ?[a-z]\\b)?|(?:" + NumberWords.FORM + ")\\b)";
  private static final Pattern LIST = Pattern.compile(
      "\\b(?:[Qq]uestions?|[Qq]|[Pp]oints?|[Pp]arts?|Requests?|QUESTIONS?)(?: (?:numbers?|nos?\\.?))? ?("
          + NUMBER + "(?:(?:,| ?&|,? and|,? or| to| ?[\u2013-]) ?(?:[Qq](?:uestion)? ?)?" + NUMBER
          + "){0,20})");
  private static final int LONGEST = 9;
  private static final Set<String> BEFORE_NUMBER = Set.of(
      "question",
      "questions",
      "q",
      "point",
      "points",
      "part",
      "parts",
      "request",
      "requests",
      "number",
      "numbers",
      "no",
      "nos");
  private static final Cued NAMED_IN_WORDS = Cued.ofAnyCase(
      "\\b(?:questions?|points?|parts?) (?:numbers? )?(?:" + NumberWords.FORM + ")\\b",
      "question|point|part");
  private static final Pattern CLAUSE = Pattern.compile(
      "[.;] |, (?:and|but) |, (?=to (?:withhold|exempt|refuse))|\\bwhile\\b| and (?=(?:to )?(?:withhold|exempt|refuse|neither))");
  private static final Pattern REFUSES = Pattern.compile(
      "(?i)exempt|withh|refus|neither|not (?:be )?(?:disclos|provid|releas)|cannot|unable|not (?:hold|held)|cost|vexatious");
  private static final Pattern HELD =
      Pattern.compile("[^.]*\\b(?:(?:is|are) held|(?:do|does) hold)\\b[^.]*\\.");
  private static final Pattern ITEM =
      Pattern.compile("(to |[\u2013-] ?)?(?:[Qq](?:uestion)? ?)?(" + NUMBER + ")");

  private QuestionMentions() {}

  static List<QuestionNumber> in(String text) {
    List<QuestionNumber> numbers = new ArrayList<>();
    if (!mayName(text)) {
      return numbers;
    }
    Matcher list = LIST.matcher(text);
    while (list.find()) {
      add(list.group(1), numbers);
    }
    return numbers;
  }

  /**
   * The questions that a paragraph refuses: those named in its clauses that refuse, or, if these
   * name none, all that it names but those of which it says that something is held.
   */
  static List<QuestionNumber> refused(String text) {
    if (!mayName(text)) {
      return List.of();
    }
    List<QuestionNumber> refused = new ArrayList<>();
    for (String clause : CLAUSE.split(text)) {
      if (REFUSES.matcher(clause).find()) {
        in(clause).stream().filter(number -> !refused.contains(number)).forEach(refused::add);
      }
    }
    return refused.isEmpty() ? in(HELD.matcher(text).replaceAll("")) : refused;
  }

  /** Whether a number stands behind one of the words that questions are named with. */
  private static boolean mayName(String text) {
    if (NAMED_IN_WORDS.isIn(text)) {
      return true;
    }
    for (int i = 1; i < text.length(); i++) {
      if (Plain.isDigit(text.charAt(i)) && !Plain.isDigit(text.charAt(i - 1))) {
        int end = text.charAt(i - 1) == ' ' ? i - 1 : i;
        end = end > 0 && text.charAt(end - 1) == '.' ? end - 1 : end;
        int start = end;
        while (start > 0 && end - start <= LONGEST && Character.isLetter(text.charAt(start - 1))) {
          start--;
        }
        if (BEFORE_NUMBER.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<QuestionNumber> number(String written) {
    return QuestionNumber.tryParse(NumberWords.digits(written));
  }

  private static void add(String list, List<QuestionNumber> numbers) {
    Matcher item = ITEM.matcher(list);
    while (item.find()) {
      Optional<QuestionNumber> number = number(item.group(2));
      if (number.isPresent() && item.group(1) != null && !numbers.isEmpty()) {
        int from = numbers.get(numbers.size() - 1).getNumber().orElse(0);
        int to = number.get().getNumber().orElse(0);
        for (int i = from + 1; i < to && i - from < 50; i++) {
          numbers.add(QuestionNumber.of(i));
        }
      }
      number.filter(found -> !numbers.contains(found)).ifPresent(numbers::add);
    }
  }
}
