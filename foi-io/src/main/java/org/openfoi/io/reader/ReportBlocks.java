package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;

/** Cuts a committee report into paragraphs, items and headings. */
final class ReportBlocks {
  private static final Pattern GOES_ON = Pattern.compile("(?:\\p{Ll}|[(&]).*");
  private static final Pattern UNFINISHED =
      Pattern.compile(".*\\b(?:and|of|the|for|to|behalf)|.*[,&]");
  private static final Pattern FINISHED = Pattern.compile(".*[.:;!?][\\u2019\\u201D'\")]?");

  private final List<SourceLine> all;
  private final List<ReportBlock> blocks = new ArrayList<>();
  private final List<SourceLine> open = new ArrayList<>();
  private Optional<ReportMark> mark = Optional.empty();
  private ReportRole role = ReportRole.TEXT;
  private String last = "";
  private boolean openAfterGap;

  private ReportBlocks(SourceText text) {
    this.all = text.lines();
  }

  static List<ReportBlock> of(SourceText text) {
    return new ReportBlocks(text).cut();
  }

  private List<ReportBlock> cut() {
    boolean gap = true;
    for (int i = 0; i < all.size(); i++) {
      SourceLine line = all.get(i);
      if (line.isBlank()) {
        gap = true;
        continue;
      }
      read(line, i, gap);
      gap = false;
    }
    close();
    return blocks;
  }

  private void read(SourceLine line, int index, boolean gap) {
    String words = line.cell().text();
    ReportRole itsRole = ReportRole.of(words);
    Optional<ReportMark> itsMark =
        ReportMark.of(words).filter(found -> counts(found, gap, itsRole));
    if (!goesOn(words, itsRole, itsMark, gap, index)) {
      close();
      role = itsRole;
      mark = itsMark;
      openAfterGap = gap;
    }
    open.add(line);
    last = words;
  }

  /** Whether a mark is one here, and not a number or a dash within a paragraph. */
  private boolean counts(ReportMark found, boolean gap, ReportRole itsRole) {
    if (itsRole == ReportRole.SECTION) {
      return false;
    }
    return switch (found.kind()) {
      case BARE_NUMBER -> gap;
      case NUMBER -> gap || !found.isLargeNumber();
      case DASH ->
        gap
            || mark.filter(ReportMark::isBullet).isPresent()
            || FINISHED.matcher(last).matches();
      default -> true;
    };
  }

  private boolean goesOn(
      String words, ReportRole itsRole, Optional<ReportMark> itsMark, boolean gap, int index) {
    if (open.isEmpty() || itsMark.isPresent() || itsRole != ReportRole.TEXT) {
      return false;
    }
    if (role.isField()) {
      return !gap
          && (GOES_ON.matcher(words).matches() || UNFINISHED.matcher(last).matches());
    }
    boolean bareMark = mark.filter(m -> m.end() >= last.length()).isPresent() && open.size() == 1;
    return role == ReportRole.TEXT && (bareMark || !gap && !isHeadingBelowText(words, index));
  }

  /** Whether a line directly below a paragraph is a heading all the same. */
  private boolean isHeadingBelowText(String words, int index) {
    return ReportBlock.looksLikeHeading(words)
        && FINISHED.matcher(last).matches()
        && (index + 1 == all.size()
            || all.get(index + 1).isBlank()
            || ReportMark.of(all.get(index + 1).cell().text()).isPresent());
  }

  private void close() {
    if (!open.isEmpty()) {
      List<SourceLine> lines = List.copyOf(open);
      blocks.add(new ReportBlock(lines, Block.of(lines), role, mark, openAfterGap));
      open.clear();
    }
  }
}
