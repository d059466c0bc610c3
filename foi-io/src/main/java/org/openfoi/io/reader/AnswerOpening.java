package org.openfoi.io.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.request.QuestionNumber;

/**
 * The words with which a sentence says which questions it answers: "With regards to point 1, ...",
 * "As to 2.", "On (3) and (4), ...".
 */
final class AnswerOpening {
  private static final String LEAD =
      "(?:with|in) (?:regards?|relation|respect|response|answer|reference) (?:to|of)|as regards|regarding"
          + "|concerning|in answer to|turning to|as (?:far as|to|for)";

  private static final List<String> ORDINALS = List.of(
      "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
      "tenth");

  private static final Pattern OPENING = Pattern.compile(
      "(?:" + LEAD + "|for)"
          + " (?:your )?((?:questions?|points?|parts?|q) ?(?:numbers? )?\\d.{0,60}?)(?:,(?!(?: ?\\d{1,2}[a-z]?,)* ?\\d{1,2}[a-z]? ?(?:and\\b|&))|[:;]|\u2013| - | (?:is|are|the|we|i|no|you|this|please)\\b)",
      Pattern.CASE_INSENSITIVE);

  /** {@code Point 2 of your request was for the paint}, {@code Questions 1 and 2 asked}. */
  private static final Pattern SPOKEN_OF = Pattern.compile(
      "((?:questions?|points?|parts?|items?|requests?) ?(?:numbers? )?\\d[\\d, a-z&]{0,30}?)"
          + "(?: of your (?:request|e-?mail|letter|message|correspondence|enquiry))?,? ?"
          + "(?:(?:asks?|asked|seeks|sought|requests|requested|concerns?|concerned|relates?|related|wants?|wanted) |(?:was|is) (?:for|about) )",
      Pattern.CASE_INSENSITIVE);

  /** {@code The second part of your request}, {@code As to your third question}. */
  private static final Pattern ORDINAL = Pattern.compile(
      "(?:(?:" + LEAD + "|for|on|to|under|at) )?(?:the|your) (" + String.join("|", ORDINALS) + ")"
          + " (?:(?:part|point|element|limb|item|bullet(?: point)?|section|half) of (?:your|the) (?:request|enquiry|e-?mail|letter)"
          + "|question|request|point|part|item)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern SAID = Pattern.compile(
      "\\d|\\b(?:below|attached|enclosed|set out|shown|follows?|yes|no|none|nil)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHIN = Pattern.compile(
      "[^.;:?]{0,90}?(?:\\((?:your )?|\\b(?:in|at|under|by|for|to|of) (?:your )?)(?:questions?|points?|parts?|items?|q) ?\\d[\\d, a-z&]{0,24}?"
          + "\\)?,? (?:is|are|was|were|has|have|had|comes?|came|stands?|amount(?:s|ed)|total(?:s|led)?)\\b",
      Pattern.CASE_INSENSITIVE);

  /** A number or letter in brackets, or in front of one. */
  private static final String ITEM = "\\(?(?:\\d{1,2}[a-z]?|[a-h]|[ivx]{1,4})\\)";

  private static final String ITEMS =
      "(" + ITEM + "(?:(?:, ?| ?& ?| and | to | ?[\u2013-] ?)" + ITEM + "){0,8})";

  /** {@code As to 1.}, {@code On (1) and (2),}, {@code Items (ii) and (iii).}. */
  private static final Pattern ITEMS_FIRST = Pattern.compile(
      "(?:(?:" + LEAD + "|on|for|re|at) |(?:(?:" + LEAD
          + "|on|for|at) )?(?:items?|points?|parts?|questions?) )"
          + ITEMS + "(?=[.,:; ]|$)"
          + "|(?:as to|re|as for) (\\d{1,2})(?=[.,:;] )",
      Pattern.CASE_INSENSITIVE);

  /** {@code The number asked for in 2) is}: the number of an item, as the request writes it. */
  private static final Pattern ITEM_WITHIN = Pattern.compile(
      "[^.;:()]{0,50}\\b(?:in|to|at|under) \\(?(\\d{1,2})\\)(?=[ ,])", Pattern.CASE_INSENSITIVE);

  /** {@code In respect of all three questions}. */
  private static final Pattern ALL = Pattern.compile(
      "(?:" + LEAD
          + "|for|to|under|on) (?:all|both|each)(?: of)?(?: (?:the|your|these|my))?(?: (?:\\d{1,2}|"
          + NumberWords.FORM + "))? (?:questions?|points?|parts?|items?)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK =
      Pattern.compile("\\d{1,2}[a-z]?|[a-z]{1,4}(?=\\))", Pattern.CASE_INSENSITIVE);

  /** No number, and no bracket of an item, ends further from the beginning. */
  private static final int LONGEST_ITEM = 64;

  private AnswerOpening() {}

  /** The question that a sentence begins with naming by its place among them. */
  static Optional<QuestionNumber> ordinal(String text) {
    if ("WwIiAaRrCcFfTtOoUuYy".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    Matcher ordinal = ORDINAL.matcher(text);
    return ordinal.lookingAt()
        ? Optional.of(
            QuestionNumber.of(ORDINALS.indexOf(ordinal.group(1).toLowerCase(Locale.ROOT)) + 1))
        : Optional.empty();
  }

  /**
   * Whether a text says a figure of what it names by the number of its question, or where it
   * stands: {@code The cost (question 2) was 50}, {@code What you ask at question 3 is below}.
   */
  static boolean isAnsweredWithin(String text) {
    Matcher within = WITHIN.matcher(text);
    return within.lookingAt()
        && SAID.matcher(text).region(within.end(), text.length()).find();
  }

  /** Whether a paragraph begins with naming all questions. */
  static boolean isOfAll(String text) {
    return ALL.matcher(text).lookingAt();
  }

  /** The questions that a sentence begins with naming; empty if it does not. */
  static List<QuestionNumber> of(String text) {
    if (!mayName(text)) {
      return List.of();
    }
    if ("WwIiAaRrCcFfTtOoPpQq".indexOf(text.charAt(0)) < 0) {
      return item(text);
    }
    Matcher opening = OPENING.matcher(text);
    if (opening.lookingAt()) {
      return QuestionMentions.in(opening.group(1));
    }
    Matcher spokenOf = SPOKEN_OF.matcher(text);
    if (spokenOf.lookingAt()) {
      return QuestionMentions.in(spokenOf.group(1));
    }
    Matcher items = ITEMS_FIRST.matcher(text);
    if (items.lookingAt()) {
      String named = items.group(1) == null ? items.group(2) : items.group(1);
      return MARK.matcher(named)
          .results()
          .flatMap(mark -> QuestionNumber.tryParse(mark.group()).stream())
          .toList();
    }
    return item(text);
  }

  /** Whether there is a number or a closing bracket where one that names a question is. */
  private static boolean mayName(String text) {
    for (int i = 0; i < text.length() && i < LONGEST_ITEM; i++) {
      char c = text.charAt(i);
      if (c == ')' || Plain.isDigit(c)) {
        return true;
      }
    }
    return false;
  }

  private static List<QuestionNumber> item(String text) {
    int close = text.indexOf(')');
    if (close <= 0 || close >= LONGEST_ITEM) {
      return List.of();
    }
    Matcher item = ITEM_WITHIN.matcher(text);
    return item.lookingAt() ? List.of(QuestionNumber.parse(item.group(1))) : List.of();
  }
}
