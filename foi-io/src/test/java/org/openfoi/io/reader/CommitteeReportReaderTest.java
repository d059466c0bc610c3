package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Contact;
import org.openfoi.model.report.Footnote;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.Recommendation;
import org.openfoi.model.report.ReportSection;
import org.openfoi.model.report.Strand;
import org.openfoi.model.report.Subsection;
import org.openfoi.model.source.Passage;

class CommitteeReportReaderTest {
  private static final String HEAD = "Vans\n\nReport: 4\nDate: 1 May 2009\nBy: Treasurer\n\n";

  private static ReadResult<CommitteeReport> read(String text) {
    return new CommitteeReportReader().read(SourceText.of(text));
  }

  private static ReportSection section(String body) {
    ReadResult<CommitteeReport> read = read(HEAD + "B. Supporting information\n\n" + body);
    assertThat(read.unclaimed()).isEmpty();
    return read.value().getSections().get(0);
  }

  private static List<Paragraph> paragraphs(String body) {
    return section(body).getSubsections().stream()
        .flatMap(subsection -> subsection.getParagraphs().stream())
        .toList();
  }

  private static List<Recommendation> recommendations(String body) {
    return read(HEAD + "A. Recommendations\n\n" + body
            + "\nB. Supporting information\n\n1. Vans.\n")
        .value()
        .getSections()
        .get(0)
        .getRecommendations();
  }

  private static List<String> findings(String text) {
    return read(text).findings().stream()
        .map(f -> f.getSeverity() + " " + f.getSpan().orElseThrow() + " " + f.getCode() + " "
            + f.getMessage())
        .toList();
  }

  private static List<List<String>> lists(Paragraph paragraph) {
    return paragraph.getLists().stream()
        .map(list -> list.getItems().stream().map(Passage::getText).toList())
        .toList();
  }

  @Test
  void readsTabsBetweenWordsAsSpaces() {
    String text = HEAD + "A. Recommendation\n\nThat members\n\n  1. note it\n\n"
        + "B. Supporting information\n\nIn town\n\n1. Two vans [1].\n\nC. Contact details\n\n"
        + "Report author: A clerk\n\nFor more information contact:\n\nTeam: 01632 960000\n";
    assertThat(Facts.of(read(text.replace(' ', '\t'))).json())
        .isEqualTo(Facts.of(read(text)).json());
  }

  @Test
  void readsAReportWithoutSummaryNotesOrSite() {
    ReadResult<CommitteeReport> read = read(HEAD + "A. Recommendation\n\nThat members note it.\n");
    assertThat(read.value().getTitle()).contains("Vans");
    assertThat(read.value().getNumber()).contains(4);
    assertThat(read.value().getDate()).hasToString("Optional[2009-05-01]");
    assertThat(read.value().getAuthor()).contains("Treasurer");
    assertThat(read.value().getSummary()).isEmpty();
    assertThat(read.unclaimed()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "25 January 2007, 2007-01-25",
    "25th January 2007, 2007-01-25",
    "'Thursday, 25 January 2007', 2007-01-25",
    "25 Jan 07, 2007-01-25",
    "25/01/2007, 2007-01-25",
    "05.01.07, 2007-01-05",
    "2007-01-25, 2007-01-25",
  })
  void readsTheDatesOfReports(String written, String day) {
    assertThat(read("Vans\n\nReport: 3\nDate: " + written + "\n").value().getDate())
        .hasToString("Optional[" + day + "]");
  }

  @Test
  void saysWhichFieldsItCannotRead() {
    String text = "Vans\n\nReport: 4b\nDate: the spring of 2009\nBy: Clerk\nBy: Treasurer\n";
    assertThat(findings(text))
        .containsExactly(
            "warning 3:9+2 report/unreadable-number cannot read '4b', expected a number; the report"
                + " is kept without it",
            "warning 4:7+18 report/unreadable-date cannot read 'the spring of 2009', expected a"
                + " date; the report is kept without it",
            "warning 6:5+9 report/unreadable-author cannot read 'Treasurer', expected one author;"
                + " the report is kept without it");
    assertThat(read(text).unclaimed()).hasSize(3);
    assertThat(read(text).value().getAuthor()).contains("Clerk");
  }

  @Test
  void takesWhatTheSiteWritesAboveForFurniture() {
    String text = "You are in:\nHome > Committees > Finance\n\nContents\n\n"
        + "Report 4 of the 1 May 2009 meeting of the Finance Committee, about vans.\n\n"
        + "Warning: this page is archived.\n\nSee the new site.\n\n" + HEAD;
    ReadResult<CommitteeReport> read = read(text);
    assertThat(read.value().getTitle()).contains("Vans");
    assertThat(read.value().getArchiveNotices())
        .extracting(Passage::getText)
        .containsExactly("Warning: this page is archived.", "See the new site.");
    assertThat(read.unclaimed()).isEmpty();
    assertThat(read.structure().stream().filter(s -> s.kind() == Structure.Kind.FURNITURE))
        .hasSize(4);
  }

  @Test
  void joinsAnAuthorBrokenOverLines() {
    assertThat(read("Vans\n\nReport: 4\nBy: Treasurer on behalf of\nthe Clerk\n\nText.\n")
            .value()
            .getAuthor())
        .contains("Treasurer on behalf of the Clerk");
  }

  @Test
  void takesWhatStandsBeforeTheSectionsForTheSummary() {
    CommitteeReport report = read(HEAD + "It is about vans.\n\nNew vans\n\nThere are two.\n\n"
            + "A. Recommendation\n\nThat members note it.\n")
        .value();
    assertThat(report.getSummary())
        .extracting(Paragraph::getText)
        .containsExactly("It is about vans.", "There are two.");
  }

  @Test
  void readsNumberedRecommendationsAsTheyAreNumbered() {
    assertThat(recommendations("Members are asked to\n\n  1. note it; and\n  3. approve it.\n"))
        .extracting(Recommendation::getNumber, Recommendation::getText)
        .containsExactly(tuple(1, "note it; and"), tuple(3, "approve it."));
    assertThat(recommendations("1. Note it.\n\n2. Approve\nit.\n"))
        .extracting(Recommendation::getNumber, Recommendation::getText)
        .containsExactly(tuple(1, "Note it."), tuple(2, "Approve it."));
  }

  @Test
  void countsRecommendationsWithoutNumbersAndSaysSo() {
    String one = HEAD + "A. Recommendation\n\nThat members note the report.\n";
    assertThat(read(one).value().getSections().get(0).getRecommendations())
        .extracting(Recommendation::getNumber, Recommendation::getText)
        .containsExactly(tuple(1, "That members note the report."));
    assertThat(findings(one))
        .containsExactly(
            "note 9:1+29 report/recommendation-number the recommendation has no number; it is"
                + " counted as 1");
    assertThat(recommendations("That members\n\n  • note it\n  • approve it\n"))
        .extracting(Recommendation::getNumber, Recommendation::getText)
        .containsExactly(tuple(1, "note it"), tuple(2, "approve it"));
  }

  @Test
  void keepsThePartsOfARecommendationWithIt() {
    assertThat(
            recommendations("That\n\n  1. members agree\n    a. two vans\n    b. a car\n  2. x\n"))
        .extracting(Recommendation::getText)
        .containsExactly("members agree a. two vans b. a car", "x");
  }

  @Test
  void goesOnWithANumberedParagraph() {
    List<Paragraph> paragraphs =
        paragraphs("1. The rule is:\n\n‘Two vans.’\n\nIt is old.\n\n2. The\nend.\n");
    assertThat(paragraphs)
        .extracting(Paragraph::getText)
        .containsExactly("The rule is:", "The end.");
    assertThat(paragraphs.get(0).getContinuations())
        .extracting(Passage::getText)
        .containsExactly("‘Two vans.’", "It is old.");
  }

  @Test
  void readsHeadingsWithoutLetters() {
    ReportSection section =
        section("Vans\n\nIn town\n\n1. Two.\n\nCars\n\nThere are none.\n\nNone\n");
    assertThat(section.getSubsections())
        .extracting(Subsection::getHeading)
        .containsExactly(Optional.of("Vans"), Optional.of("In town"), Optional.of("Cars"));
    assertThat(section.getSubsections().get(2).getParagraphs())
        .extracting(Paragraph::getText)
        .containsExactly("There are none.", "None");
  }

  @Test
  void readsAPageWithoutBlankLines() {
    ReadResult<CommitteeReport> read = read(
        "Vans\nReport: 12\nDate: 22 March 2010\nBy: Treasurer\n"
            + "Summary\nAbout vans.\nA. Recommendation\nThat members note the report.\n"
            + "B. Supporting information\nHistory\n1. One van.\n2. Two vans.\nPlans\n3. A car.\n"
            + "C. Race and equality impact\nNone.\nD. Background papers\n- Report 3\n"
            + "E. Contact details\nReport author: A Clerk\nFor information contact:\n"
            + "General: 01632 960000\nSupporting material\nSend an e-mail linking to this page\nFeedback\n");
    CommitteeReport report = read.value();
    assertThat(report.getTitle()).contains("Vans");
    assertThat(report.getSections())
        .extracting(ReportSection::getLabel)
        .containsExactly("A", "B", "C", "D", "E");
    assertThat(report.getSections().get(1).getSubsections())
        .extracting(Subsection::getHeading)
        .containsExactly(Optional.of("History"), Optional.of("Plans"));
    assertThat(report.getReportAuthor()).contains("A Clerk");
    assertThat(report.getContacts()).extracting(Contact::getLabel).containsExactly("General");
    assertThat(read.unclaimed()).isEmpty();
  }

  @Test
  void tellsItemsFromParagraphsByIndentAndCount() {
    assertThat(
            lists(paragraphs("1. They do:\n\n  1. this\n  2. that\n\n2. End.\n").get(0)))
        .containsExactly(List.of("this", "that"));
    List<Paragraph> flush =
        paragraphs("1. a.\n\n2. They do:\n\n1. this\n2. that\n3. more\n\n3. End.\n");
    assertThat(flush).extracting(Paragraph::getText).containsExactly("a.", "They do:", "End.");
    assertThat(lists(flush.get(1))).containsExactly(List.of("this", "that", "more"));
  }

  @Test
  void startsANewCountInANewSection() {
    CommitteeReport report = read(HEAD
            + "B. Supporting information\n\n1. a.\n\n2. b.\n\nC. Other\n\n1. c.\n\n3 Done.\n")
        .value();
    assertThat(report.allParagraphs())
        .extracting(Paragraph::getNumber)
        .containsExactly(Optional.of(1), Optional.of(2), Optional.of(1));
    assertThat(report.allParagraphs().get(2).getContinuations())
        .extracting(Passage::getText)
        .containsExactly("3 Done.");
  }

  @Test
  void readsANumberWithoutAFullStopIfItIsNext() {
    assertThat(paragraphs("1. a.\n\n2 Among them\n\n5 Vans were sold.\n"))
        .extracting(Paragraph::getNumber, Paragraph::getText)
        .containsExactly(tuple(Optional.of(1), "a."), tuple(Optional.of(2), "Among them"));
  }

  @Test
  void takesAYearAtTheBeginningOfALineForAWordOfTheSentence() {
    assertThat(paragraphs("1. It was bought in\n2006. Then it was sold.\n"))
        .extracting(Paragraph::getText)
        .containsExactly("It was bought in 2006. Then it was sold.");
  }

  @Test
  void keepsListsWithinLists() {
    Paragraph paragraph = paragraphs(
            "1. All:\n\n  • one\n    - deep\n    - deeper\n  • two\n\na. last\n")
        .get(0);
    assertThat(lists(paragraph))
        .containsExactly(List.of("one", "two"), List.of("deep", "deeper"), List.of("last"));
  }

  @Test
  void readsAStrandBelowItsName() {
    Paragraph paragraph = paragraphs(
            "1. Two strands:\n\n  • Law\n    Advice, in\n    nine languages.\n  • Radio [2]\n")
        .get(0);
    assertThat(paragraph.getStrands())
        .extracting(Strand::getName, Strand::getText)
        .containsExactly(tuple("Law", "Advice, in nine languages."));
    assertThat(lists(paragraph)).containsExactly(List.of("Radio [2]"));
    assertThat(paragraph.getFootnoteReferences())
        .extracting(FootnoteReference::getNumber)
        .containsExactly(2);
  }

  @Test
  void takesABulletWithALongFirstLineForAnItem() {
    String item = "  • Advice on what officers may ask for, and on what\n    They may not.\n";
    assertThat(lists(paragraphs("1. So:\n\n" + item).get(0)))
        .containsExactly(List.of("Advice on what officers may ask for, and on what They may not."));
  }

  @Test
  void joinsABulletToTheTextOnTheNextLine() {
    assertThat(lists(paragraphs("1. So:\n\n•\nfirst\n•\n\nsecond\n").get(0)))
        .containsExactly(List.of("first", "second"));
  }

  @Test
  void keepsItemsThatBelongToNoParagraphAsParagraphs() {
    String text = HEAD + "E. Background papers\n\n  • Report 3\n  • Report 4\n";
    assertThat(read(text).value().allParagraphs())
        .extracting(Paragraph::getText)
        .containsExactly("Report 3", "Report 4");
    assertThat(findings(text))
        .containsExactly(
            "note 9:5+8 report/list-without-paragraph no paragraph is above this item of a list;"
                + " it is kept as a paragraph",
            "note 10:5+8 report/list-without-paragraph no paragraph is above this item of a list;"
                + " it is kept as a paragraph");
  }

  @Test
  void readsFootnotesOfSeveralForms() {
    CommitteeReport report = read(HEAD + "B. Supporting information\n\n1. Vans [1, 3][2].\n\n"
            + "Footnotes\n\n1. One. [Back]\n\nMore of it. [back to text]\n\n[2] Two\n(3) Three ↩\n")
        .value();
    assertThat(report.getFootnotes())
        .extracting(Footnote::getNumber, Footnote::getText)
        .containsExactly(tuple(1, "One. More of it."), tuple(2, "Two"), tuple(3, "Three"));
    assertThat(report.allParagraphs().get(0).getFootnoteReferences())
        .extracting(FootnoteReference::getNumber)
        .containsExactly(1, 3, 2);
  }

  @Test
  void readsAnAppendixAsASection() {
    CommitteeReport report = read(HEAD + "B. Supporting information\n\n1. Vans.\n\n"
            + "Appendix 1: Costs\n\nTen pounds.\n\nAppendix B\n\nNothing.\n")
        .value();
    assertThat(report.getSections())
        .extracting(ReportSection::getLabel, ReportSection::getTitle)
        .containsExactly(
            tuple("B", "Supporting information"),
            tuple("Appendix 1", "Costs"),
            tuple("Appendix B", "Appendix B"));
  }

  @Test
  void leavesThePapersBesideTheReportUnclaimed() {
    ReadResult<CommitteeReport> read = read(
        HEAD + "A. Recommendation\n\nNote it.\n\nSupporting material\n\n  • Appendix 1 [PDF]\n");
    assertThat(read.unclaimed())
        .extracting(line -> line.text().strip())
        .containsExactly("• Appendix 1 [PDF]");
  }

  @Test
  void readsContactsWithAndWithoutColon() {
    CommitteeReport report = read(HEAD + "F. Contact details\n\nReport authors: Two clerks.\n\n"
            + "For further information please contact:\n\nTeam 01632 960001\n"
            + "Press: press@northmoor.example\nRoom 4\n")
        .value();
    assertThat(report.getReportAuthor()).contains("Two clerks");
    assertThat(report.getContacts())
        .extracting(Contact::getLabel, Contact::getDetails)
        .containsExactly(tuple("Team", "01632 960001"), tuple("Press", "press@northmoor.example"));
    assertThat(report.allParagraphs()).extracting(Paragraph::getText).containsExactly("Room 4");
  }

  @Test
  void readsVeryLongLinesAndManyLines() {
    String words = "vans and archived cars ".repeat(200_000);
    CommitteeReport report = read(words + "\n\n" + HEAD + "A. Recommendation\n\n" + words
            + "\n\nB. Supporting information\n\n1. " + "van [1]\n".repeat(200_000))
        .value();
    assertThat(report.getSections().get(0).getRecommendations()).hasSize(1);
    assertThat(report.allParagraphs().get(0).getFootnoteReferences()).hasSize(200_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "\uFEFF"})
  void saysThatAnEmptyTextIsNoReport(String text) {
    assertThat(findings(text))
        .containsExactly(
            "error 1:1+0 report/no-report the text is empty, expected lines such as 'Report: 10'"
                + " and 'A. Recommendation'");
    assertThat(read(text).value()).isEqualTo(CommitteeReport.builder().build());
  }

  @Test
  void saysThatALetterIsNoReport() {
    assertThat(findings("Dear applicant,\n\nThank you.\n"))
        .containsExactly(
            "error 1:1+0 report/no-report no report was found, expected lines such as 'Report: 10'"
                + " and 'A. Recommendation'");
    assertThat(read("Dear applicant,\n\nThank you.\n").unclaimed()).hasSize(2);
  }
}
