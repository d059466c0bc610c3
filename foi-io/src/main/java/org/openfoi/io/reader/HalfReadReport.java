package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.report.CommitteeReport;

/** A committee report while its paragraphs come in. */
final class HalfReadReport {
  private static final Pattern SECTION = Pattern.compile("([A-Z])[.)]\\s+");
  private static final Pattern APPENDIX = Pattern.compile(
      "((?:appendix|annex)\\s(?:\\d{1,2}|[A-Z]))\\b[\\s:.\\u2013-]*", Pattern.CASE_INSENSITIVE);

  private final ReportMargin margin;
  private final HalfReadHead head;
  private final HalfReadPart.ParagraphNumbers numbers = new HalfReadPart.ParagraphNumbers();
  private final HalfReadPart summary;
  private final List<HalfReadSection> sections = new ArrayList<>();
  private final HalfReadContacts contacts;
  private final HalfReadFootnotes footnotes;
  private Place place = Place.ABOVE;
  private char lastLetter;
  private int sectionIndent;

  /** Where in a report the reading is. */
  enum Place {
    /** Above its head. */
    ABOVE,
    /** At the lines "Report:", "Date:" and "By:". */
    FIELDS,
    /** In the summary. */
    SUMMARY,
    /** In a section. */
    SECTION,
    /** At the names and numbers of those to ask. */
    CONTACTS,
    /** At the footnotes. */
    FOOTNOTES,
    /** At the list of papers that came with it. */
    SUPPORTING_MATERIAL
  }

  HalfReadReport(SourceText text) {
    this.margin = new ReportMargin(text);
    this.head = new HalfReadHead(margin);
    this.summary = new HalfReadPart(margin, numbers);
    this.contacts = new HalfReadContacts(margin);
    this.footnotes = new HalfReadFootnotes(margin);
  }

  ReportMargin margin() {
    return margin;
  }

  Place place() {
    return place;
  }

  void above(ReportBlock block) {
    head.above(block);
  }

  void begin(boolean beforeFields) {
    head.endAbove(beforeFields);
    place = Place.FIELDS;
  }

  void field(ReportBlock block) {
    head.field(block);
  }

  /** A heading that says what follows: the summary, footnotes. */
  void open(Place next, ReportBlock heading) {
    margin.heading(heading.whole());
    place = next;
  }

  void openContacts(ReportBlock lead) {
    margin.label(lead.whole().spans());
    place = Place.CONTACTS;
  }

  void author(ReportBlock block) {
    contacts.author(block);
    place = Place.CONTACTS;
  }

  void contact(ReportBlock block) {
    contacts.contact(block);
  }

  /** Whether a line that looks like the heading of a section is one here. */
  boolean isSection(ReportBlock block) {
    return sections.isEmpty()
        || block.whole().text().charAt(0) >= lastLetter && block.indent() <= sectionIndent;
  }

  void section(ReportBlock block) {
    lastLetter = block.whole().text().charAt(0);
    sectionIndent = block.indent();
    startSection(block, SECTION);
  }

  void appendix(ReportBlock block) {
    startSection(block, APPENDIX);
  }

  private void startSection(ReportBlock block, Pattern form) {
    Matcher label = form.matcher(block.whole().text());
    if (!label.lookingAt()) {
      throw new IllegalStateException(block.whole().text() + " has no label");
    }
    boolean titled = label.end() < block.whole().text().length();
    Block title = titled ? block.whole().from(label.end()) : block.whole();
    margin.heading(block.whole());
    HalfReadPart part = new HalfReadPart(margin, numbers);
    HalfReadSection section = new HalfReadSection(label.group(1), title, part, margin);
    sections.add(section);
    place = section.isAboutContacts() ? Place.CONTACTS : Place.SECTION;
  }

  /** Whether an unnumbered heading may stand here. */
  boolean mayHaveHeading() {
    return place == Place.FIELDS
        || place == Place.SUMMARY
        || place == Place.SECTION && lastSection().hasHeadings();
  }

  void heading(ReportBlock block) {
    if (place == Place.SECTION) {
      lastSection().heading(block);
    } else {
      place = Place.SUMMARY;
      summary.heading(block);
    }
  }

  /**
   * Any other paragraph or item.
   *
   * @param beforeItems whether an item of a list follows it
   */
  void add(ReportBlock block, boolean beforeItems) {
    switch (place) {
      case FOOTNOTES -> footnotes.add(block);
      case SUPPORTING_MATERIAL -> margin.unclaimed(block);
      case SECTION, CONTACTS -> {
        if (sections.isEmpty()) {
          summary.add(block);
        } else {
          lastSection().add(block, beforeItems);
        }
      }
      default -> {
        place = Place.SUMMARY;
        summary.add(block);
      }
    }
  }

  private HalfReadSection lastSection() {
    return sections.get(sections.size() - 1);
  }

  ReadResult<CommitteeReport> finish() {
    CommitteeReport.Builder report = CommitteeReport.builder();
    head.finish(report);
    contacts.finish(report);
    return margin.with(report
        .summary(summary.paragraphs())
        .sections(sections.stream().map(HalfReadSection::finish).toList())
        .footnotes(footnotes.finish())
        .spans(Stream.concat(head.spans().stream(), contacts.spans().stream()).toList())
        .build());
  }
}
