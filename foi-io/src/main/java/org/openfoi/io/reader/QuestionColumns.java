package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The columns of a table of questions and answers, as their names stand above it: on one line, or
 * each on its own where every cell of the table does.
 *
 * @param first the index of the paragraph below the names
 * @param inRows whether each row of the table is one line
 */
record QuestionColumns(int first, boolean inRows) {
  /** That there are none. */
  static final QuestionColumns NONE = new QuestionColumns(-1, false);

  private static final int LONGEST = 120;
  private static final int LONGEST_NAME = 40;

  private static final Pattern NUMBER = Pattern.compile(
      "(?:(?:item|ref|reference|question|q|point|part|request|serial)? ?(?:no|number|nos|ref)?|item|id)");
  private static final Pattern QUESTION = Pattern.compile(
      "(?:the |your |foi |original |details of )?(?:questions?|requests?|query|queries|enquiry)(?: asked| for information| text)?"
          + "|(?:the )?information (?:requested|sought|asked for|you (?:requested|asked for|sought))|requested information"
          + "|(?:what )?you (?:have )?(?:asked|requested|asked for)|(?:foi )?requests? questions?");
  private static final Pattern ANSWER = Pattern.compile(
      "(?:the |our |foi )?(?:[a-z]+ ){0,3}(?:s )?(?:responses?|answers?|repl(?:y|ies))"
          + "|(?:our )?comments?|information (?:provided|held|supplied|disclosed|released)|what we hold");

  /** The columns whose names a paragraph, or it and those below it, are; first is -1 if none. */
  static QuestionColumns at(List<Block> paragraphs, int index) {
    String text = paragraphs.get(index).text();
    if (text.length() > LONGEST || !mayName(text)) {
      return NONE;
    }
    List<Block> cells = cells(paragraphs.get(index));
    if (cells.size() > 1) {
      return new QuestionColumns(areNames(cells) ? index + 1 : -1, true);
    }
    for (int columns = 2; columns <= 3 && index + columns < paragraphs.size(); columns++) {
      if (areNames(paragraphs.subList(index, index + columns))) {
        return new QuestionColumns(index + columns, false);
      }
    }
    return NONE;
  }

  /** A first look: the names of such columns begin with few letters. */
  private static boolean mayName(String text) {
    return "NnQqRrYyIiFfTtSsPpOoDdWwEe#|*".indexOf(text.charAt(0)) >= 0;
  }

  private static boolean areNames(List<Block> cells) {
    int last = cells.size() - 1;
    return cells.stream().allMatch(cell -> cell.text().length() <= LONGEST_NAME)
        && last <= 2
        && (last < 2 || NUMBER.matcher(cells.get(0).key()).matches())
        && QUESTION.matcher(cells.get(last - 1).key()).matches()
        && ANSWER.matcher(cells.get(last).key()).matches();
  }

  /** The cells of a line that bars, tabs or wide gaps divide, those that are blank left out. */
  static List<Block> cells(Block line) {
    String text = line.text();
    List<Block> cells = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || divides(text, i)) {
        if (!text.substring(from, i).isBlank()) {
          cells.add(line.part(from, i));
        }
        from = i + 1;
      }
    }
    return cells;
  }

  private static boolean divides(String text, int at) {
    char c = text.charAt(at);
    return c == '|' || c == '\t' || c == ' ' && text.startsWith("   ", at);
  }
}
