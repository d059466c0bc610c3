package org.openfoi.io.reader;

import static org.openfoi.io.reader.HeadingKind.ANSWER;
import static org.openfoi.io.reader.HeadingKind.BALANCE;
import static org.openfoi.io.reader.HeadingKind.FACTORS_AGAINST;
import static org.openfoi.io.reader.HeadingKind.FACTORS_FOR;
import static org.openfoi.io.reader.HeadingKind.HARM;
import static org.openfoi.io.reader.HeadingKind.QUESTION;
import static org.openfoi.io.reader.HeadingKind.RESPONSE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.request.QuestionNumber;

/** Knows the headings of letters about requests, in the spellings that authorities use. */
final class Headings {
  private static final int LONGEST = 140;
  private static final int LONGEST_RANGE = 50;
  private static final int LONGEST_ANSWER = 14;
  private static final Set<HeadingKind> REASONING =
      EnumSet.of(HARM, FACTORS_FOR, FACTORS_AGAINST, BALANCE);
  private static final Set<HeadingKind> ANSWERING = EnumSet.of(RESPONSE, ANSWER);
  private static final ByBeginning<HeadingForm> BY_BEGINNING =
      new ByBeginning<>(HeadingForm.all(), HeadingForm::words);

  private static final ByBeginning<Pattern> FACTORS = new ByBeginning<>(
      List.of(
          Pattern.compile(
              "(?=public|factor|consideration|argument|favour|against|reason|support|in|for)"
                  + "(?:public interest )?(?:factors?|considerations?|arguments?|reasons?|points?)?(?: that| which)?"
                  + " ?(?:(against)|(?:in )?(?:favour(?:s|ing)?|support(?:s|ing)?|for)(?: of)?) (.{3,110})")),
      factors -> factors);
  private static final Pattern KEEPING = Pattern.compile(
      "(?:non ?|not |withh|maint|neither|refus|exempt|keeping|section|s ?\\d|the exempt|excl).*");
  private static final Pattern WEIGHED = Pattern.compile("(?:the )?(?:release|disclos|non ?disclos|"
      + "comply|confirm|neither|not confirm|withh|maint|refus|exempt|providing|publication|section|"
      + "s ?\\d|applying|the exempt|non ?release|non ?comply|exclu|issu).*");

  /** {@code (a) 52}: a part of a question and what is said to it. */
  private static final Pattern FIGURE_OF_PART = Pattern.compile("\\(?[Aa]\\) *\\d");

  /** {@code Question 1 - 12}, {@code Answer - 3}: the figure that is said to a question. */
  private static final Pattern SAID = Pattern.compile(
      "(?:q|question|point|part|item|request)\\.? ?\\d{1,2} ?[a-z]? [-\u2013\u2014] ?\u00A3?\\d.*"
          + "|(?:q|question)\\.? ?\\d{1,2} ?[a-z]?[.:)]? +(?:\u00A3[\\d,.]+|\\d+[.,]\\d[\\d,.]*)%?"
          + "|(?:answer|response|reply) ?[-\u2013\u2014] ?\u00A3?\\d.*",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLED = Pattern.compile(
      "((?:item|part) \\(?\\d{1,2}\\)?) [-\u2013\u2014] (\\p{L}[^.?!;]{2,60})",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern RANGE = Pattern.compile("\\d\\s?-\\s?[Qq]?\\d");
  private static final Pattern ITEM =
      Pattern.compile("(to )?(?:q(?:uestions?)? ?)?(" + HeadingForm.NUMBER + ")");

  private Headings() {}

  /** The heading that a line is, or begins with, before a colon. */
  static Optional<Heading> of(Block line) {
    String text = line.text();
    if (text.startsWith("request-")) {
      return Optional.empty(); // the beginning of an address
    }
    Optional<Heading> answer = answer(line);
    if (answer.isPresent()) {
      return answer;
    }
    Optional<Heading> titled = titled(line);
    if (titled.isPresent()) {
      return titled;
    }
    int colon = text.indexOf(':');
    if (colon > 0 && colon <= LONGEST && hasWordsBehind(text, colon)) {
      return of(line.part(0, colon + 1), Optional.of(line.from(colon + 1)))
          .filter(heading -> heading.kind() != QUESTION || !heading.numbers().isEmpty());
    }
    if (text.length() <= LONGEST && !endsLikeASentence(text)) {
      return of(line, Optional.empty());
    }
    return runIn(line);
  }

  /** What the next heading of a letter from a paragraph on opens, those of questions left out. */
  static Optional<HeadingKind> next(List<Block> paragraphs, int from) {
    for (Block paragraph : paragraphs.subList(from, paragraphs.size())) {
      Optional<HeadingKind> kind = of(paragraph).map(Heading::kind);
      if (kind.isPresent() && kind.get() != QUESTION) {
        return kind;
      }
    }
    return Optional.empty();
  }

  /** {@code Answer - It was painted.}: a heading, a dash and what is answered. */
  private static Optional<Heading> answer(Block line) {
    String text = line.text();
    if ("AaRrOoTt".indexOf(text.charAt(0)) < 0) {
      return Optional.empty();
    }
    int dash = Math.max(dash(text, " - "), dash(text, " \u2013 "));
    return dash < 0 || dash + 3 >= text.length()
        ? Optional.empty()
        : of(line.part(0, dash), Optional.of(line.from(dash + 3)))
            .filter(heading ->
                ANSWERING.contains(heading.kind()) && heading.numbers().isEmpty());
  }

  /** {@code Part 2 - fees}: the number of a part of the request with what it is about. */
  private static Optional<Heading> titled(Block line) {
    Matcher title = "IiPp".indexOf(line.text().charAt(0)) < 0 ? null : TITLED.matcher(line.text());
    return title == null || !title.matches() || AnswerInLine.isAtStart(title.group(2))
        ? Optional.empty()
        : of(line.part(0, title.end(1)), Optional.empty())
            .map(part -> new Heading(part.kind(), line, part.numbers(), Optional.empty()));
  }

  private static int dash(String text, String dash) {
    int at = text.indexOf(dash);
    return at <= LONGEST_ANSWER ? at : -1;
  }

  /** {@code Harm in disclosure – Thieves would learn ...}: a heading, a dash and its paragraph. */
  private static Optional<Heading> runIn(Block line) {
    String text = line.text();
    int dash = text.indexOf(" \u2013 ");
    if (dash <= 0 || dash > LONGEST || !hasWordsBehind(text, dash + 1)) {
      return Optional.empty();
    }
    return of(line.part(0, dash), Optional.of(line.from(dash + 3)))
        .filter(heading -> REASONING.contains(heading.kind()));
  }

  private static boolean hasWordsBehind(String text, int colon) {
    return colon + 1 < text.length()
        && text.charAt(colon + 1) != '/'
        && !Plain.text(text.substring(colon + 1)).isBlank();
  }

  private static boolean endsLikeASentence(String text) {
    char last = text.charAt(text.length() - 1);
    return last == '?' || last == ';' || last == ',' || last == '.' && text.length() > 60;
  }

  private static Optional<Heading> of(Block words, Optional<Block> rest) {
    String key = words.key();
    if (key.isEmpty()
        || words.text().indexOf('=') >= 0
        || words.text().indexOf('|') >= 0
        || "(aA".indexOf(words.text().charAt(0)) >= 0
            && FIGURE_OF_PART.matcher(words.text()).lookingAt()) {
      return Optional.empty();
    }
    Optional<HeadingKind> factors = factors(key);
    if (factors.isPresent()) {
      return Optional.of(new Heading(factors.get(), words, List.of(), rest));
    }
    for (HeadingForm form : BY_BEGINNING.of(key)) {
      Matcher matcher = form.words().matcher(key);
      if (matcher.matches()) {
        if (matcher.groupCount() > 0 && SAID.matcher(words.text()).matches()) {
          return Optional.empty();
        }
        List<QuestionNumber> numbers = matcher.groupCount() == 0 || matcher.group(1) == null
            ? List.of()
            : numbers(matcher.group(1), words.text());
        return Optional.of(new Heading(form.kind(), words, numbers, rest));
      }
    }
    return Optional.empty();
  }

  /** {@code In favour of disclosure, ...}: the side that a sentence begins with taking. */
  static Optional<Heading> side(Block sentence) {
    int comma = sentence.text().indexOf(',');
    if (comma <= 0 || comma > LONGEST / 2) {
      return Optional.empty();
    }
    Block words = sentence.part(0, comma);
    return factors(Plain.key(words.text()))
        .map(kind -> new Heading(kind, words, List.of(), Optional.empty()));
  }

  /** Which side the factors under a heading are on, if it is a heading of factors. */
  static Optional<HeadingKind> factors(String key) {
    for (Pattern factors : FACTORS.of(key)) {
      Matcher matcher = factors.matcher(key);
      if (matcher.matches() && WEIGHED.matcher(matcher.group(2)).matches()) {
        boolean keeping = KEEPING.matcher(matcher.group(2)).matches();
        boolean against = matcher.group(1) != null;
        return Optional.of(keeping == against ? FACTORS_FOR : FACTORS_AGAINST);
      }
    }
    return Optional.empty();
  }

  /** The numbers that a heading names: {@code "1 2 and 3b"}, {@code "1 to 3"}. */
  private static List<QuestionNumber> numbers(String key, String words) {
    List<QuestionNumber> numbers = new ArrayList<>();
    boolean range = words.indexOf('\u2013') >= 0 || RANGE.matcher(words).find();
    Matcher item = ITEM.matcher(key);
    while (item.find()) {
      Optional<QuestionNumber> number = QuestionNumber.tryParse(NumberWords.digits(item.group(2)));
      if (number.isEmpty()) {
        continue;
      }
      if ((range || item.group(1) != null) && !numbers.isEmpty()) {
        int last = numbers.get(numbers.size() - 1).getNumber().orElse(Integer.MAX_VALUE);
        int end = Math.min(number.get().getNumber().orElse(0), last + LONGEST_RANGE);
        for (int i = last + 1; i < end; i++) {
          numbers.add(QuestionNumber.of(i));
        }
        range = false;
      }
      numbers.add(number.get());
    }
    return numbers;
  }
}
