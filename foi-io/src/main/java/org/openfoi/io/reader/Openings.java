package org.openfoi.io.reader;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/** The sentences with which a letter goes from one of its parts to the next without a heading. */
final class Openings {
  private static final Pattern REQUEST = Pattern.compile(
      "(?:.*\\b(?:request|requesting|asked|access|seek|seeking|sought|requested|wrote|wanted|enquir|queries)\\b.{0,160}"
          + "(?:the following|as follows|information|below|for|you (?:asked|sought|requested|wrote)|that|questions?)|you (?:asked|requested|wrote)"
          + "|your request(?: was| is| reads)?.{0,60}|.*\\b(?:received|had|have) your request.{0,40}"
          + "|.*\\bplease (?:provide|supply|send|tell|state|confirm|advise|give)\\b.{0,80}"
          + "|.*\\bin which you (?:asked|sought|requested|wanted)(?: for| to know)?"
          + "|.*\\byour (?:e-?mail|letter|message|request|enquiry|correspondence)\\b.{0,200}\\b(?:says|said|asks|asked|reads?|wants?)(?: \\w+){0,3}|the (?:request|questions?) (?:is|was|were|are|asked).{0,40})\\s*[:\u2013-]\\s*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  /** {@code Our team has provided the following:} what is asked for, and not the request. */
  private static final Pattern GIVES = Pattern.compile(
      "\\b(?:provided|supplied|answered|replied|responded|advised)\\b[^.]{0,60}\\b(?:following|below|follows)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern ASKED =
      Pattern.compile("\\b(?:ask|request|seek|sought)", Pattern.CASE_INSENSITIVE);

  private static final int LONGEST_OPENING = 420;
  private static final Pattern ANSWER = Pattern.compile(
      "(?:i can confirm|we can confirm|i (?:have|am) (?:today )?(?:decided|able|not able|unable)|i have today"
          + "|following receipt of your request|in response|please find|our response|your request has (?:now )?been"
          + "|i am writing to (?:confirm|advise|inform)|we have (?:now )?(?:considered|completed|searched)"
          + "|having (?:completed|conducted|made) enquiries|searches (?:were|have)|this letter|it is necessary"
          + "|in accordance with|under section|pursuant to|\\w+(?: \\w+){0,3} (?:police|constabulary|council|trust|university|department|board|authority)"
          + " (?:can|does|do|has|holds|hold|neither|will|is|confirms?)|section 1\\b).*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  /** {@code I am writing to request}: the applicant's own words. */
  private static final Pattern APPLIES = Pattern.compile(
      "\\bI (?:am writing (?:to you )?(?:under (?:the )?[^.?!]{3,60} )?to |would like to |wish to |hereby |want to |also |therefore )*(?:formally )?"
          + "(?:request|ask for|obtain)\\b|\\bI (?:am (?:formally )?requesting|would be grateful|would appreciate"
          + "|would like (?:information|details|to know))\\b");

  private static final Pattern WEIGHING = Pattern.compile(
      "(?:on balance|having (?:considered|weighed|taken)|after (?:weighing|considering|careful)|therefore|in weighing"
          + "|the (?:public interest )?balance|it is (?:therefore )?(?:our|my|the) (?:opinion|view|decision)"
          + "|in (?:our|my) (?:opinion|view)|when (?:weighing|balancing)|taking (?:everything|all|both)"
          + "|weighing|balancing|we (?:have )?(?:therefore )?(?:concluded?|decided|find|consider that)"
          + "|i (?:have )?(?:therefore )?(?:concluded?|decided|find)|the (?:arguments|factors|public interest)"
          + "|consequently|overall|in conclusion|accordingly|there is .{0,60}public interest|we weighed|we balanced|for these reasons)\\b.*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern AT_ONCE = Pattern.compile(
      "(?:we (?!would|are|request|want|seek|wish|require|need|understand|ask)|(?:the|this) (?:council|force|department|authority|trust|constabulary|ministry)\\b"
          + "|(?:yes|no|none|nil|n/a|not applicable)\\b(?!.*\\?)|there (?:is|are|was|were|has|have)\\b|\\W?\\d[\\d,.]*%?\\s*$)[^?]*",
      Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<Statement> ANSWERING = EnumSet.of(
      Statement.HELD,
      Statement.INFORMATION_DISCLOSED,
      Statement.NOT_HELD,
      Statement.WITHHELD,
      Statement.AVAILABLE_ELSEWHERE,
      Statement.COST);

  private Openings() {}

  /** Whether a paragraph right behind a question answers it. */
  static boolean answersAtOnce(String text) {
    return AT_ONCE.matcher(text).matches();
  }

  /** Whether what follows is what was asked, and not what is held or given of that. */
  static boolean opensRequest(Spoken paragraph) {
    String text = paragraph.text();
    return text.length() <= LONGEST_OPENING
        && (text.endsWith(":") || text.endsWith("-") || text.endsWith("\u2013"))
        && REQUEST.matcher(text).matches()
        && !announcesInformation(paragraph);
  }

  private static boolean announcesInformation(Spoken paragraph) {
    Sentences.Sentence end = paragraph.block().lastSentence();
    String words = paragraph.block().words(end);
    Set<Statement> last = paragraph.says().of(end);
    return GIVES.matcher(words).find() && !ASKED.matcher(words).find()
        || ANSWERING.stream().anyMatch(last::contains);
  }

  /** Whether these are the words with which an applicant begins to ask. */
  static boolean applies(String text) {
    return APPLIES.matcher(text).find();
  }

  /** Whether a paragraph after the questions begins the answer. */
  static boolean opensAnswer(Spoken paragraph) {
    return !applies(paragraph.text()) && begins(paragraph);
  }

  private static boolean begins(Spoken paragraph) {
    return !KindsSaid.of(paragraph).isEmpty() && !Asking.endsAsQuestion(paragraph.text())
        || paragraph.says(Statement.REVIEW_OUTCOME)
        || ANSWER.matcher(paragraph.text()).matches();
  }

  /** Whether a paragraph behind the factors weighs them. */
  static boolean weighs(Block paragraph) {
    return BalanceWords.concludes(paragraph.text())
        && (WEIGHING.matcher(paragraph.text()).matches()
            || WEIGHING.matcher(paragraph.words(paragraph.lastSentence())).matches());
  }
}
