package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.source.Cell;
import org.openfoi.model.inspection.Tranche;

/**
 * The heading of a table of extracts, or of one tranche of it.
 *
 * @param tranche the tranche it opens, if it names one
 * @param pageFirst whether the page stands before the passage
 * @param hasColumns whether it names columns, or only the tranche
 */
record TableHeading(Optional<Tranche> tranche, boolean pageFirst, boolean hasColumns) {
  /** What rows are read by where no heading says more. */
  static final TableHeading USUAL = new TableHeading(Optional.empty(), false, false);

  private static final int LONGEST = 60;
  private static final Pattern FORCE = Pattern.compile(
      "(?:(?:tranche|group)\\s+([1-9]\\d?)\\b\\W{0,3})?(?:(?:police )?forces?(?: name)?)?\\s*:?",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TEXT = Pattern.compile(
      ".*\\b(?:content|extract|passage|text|wording|comment|finding)s?\\b.*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE = Pattern.compile(".*\\bpages?\\b.*", Pattern.CASE_INSENSITIVE);

  /** The heading that a line is, if it is one. */
  static Optional<TableHeading> of(List<Cell> cells) {
    String first = cells.get(0).text();
    Matcher force = FORCE.matcher(first);
    if (first.isEmpty() || first.length() > LONGEST || !force.matches()) {
      return Optional.empty();
    }
    Optional<Tranche> tranche = Optional.ofNullable(force.group(1)).map(Tranche::parse);
    int page = indexOf(cells, PAGE);
    boolean hasColumns = page > 0 || indexOf(cells, TEXT) > 0;
    return hasColumns || tranche.isPresent()
        ? Optional.of(new TableHeading(tranche, page == 1 && cells.size() > 2, hasColumns))
        : Optional.empty();
  }

  /** The page cell of a row, if the row is long enough to have one. */
  Optional<Cell> page(List<Cell> cells) {
    if (cells.size() < 3) {
      return Optional.empty();
    }
    return Optional.of(cells.get(pageFirst ? 1 : cells.size() - 1));
  }

  /** The passage of a row: what stands between the name and the page. */
  List<Cell> text(List<Cell> cells) {
    if (cells.size() < 3) {
      return cells.subList(1, cells.size());
    }
    return pageFirst ? cells.subList(2, cells.size()) : cells.subList(1, cells.size() - 1);
  }

  private static int indexOf(List<Cell> cells, Pattern pattern) {
    for (int i = 1; i < cells.size(); i++) {
      String text = cells.get(i).text();
      if (text.length() <= LONGEST && pattern.matcher(text).matches()) {
        return i;
      }
    }
    return -1;
  }
}
