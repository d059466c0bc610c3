package org.openfoi.io.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.source.Cell;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/** What stands above the summary of a report: warnings, title, number, date, author. */
final class HalfReadHead {
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_NOTICE = 1_000;
  private static final Pattern FIELD = Pattern.compile("[^:]*:\\s*");
  private static final Pattern NOTICE = Pattern.compile(
      "warning\\b.*|.*\\b(?:archived?|out\\sof\\sdate)\\b.*\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern MORE_OF_NOTICE =
      Pattern.compile("see\\b.*\\.", Pattern.CASE_INSENSITIVE);
  private static final Pattern SITE = Pattern.compile(
      "contents|home|report\\s\\d{1,3}\\s(?:of|for|to)\\sthe\\s.*|[^.]*\\s[>\\u00BB\\u203A]\\s.*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,6})\\.?");

  private final ReportMargin margin;
  private final List<SourceSpan> spans = new ArrayList<>();
  private final List<Passage> notices = new ArrayList<>();
  private final List<ReportBlock> candidates = new ArrayList<>();
  private Optional<String> title = Optional.empty();
  private Optional<Integer> number = Optional.empty();
  private Optional<LocalDate> date = Optional.empty();
  private Optional<String> author = Optional.empty();

  HalfReadHead(ReportMargin margin) {
    this.margin = margin;
  }

  /** A block above the first thing that shows where the report begins. */
  void above(ReportBlock block) {
    String text = block.whole().text();
    if (block.role() == ReportRole.FURNITURE || SITE.matcher(text).matches()) {
      margin.furniture(block.whole());
    } else if (isNotice(text)) {
      notices.add(block.whole().passage());
    } else {
      candidates.add(block);
    }
  }

  private boolean isNotice(String text) {
    return text.length() <= LONGEST_NOTICE
        && (NOTICE.matcher(text).matches()
            || candidates.isEmpty() && MORE_OF_NOTICE.matcher(text).matches());
  }

  /** The report begins: the last thing above is its title. */
  void endAbove(boolean beforeFields) {
    if (!candidates.isEmpty()) {
      ReportBlock last = candidates.get(candidates.size() - 1);
      String text = last.whole().text();
      if (text.length() <= LONGEST_TITLE && (beforeFields || !text.endsWith("."))) {
        candidates.remove(candidates.size() - 1);
        title = Optional.of(text);
        spans.addAll(last.whole().spans());
        margin.heading(last.whole());
      }
    }
    candidates.forEach(margin::unclaimed);
  }

  /** A line such as "Date: 25 January 2007". */
  void field(ReportBlock block) {
    Matcher field = FIELD.matcher(block.whole().text());
    if (!field.lookingAt()) {
      throw new IllegalStateException(block.whole() + " has no colon");
    }
    margin.label(block.whole().spans(0, field.end()));
    if (field.end() < block.whole().text().length()) {
      Block value = block.whole().from(field.end());
      switch (block.role()) {
        case NUMBER -> number(block, value);
        case DATE -> date(block, value);
        default -> author(block, value);
      }
    }
  }

  private void number(ReportBlock block, Block value) {
    Matcher form = NUMBER.matcher(value.text());
    if (form.matches() && number.isEmpty()) {
      number = Optional.of(Integer.parseInt(form.group(1)));
      spans.addAll(value.spans());
    } else {
      unread(block, value, "a number", "number");
    }
  }

  private void date(ReportBlock block, Block value) {
    Optional<LocalDate> day = DateScanner.of().scan(value.text()).stream()
        .filter(found -> found.start() == 0 && found.end() == value.text().length())
        .map(DateMention::date)
        .findFirst();
    if (day.isPresent() && date.isEmpty()) {
      date = day;
      spans.addAll(value.spans());
    } else {
      unread(block, value, "a date", "date");
    }
  }

  private void author(ReportBlock block, Block value) {
    if (author.isEmpty()) {
      author = Optional.of(value.text());
      spans.addAll(value.spans());
    } else {
      unread(block, value, "one author", "author");
    }
  }

  private void unread(ReportBlock block, Block value, String wanted, String name) {
    margin.unclaimed(block);
    margin.warning(
        "unreadable-" + name,
        value.start(),
        "cannot read '%s', expected %s; the report is kept without it"
            .formatted(new Cell(value.text(), value.start()).shown(), wanted));
  }

  /** Where the title and the values of the fields stand. */
  List<SourceSpan> spans() {
    return spans;
  }

  void finish(CommitteeReport.Builder report) {
    report.title(title).number(number).date(date).author(author).archiveNotices(notices);
  }
}
