package org.openfoi.io.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;

/**
 * A document's text: the characters as they were given, and its lines.
 *
 * <p>A line ends with LF, CRLF or CR, or with one of Unicode's own line ends (U+0085, U+2028,
 * U+2029); the last one needs no end. Positions count from 1 in the characters given, whatever
 * {@link SourceLine#text} leaves out. A byte order mark belongs to no line.
 *
 * <p>Immutable. Lines share the text's characters.
 */
public final class SourceText {
  private final Optional<String> document;
  private final String characters;
  private final List<Finding> findings;
  private final List<SourceLine> lines;
  private final boolean tabsAreSpaces;

  SourceText(Optional<String> document, String characters, List<Finding> findings) {
    this.document = document;
    this.characters = characters;
    this.findings = List.copyOf(findings);
    this.lines = List.copyOf(cut());
    this.tabsAreSpaces = TabbedWords.in(characters, lines);
  }

  /** A text without a name. */
  public static SourceText of(String characters) {
    return new SourceText(Optional.empty(), characters, List.of());
  }

  /** A text with the document's name, which every span and finding then carries. */
  public static SourceText of(String document, String characters) {
    return new SourceText(Optional.of(document), characters, List.of());
  }

  /**
   * Decodes a document.
   *
   * <p>The bytes should be UTF-8, with or without a byte order mark. UTF-16 is recognised by its
   * mark, or by its zero bytes. Bytes that are not UTF-8 become U+FFFD, and a finding says where
   * the first one stands: a letter with one broken character is still a letter.
   *
   * @param document the document's name, such as a file name
   * @throws FormatException if the bytes are no text
   */
  public static SourceText decode(String document, byte[] bytes) {
    return Decoder.decode(Optional.of(document), bytes);
  }

  /**
   * Reads and decodes a file, as {@link #decode} does; the document's name is the file's.
   *
   * @throws IOException if the file cannot be read
   * @throws FormatException if its bytes are no text
   */
  public static SourceText read(Path file) throws IOException {
    return decode(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /** The document's name, if it has one. */
  public Optional<String> document() {
    return document;
  }

  /** All characters as they were given. */
  public String characters() {
    return characters;
  }

  /** What decoding had to mend; empty for clean text. */
  public List<Finding> findings() {
    return findings;
  }

  /** The lines in order; at least one, which is empty if the text is. */
  public List<SourceLine> lines() {
    return lines;
  }

  /** Whether tabs part the words of the text, and so no cells of tables. */
  boolean tabsAreSpaces() {
    return tabsAreSpaces;
  }

  /** Whether there is nothing but space, line ends and invisible characters. */
  public boolean isBlank() {
    return lines.stream().allMatch(SourceLine::isBlank);
  }

  @Override
  public String toString() {
    return document.orElse("text") + ": " + lines.size() + " lines";
  }

  private List<SourceLine> cut() {
    List<SourceLine> cut = new ArrayList<>();
    int start = characters.startsWith("\uFEFF") ? 1 : 0;
    for (int i = start; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if ((c < ' ' || c >= '\u0085') && isLineEnd(c)) {
        cut.add(new SourceLine(this, cut.size() + 1, start, i));
        if (c == '\r' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n') {
          i++;
        }
        start = i + 1;
      }
    }
    if (start < characters.length() || cut.isEmpty()) {
      cut.add(new SourceLine(this, cut.size() + 1, start, characters.length()));
    }
    return cut;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
