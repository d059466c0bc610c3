package org.openfoi.io.reader;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/**
 * The words with which a sentence says which questions it answers: "With regards to point 1, ...".
 */
final class AnswerOpening {
  private static final Pattern OPENING = Pattern.compile(
      "(?:(?:with|in) (?:regards?|relation|respect|response|answer|reference) (?:to|of)|as regards|regarding"
          + "|concerning|for|in answer to|turning to|as (?:far as|to))"
          + " (?:your )?((?:questions?|points?|parts?|q) ?(?:numbers? )?\\d.{0,60}?)(?:,(?!(?: ?\\d{1,2}[a-z]?,)* ?\\d{1,2}[a-z]? ?(?:and\\b|&))|[:;]|\u2013| - | (?:is|are|the|we|i|no|you|this|please)\\b)",
      Pattern.CASE_INSENSITIVE);

  /** {@code The number asked for in 2) is}: the number of an item, as the request writes it. */
  private static final Pattern ITEM = Pattern.compile(
      "[^.;:()]{0,50}\\b(?:in|to|at|under) \\(?(\\d{1,2})\\)(?=[ ,])", Pattern.CASE_INSENSITIVE);

  /** No bracket of an item closes further from the beginning. */
  private static final int LONGEST_ITEM = 64;

  private AnswerOpening() {}

  /** The questions that a paragraph begins with naming; empty if it does not. */
  static List<QuestionNumber> of(Block paragraph) {
    if (!paragraph.hasDigit()) {
      return List.of();
    }
    String text = paragraph.text();
    if ("WwIiAaRrCcFfTt".indexOf(text.charAt(0)) >= 0) {
      Matcher opening = OPENING.matcher(text);
      if (opening.lookingAt()) {
        return QuestionMentions.in(opening.group(1));
      }
    }
    int close = text.indexOf(')');
    if (close <= 0 || close >= LONGEST_ITEM) {
      return List.of();
    }
    Matcher item = ITEM.matcher(text);
    return item.lookingAt() ? List.of(QuestionNumber.parse(item.group(1))) : List.of();
  }
}
