package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

/** Checks {@link ProvisionCitation} on texts; public because validators make it by reflection. */
public final class ProvisionTextValidator
    implements ConstraintValidator<ProvisionCitation, CharSequence> {
  private Set<Regime> regimes = Set.of();

  /** Made by the validator. */
  public ProvisionTextValidator() {}

  @Override
  public void initialize(ProvisionCitation constraint) {
    regimes = Set.copyOf(Arrays.asList(constraint.regimes()));
  }

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    if (text == null) {
      return true;
    }
    Optional<Provision> provision = regimes.size() == 1
        ? Provision.tryParse(text.toString(), regimes.iterator().next())
        : Provision.tryParse(text.toString());
    return provision
        .filter(found -> regimes.isEmpty() || regimes.contains(found.getRegime()))
        .isPresent();
  }
}
