package org.openfoi.examples;

import java.util.List;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.RuleSubject;

/** Adds a rule of one's own to those of the library. */
public final class WriteYourOwnRule {
  private WriteYourOwnRule() {}

  // snippet
  /** A passage is long enough to say something. */
  static final class LongEnoughRule extends BaseRule<ExtractTable> {
    LongEnoughRule() {
      super(
          ExtractTable.class,
          RuleDescription.builder("our-house/long-enough")
              .subject(RuleSubject.INSPECTION)
              .severity(Severity.NOTE)
              .basis(RuleBasis.record("our house style"))
              .asks("A passage has at least fifteen words.")
              .silent("Silent for tables without passages."));
    }

    @Override
    public void check(ExtractTable table, Findings findings) {
      for (int i = 0; i < table.getExtracts().size(); i++) {
        int words = table.getExtracts().get(i).getText().split("\\s+").length;
        if (words < 15) {
          String message = "the passage has " + words + " words, expected fifteen";
          findings.add(message, "/extracts/" + i, table.getExtracts().get(i).getSpans());
        }
      }
    }
  }

  /** The rules of the library, and behind them ours. */
  static FoiRules rules() {
    return FoiRules.builder()
        .addAll(FoiRules.standard())
        .add(new LongEnoughRule())
        .build();
  }
  // end

  /** Prints what breaks a rule in the sample document. */
  public static void main(String... args) {
    List<Finding> findings = rules().check(ShellVerbs.sample().value());
    findings.forEach(
        finding -> System.out.println(finding.getCode() + ": " + finding.getMessage()));
  }
}
