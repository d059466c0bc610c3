package org.openfoi.io.reader;

import java.util.Locale;
import org.openfoi.io.reader.MailLines.Part;

/** Marks what stands above a mail: an archive's list of attachments, and the mail's own headers. */
final class MailHead {
  private MailHead() {}

  /** Marks the head of a mail; the first line behind it. */
  static int mark(MailLines lines) {
    int at = attachments(lines, lines.next(0));
    int first = at;
    while (isHeader(lines.text(at))) {
      boolean subject = lines.text(at).regionMatches(true, 0, "subject:", 0, 8);
      lines.mark(at, at + 1, subject ? Part.BODY : Part.FURNITURE);
      at = lines.next(at + 1);
    }
    if (at - first == 1) {
      lines.mark(first, at, Part.BODY); // one line alone may be a letter's own
      return first;
    }
    return at;
  }

  private static int attachments(MailLines lines, int first) {
    if (!isCount(lines.text(first))) {
      return first;
    }
    lines.mark(first, first + 1, Part.FURNITURE);
    int at = lines.next(first + 1);
    int end = entryEnd(lines, lines.next(at + 1));
    while (end > 0) {
      lines.mark(at, at + 1, Part.ATTACHMENT);
      lines.mark(at + 1, end, Part.FURNITURE);
      at = lines.next(end);
      end = entryEnd(lines, lines.next(at + 1));
    }
    return at;
  }

  /** Behind the size of an attachment and what can be done with it; 0 if there is no size. */
  private static int entryEnd(MailLines lines, int size) {
    String line = lines.text(size);
    int space = line.indexOf(' ');
    if (space > 0 && isSize(line.substring(0, space))) {
      return line.substring(space).strip().startsWith("Download") ? size + 1 : 0;
    }
    int download = lines.next(size + 1);
    if (!isSize(line) || !lines.text(download).equals("Download")) {
      return 0;
    }
    int view = lines.next(download + 1);
    return lines.text(view).equals("View as HTML") ? view + 1 : download + 1;
  }

  /** {@code 2 Attachments}. */
  private static boolean isCount(String line) {
    String lower = line.length() > 20 ? "" : line.toLowerCase(Locale.ROOT);
    int space = lower.indexOf(' ');
    return space > 0
        && lower.substring(0, space).chars().allMatch(c -> c >= '0' && c <= '9')
        && lower.startsWith("attachment", space + 1);
  }

  /** {@code 199K}. */
  private static boolean isSize(String line) {
    int last = line.length() - 1;
    return last > 0
        && last < 8
        && (line.charAt(last) == 'K' || line.charAt(last) == 'M')
        && line.substring(0, last).chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  /** {@code Sent: Monday}. */
  static boolean isHeader(String line) {
    for (String name : new String[] {
      "from:", "sent:", "to:", "cc:", "bcc:", "subject:", "date:", "importance:", "attachments:"
    }) {
      if (line.regionMatches(true, 0, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }
}
