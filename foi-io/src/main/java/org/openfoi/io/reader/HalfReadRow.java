package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.io.source.Cell;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;
import org.openfoi.model.source.SourceSpan;

/** A row that may still go on: behind a page break, or on the next line. */
final class HalfReadRow {
  private final Optional<Cell> name;
  private final Optional<Force> force;
  private final Optional<Tranche> tranche;
  private final Map<String, Object> others = new LinkedHashMap<>();
  private final boolean endsWithText;
  private final StringBuilder text = new StringBuilder();
  private final List<SourceSpan> spans = new ArrayList<>();
  private Optional<PageNumbers> pages = Optional.empty();
  private boolean open = true;
  private int lastLine;

  /**
   * A row that begins.
   *
   * @param row its cells, of which only the name is taken here
   * @param force the force of that name, if it is known
   * @param endsWithText whether nothing but the next row shows where its passage ends
   */
  HalfReadRow(
      TableColumns.Row row,
      Optional<Force> force,
      Optional<Tranche> tranche,
      boolean endsWithText) {
    this.name = row.name();
    this.force = force;
    this.tranche = tranche;
    this.endsWithText = endsWithText;
  }

  /** The pages a cell names, if it can be read. */
  static Optional<PageNumbers> pages(Cell cell) {
    try {
      return Optional.of(PageNumbers.parse(cell.text()));
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /** Adds a part of the passage. */
  void add(Cell part, int line) {
    lastLine = line;
    if (!part.isEmpty()) {
      text.append(text.isEmpty() ? "" : " ").append(part.text());
    }
    if (!part.isEmpty() || spans.isEmpty()) {
      spans.add(part.span());
    }
  }

  /**
   * Adds the cells of columns that have no place of their own; what goes on is joined by a space.
   */
  void addOthers(Map<String, String> cells) {
    cells.forEach((name, cell) -> others.merge(name, cell, (before, more) -> before + " " + more));
  }

  /**
   * Adds the page cell, after which no line without a tab belongs to the row.
   *
   * @throws IllegalArgumentException if it is not empty and no pages can be read from it
   */
  void addPages(Cell cell) {
    open = false;
    if (!cell.isEmpty()) {
      List<Integer> all = new ArrayList<>();
      pages.ifPresent(before -> all.addAll(before.getPages()));
      all.addAll(PageNumbers.parse(cell.text()).getPages());
      pages = Optional.of(PageNumbers.of(all));
    }
  }

  /** Whether a line without a tab may belong to it. */
  boolean isOpen() {
    return open || endsWithText;
  }

  boolean hasUnknownForce() {
    return name.isPresent() && force.isEmpty();
  }

  int lastLine() {
    return lastLine;
  }

  String nameAsWritten() {
    return name.map(Cell::shown).orElse("");
  }

  boolean hasTranche() {
    return tranche.isPresent();
  }

  /** Where the row begins. */
  SourceSpan start() {
    return name.map(Cell::span).orElse(spans.get(0));
  }

  InspectionExtract finish() {
    return InspectionExtract.builder()
        .force(force)
        .forceAsWritten(name.map(Cell::text))
        .tranche(tranche)
        .pages(pages)
        .text(text.toString())
        .spans(spans)
        .extras(others)
        .build();
  }
}
