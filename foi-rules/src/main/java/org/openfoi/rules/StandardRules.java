package org.openfoi.rules;

import org.openfoi.rules.inspection.ForceExistedRule;
import org.openfoi.rules.inspection.ForceOnceInTrancheRule;
import org.openfoi.rules.inspection.PagesGivenRule;
import org.openfoi.rules.inspection.TextGivenRule;
import org.openfoi.rules.inspection.TextsDifferRule;

/** The one list of this library's rules; a rule that does not stand here is never asked. */
final class StandardRules {
  private StandardRules() {}

  static FoiRules list() {
    return FoiRules.builder()
        .add(new ForceOnceInTrancheRule())
        .add(new PagesGivenRule())
        .add(new ForceExistedRule())
        .add(new TextGivenRule())
        .add(new TextsDifferRule())
        .build();
  }
}
