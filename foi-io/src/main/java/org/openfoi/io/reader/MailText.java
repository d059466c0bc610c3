package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;

/**
 * A mail taken apart: the paragraphs of the message itself, and what is quoted or put around it.
 *
 * <p>Mail programs break the lines of a paragraph before a fixed width, and some archives of mail
 * drop the blank lines between paragraphs. A line goes on in the next one if the first word of the
 * next did not fit behind it; items of lists, rows of tables and the lines of addresses stay apart.
 */
final class MailText {
  private final List<Block> blocks;
  private final List<Structure> structure;
  private final List<Block> attachments;

  private MailText(List<Block> blocks, List<Structure> structure, List<Block> attachments) {
    this.blocks = List.copyOf(blocks);
    this.structure = List.copyOf(structure);
    this.attachments = List.copyOf(attachments);
  }

  static MailText of(SourceText text) {
    MailLines lines = MailLines.of(text);
    List<Block> blocks = new ArrayList<>();
    List<Structure> structure = new ArrayList<>();
    List<Block> attachments = new ArrayList<>();
    List<SourceLine> open = new ArrayList<>();
    NumberedLinks links = lines.links();
    for (int i = 0; i < lines.size(); i++) {
      MailLines.Part part = lines.part(i);
      boolean goesOn = part == MailLines.Part.BODY && !open.isEmpty() && lines.isContinued(i - 1);
      if (!goesOn && !open.isEmpty()) {
        blocks.add(Block.of(open, links));
        open.clear();
      }
      SourceLine line = lines.line(i);
      switch (part) {
        case BODY -> open.add(line);
        case ATTACHMENT -> attachments.add(Block.of(line));
        case QUOTATION ->
          structure.add(new Structure(Structure.Kind.QUOTATION, line.cell().span()));
        case FURNITURE ->
          structure.add(new Structure(Structure.Kind.FURNITURE, line.cell().span()));
        case BLANK -> {}
      }
    }
    if (!open.isEmpty()) {
      blocks.add(Block.of(open, links));
    }
    return new MailText(blocks, structure, attachments);
  }

  /** The paragraphs of the message itself, in order; they know the numbered links below it. */
  List<Block> blocks() {
    return blocks;
  }

  /** Lines of quoted mail, and what mail programs and archives put around a message. */
  List<Structure> structure() {
    return structure;
  }

  /** The names of attachments that an archive lists above a message. */
  List<Block> attachments() {
    return attachments;
  }
}
