package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.FoiRules;

/** Asks the rules about any record. */
final class Checks {
  private Checks() {}

  /** What breaks a rule; nothing for a record of a kind for which there are no rules yet. */
  static List<Finding> of(Object record) {
    return record instanceof ExtractTable table ? FoiRules.check(table) : List.of();
  }

  /** What the reader noticed, and what breaks a rule. */
  static List<Finding> of(ReadResult<?> read) {
    List<Finding> findings = new ArrayList<>(read.findings());
    findings.addAll(of(read.value()));
    return findings;
  }
}
