package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.rules.FoiRules;

/** Checks {@link AnsweredInTime}; public because validators make it by reflection. */
public final class AnsweredInTimeValidator implements ConstraintValidator<AnsweredInTime, FoiCase> {
  private final FoiRules rules = FoiRules.standard()
      .select("case/answered-in-time", "case/refused-in-time", "case/extension-in-time");

  /** Made by the validator. */
  public AnsweredInTimeValidator() {}

  @Override
  public boolean isValid(@Nullable FoiCase foiCase, ConstraintValidatorContext context) {
    return foiCase == null || Violations.obeys(rules, foiCase, context);
  }
}
