package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.BreakdownPart;
import org.openfoi.model.response.Figure;

/**
 * Finds tables of labels and figures: a row on each line ({@code Laptops: 1,263}, or cells divided
 * by tabs), all rows on one line ({@code Female 4046 Male 21175}), or several columns of figures.
 */
final class Breakdowns {
  private static final String NUMBER = "(£ ?)?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{1,2})?( ?%)?";
  private static final String UNIT = "(?: (?<unit>\\p{Ll}+(?: \\p{Ll}+)?))?\\s*\\.?";
  private static final Pattern ROW = Pattern.compile(
      "[*_•\u25CF -]{0,4}(?<label>\\p{L}[^\\t:=|\\d]{0,60}(?:\\d{1,4}[^\\t:=|]{0,30})?)(?:\\s?[:=|\\t]\\s?|\\s[\u2013-]\\s)\\s*"
          + NUMBER + UNIT);
  private static final Pattern YEARS = Pattern.compile(
      "(?<label>(?:19|20)\\d\\d(?:[/-]\\d{2,4})?)(?:\\s?[:=|\\t]\\s?|\\s[\u2013-]\\s)\\s*" + NUMBER
          + UNIT);
  private static final String SPAN =
      "(?:\\p{L}+ )?\\d{1,3}(?: to |-|–)?(?:\\d{1,3})?\\+? (?:years?|months?|weeks?|days?|hours?|miles?|mph)";
  private static final Pattern RUN = Pattern.compile(
      "(?<label>" + SPAN + "|\\p{L}[\\p{L} /&()'-]{0,40}?)[ :]{1,2}" + NUMBER + "(?=\\s|$)");
  private static final Pattern TITLE = Pattern.compile("\\p{L}[^:\\d]{2,60}: ");

  private final Said words;
  private final List<Block> rows = new ArrayList<>();
  private final List<BreakdownPart> parts = new ArrayList<>();
  private Optional<Figure> total = Optional.empty();
  private ColumnTable columns = new ColumnTable();

  Breakdowns(Said words) {
    this.words = words;
  }

  void read(List<Block> paragraphs) {
    Optional<Block> label = Optional.empty();
    for (Block paragraph : paragraphs) {
      if (readColumns(paragraph)) {
        continue;
      }
      Block whole = label
          .filter(before -> goesOn(paragraph))
          .map(before -> before.join(paragraph))
          .orElse(paragraph);
      label = Optional.empty();
      Matcher row = row(whole.text());
      if (row != null) {
        rows.add(whole);
        part(whole, row, 0, Optional.ofNullable(row.group("unit")));
      } else if (isColumnHeads(paragraph.text())) {
        continue;
      } else if (!parts.isEmpty() && isLabel(paragraph.text())) {
        label = Optional.of(paragraph);
      } else if (!readRun(paragraph)) {
        close();
        words.figures(Detail.figures(paragraph));
      }
    }
    close();
    closeColumns();
  }

  /** The head or a row of a table with several columns of figures. */
  private boolean readColumns(Block paragraph) {
    if (columns.row(paragraph)) {
      return true;
    }
    if (!ColumnTable.isHead(paragraph.text())) {
      return false;
    }
    if (!columns.isHeadedBy(paragraph.text())) {
      closeColumns();
    }
    columns.head(paragraph.text());
    return true;
  }

  private void closeColumns() {
    if (!columns.isEmpty()) {
      columns.finish().forEach(words::breakdown);
    }
    columns = new ColumnTable();
  }

  /** Whether a row begins in the middle of its label, for the page broke it. */
  private static boolean goesOn(Block row) {
    return Character.isLowerCase(row.text().charAt(0)) && row.text().indexOf('\t') > 0;
  }

  private static boolean isLabel(String text) {
    return text.length() <= 60
        && Character.isUpperCase(text.charAt(0))
        && text.chars().noneMatch(Character::isDigit)
        && ".:;?!".indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static boolean isColumnHeads(String text) {
    return text.indexOf('\t') > 0 && text.chars().noneMatch(Character::isDigit);
  }

  private static @Nullable Matcher row(String text) {
    if (text.length() > 160 || !mayEndWithNumber(text) || !mayBeDivided(text)) {
      return null;
    }
    Matcher row = ROW.matcher(text);
    if (row.matches()) {
      return row;
    }
    Matcher years = YEARS.matcher(text);
    return years.matches() ? years : null;
  }

  /** Whether a digit comes last, but for a unit, a full stop, space and a sign of per cent. */
  private static boolean mayEndWithNumber(String text) {
    int last = text.length() - 1;
    while (last > 0
        && (". %\t".indexOf(text.charAt(last)) >= 0 || Character.isLowerCase(text.charAt(last)))) {
      last--;
    }
    return Character.isDigit(text.charAt(last));
  }

  /** Whether there is a mark of those that divide a label from its figure. */
  private static boolean mayBeDivided(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (":=|\t-\u2013".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** All rows on one line, at least two and nothing else. */
  private boolean readRun(Block paragraph) {
    String text = paragraph.text();
    if (text.length() > 2000 || !Character.isDigit(text.charAt(text.length() - 1))) {
      return false;
    }
    Matcher title = TITLE.matcher(text);
    int start = title.lookingAt() ? title.end() : 0;
    Matcher run = RUN.matcher(text).region(start, text.length());
    int end = start;
    int rows = 0;
    while (run.find() && text.substring(end, run.start()).isBlank()) {
      end = run.end();
      rows++;
    }
    if (rows < 2 || end < text.length()) {
      return false;
    }
    close();
    run.region(start, text.length());
    while (run.find()) {
      part(paragraph, run, run.start(), Optional.empty());
    }
    close(start == 0 ? Optional.empty() : Optional.of(text.substring(0, start - 2)));
    return true;
  }

  private void part(Block paragraph, Matcher row, int from, Optional<String> unit) {
    String label = row.group("label").strip();
    int first = row.start(3);
    int end = row.end(4) >= 0 ? row.end(4) : row.end(3);
    Figure figure = Detail.figure(row.group(2), row.group(3), row.group(4), row.group(5))
        .unit(unit)
        .spans(paragraph.spans(row.start(2) >= 0 ? row.start(2) : first, Math.max(end, row.end(5))))
        .build();
    if (isTotal(label)) {
      total = Optional.of(figure);
      return;
    }
    parts.add(BreakdownPart.builder()
        .label(label)
        .figure(figure)
        .spans(paragraph.spans(from, row.end()))
        .build());
  }

  /** Whether the label of a row says that it adds up the others. */
  static boolean isTotal(String label) {
    String key = label.toLowerCase(Locale.ROOT);
    return key.equals("total")
        || key.startsWith("total ")
        || key.endsWith(" total")
        || key.equals("overall");
  }

  private void close() {
    close(Optional.empty());
  }

  private void close(Optional<String> title) {
    if (parts.size() > 1) {
      words.breakdown(Breakdown.builder().title(title).parts(parts).total(total).build());
    } else if (parts.stream().anyMatch(part -> part.getFigure().getUnit().isPresent())) {
      rows.forEach(row -> words.figures(Detail.figures(row)));
    } else {
      parts.forEach(part -> words.figures(
          List.of(Figure.builder().from(part.getFigure()).unit(part.getLabel()).build())));
      total.ifPresent(figure -> words.figures(List.of(figure)));
    }
    rows.clear();
    parts.clear();
    total = Optional.empty();
  }
}
