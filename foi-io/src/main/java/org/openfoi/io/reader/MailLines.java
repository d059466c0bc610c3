package org.openfoi.io.reader;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.Link;

/** The lines of a mail, and what each of them is. */
final class MailLines {
  private static final int NARROWEST = 72;
  /** The greatest width that mail programs break lines at. */
  static final int WIDEST = 84;

  private final List<SourceLine> lines;
  private final String[] texts;
  private final Part[] parts;
  private final int width;
  private final Map<Integer, Link> links = new TreeMap<>();

  /** What a line of a mail is. */
  enum Part {
    BLANK,
    BODY,
    ATTACHMENT,
    QUOTATION,
    FURNITURE
  }

  private MailLines(List<SourceLine> lines) {
    this.lines = lines;
    this.texts = new String[lines.size()];
    this.parts = new Part[lines.size()];
    int widest = NARROWEST;
    for (int i = 0; i < texts.length; i++) {
      texts[i] = lines.get(i).cell().text();
      int length = lines.get(i).raw().stripTrailing().length();
      widest = length <= WIDEST ? Math.max(widest, length) : widest;
      parts[i] = texts[i].isEmpty() ? Part.BLANK : Part.BODY;
    }
    this.width = widest;
  }

  static MailLines of(SourceText text) {
    MailLines lines = new MailLines(text.lines());
    int start = MailHead.mark(lines);
    MailQuotes.mark(lines, start);
    MailTail.mark(lines);
    return lines;
  }

  int size() {
    return texts.length;
  }

  SourceLine line(int index) {
    return lines.get(index);
  }

  /** The cleaned text of a line without the space at its ends; empty beyond the last line. */
  String text(int index) {
    return index >= 0 && index < texts.length ? texts[index] : "";
  }

  Part part(int index) {
    return parts[index];
  }

  /** Says what the lines from one to another are, but for those that are blank. */
  void mark(int from, int to, Part part) {
    for (int i = from; i < to; i++) {
      if (parts[i] != Part.BLANK) {
        parts[i] = part;
      }
    }
  }

  /** Notes the address with a number that ends a line. */
  void link(int number, int index, String address) {
    Cell cell = lines.get(index).cell();
    int end = cell.text().length();
    links.putIfAbsent(
        number,
        Link.builder()
            .address(address)
            .addSpans(lines.get(index).part(cell, end - address.length(), end).span())
            .build());
  }

  NumberedLinks links() {
    return new NumberedLinks(links);
  }

  /** The first line from one on that is not blank; {@link #size} if there is none. */
  int next(int from) {
    int i = from;
    while (i < texts.length && parts[i] == Part.BLANK) {
      i++;
    }
    return i;
  }

  /** Whether the paragraph of a line goes on in the next line. */
  boolean isContinued(int index) {
    if (index < 0
        || index + 1 >= texts.length
        || parts[index] != Part.BODY
        || parts[index + 1] != Part.BODY) {
      return false;
    }
    int length = lines.get(index).raw().stripTrailing().length();
    return LineBreak.isWithinParagraph(texts[index], length, texts[index + 1], width);
  }
}
