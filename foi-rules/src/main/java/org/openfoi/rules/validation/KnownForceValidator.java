package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.authority.Force;

/** Checks {@link KnownForce}; public because validators make it by reflection. */
public final class KnownForceValidator implements ConstraintValidator<KnownForce, CharSequence> {
  /** Made by the validator. */
  public KnownForceValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence name, ConstraintValidatorContext context) {
    return name == null || Force.tryParse(name.toString()).isPresent();
  }
}
