package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

/**
 * Checks the regime of {@link ProvisionCitation}; public because validators make it by reflection.
 */
public final class ProvisionValidator implements ConstraintValidator<ProvisionCitation, Provision> {
  private Set<Regime> regimes = Set.of();

  /** Made by the validator. */
  public ProvisionValidator() {}

  @Override
  public void initialize(ProvisionCitation constraint) {
    regimes = Set.copyOf(Arrays.asList(constraint.regimes()));
  }

  @Override
  public boolean isValid(@Nullable Provision provision, ConstraintValidatorContext context) {
    return provision == null || regimes.isEmpty() || regimes.contains(provision.getRegime());
  }
}
