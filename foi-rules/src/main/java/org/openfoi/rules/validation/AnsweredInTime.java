package org.openfoi.rules.validation;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.ElementType.TYPE_USE;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A case that was answered, refused and extended in the time that the law gives.
 *
 * <p>Stands on a {@link org.openfoi.model.foicase.FoiCase}; valid where a day is not known. Each
 * breach is a violation of its own, as with {@link ObeysFoiRules}. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = AnsweredInTimeValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(AnsweredInTime.List.class)
public @interface AnsweredInTime {

  /** The message of the whole, or its key; a violation has that of what was found instead. */
  String message() default "{org.openfoi.rules.validation.AnsweredInTime.message}";

  /** The groups it is checked in. */
  Class<?>[] groups() default {};

  /** What travels with a violation. */
  Class<? extends Payload>[] payload() default {};

  /** Several of them on one element, for different groups. */
  @Documented
  @Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME)
  @interface List {
    /** The constraints. */
    AnsweredInTime[] value();
  }
}
