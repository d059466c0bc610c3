package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openfoi.rules.FoiRules;

/** Checks {@link ObeysFoiRules}; public because validators make it by reflection. */
public final class ObeysFoiRulesValidator implements ConstraintValidator<ObeysFoiRules, Object> {
  private FoiRules rules = FoiRules.builder().build();

  /** Made by the validator. */
  public ObeysFoiRulesValidator() {}

  @Override
  public void initialize(ObeysFoiRules constraint) {
    FoiRules all = FoiRules.standard().select(constraint.atLeast());
    rules = constraint.subjects().length == 0 ? all : all.select(constraint.subjects());
  }

  @Override
  public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
    return value == null || Violations.obeys(rules, value, context);
  }
}
