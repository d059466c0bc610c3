package org.openfoi.rules.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An authority's reference for a request, as {@link org.openfoi.model.request.RequestReference}
 * reads it: letters, digits and separators, at least one digit, {@code "1455_17"}.
 *
 * <p>Stands on a text. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = {RequestReferenceFormatValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(RequestReferenceFormat.List.class)
public @interface RequestReferenceFormat {

  /** The message, or its key in {@code ContributorValidationMessages}. */
  String message() default "{org.openfoi.rules.validation.RequestReferenceFormat.message}";

  /** The groups it is checked in. */
  Class<?>[] groups() default {};

  /** What travels with a violation, such as {@link Weighs.Warning}. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one element, for different groups. */
  @Documented
  @Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    RequestReferenceFormat[] value();
  }
}
