package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Recommendation;
import org.openfoi.model.report.ReportList;
import org.openfoi.model.report.ReportSection;
import org.openfoi.model.report.Strand;
import org.openfoi.model.report.Subsection;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.testing.Corpus;

/** A real committee report, against facts taken by hand. */
class CommitteeReportCorpusTest {
  private static final String SEED = "seeds/002_31e7966b45b117e4.txt";

  private static ReadResult<CommitteeReport> read() throws IOException {
    return new CommitteeReportReader().read(SourceText.read(Corpus.path(SEED)));
  }

  private static JsonNode facts() throws IOException {
    return new ObjectMapper().readTree(Corpus.text("expected/documents.json")).get("002");
  }

  private static List<String> texts(String fact) throws IOException {
    List<String> texts = new ArrayList<>();
    facts().get(fact).forEach(text -> texts.add(text.asText()));
    return texts;
  }

  private static Paragraph paragraph(int number) throws IOException {
    return read().value().allParagraphs().stream()
        .filter(paragraph -> paragraph.getNumber().equals(Optional.of(number)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> itemCounts(int number) throws IOException {
    return paragraph(number).getLists().stream()
        .map(list -> list.getItems().size())
        .toList();
  }

  @Test
  void givesTheHead() throws IOException {
    CommitteeReport report = read().value();
    assertThat(report.getTitle()).contains(facts().get("title").asText());
    assertThat(report.getNumber()).contains(facts().get("report_number").asInt());
    assertThat(report.getDate()).hasToString("Optional[" + facts().get("date").asText() + "]");
    assertThat(report.getAuthor()).contains(facts().get("author").asText());
    assertThat(report.getArchiveNotices()).hasSize(2);
    assertThat(report.getSummary()).hasSize(1);
    assertThat(report.getSpans())
        .extracting(SourceSpan::getLine, SourceSpan::getColumn)
        .containsExactly(tuple(7, 1), tuple(9, 9), tuple(10, 7), tuple(11, 5), tuple(148, 16));
  }

  @Test
  void givesTheSectionsWithRecommendationsAndHeadings() throws IOException {
    List<ReportSection> sections = read().value().getSections();
    assertThat(sections)
        .extracting(ReportSection::getLabel)
        .containsExactlyElementsOf(texts("sections"));
    assertThat(sections.get(0).getRecommendations())
        .hasSize(facts().get("recommendations").asInt())
        .extracting(Recommendation::getNumber)
        .containsExactly(1, 2, 3);
    assertThat(sections.get(1).getSubsections())
        .extracting(subsection -> subsection.getHeading().orElse("none"))
        .containsExactlyElementsOf(texts("unnumbered_headings_in_B"));
    assertThat(sections.subList(2, 6))
        .allSatisfy(section -> assertThat(section.getSubsections()).hasSize(1))
        .extracting(section -> section.getSubsections().get(0))
        .extracting(Subsection::getHeading)
        .containsOnly(Optional.empty());
  }

  @Test
  void numbersTheParagraphs() throws IOException {
    List<Integer> numbers = read().value().allParagraphs().stream()
        .flatMap(paragraph -> paragraph.getNumber().stream())
        .toList();
    assertThat(numbers).hasSize(facts().get("paragraphs").asInt()).doesNotHaveDuplicates();
    assertThat(numbers).isSorted().startsWith(1).endsWith(25);
    assertThat(paragraph(1).getContinuations()).hasSize(2);
  }

  @Test
  void findsStrandsAndLists() throws IOException {
    assertThat(paragraph(17).getStrands())
        .extracting(Strand::getName)
        .containsExactlyElementsOf(texts("strands"));
    assertThat(itemCounts(17)).isEmpty();
    assertThat(itemCounts(19)).containsExactly(facts().get("current_activities").asInt());
    assertThat(itemCounts(20)).containsExactly(facts().get("special_issues").asInt());
    assertThat(itemCounts(22))
        .containsExactly(facts().get("functions_of_the_unit").asInt());
    assertThat(paragraph(22).getLists()).allMatch(ReportList::isNumbered);
  }

  @Test
  void givesFootnotesAndReferencesAsTheyAre() throws IOException {
    CommitteeReport report = read().value();
    assertThat(report.getFootnotes()).extracting(Footnote::getNumber).containsExactly(1, 2, 3);
    assertThat(report.getFootnotes()).noneMatch(note -> note.getText().contains("["));
    List<FootnoteReference> references = report.allParagraphs().stream()
        .flatMap(paragraph -> paragraph.getFootnoteReferences().stream())
        .toList();
    assertThat(references).extracting(FootnoteReference::getNumber).containsExactly(1, 2, 4);
    assertThat(references)
        .extracting(reference -> reference.getSpans().get(0))
        .extracting(SourceSpan::getLine, SourceSpan::getLength)
        .containsExactly(tuple(37, 3), tuple(37, 3), tuple(47, 3));
  }

  @Test
  void givesTheContacts() throws IOException {
    CommitteeReport report = read().value();
    assertThat(report.getReportAuthor()).contains(facts().get("report_author").asText());
    assertThat(report.getContacts()).hasSize(facts().get("contact_numbers").asInt());
    assertThat(report.getContacts())
        .allSatisfy(contact -> assertThat(contact.getDetails()).matches("[\\d /]{12,16}"));
  }

  @Test
  void claimsEveryLineAndSaysWhatItConcluded() throws IOException {
    assertThat(read().unclaimed()).isEmpty();
    assertThat(read().findings())
        .extracting(
            Finding::getSeverity, Finding::getCode, f -> f.getSpan().get().getLine())
        .containsExactly(tuple(Severity.NOTE, "report/strands", 73));
  }
}
