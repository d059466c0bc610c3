package org.openfoi.rules.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;

/**
 * What looks like a year or a day was mostly read from the words beside the reference.
 *
 * <p>Silent for any other form: every authority has its own.
 */
public final class ReferenceShapeRule extends BaseRule<FoiRequest> {
  private static final Pattern ONLY_A_DATE = Pattern.compile(
      "(?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-](?:\\d\\d|(?:19|20)\\d\\d)|(?:19|20)\\d\\d-\\d\\d-\\d\\d");

  private static final int LONGEST_DATE = 10;

  /** The rule. */
  public ReferenceShapeRule() {
    super(
        FoiRequest.class,
        RuleDescription.builder("request/reference-shape")
            .severity(Severity.WARNING)
            .basis(RuleBasis.record("the reference itself"))
            .asks("A reference is more than a year or a date.")
            .silent("Silent for any other form: every authority has its own."));
  }

  @Override
  public void check(FoiRequest request, Findings findings) {
    Optional<RequestReference> reference = request.getReference();
    if (reference.isPresent() && isOnlyADate(reference.orElseThrow().toString())) {
      findings.add(
          "'" + reference.orElseThrow()
              + "' is a year or a date, expected a reference such as '1455_17'",
          "/reference",
          request.getSpans());
    }
  }

  private static boolean isOnlyADate(String reference) {
    if (reference.length() > LONGEST_DATE) {
      return false;
    }
    for (int i = 0; i < reference.length(); i++) {
      char c = reference.charAt(i);
      if ((c < '0' || c > '9') && c != '.' && c != '/' && c != '-') {
        return false;
      }
    }
    return ONLY_A_DATE.matcher(reference).matches();
  }
}
