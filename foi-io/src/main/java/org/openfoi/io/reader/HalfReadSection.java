package org.openfoi.io.reader;

import java.util.regex.Pattern;
import org.openfoi.model.report.ReportSection;

/** A section of a report while it is read. */
final class HalfReadSection {
  private static final Pattern RECOMMENDATIONS = word("recommendations?");
  private static final Pattern CONTACTS = word("contacts?");
  private static final Pattern PAPERS = word("papers");

  private final String label;
  private final Block title;
  private final boolean recommends;
  private final boolean contacts;
  private final boolean headings;
  private final HalfReadPart part;
  private final HalfReadRecommendations recommendations;

  HalfReadSection(String label, Block title, HalfReadPart part, ReportMargin margin) {
    this.label = label;
    this.title = title;
    this.part = part;
    this.recommends = RECOMMENDATIONS.matcher(title.text()).find();
    this.contacts = CONTACTS.matcher(title.text()).find();
    this.headings = !recommends && !contacts && !PAPERS.matcher(title.text()).find();
    this.recommendations = new HalfReadRecommendations(margin);
  }

  private static Pattern word(String form) {
    return Pattern.compile("\\b" + form + "\\b", Pattern.CASE_INSENSITIVE);
  }

  boolean isAboutContacts() {
    return contacts;
  }

  /** Whether it may have headings in it. */
  boolean hasHeadings() {
    return !recommends && !isAboutContacts() && !PAPERS.matcher(title.text()).find();
  }

  void heading(ReportBlock block) {
    part.heading(block);
  }

  void add(ReportBlock block, boolean beforeItems) {
    if (recommends && recommendations.takes(block, beforeItems)) {
      recommendations.add(block);
    } else {
      part.add(block);
    }
  }

  ReportSection finish() {
    return ReportSection.builder()
        .label(label)
        .title(title.text())
        .recommendations(recommendations.finish())
        .subsections(part.finish())
        .spans(title.spans())
        .build();
  }
}
