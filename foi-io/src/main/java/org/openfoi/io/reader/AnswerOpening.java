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
          + " (?:your )?((?:questions?|points?|parts?|q) ?(?:numbers? )?\\d.{0,60}?)(?:[,:;]|\u2013| - | (?:is|are|the|we|i|no|you|this|please)\\b)",
      Pattern.CASE_INSENSITIVE);

  private AnswerOpening() {}

  /** The questions that a paragraph begins with naming; empty if it does not. */
  static List<QuestionNumber> of(String text) {
    char first = text.charAt(0);
    if ("WwIiAaRrCcFfTt".indexOf(first) < 0) {
      return List.of();
    }
    Matcher opening = OPENING.matcher(text);
    return opening.lookingAt() ? QuestionMentions.in(opening.group(1)) : List.of();
  }
}
