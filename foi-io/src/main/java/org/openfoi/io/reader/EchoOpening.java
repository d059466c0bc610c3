package org.openfoi.io.reader;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds where a reply begins to repeat questions one by one. */
final class EchoOpening {
  private static final int LONGEST = 200;
  private static final Pattern RESPONSE = Pattern.compile(
      "Please (?:find|see) (?:our|the|my) (?:full )?(?:response|reply|answer)s?(?: to your (?:questions?|request|enquir(?:y|ies)))?[.:]?",
      Pattern.CASE_INSENSITIVE);

  /** {@code Our answers use the numbers of your letter.}, {@code The answers are these:}. */
  private static final Pattern ANSWERS = Pattern.compile(
      "\\b(?:answers?|responses?|repl(?:y|ies)|comments)\\b.{0,120}(?:\\b(?:below|beneath|under|underneath|here|order|turn"
          + "|follows?|following|against|alongside|beside|next to|these|number(?:s|ed|ing)|lettere?[ds])\\b|:$)"
          + "|\\b(?:below|beneath|following|these|here)\\b.{0,40}\\b(?:answers|responses|replies)\\b",
      Pattern.CASE_INSENSITIVE);

  /** {@code You asked us to answer the following:} what the applicant wants answered. */
  private static final Pattern ASKED = Pattern.compile(
      "\\b(?:you|they) (?:\\w+ )?(?:asked?|wish|want|would like|requested|wrote)\\b"
          + "|\\bplease (?:answer|respond|reply|provide|could)\\b|\\b(?:if|could|would|can) you\\b|\\bbefore we\\b"
          + "|\\byour (?:response|answers?|repl(?:y|ies))\\b",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern YOU = Pattern.compile("\\byour?\\b", Pattern.CASE_INSENSITIVE);

  private final EchoLines lines;

  EchoOpening(EchoLines lines) {
    this.lines = lines;
  }

  /** The paragraph above the first question; -1 if there is none. */
  int find() {
    boolean numbered = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean above = i + 1 < lines.size()
          && (takesInTurn(i)
              || !numbered && introduces(i)
              || !numbered && isResponse(lines.get(i)) && isFirstOfList(i + 1));
      if (announces(lines.get(i)) || above) {
        return i;
      }
      numbered = numbered || lines.isDigits(i) || opensRequest(i);
    }
    int headed = headed();
    if (headed >= 0) {
      return headed;
    }
    int paired = new AnsweredItems(lines).find();
    return paired >= 0 ? paired : unannounced();
  }

  /** Whether a paragraph says that the answers stand here, and the first of them stands below. */
  private boolean introduces(int index) {
    Block block = lines.get(index);
    if (!mayAnnounce(block.text()) || !isFirst(lines.get(index + 1))) {
      return false;
    }
    String words = block.words(block.lastSentence());
    return words.length() <= LONGEST
        && ANSWERS.matcher(words).find()
        && !ASKED.matcher(words).find();
  }

  private static boolean isFirst(Block block) {
    return ItemMark.of(block).filter(ItemMark::isFirst).isPresent();
  }

  /**
   * Whether a paragraph is a numbered item that answers nothing itself, and another comes later.
   */
  private boolean isFirstOfList(int index) {
    return Numbered.of(lines.get(index)).isPresent()
        && lines.isDigits(index)
        && lines.isAnsweredBelow(index)
        && !lines.answers(index)
        && IntStream.range(index + 1, lines.size()).anyMatch(lines::isDigits);
  }

  private boolean opensRequest(int index) {
    return Headings.of(lines.get(index))
        .filter(heading -> asks(heading) && !lines.isSubject(heading, index))
        .isPresent();
  }

  private static boolean asks(Heading heading) {
    return heading.kind() == HeadingKind.REQUEST || heading.kind() == HeadingKind.QUESTION;
  }

  /** The heading of a request most items of which are answered on their own line. */
  private int headed() {
    int heading = -1;
    int items = 0;
    int answered = 0;
    for (int i = 0; i < lines.size(); i++) {
      Optional<HeadingKind> kind = Headings.of(lines.get(i)).map(Heading::kind);
      if (heading < 0) {
        heading = kind.equals(Optional.of(HeadingKind.REQUEST)) ? i : -1;
      } else if (kind.isPresent()) {
        return -1;
      } else if (lines.isDigits(i)) {
        items++;
        answered += isAnsweredOnLine(lines.get(i)) ? 1 : 0;
      }
    }
    return answered > 2 && answered * 3 > items * 2 ? heading : -1;
  }

  /**
   * The paragraph above two numbered questions, each with an answer right below it, in a letter
   * that announces none and has no heading for any.
   */
  private int unannounced() {
    boolean lettered = lines.hasNoDigits(); // letters below numbers are those of parts
    int first = -1;
    boolean requested = false;
    for (int i = 1; i < lines.size(); i++) {
      Block block = lines.get(i);
      requested |= Openings.applies(lines.get(i - 1).text());
      if (Headings.of(block).isPresent()) {
        return -1;
      }
      boolean item = lines.isDigits(i) || lettered && lines.isLettered(i);
      boolean answered = item && isAnsweredOnLine(block) && AnswerInLine.isAtEnd(block.text())
          || (item || EchoLines.isBullet(block)) && isQuestion(i, item, first >= 0, requested);
      if (answered && first >= 0) {
        return first;
      }
      first = answered ? i - 1 : first;
    }
    return -1;
  }

  /** Whether a paragraph asks, and what stands right below it answers. */
  private boolean isQuestion(int index, boolean item, boolean another, boolean requested) {
    String text = lines.get(index).text();
    boolean asks = Asking.endsAsQuestion(text)
        || item
            && (another && text.indexOf('?') < 0 || requested)
            && Asking.is(EchoLines.words(lines.get(index)))
        || item && requested && lines.answers(index + 1);
    return asks
        && lines.isAnsweredBelow(index)
        && (lines.answers(index + 1) || !Asking.is(lines.get(index + 1).text()));
  }

  /** Whether an item asks and answers, and does not ask the applicant. */
  private static boolean isAnsweredOnLine(Block item) {
    String text = item.text();
    int start = AnswerInLine.start(text);
    return text.indexOf('?') > 0
        && start > text.indexOf('?')
        && !YOU.matcher(text).find(start);
  }

  private static boolean mayAnnounce(String text) {
    return text.contains("espon")
        || text.contains("eply")
        || text.contains("eplies")
        || text.contains("nswer")
        || text.contains("omment");
  }

  /** Whether a paragraph ends with announcing the answers. */
  static boolean announces(Block paragraph) {
    String text = paragraph.text();
    if (!mayAnnounce(text)) {
      return false;
    }
    Sentences.Sentence last = paragraph.lastSentence();
    Set<Statement> says = Statements.of(paragraph).of(last);
    return says.contains(Statement.ANSWERED_BY_EACH)
        || says.contains(Statement.ANSWER_FOLLOWS)
            && last.end() - last.start() <= LONGEST
            && (text.contains("below")
                || text.contains("follow")
                || RESPONSE.matcher(text).region(last.start(), last.end()).matches());
  }

  /** Whether a paragraph goes on to the points one by one, and the first of them stands below. */
  private boolean takesInTurn(int index) {
    Block block = lines.get(index);
    return block.text().length() <= LONGEST
        && isFirst(lines.get(index + 1))
        && Statements.of(block).says(Statement.TAKEN_IN_TURN);
  }

  /** Whether one heading of a response stands below two items or more. */
  boolean isAnsweredApart(int from) {
    if (from < lines.size()
        && ItemMark.of(lines.get(from)).isEmpty()
        && Openings.applies(lines.get(from).text())) {
      return true;
    }
    int items = 0;
    int itemsAbove = 0;
    int headings = 0;
    for (int i = from; i < lines.size(); i++) {
      Block block = lines.get(i);
      if (ItemMark.of(block).isPresent()) {
        items++;
      } else if (responseOf(block).isPresent()) {
        headings++;
        itemsAbove = items;
      }
    }
    return headings == 1 && itemsAbove > 1;
  }

  private static boolean isResponse(Block block) {
    return responseOf(block).filter(heading -> heading.rest().isEmpty()).isPresent();
  }

  private static Optional<Heading> responseOf(Block block) {
    return Headings.of(block).filter(heading -> heading.kind() == HeadingKind.RESPONSE);
  }
}
