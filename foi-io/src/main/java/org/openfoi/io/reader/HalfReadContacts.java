package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Contact;
import org.openfoi.model.source.SourceSpan;

/** Who wrote a report, and whom to ask, while it is read. */
final class HalfReadContacts {
  private static final Pattern AUTHOR =
      Pattern.compile("report\\sauthors?\\s*:\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile("([^:@]*?)\\s*(?::|(?=\\s[+(]?0)|\\s(?=\\S+@))\\s*");

  private final ReportMargin margin;
  private final List<Contact> contacts = new ArrayList<>();
  private final List<SourceSpan> spans = new ArrayList<>();
  private Optional<String> author = Optional.empty();

  HalfReadContacts(ReportMargin margin) {
    this.margin = margin;
  }

  /** A line "Report author: ...". */
  void author(ReportBlock block) {
    Matcher form = AUTHOR.matcher(block.whole().text());
    int end = block.whole().text().length();
    if (!form.lookingAt() || author.isPresent()) {
      margin.unclaimed(block);
      return;
    }
    margin.label(block.whole().spans(0, form.end()));
    int last = block.whole().text().endsWith(".") ? end - 1 : end;
    if (form.end() < last) {
      Block name = block.whole().part(form.end(), last);
      author = Optional.of(name.text());
      spans.addAll(name.spans());
    }
    if (last < end) {
      margin.label(block.whole().spans(last, end));
    }
  }

  /** A line with a telephone number or an address. */
  void contact(ReportBlock block) {
    Block whole = block.whole();
    Matcher label = LABEL.matcher(whole.text());
    if (!label.lookingAt() || label.group(1).isEmpty()) {
      margin.unclaimed(block);
      return;
    }
    margin.label(whole.spans(0, label.end()));
    Block details = whole.from(label.end());
    contacts.add(Contact.builder()
        .label(label.group(1))
        .details(details.text())
        .spans(details.spans())
        .build());
  }

  /** Where the author's name stands. */
  List<SourceSpan> spans() {
    return spans;
  }

  void finish(CommitteeReport.Builder report) {
    report.reportAuthor(author).contacts(contacts);
  }
}
