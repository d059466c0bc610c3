package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openfoi.io.source.Cell;
import org.openfoi.model.inspection.Tranche;

/**
 * The heading of a table of extracts, or of one tranche of it.
 *
 * @param tranche the tranche it opens, if it names one
 * @param columns which column is which, if it says so
 */
record TableHeading(Optional<Tranche> tranche, Optional<TableColumns> columns) {
  private static final int LONGEST = 60;
  private static final Cued FORCE = Cued.ofAnyCase(
      "(?:(?:tranche|group)\\s+([1-9]\\d?)\\b\\W{0,3})?"
          + "(?:(?:name of (?:the )?)?(?:police )?(?:forces?|constabular(?:y|ies))(?: names?)?)\\s*:?",
      "force|constabular");
  private static final Cued TRANCHE = Cued.ofAnyCase(
      "(?:tranche|group)\\s+([1-9]\\d?)(?: (?:police )?forces?)?\\s*:?", "tranche|group");
  private static final Pattern TRANCHE_COLUMN =
      pattern("(?:tranche|group)(?: (?:no\\.?|number))?\\s*:?");
  private static final Pattern TEXT =
      pattern(".*\\b(?:content|extract|passage|text|wording|comment|finding)s?\\b.*");
  private static final Pattern PAGE = pattern(".*\\bpages?\\b.*");

  /** The heading that a line is, if it is one. */
  static Optional<TableHeading> of(List<Cell> cells) {
    if (!mayHead(cells)) {
      return Optional.empty();
    }
    List<String> names = cells.stream().map(Cell::text).toList();
    int force = indexOf(names, FORCE.pattern());
    int page = force < 0 ? -1 : indexOf(names, PAGE);
    int text = force < 0 ? -1 : indexOf(names, TEXT);
    if (page >= 0 || text >= 0) {
      int trancheColumn = indexOf(names, TRANCHE_COLUMN);
      int passage = text >= 0 ? text : firstOther(names.size(), force, page, trancheColumn);
      TableColumns columns = new TableColumns(force, passage, page, trancheColumn, distinct(names));
      return Optional.of(new TableHeading(tranche(FORCE, names.get(force)), Optional.of(columns)));
    }
    // a tranche alone, or a heading whose other columns have words that are not known
    boolean alone = names.subList(1, names.size()).stream().allMatch(String::isEmpty);
    return tranche(alone ? TRANCHE : FORCE, names.get(0))
        .map(tranche -> new TableHeading(Optional.of(tranche), Optional.empty()));
  }

  private static boolean mayHead(List<Cell> cells) {
    boolean cued = false;
    for (Cell cell : cells) {
      if (cell.text().length() > LONGEST) {
        return false;
      }
      cued |= FORCE.mayBeIn(cell.text()) || TRANCHE.mayBeIn(cell.text());
    }
    return cued;
  }

  private static Optional<Tranche> tranche(Cued form, String text) {
    Matcher matcher = form.pattern().matcher(text);
    return matcher.matches()
        ? Optional.ofNullable(matcher.group(1)).map(Tranche::parse)
        : Optional.empty();
  }

  /** The names of the columns; one that is blank or taken is called by its number, from 1. */
  private static List<String> distinct(List<String> names) {
    List<String> distinct = new ArrayList<>();
    for (String name : names) {
      boolean usable = !name.isEmpty() && !distinct.contains(name);
      distinct.add(usable ? name : "column " + (distinct.size() + 1));
    }
    return distinct;
  }

  private static int firstOther(int count, int force, int page, int tranche) {
    return IntStream.range(0, count)
        .filter(i -> i != force && i != page && i != tranche)
        .findFirst()
        .orElse(-1);
  }

  private static int indexOf(List<String> names, Pattern pattern) {
    return IntStream.range(0, names.size())
        .filter(i -> pattern.matcher(names.get(i)).matches())
        .findFirst()
        .orElse(-1);
  }

  private static Pattern pattern(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE);
  }
}
