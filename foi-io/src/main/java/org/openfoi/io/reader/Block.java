package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/**
 * A paragraph of a document while it is read: the cleaned text of one line or of several, joined by
 * one space, and where each character stands.
 */
final class Block {
  private final List<Piece> pieces;
  private final String text;

  /** What the paragraph has of one line; never empty. */
  private record Piece(SourceLine line, Cell cell) {}

  private Block(List<Piece> pieces) {
    this.pieces = pieces;
    this.text = pieces.size() == 1 ? pieces.get(0).cell.text() : joined(pieces);
  }

  /** The paragraph of a line, which is not blank. */
  static Block of(SourceLine line) {
    return new Block(List.of(new Piece(line, line.cell())));
  }

  /** The paragraph of a cell of a line, which is not empty. */
  static Block of(SourceLine line, Cell cell) {
    return new Block(List.of(new Piece(line, cell)));
  }

  /** The paragraph of several lines, none of them blank. */
  static Block of(List<SourceLine> lines) {
    return new Block(lines.stream().map(line -> new Piece(line, line.cell())).toList());
  }

  private static String joined(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    for (Piece piece : pieces) {
      text.append(text.isEmpty() ? "" : " ").append(piece.cell.text());
    }
    return text.toString();
  }

  /** The words, without space at either end. */
  String text() {
    return text;
  }

  /** The number of the first line. */
  int firstLine() {
    return pieces.get(0).line.number();
  }

  /** The number of the last line. */
  int lastLine() {
    return pieces.get(pieces.size() - 1).line.number();
  }

  /** Where it begins. */
  SourceSpan start() {
    return pieces.get(0).cell.span();
  }

  /** Where all of it stands, a span for each line. */
  List<SourceSpan> spans() {
    return pieces.stream().map(piece -> piece.cell.span()).toList();
  }

  /** The words as a passage. */
  Passage passage() {
    return Passage.builder().text(text).spans(spans()).build();
  }

  /** Where the characters from one offset to another stand, a span for each line. */
  List<SourceSpan> spans(int from, int to) {
    return part(from, to).spans();
  }

  /** Some of the words as a paragraph of their own; there must be a character that is no space. */
  Block part(int from, int to) {
    List<Piece> parts = new ArrayList<>(1);
    int start = 0;
    for (Piece piece : pieces) {
      int end = start + piece.cell.text().length();
      int first = Math.max(from, start);
      int last = Math.min(to, end);
      if (first < last) {
        Cell cell = piece.line.part(piece.cell, first - start, last - start);
        if (!cell.isEmpty()) {
          parts.add(new Piece(piece.line, cell));
        }
      }
      start = end + 1;
    }
    return new Block(parts);
  }

  /** The words from an offset on. */
  Block from(int offset) {
    return part(offset, text.length());
  }

  /** This paragraph and one that follows, as one. */
  Block join(Block next) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(next.pieces);
    return new Block(both);
  }

  @Override
  public String toString() {
    return firstLine() + ": " + text;
  }
}
