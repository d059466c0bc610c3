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
import org.openfoi.model.finding.Severity;
import org.openfoi.rules.rule.RuleSubject;

/**
 * A record that obeys the rules of this library, or some of them.
 *
 * <p>Stands on any record that {@link org.openfoi.rules.FoiRules#check} takes. Each breach is a
 * violation of its own, with the path into the record and, under Hibernate Validator, the
 * {@link org.openfoi.model.finding.Finding} as dynamic payload. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = ObeysFoiRulesValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(ObeysFoiRules.List.class)
public @interface ObeysFoiRules {
  /** What the rules look at; everything if empty. */
  RuleSubject[] subjects() default {};

  /** How much a breach has to weigh at least to be a violation. */
  Severity atLeast() default Severity.ERROR;

  /** The message of the whole, or its key; a violation has that of what was found instead. */
  String message() default "{org.openfoi.rules.validation.ObeysFoiRules.message}";

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
    ObeysFoiRules[] value();
  }
}
