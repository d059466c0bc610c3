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
import org.openfoi.model.calendar.WorkingDayPolicy;

/**
 * A day that counts for the time limits of a policy: by default one that is no Saturday, Sunday or
 * bank holiday in any part of the United Kingdom (FOIA s.10(6), EIR reg.2(1)).
 *
 * <p>Stands on a {@link java.time.LocalDate}. A day in a year whose bank holidays are not known is
 * not valid: nobody can say that it counts. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = {WorkingDayValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(WorkingDay.List.class)
public @interface WorkingDay {
  /** Whose working days. */
  WorkingDayPolicy policy() default WorkingDayPolicy.ANY_PART_OF_THE_UK;

  /** The message, or its key in {@code ContributorValidationMessages}. */
  String message() default "{org.openfoi.rules.validation.WorkingDay.message}";

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
    WorkingDay[] value();
  }
}
