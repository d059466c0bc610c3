package org.openfoi.rules.foicase;

import org.openfoi.model.finding.Severity;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Nothing is wrong: the reasons may be stated in a separate notice given within a reasonable time.
 * The note says that they were looked for and found there.
 *
 * <p>Silent where the notice gives them itself, and where no notice does.
 */
public final class LaterNoticeRule extends BaseRule<CaseFile> {

  /** The rule. */
  public LaterNoticeRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/later-notice")
            .severity(Severity.NOTE)
            .basis(RuleBasis.statute("FOIA s.17(3)"))
            .asks("Public-interest reasons that one notice lacks are given in another.")
            .silent("Silent where the notice gives them itself, and where no notice does."),
        Traits.SEVERAL_NOTICES);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    if (file.notices().size() < 2) {
      return;
    }
    for (Document document : file.documents()) {
      for (RefusalNotice notice : document.notices()) {
        for (ExemptionClaim claim : notice.getClaims()) {
          if (claim.getPublicInterestTest().isEmpty()
              && CompleteNotices.testElsewhere(notice, claim, file.notices()).isPresent()) {
            findings.add(
                "the public-interest reasons for %s are given in another notice"
                    .formatted(claim.getProvision()),
                document.pointer(),
                claim.getSpans());
          }
        }
      }
    }
  }
}
