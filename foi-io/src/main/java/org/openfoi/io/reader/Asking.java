package org.openfoi.io.reader;

import java.util.regex.Pattern;

/** Tells questions from statements by how they begin and end. */
final class Asking {
  private static final Pattern START = Pattern.compile(
      "[\\s\"'\u2018\u201C(]*(?:how|what|which|who|whom|whose|when|where|why|please|do|does|did|has|have|had|is|are"
          + "|was|were|can|could|would|will|should|may i|i would|i'd|i am|i request|i want|i wish|under the|number of|the number"
          + "|a copy|copies|copy of|details|detail of|a list|list of|a breakdown|breakdown|the total|total|all|any|for each"
          + "|if|of these|of those|in relation|between|in the|since|over the|during|provide|confirm|state|from)\\b.*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("\\?[\\s\"'\u2019\u201D)*_.]*$");

  private Asking() {}

  /** Whether the words ask for something. */
  static boolean is(String text) {
    return endsAsQuestion(text) || START.matcher(text).matches();
  }

  /** Whether the words say what becomes of a question, whatever they begin with. */
  static boolean isAnswered(Block words) {
    return words
            .says()
            .saysAny(Statement.WITHHELD, Statement.NOT_HELD, Statement.AVAILABLE_ELSEWHERE)
        && !endsAsQuestion(words.text());
  }

  /** Whether the words end with a question mark. */
  static boolean endsAsQuestion(String text) {
    return text.indexOf('?') >= 0
        && MARK.matcher(text.substring(Math.max(0, text.length() - 8))).find();
  }
}
