package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.source.SourceSpan;

/** What is noted beside a report while it is read: structure, findings, lines left over. */
final class ReportMargin {
  private final List<Structure> structure = new ArrayList<>();
  private final List<Finding> findings;
  private final List<SourceLine> unclaimed = new ArrayList<>();

  ReportMargin(SourceText text) {
    this.findings = new ArrayList<>(text.findings());
  }

  void heading(Block block) {
    add(Structure.Kind.HEADING, block.spans());
  }

  void furniture(Block block) {
    add(Structure.Kind.FURNITURE, block.spans());
  }

  void label(List<SourceSpan> spans) {
    add(Structure.Kind.LABEL, spans);
  }

  void unclaimed(ReportBlock block) {
    unclaimed.addAll(block.lines());
  }

  void note(String name, SourceSpan span, String message) {
    find(Severity.NOTE, name, span, message);
  }

  void warning(String name, SourceSpan span, String message) {
    find(Severity.WARNING, name, span, message);
  }

  void find(Severity severity, String name, SourceSpan span, String message) {
    findings.add(Finding.builder()
        .severity(severity)
        .code("report/" + name)
        .message(message)
        .span(span)
        .build());
  }

  ReadResult<CommitteeReport> with(CommitteeReport report) {
    structure.sort(Comparator.comparing(Structure::span));
    findings.sort(Comparator.comparing(finding -> finding.getSpan().orElseThrow()));
    unclaimed.sort(Comparator.comparing(SourceLine::number));
    return new ReadResult<>(report, structure, findings, unclaimed);
  }

  private void add(Structure.Kind kind, List<SourceSpan> spans) {
    spans.forEach(span -> structure.add(new Structure(kind, span)));
  }
}
