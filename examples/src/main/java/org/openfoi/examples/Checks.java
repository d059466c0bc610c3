package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.finding.Finding;
import org.openfoi.rules.FoiRules;

/** Asks the rules about any record. */
final class Checks {
  private Checks() {}

  /** What breaks a rule; a text of no known layout has none to break. */
  static List<Finding> of(Object record) {
    return record instanceof PlainDocument ? List.of() : FoiRules.standard().check(record);
  }

  /** What the reader noticed, and what breaks a rule. */
  static List<Finding> of(ReadResult<?> read) {
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(of(read.value()));
    return findings;
  }
}
