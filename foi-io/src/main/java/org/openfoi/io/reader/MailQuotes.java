package org.openfoi.io.reader;

import java.util.Locale;
import org.openfoi.io.reader.MailLines.Part;

/** Marks the mail that a mail quotes: below a separator or headers, or line by line. */
final class MailQuotes {
  private static final int MOST_HEADER_LINES = 8;
  private static final int SHORTEST_RULE = 8;

  private MailQuotes() {}

  /** Marks what is quoted from a line on. */
  static void mark(MailLines lines, int start) {
    boolean greeted = false;
    for (int i = start; i < lines.size(); i++) {
      String line = lines.text(i);
      if (line.isEmpty()) {
        continue;
      }
      if (line.charAt(0) == '>') {
        lines.mark(i, i + 1, Part.QUOTATION);
      } else if (begins(lines, i, greeted)) {
        lines.mark(i, lines.size(), Part.QUOTATION);
        return;
      }
      greeted |= isGreeting(line);
    }
  }

  private static boolean begins(MailLines lines, int at, boolean greeted) {
    String line = lines.text(at);
    return isSeparator(line)
        || isHeaders(lines, at)
        || isAttribution(lines, at)
        || greeted && isRule(line) && isMessage(lines, at + 1)
        || greeted && isDashes(line) && isGreeting(lines.text(lines.next(at + 1)));
  }

  /** {@code -----Original Message-----}. */
  private static boolean isSeparator(String line) {
    if (line.length() > 60 || line.charAt(0) != '-' && line.charAt(0) != 'B') {
      return false;
    }
    String words = line.replace("-", " ").strip().toLowerCase(Locale.ROOT);
    return words.equals("original message")
        || words.equals("forwarded message")
        || words.equals("begin forwarded message:");
  }

  /** {@code From:}, and another two of the headers of a mail close below. */
  private static boolean isHeaders(MailLines lines, int at) {
    if (!lines.text(at).regionMatches(true, 0, "from:", 0, 5)) {
      return false;
    }
    int headers = 0;
    int i = at;
    for (int seen = 0; seen < MOST_HEADER_LINES && i < lines.size(); seen++) {
      headers += MailHead.isHeader(lines.text(i)) ? 1 : 0;
      i = lines.next(i + 1);
    }
    return headers >= 3;
  }

  /** {@code On 3 May 2020, at 10:00, A Person wrote:}, on up to three lines. */
  private static boolean isAttribution(MailLines lines, int at) {
    if (!lines.text(at).startsWith("On ")) {
      return false;
    }
    for (int i = at; i < at + 3; i++) {
      if (lines.text(i).endsWith("wrote:")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRule(String line) {
    char first = line.charAt(0);
    return line.length() >= SHORTEST_RULE
        && (first == '_' || first == '-' || first == '=' || first == '*')
        && line.chars().allMatch(c -> c == first || c == ' ');
  }

  /** {@code -}, as some archives put it above what a mail answers. */
  private static boolean isDashes(String line) {
    return line.chars().allMatch(c -> c == '-' || c == '_' || c == '\u2013');
  }

  /** Whether another message begins in the first lines from one on. */
  private static boolean isMessage(MailLines lines, int from) {
    int i = lines.next(from);
    for (int seen = 0; seen < 4 && i < lines.size(); seen++) {
      String line = lines.text(i);
      if (isGreeting(line)
          || MailHead.isHeader(line)
          || line.startsWith("Please use this email address for all replies")) {
        return true;
      }
      i = lines.next(i + 1);
    }
    return false;
  }

  private static boolean isGreeting(String line) {
    return line.startsWith("Dear ") && line.length() < 90;
  }
}
