package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the addresses on the web in any text.
 *
 * <p>An address begins with {@code http://}, {@code https://} or {@code www.} and ends before a
 * space, a quotation mark or an angle bracket; punctuation of the sentence around it and a bracket
 * that was opened before it are no part of it. Within angle brackets it may be broken over lines.
 * An e-mail address is none.
 *
 * <p>A scan takes time in proportion to the text and fails on none. Scanners are immutable and may
 * be shared.
 */
public final class LinkScanner {
  private static final LinkScanner INSTANCE = new LinkScanner();
  private static final int LONGEST = 2048;
  private static final int MOST_BREAKS = 8;

  private LinkScanner() {}

  /** The scanner. */
  public static LinkScanner of() {
    return INSTANCE;
  }

  /** The addresses of a text in their order; empty if there is none. */
  public List<LinkMention> scan(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<LinkMention> links = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      int host = c == 'h' || c == 'H' || c == 'w' || c == 'W' ? host(text, at) : -1;
      if (host < 0) {
        at++;
        continue;
      }
      int end = end(text, at, host);
      if (end > host && Chars.isWordPart(text.charAt(host))) {
        links.add(new LinkMention(at, end, joined(text, at, end)));
      }
      at = Math.max(end, host);
    }
    return List.copyOf(links);
  }

  /** Whether there is a colon before slashes, or a full stop behind a w. */
  private static boolean mayHold(String text) {
    int stop = text.indexOf('.', 3);
    while (stop > 0 && Chars.lower(text.charAt(stop - 1)) != 'w') {
      stop = text.indexOf('.', stop + 1);
    }
    return stop > 0 || text.contains("://");
  }

  /** The place of the host of an address that begins there; -1 if none does. */
  private static int host(String text, int at) {
    char before = Chars.at(text, at - 1);
    if (Chars.isWordPart(before) || before == '@') {
      return -1;
    }
    int length = Chars.startsWith(text, at, "http://")
        ? 7
        : Chars.startsWith(text, at, "https://")
            ? 8
            : Chars.startsWith(text, at, "www.") && before != '.' ? 4 : 0;
    return length > 0 && at + length < text.length() ? at + length : -1;
  }

  private static int end(String text, int start, int host) {
    if (Chars.at(text, start - 1) == '<') {
      int close = closing(text, host);
      if (close > 0) {
        return close;
      }
    }
    int end = host;
    while (end < text.length() && isOfAnAddress(text.charAt(end))) {
      end++;
    }
    return trimmed(text, host, end);
  }

  /** The place of the bracket that closes an address broken over lines; -1 if there is none. */
  private static int closing(String text, int from) {
    int breaks = 0;
    for (int i = from; i < Math.min(text.length(), from + LONGEST); i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return i;
      } else if (Chars.isSpace(c)) {
        breaks += Chars.isSpace(text.charAt(i - 1)) ? 0 : 1;
      } else if (!isOfAnAddress(c)) {
        return -1;
      }
      if (breaks > MOST_BREAKS) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isOfAnAddress(char c) {
    return c > ' '
        && !Chars.isSpace(c)
        && c != '<'
        && c != '>'
        && c != '"'
        && c != '\u201C'
        && c != '\u201D'
        && c != '\u2018'
        && c != '\u2019'
        && c != '|'
        && c != '^'
        && c != '`'
        && c != '\u00AB'
        && c != '\u00BB';
  }

  /** The end without the punctuation that belongs to the sentence. */
  private static int trimmed(String text, int from, int to) {
    int round = 0;
    int square = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
    }
    int end = to;
    while (end > from) {
      char c = text.charAt(end - 1);
      if (c == ')' && round < 0) {
        round++;
      } else if (c == ']' && square < 0) {
        square++;
      } else if (".,;:!?'*".indexOf(c) < 0) {
        return end;
      }
      end--;
    }
    return end;
  }

  private static String joined(String text, int start, int end) {
    StringBuilder address = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      if (!Chars.isSpace(text.charAt(i))) {
        address.append(text.charAt(i));
      }
    }
    return address.toString();
  }
}
