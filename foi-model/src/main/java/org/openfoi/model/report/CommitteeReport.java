package org.openfoi.model.report;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openfoi.model.base.FormatVersion;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * A report to the committee of a police authority, as such authorities published them: head,
 * summary, lettered sections with numbered paragraphs, footnotes.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "formatVersion",
  "title",
  "number",
  "date",
  "author",
  "archiveNotices",
  "summary",
  "sections",
  "footnotes",
  "reportAuthor",
  "contacts",
  "spans"
})
public interface CommitteeReport extends Located {
  /** The version of the format that the record was written in. */
  @Value.Default
  default FormatVersion getFormatVersion() {
    return FormatVersion.CURRENT;
  }

  /** Its title. */
  Optional<String> getTitle();

  /** Its number among the papers of the meeting. */
  Optional<Integer> getNumber();

  /** Its date. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** In whose name it was made: an office, {@code "Deputy Commissioner"}. */
  Optional<String> getAuthor();

  /** Warnings that the page is archived or out of date. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getArchiveNotices();

  /** The summary before the first section. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Paragraph> getSummary();

  /** The sections in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid ReportSection> getSections();

  /** The footnotes in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Footnote> getFootnotes();

  /** Who wrote it, where a contact section says so. */
  Optional<String> getReportAuthor();

  /** Ways to reach somebody, in order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Contact> getContacts();

  /** All paragraphs: of the summary, and of the sections in order. */
  default List<Paragraph> allParagraphs() {
    return Stream.concat(
            getSummary().stream(),
            getSections().stream()
                .flatMap(section -> section.getSubsections().stream())
                .flatMap(subsection -> subsection.getParagraphs().stream()))
        .toList();
  }

  /** Starts a report; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a report. */
  final class Builder extends ImmutableCommitteeReport.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static CommitteeReport fromJson(ImmutableCommitteeReport.Json json) {
    return ImmutableCommitteeReport.fromJson(json);
  }
}
