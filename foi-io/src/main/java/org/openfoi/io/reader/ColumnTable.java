package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.BreakdownPart;
import org.openfoi.model.response.Figure;

/**
 * A table with more than one column of figures while its rows come in; each column becomes a
 * breakdown that has the column's head as its title. The head may be repeated where a page begins.
 */
final class ColumnTable {
  private static final int LONGEST = 200;
  private static final Pattern BETWEEN = Pattern.compile("\\s*\\t\\s*| {2,}| [|\u2013-] ");
  private static final Pattern NUMBERS = Pattern.compile(
      "(?:(?:\\s|[|\u2013-])+(?:£ ?)?\\d[\\d,]*(?:\\.\\d{1,2})?(?: ?%)?){2,}[\\s|]*$");
  private static final Pattern NUMBER =
      Pattern.compile("(£ ?)?(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d{1,2})?( ?%)?");

  private final List<Column> columns = new ArrayList<>();
  private String head = "";
  private boolean open;

  private static final class Column {
    private final String title;
    private final List<BreakdownPart> parts = new ArrayList<>();
    private Optional<Figure> total = Optional.empty();

    Column(String title) {
      this.title = title;
    }
  }

  /** Whether a line names a first column and at least two others. */
  static boolean isHead(String text) {
    return text.length() <= LONGEST
        && Character.isUpperCase(text.charAt(0))
        && text.chars().noneMatch(Character::isDigit)
        && BETWEEN.splitAsStream(text).filter(cell -> !cell.isBlank()).count() > 2;
  }

  /** Whether a line ends with at least two numbers, behind a label. */
  static boolean isRow(String text) {
    Matcher numbers = NUMBERS.matcher(text);
    return text.length() <= LONGEST && numbers.find() && numbers.start() > 0;
  }

  /** Whether a head like this one stands above the rows read so far. */
  boolean isHeadedBy(String text) {
    return BETWEEN.matcher(text).replaceAll("\t").equals(head);
  }

  boolean isEmpty() {
    return columns.stream().allMatch(column -> column.parts.isEmpty());
  }

  /** Begins with its head, or goes on below the same head on another page. */
  void head(String text) {
    if (!isHeadedBy(text)) {
      head = BETWEEN.matcher(text).replaceAll("\t");
      columns.clear();
      BETWEEN
          .splitAsStream(text)
          .filter(cell -> !cell.isBlank())
          .skip(1)
          .map(Column::new)
          .forEach(columns::add);
    }
    open = true;
  }

  /**
   * Takes a row.
   *
   * @return whether it is one of this table
   */
  boolean row(Block line) {
    String text = line.text();
    Matcher numbers = NUMBERS.matcher(text);
    if (!open || text.length() > LONGEST || !numbers.find() || numbers.start() == 0) {
      open = false;
      return false;
    }
    List<Figure> figures = figures(line, numbers.start());
    if (figures.size() != columns.size()) {
      open = false;
      return false;
    }
    String label = text.substring(0, numbers.start()).strip();
    for (int i = 0; i < figures.size(); i++) {
      Column column = columns.get(i);
      if (Breakdowns.isTotal(label)) {
        column.total = Optional.of(figures.get(i));
      } else {
        column.parts.add(BreakdownPart.builder()
            .label(label)
            .figure(figures.get(i))
            .spans(line.spans())
            .build());
      }
    }
    return true;
  }

  private static List<Figure> figures(Block line, int from) {
    List<Figure> figures = new ArrayList<>();
    Matcher number = NUMBER.matcher(line.text()).region(from, line.text().length());
    while (number.find()) {
      figures.add(Detail.figure(number.group(1), number.group(2), number.group(3), number.group(4))
          .spans(line.spans(number.start(), number.end()))
          .build());
    }
    return figures;
  }

  /** A breakdown for each column. */
  List<Breakdown> finish() {
    return columns.stream()
        .map(column -> Breakdown.builder()
            .title(column.title)
            .parts(column.parts)
            .total(column.total)
            .build())
        .toList();
  }
}
