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
import org.openfoi.model.law.Regime;

/**
 * One provision as letters and publishers write it, {@code "Section 31 (1) (a)"}.
 *
 * <p>Stands on a text, or on a {@link org.openfoi.model.law.Provision} whose regime matters. Two
 * citations are not one. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = {ProvisionTextValidator.class, ProvisionValidator.class})
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ProvisionCitation.List.class)
public @interface ProvisionCitation {
  /**
   * The regimes that the provision may be of; any if empty. Where there is only one, a bare number
   * such as {@code "31(1)(a)"} is of that one.
   */
  Regime[] regimes() default {};

  /** The message, or its key in {@code ContributorValidationMessages}. */
  String message() default "{org.openfoi.rules.validation.ProvisionCitation.message}";

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
    ProvisionCitation[] value();
  }
}
