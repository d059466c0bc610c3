package org.openfoi.io.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.request.QuestionNumber;

/** Answers that only refer to another: {@code "See above"}, {@code "As per question 2"}. */
final class SameAnswers {
  private static final int LONGEST = 70;
  private static final Pattern FORM = Pattern.compile(
      "[\\s\u2022-]*(?:please )?(?:see|refer to|as per|as in|as for|same as|as|per) (?:the |our |my )?"
          + "(?:(?:answers?|responses?|reply|replies|information|comments?|details) )?"
          + "(?:(?:given|provided|stated|set out|mentioned|detailed|outlined) )?"
          + "(?:above(?: (?:links?|answers?|responses?|comments?|attachments?))?|(?:(?:to|for|at|in|under) )?(?:the )?(?:q(?:uestion)?|point|part|no\\.?|number)? ?"
          + "\\(?(\\d{1,2}[a-z]?)\\)?(?: above)?)\\s*[.!]?",
      Pattern.CASE_INSENSITIVE);

  private final Map<QuestionNumber, List<Said>> byNumber = new HashMap<>();
  private List<Said> above = List.of();

  /**
   * Takes what is said in an answer; the answers come in order.
   *
   * @param answer its paragraphs
   * @return what is said, or nothing if it is said in the answer that this one refers to
   */
  List<Said> take(List<QuestionNumber> numbers, List<Block> answer, List<Said> said) {
    List<Said> meant = numbers.isEmpty() || answer.size() != 1 ? List.of() : meant(answer.get(0));
    meant.forEach(words -> {
      words.questions(numbers);
      words.word(answer.get(0));
    });
    above = meant.isEmpty() ? said : meant;
    numbers.forEach(number -> byNumber.put(number, above));
    return meant.isEmpty() ? said : List.of();
  }

  private List<Said> meant(Block answer) {
    Matcher form = FORM.matcher(answer.text());
    if (answer.text().length() > LONGEST || !form.matches()) {
      return List.of();
    }
    List<Said> named = form.group(1) == null
        ? above
        : QuestionNumber.tryParse(form.group(1)).map(byNumber::get).orElse(List.of());
    return named.stream().anyMatch(words -> words.questions().isEmpty()) ? List.of() : named;
  }
}
