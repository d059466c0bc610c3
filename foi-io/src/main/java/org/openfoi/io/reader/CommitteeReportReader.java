package org.openfoi.io.reader;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;

/**
 * Reads a report to the committee of a police authority, as the web sites of such authorities
 * published them.
 *
 * <p>Above the lines {@code Report:}, {@code Date:} and {@code By:} stand warnings that the page is
 * archived, and last the title. A summary follows, and sections under headings with a letter,
 * {@code B. Supporting information}. In a section, a line of its own without a full stop is a
 * heading where a paragraph comes below it; a number at the left edge begins a paragraph, and an
 * unnumbered paragraph below a numbered one goes on with it. Bullets, letters and indented numbers
 * are items of lists, those of a section on recommendations are recommendations, and a bullet with
 * a short name above an indented text is a strand. What stands within an item of a list is kept as
 * a list that follows that list. References such as {@code [2]} are kept with the paragraph in
 * which, or in whose lists, they stand.
 *
 * <p>Whether numbers run on and references have their footnotes is for rules; the reader gives them
 * as they are. Papers listed under "Supporting material" are unclaimed, for they are no part of the
 * report.
 */
public final class CommitteeReportReader implements DocumentReader<CommitteeReport>, Recognised {
  private static final int MOST_HEADINGS = 3;
  private static final Pattern REPORT = Pattern.compile("(?i)^report(?:\\snumber)?:\\s?\\d+$");
  private static final Pattern BY = Pattern.compile("^By:\\s");
  private static final Pattern SECTION =
      Pattern.compile("^[A-H]\\.\\s(?:Recommendation|Supporting|Summary|Legal|Background)");
  private static final Pattern USUAL_SECTION = Pattern.compile(
      "\\b(?:recommendations?|supporting\\sinformation|implications?|impact|background\\spapers|contact)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern TAIL =
      Pattern.compile("feedback|contents|home|share|search", Pattern.CASE_INSENSITIVE);

  /** Makes a reader. */
  public CommitteeReportReader() {}

  @Override
  public String layout() {
    return "committee report";
  }

  @Override
  public int fit(Marks marks) {
    return (marks.find(REPORT, 20) ? 30 : 0)
        + (marks.find(BY, 20) ? 20 : 0)
        + (marks.find(SECTION) ? 45 : 0);
  }

  @Override
  public ReadResult<CommitteeReport> read(SourceText text) {
    List<ReportBlock> blocks = ReportBlocks.of(text);
    HalfReadReport report = new HalfReadReport(text);
    int beginning = beginning(blocks);
    if (!isReport(blocks)) {
      return nothing(text, blocks, report.margin());
    }
    blocks.subList(0, beginning).forEach(report::above);
    report.begin(blocks.get(beginning).role().isField());
    int tail = tail(blocks);
    for (int i = beginning; i < blocks.size(); i++) {
      ReportBlock block = blocks.get(i);
      if (i >= tail && TAIL.matcher(block.whole().text()).matches()) {
        report.margin().furniture(block.whole());
      } else {
        read(block, blocks.subList(i + 1, blocks.size()), report);
      }
    }
    return report.finish();
  }

  private static void read(ReportBlock block, List<ReportBlock> below, HalfReadReport report) {
    HalfReadReport.Place place = report.place();
    boolean inSections = place.compareTo(HalfReadReport.Place.SECTION) >= 0;
    switch (block.role()) {
      case FURNITURE -> report.margin().furniture(block.whole());
      case FOOTNOTES -> report.open(HalfReadReport.Place.FOOTNOTES, block);
      case SUPPORTING_MATERIAL -> report.open(HalfReadReport.Place.SUPPORTING_MATERIAL, block);
      case AUTHOR -> report.author(block);
      case CONTACT_LEAD -> report.openContacts(block);
      case NUMBER, DATE, BY ->
        choose(place == HalfReadReport.Place.FIELDS, report::field, block, below, report);
      case SUMMARY ->
        choose(
            !inSections, b -> report.open(HalfReadReport.Place.SUMMARY, b), block, below, report);
      case SECTION -> choose(report.isSection(block), report::section, block, below, report);
      case APPENDIX -> choose(inSections, report::appendix, block, below, report);
      case CONTACT ->
        choose(place == HalfReadReport.Place.CONTACTS, report::contact, block, below, report);
      case TEXT -> other(block, below, report);
    }
  }

  private static void choose(
      boolean fits,
      Consumer<ReportBlock> as,
      ReportBlock block,
      List<ReportBlock> below,
      HalfReadReport report) {
    if (fits) {
      as.accept(block);
    } else {
      other(block, below, report);
    }
  }

  private static void other(ReportBlock block, List<ReportBlock> below, HalfReadReport report) {
    if (report.mayHaveHeading() && isHeading(block, below)) {
      report.heading(block);
    } else {
      report.add(block, !below.isEmpty() && below.get(0).mark().isPresent());
    }
  }

  /** Whether a line is a heading: what follows, perhaps below more headings, is no heading. */
  private static boolean isHeading(ReportBlock block, List<ReportBlock> below) {
    if (!block.looksLikeHeading()) {
      return false;
    }
    for (ReportBlock next : below.subList(0, Math.min(MOST_HEADINGS, below.size()))) {
      if (!next.looksLikeHeading()) {
        return next.role() == ReportRole.TEXT && next.indent() <= block.indent();
      }
    }
    return false;
  }

  /** Where the last of the report's own parts ends, and only words of the web site can follow. */
  private static int tail(List<ReportBlock> blocks) {
    return IntStream.iterate(blocks.size() - 1, i -> i >= 0, i -> i - 1)
            .filter(i -> blocks.get(i).mark().isPresent()
                || blocks.get(i).role() != ReportRole.TEXT
                    && blocks.get(i).role() != ReportRole.FURNITURE)
            .findFirst()
            .orElse(-1)
        + 1;
  }

  /** The first line that shows that what stands above is no part of the report. */
  private static int beginning(List<ReportBlock> blocks) {
    return IntStream.range(0, blocks.size())
        .filter(i -> blocks.get(i).role().isField()
            || blocks.get(i).role() == ReportRole.SUMMARY
            || blocks.get(i).role() == ReportRole.SECTION)
        .findFirst()
        .orElse(blocks.size());
  }

  /** Whether there is a number or an author at the head, or a section as reports have them. */
  private static boolean isReport(List<ReportBlock> blocks) {
    Set<ReportRole> roles = EnumSet.noneOf(ReportRole.class);
    blocks.forEach(block -> roles.add(block.role()));
    return roles.contains(ReportRole.NUMBER)
        || roles.containsAll(EnumSet.of(ReportRole.DATE, ReportRole.BY))
        || blocks.stream()
            .filter(block -> block.role() == ReportRole.SECTION)
            .anyMatch(block -> USUAL_SECTION.matcher(block.whole().text()).find());
  }

  private static ReadResult<CommitteeReport> nothing(
      SourceText text, List<ReportBlock> blocks, ReportMargin margin) {
    blocks.forEach(margin::unclaimed);
    margin.find(
        Severity.ERROR,
        "no-report",
        Findings.top(text),
        (text.isBlank() ? "the text is empty" : "no report was found")
            + ", expected lines such as 'Report: 10' and 'A. Recommendation'");
    return margin.with(CommitteeReport.builder().build());
  }
}
