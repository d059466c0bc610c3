package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.io.reader.DocumentReader;
import org.openfoi.io.reader.DocumentReaders;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;

/**
 * One document and what was read from it.
 *
 * @param text the document
 * @param layout the layout it was recognised by; absent for a text of none
 * @param read what was read
 */
record Document(SourceText text, Optional<String> layout, ReadResult<?> read) {
  /** Recognises the layout of a document and reads it. */
  static Document of(SourceText text) {
    Optional<String> layout = DocumentReaders.recognise(text).map(DocumentReader::layout);
    return new Document(text, layout, DocumentReaders.read(text));
  }

  String name() {
    return text.document().orElse("text");
  }

  /** The reference, for people. */
  String reference() {
    Optional<RequestReference> reference = Optional.empty();
    if (read.value() instanceof FoiCase foiCase) {
      reference = foiCase.getReference();
    } else if (read.value() instanceof PlainDocument plain) {
      reference = plain.getReference();
    }
    return reference.map(String::valueOf).orElse("-");
  }

  /** What was read, each kind of thing with its number. */
  List<String> parts() {
    List<String> parts = new ArrayList<>();
    if (text.isBlank()) {
      parts.add("empty");
    } else if (read.value() instanceof ExtractTable table) {
      add(parts, table.getExtracts().size(), "extract");
      add(parts, table.getNotes().size(), "remark");
    } else if (read.value() instanceof CommitteeReport report) {
      add(parts, report.getSections().size(), "section");
      add(parts, report.allParagraphs().size(), "paragraph");
      add(parts, CommitteeReports.recommendations(report).count(), "recommendation");
      add(parts, report.getFootnotes().size(), "footnote");
    } else if (read.value() instanceof PlainDocument plain) {
      add(parts, plain.getQuestions().size(), "question");
      add(parts, plain.getCitations().size(), "citation");
      add(parts, plain.getFigures().size(), "figure");
      add(parts, plain.getLinks().size(), "link");
      add(parts, plain.getDates().size(), "date");
      add(parts, plain.getWords().size(), "paragraph");
    } else if (read.value() instanceof FoiCase foiCase) {
      ofCase(foiCase, parts);
    }
    for (Severity severity : Severity.values()) {
      long found = read.findings().stream()
          .map(Finding::getSeverity)
          .filter(severity::equals)
          .count();
      add(parts, found, severity.toString());
    }
    add(parts, read.unclaimed().size(), "line not understood", "lines not understood");
    return parts.isEmpty() ? List.of("words only") : parts;
  }

  private static void ofCase(FoiCase foiCase, List<String> parts) {
    int questions =
        foiCase.getRequest().map(FoiRequest::getQuestions).map(List::size).orElse(0);
    add(parts, questions, "question");
    Cases.replies(foiCase).forEach(reply -> parts.add(Words.of(reply)));
    answers(Cases.answersByKind(foiCase), parts);
    List<RefusalNotice> notices = foiCase.allNotices();
    add(parts, notices.stream().mapToInt(notice -> notice.getClaims().size()).sum(), "claim");
    add(parts, notices.stream().mapToInt(notice -> notice.getGrounds().size()).sum(), "ground");
    add(parts, Cases.figures(foiCase).size(), "figure");
  }

  /** {@code "4 answers: 3 disclosed", "1 withheld"}. */
  private static void answers(Map<String, Integer> kinds, List<String> parts) {
    int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
    String before = Words.count(all, "answer") + ": ";
    for (Map.Entry<String, Integer> kind : kinds.entrySet()) {
      parts.add((all == 1 ? before : before + kind.getValue() + " ") + Words.kind(kind.getKey()));
      before = "";
    }
  }

  private static void add(List<String> parts, long count, String singular) {
    add(parts, count, singular, singular + "s");
  }

  private static void add(List<String> parts, long count, String singular, String plural) {
    if (count > 0) {
      parts.add(count + " " + (count == 1 ? singular : plural));
    }
  }
}
