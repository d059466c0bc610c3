package org.openfoi.io.reader;

import java.util.Locale;
import org.openfoi.io.reader.MailLines.Part;

/** Marks what mail programs put below a mail: lists of links, and warnings of every mail. */
final class MailTail {
  /** How such warnings begin, in small letters. */
  private static final String[] WARNINGS = {
    "this email, and any attachments",
    "this e-mail, and any attachments",
    "this email and any attach",
    "this e-mail and any attach",
    "this email and any files",
    "this e-mail and any files",
    "this email (and any",
    "this message and any",
    "this email is intended",
    "this e-mail is intended",
    "this email is confidential",
    "this e-mail is confidential",
    "this communication is intended",
    "the information in this email",
    "the information contained in this e",
    "if you are not the intended recipient",
    "if you have received this email in error",
    "if you have received this e-mail in error",
    "p please don't print",
    "? please don't print",
    "please don't print this e",
    "please consider the environment",
    "think before you print",
    "this email has been scanned",
    "this e-mail has been scanned",
    "this message has been scanned",
    "scanned by ",
    "sent from my "
  };

  private MailTail() {}

  static void mark(MailLines lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (isMarkOfQuotes(lines.text(i))) {
        lines.mark(i, i + 1, Part.FURNITURE);
      } else if (isLinkList(lines, i)) {
        i = links(lines, i) - 1;
      } else if (lines.part(i) == Part.BODY && isWarning(lines.text(i))) {
        int end = i + 1;
        while (end < lines.size() && lines.isContinued(end - 1)) {
          end++;
        }
        lines.mark(i, end, Part.FURNITURE);
        i = end - 1;
      }
    }
  }

  /** What an archive shows where it hides quoted mail. */
  private static boolean isMarkOfQuotes(String line) {
    return line.equals("show quoted sections") || line.equals("hide quoted sections");
  }

  private static boolean isWarning(String line) {
    String lower = line.substring(0, Math.min(50, line.length())).toLowerCase(Locale.ROOT);
    for (String warning : WARNINGS) {
      if (lower.startsWith(warning)) {
        return true;
      }
    }
    return false;
  }

  /** {@code Visible links}, usually below {@code References}. */
  private static boolean isLinkList(MailLines lines, int at) {
    String line = lines.text(at);
    return line.equals("Visible links")
        || line.equals("Hidden links:")
        || line.equals("References") && lines.text(lines.next(at + 1)).equals("Visible links");
  }

  /** Reads {@code 1. http://...}, also on two lines; the first line that is none of the list. */
  private static int links(MailLines lines, int first) {
    int at = first + 1;
    at = lines.text(at).equals("Visible links") ? at + 1 : at;
    lines.mark(first, at, Part.FURNITURE);
    while (at < lines.size()) {
      String line = lines.text(at);
      int dot = number(line);
      if (!line.isEmpty() && dot == 0 && !LineBreak.isAddress(line) && !isRest(lines, at)) {
        return at;
      }
      if (dot > 0) {
        String rest = line.substring(dot + 1).strip();
        int place = rest.isEmpty() ? at + 1 : at;
        String address = rest.isEmpty() ? lines.text(place) : rest;
        if (LineBreak.isAddress(address) && !address.startsWith("mailto:")) {
          lines.link(Integer.parseInt(line.substring(0, dot)), place, address);
        }
      }
      lines.mark(at, at + 1, Part.FURNITURE);
      at++;
    }
    return at;
  }

  /** The place of the full stop after a number of a list; 0 if there is none. */
  private static int number(String line) {
    int dot = line.indexOf('.');
    return dot > 0 && dot <= 3 && line.substring(0, dot).chars().allMatch(c -> c >= '0' && c <= '9')
        ? dot
        : 0;
  }

  /** An entry that says something else than an address, also on three lines in brackets. */
  private static boolean isRest(MailLines lines, int at) {
    String before = lines.text(at - 1);
    boolean number = number(before) == before.length() - 1 && number(before) > 0;
    return number || before.endsWith("[") || lines.text(at).startsWith("]");
  }
}
