package org.openfoi.io.reader;

import java.util.function.UnaryOperator;
import org.openfoi.io.source.SourceText;

/** Ways in which the same document reaches a reader with other characters. */
enum Variant {
  CRLF(text -> text.replace("\n", "\r\n")),
  LONE_CR(text -> text.replace("\n", "\r")),
  UNICODE_LINE_ENDS(text -> text.replace("\n", "\u2028")),
  NO_BREAK_SPACES(text -> text.replace(' ', '\u00A0')),
  THIN_SPACES(text -> text.replace(' ', '\u2009')),
  TABS_AT_THE_EDGE(Variant::tabsAtTheEdge),
  TABS_FOR_SPACES(text -> text.replace(' ', '\t')),
  SPACE_AT_THE_END(text -> text.replace("\n", " \t\n")),
  NO_BREAK_HYPHENS(text -> text.replace('-', '\u2011')),
  BYTE_ORDER_MARK(text -> "\uFEFF" + text),
  ZERO_WIDTH_SPACES(text -> text.replaceAll("\\b\\p{L}", "\u200B$0")),
  NO_LAST_LINE_END(String::stripTrailing);

  private final UnaryOperator<String> change;

  Variant(UnaryOperator<String> change) {
    this.change = change;
  }

  /** The document in this variant, under the same name. */
  SourceText of(SourceText text) {
    return Texts.like(text, change.apply(text.characters()));
  }

  /**
   * The document that says the same as its variant: itself, but where tabs stand for spaces the one
   * without tabs of its own, for nobody can tell then which of them parted the cells of a table.
   */
  SourceText same(SourceText text) {
    return this == TABS_FOR_SPACES ? Texts.like(text, text.characters().replace('\t', ' ')) : text;
  }

  private static String tabsAtTheEdge(String text) {
    StringBuilder changed = new StringBuilder(text);
    boolean edge = true;
    for (int i = 0; i < text.length(); i++) {
      edge = text.charAt(i) == '\n' || edge && text.charAt(i) == ' ';
      if (edge && text.charAt(i) == ' ') {
        changed.setCharAt(i, '\t');
      }
    }
    return changed.toString();
  }
}
