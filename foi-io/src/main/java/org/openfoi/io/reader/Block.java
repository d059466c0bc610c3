package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openfoi.io.scan.FigureMention;
import org.openfoi.io.scan.FigureScanner;
import org.openfoi.io.source.Cell;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/**
 * A paragraph of a document while it is read: the cleaned text of one line or of several, joined by
 * one space, and where each character stands.
 */
final class Block {
  private final List<Piece> pieces;
  private final NumberedLinks links;
  private final int[] starts;
  private final String text;
  private @Nullable String key;
  private @Nullable List<FigureMention> figures;
  private @Nullable Wording wording;
  private @Nullable Statements says;

  /** What the paragraph has of one line; never empty. */
  private record Piece(SourceLine line, Cell cell) {}

  private Block(List<Piece> pieces, NumberedLinks links) {
    this.pieces = pieces;
    this.links = links;
    this.starts = new int[pieces.size()];
    this.text = pieces.size() == 1 ? pieces.get(0).cell.text() : joined(pieces, starts);
  }

  /** The paragraph of a line, which is not blank. */
  static Block of(SourceLine line) {
    return new Block(List.of(new Piece(line, line.cell())), NumberedLinks.NONE);
  }

  /** The paragraphs of a text each line of which is one. */
  static List<Block> lines(SourceText text) {
    return text.lines().stream().filter(line -> !line.isBlank()).map(Block::of).toList();
  }

  /** The paragraph of a cell of a line, which is not empty. */
  static Block of(SourceLine line, Cell cell) {
    return new Block(List.of(new Piece(line, cell)), NumberedLinks.NONE);
  }

  /** The paragraph of several lines, none of them blank. */
  static Block of(List<SourceLine> lines) {
    return of(lines, NumberedLinks.NONE);
  }

  /** The paragraph of several lines, none of them blank, of a text that lists its links below. */
  static Block of(List<SourceLine> lines, NumberedLinks links) {
    return new Block(lines.stream().map(line -> new Piece(line, line.cell())).toList(), links);
  }

  /** Several paragraphs, at least one, as one. */
  static Block joined(List<Block> blocks) {
    return new Block(
        blocks.stream().flatMap(block -> block.pieces.stream()).toList(), blocks.get(0).links);
  }

  private static String joined(List<Piece> pieces, int[] starts) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < starts.length; i++) {
      text.append(i == 0 ? "" : " ");
      starts[i] = text.length();
      text.append(pieces.get(i).cell.text());
    }
    return text.toString();
  }

  /** The words, without space at either end. */
  String text() {
    return text;
  }

  /** The words as {@link Plain#key} has them; made once, for several readers ask. */
  String key() {
    if (key == null) {
      key = Plain.key(text);
    }
    return key;
  }

  /** The figures in the words; they are looked for once, for several readers ask. */
  List<FigureMention> figures() {
    if (figures == null) {
      figures = FigureScanner.of().scan(text);
    }
    return figures;
  }

  /** The words one by one; they are cut once, for several readers ask. */
  Wording wording() {
    if (wording == null) {
      wording = Wording.of(text, StatementTable.SHIPPED.known());
    }
    return wording;
  }

  /** Its sentences in order; what is between them is space. */
  List<Sentences.Sentence> sentences() {
    return wording().places();
  }

  /** The last of its sentences. */
  Sentences.Sentence lastSentence() {
    return sentences().get(sentences().size() - 1);
  }

  /** The words of a sentence. */
  String words(Sentences.Sentence sentence) {
    return text.substring(sentence.start(), sentence.end());
  }

  /** Whether there is a digit, 0 to 9. */
  boolean hasDigit() {
    return wording().hasDigit();
  }

  /** Whether there is a word of a cue. */
  boolean has(Cue cue) {
    return wording().has(cue);
  }

  /** What the words say; they are read once, for several readers ask. */
  Statements says() {
    if (says == null) {
      says = Statements.of(wording());
    }
    return says;
  }

  /** The links that the text lists below, which the words may have marks of. */
  NumberedLinks links() {
    return links;
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

  /** The offset in the document of its first character. */
  int from() {
    Piece first = pieces.get(0);
    return first.line.offset() + first.cell.span().getColumn() - 1;
  }

  /** The offset in the document behind its last character. */
  int to() {
    return end(pieces.get(pieces.size() - 1));
  }

  /** The offset in these words of a character of the document, which must be within them. */
  int offset(int inDocument) {
    int low = 0;
    int high = pieces.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (inDocument <= end(pieces.get(middle))) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low == pieces.size()
        ? text.length()
        : starts[low] + pieces.get(low).line.offsetIn(pieces.get(low).cell, inDocument);
  }

  private static int end(Piece piece) {
    SourceSpan span = piece.cell.span();
    return piece.line.offset() + span.getColumn() - 1 + span.getLength();
  }

  /** Where all of it stands, a span for each line. */
  List<SourceSpan> spans() {
    return pieces.size() == 1
        ? List.of(start())
        : pieces.stream().map(piece -> piece.cell.span()).toList();
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
    for (int i = pieceAt(from); i < pieces.size() && starts[i] < to; i++) {
      Piece piece = pieces.get(i);
      int first = Math.max(from - starts[i], 0);
      int last = Math.min(to - starts[i], piece.cell.text().length());
      if (first < last) {
        Cell cell = piece.line.part(piece.cell, first, last);
        if (!cell.isEmpty()) {
          parts.add(new Piece(piece.line, cell));
        }
      }
    }
    return new Block(parts, links);
  }

  /** The place in the list of the piece that an offset is in, or in the space behind it. */
  private int pieceAt(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** The words from an offset on. */
  Block from(int offset) {
    return part(offset, text.length());
  }

  /** This paragraph and one that follows, as one. */
  Block join(Block next) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(next.pieces);
    return new Block(both, links);
  }

  @Override
  public String toString() {
    return firstLine() + ": " + text;
  }
}
