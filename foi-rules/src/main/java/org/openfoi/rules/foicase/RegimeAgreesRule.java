package org.openfoi.rules.foicase;

import java.util.Optional;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.rules.refusal.Notices;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * A request is answered under the Act or under the Regulations; a notice under another was given
 * for something else, or the regime was misread.
 *
 * <p>Silent where no regime is known of the request.
 */
public final class RegimeAgreesRule extends BaseRule<CaseFile> {

  /** The rule. */
  public RegimeAgreesRule() {
    super(
        CaseFile.class,
        RuleDescription.builder("case/regime-agrees")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the regime of the request"))
            .asks("A notice is under the regime that the request was handled under.")
            .silent("Silent where no regime is known of the request."),
        Traits.REGIME_STATED);
  }

  @Override
  public void check(CaseFile file, Findings findings) {
    Optional<Regime> handled = file.foiCase().getRequest().flatMap(FoiRequest::getRegime);
    if (handled.isEmpty()) {
      return;
    }
    for (Document document : file.documents()) {
      for (RefusalNotice notice : document.notices()) {
        boolean named = notice.getUnder().isPresent() || !notice.getClaims().isEmpty();
        if (named && Notices.regime(notice) != handled.orElseThrow()) {
          findings.add(
              "the notice is under the %s, but the request was handled under the %s"
                  .formatted(
                      Notices.regime(notice).getAbbreviation(),
                      handled.orElseThrow().getAbbreviation()),
              document.pointer(),
              notice.getSpans());
        }
      }
    }
  }
}
