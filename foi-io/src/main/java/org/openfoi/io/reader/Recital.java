package org.openfoi.io.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the outcome of a review repeats before it decides: the first answer, and the complaint about
 * it. Nothing is claimed or given there.
 */
final class Recital {
  private static final int LONGEST = 70;

  private static final Set<Statement> ANSWERING = EnumSet.of(
      Statement.INFORMATION_DISCLOSED,
      Statement.ATTACHED,
      Statement.NOT_HELD,
      Statement.NOT_SORTED,
      Statement.WITHHELD,
      Statement.REDACTED,
      Statement.NEITHER_CONFIRM_NOR_DENY,
      Statement.AVAILABLE_ELSEWHERE,
      Statement.COST,
      Statement.VEXATIOUS,
      Statement.REPEATED);

  private static final String FIRST = "(?:first|original|initial|earlier|previous)";
  private static final Pattern REPEATED = Pattern.compile("(?:the |our |your |my )?(?:" + FIRST
      + " (?:response|reply|answer|decision|request|handling|refusal)(?: and .{1,40})?"
      + "|(?:grounds? (?:of|for) )?(?:your )?(?:complaint|review request|concerns|request for (?:an? )?(?:internal )?review"
      + "|points of complaint|submissions?|arguments?)"
      + "|(?:background|history|chronology|case history|summary of (?:the )?(?:request|complaint))(?: .{1,40})?"
      + "|(?:council|department|force|trust|university|authority|agency|board)s? (?:" + FIRST
      + " )?(?:response|reply|decision)"
      + "|what (?:we|you) (?:said|asked|told).{0,40}|how we (?:replied|responded|answered))");
  private static final Pattern DECIDING = Pattern.compile(
      "(?:the |our |my )?(?:internal )?(?:review )?(?:findings?|consideration|considerations|analysis|conclusions?|outcome|decision"
          + "|assessment|determination|reasons?|review|result|summary of findings)"
          + "(?: (?:of|for|on|and) .{1,40})?");

  private static final String AUTHORITY =
      "(?:we|it|they|(?-i:[A-Z]{2,6})|(?:[\\w\u2019']+ ){0,4}(?:council|force|police|constabulary|trust|department|authority"
          + "|university|ministry|office|agency|board|service|college|school|company|commission))";
  private static final String ANSWERED =
      "(?:replied|responded|answered|refused|withheld|released|disclosed|explained|stated|relied|claimed|cited|applied|said"
          + "|gave|provided|supplied|confirmed|advised|sent|told|removed|redacted|declined|did)";

  /** {@code The Council replied on}, {@code Part 1 was refused}, {@code you say that}. */
  private static final Pattern EARLIER = Pattern.compile(
      "^(?:(?:on|in|by) [^,.]{3,60},? )?" + AUTHORITY + " " + ANSWERED + "\\b"
          + "|^.{3,100}?\\b(?:was|were) (?:refused|withheld|redacted|declined)\\b"
          + "|\\b(?:our|the|its|that|" + FIRST + ") (?:" + FIRST
          + " )?(?:response|reply|answer|decision|refusal)\\b(?: of .{3,30}| dated .{3,30}| to .{3,60})? (?:"
          + ANSWERED + "|was|were|had)\\b"
          + "|\\b" + FIRST + " (?:response|reply|answer|decision|refusal)\\b.{0,80}\\b" + ANSWERED
          + "\\b"
          + "|\\b(?:parts?|questions?|points?|items?|requests?) .{0,20}\\b(?:was|were) (?:refused|withheld|answered|declined)\\b"
          + "|\\byou were (?:told|informed|advised|given|sent|refused)\\b"
          + "|^(?:[\\w\u2019']+ ){0,3}(?:you|the requester|the complainant|the applicant)(?: \\w+){0,2} (?:say|said|argued?|contend(?:ed)?|submit(?:ted)?"
          + "|complain(?:ed)?|disputed?|challenged?|stated?|assert(?:ed)?|maintain(?:ed)?|suggest(?:ed)?|point(?:ed)?|believed?"
          + "|feel|felt|quer(?:y|ied)|question(?:ed)?|object(?:ed)?)\\b"
          + "|\\byour (?:complaint|grounds?|arguments?|concerns?)\\b.{0,30}\\b(?:is|are|was|were) that\\b",
      Pattern.CASE_INSENSITIVE);

  /** {@code I uphold that decision}: what was answered before is answered again. */
  private static final Pattern UPHOLDS = Pattern.compile(
      "\\b(?:upholds?|upheld|agrees?|right|correct|correctly|rightly|properly|stands?|maintains?)\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHERWISE = Pattern.compile(
      "\\b(?:not|cannot|never|incorrectly|wrongly)\\b|\\bcomplaint\\b|\\b(?:section|regulation|reg|s)\\.? ?\\d",
      Pattern.CASE_INSENSITIVE);

  /** {@code I find}, {@code we are satisfied}, {@code my view is}. */
  private static final Pattern FINDS = Pattern.compile(
      "\\b(?:I|we|panel|reviewer|review)(?: also| therefore| do not| cannot| have| am| are| has| was| now)* (?:finds?|accepts?"
          + "|agrees?|concludes?|considers?|upholds?|thinks?|believes?|disagrees?|satisfied|persuaded|convinced|found|concluded|decided"
          + "|determined|reviewed)\\b"
          + "|\\b(?:my|our) (?:\\w+ )?(?:view|conclusions?|findings?|opinion)\\b",
      Pattern.CASE_INSENSITIVE);

  private boolean isHeaded;
  private boolean isFound;

  /** Whether a letter gives the outcome of a review. */
  static boolean mayBeIn(List<Block> paragraphs) {
    return paragraphs.stream().anyMatch(block -> block.says().says(Statement.REVIEW_OUTCOME));
  }

  /** Whether a line heads what is only repeated. */
  boolean heads(Block block) {
    if (isHeading(block)) {
      isHeaded = REPEATED.matcher(block.key()).matches();
      isFound |= isHeaded;
      return isHeaded;
    }
    isHeaded &= Headings.of(block).isEmpty() && !Courtesy.is(block.text());
    return false;
  }

  /** The offset up to which a paragraph only repeats; 0 if it does not. */
  int repeats(Block block) {
    boolean finds = block.says().says(Statement.REVIEW_OUTCOME)
        || FINDS.matcher(block.text()).find();
    isHeaded &= !finds;
    int end = 0;
    if (isHeaded || !finds && onlyRepeats(block)) {
      end = block.text().length();
    } else if (finds) {
      end = opening(block);
    }
    isFound |= end > 0;
    return end;
  }

  /** Whether a paragraph answers as it was answered before, and does not say on what ground. */
  static boolean upholds(Block block) {
    return block.sentences().stream()
        .map(block::words)
        .anyMatch(
            text -> UPHOLDS.matcher(text).find() && !OTHERWISE.matcher(text).find());
  }

  /** Whether anything was repeated. */
  boolean isFound() {
    return isFound;
  }

  /** The offset behind the sentences of an earlier answer that a paragraph opens with. */
  private static int opening(Block block) {
    int end = 0;
    for (Sentences.Sentence sentence : block.sentences()) {
      String text = block.words(sentence);
      if (!EARLIER.matcher(text).find() || FINDS.matcher(text).find()) {
        break;
      }
      end = sentence.end();
    }
    return end;
  }

  private static boolean isHeading(Block block) {
    String text = block.text();
    return text.length() <= LONGEST
        && ".?!;,".indexOf(text.charAt(text.length() - 1)) < 0
        && (REPEATED.matcher(block.key()).matches()
            || DECIDING.matcher(block.key()).matches());
  }

  /** Whether what answers in a paragraph does not stand before the words that it did so earlier. */
  private static boolean onlyRepeats(Block block) {
    int answers = block.says().all().stream()
        .filter(said -> ANSWERING.contains(said.statement()))
        .mapToInt(Statements.Said::start)
        .min()
        .orElse(-1);
    return answers >= 0
        && block.sentences().stream()
            .filter(sentence -> sentence.start() <= answers)
            .anyMatch(sentence -> EARLIER.matcher(block.words(sentence)).find());
  }
}
