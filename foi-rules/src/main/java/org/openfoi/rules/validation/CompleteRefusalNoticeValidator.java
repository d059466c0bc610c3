package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.rule.RuleSubject;

/** Checks {@link CompleteRefusalNotice}; public because validators make it by reflection. */
public final class CompleteRefusalNoticeValidator
    implements ConstraintValidator<CompleteRefusalNotice, RefusalNotice> {
  private FoiRules rules = FoiRules.builder().build();

  /** Made by the validator. */
  public CompleteRefusalNoticeValidator() {}

  @Override
  public void initialize(CompleteRefusalNotice constraint) {
    rules = FoiRules.standard().select(RuleSubject.REFUSAL).select(constraint.atLeast());
  }

  @Override
  public boolean isValid(@Nullable RefusalNotice notice, ConstraintValidatorContext context) {
    return notice == null || Violations.obeys(rules, notice, context);
  }
}
