package org.openfoi.rules.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.request.RequestReference;

/** Checks {@link RequestReferenceFormat}; public because validators make it by reflection. */
public final class RequestReferenceFormatValidator
    implements ConstraintValidator<RequestReferenceFormat, CharSequence> {
  /** Made by the validator. */
  public RequestReferenceFormatValidator() {}

  @Override
  public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
    return text == null || RequestReference.tryParse(text.toString()).isPresent();
  }
}
