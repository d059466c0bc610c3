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

/**
 * A refusal notice that has what the law asks of one: every rule about refusal notices.
 *
 * <p>Stands on a {@link org.openfoi.model.refusal.RefusalNotice}. Each breach is a violation of its
 * own, with the path into the notice and, under Hibernate Validator, the
 * {@link org.openfoi.model.finding.Finding} as dynamic payload. {@code null} is valid, as ever.
 */
@Documented
@Constraint(validatedBy = CompleteRefusalNoticeValidator.class)
@Target({TYPE, METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(CompleteRefusalNotice.List.class)
public @interface CompleteRefusalNotice {
  /** How much a breach has to weigh at least to be a violation. */
  Severity atLeast() default Severity.ERROR;

  /** The message of the whole, or its key; a violation has that of what was found instead. */
  String message() default "{org.openfoi.rules.validation.CompleteRefusalNotice.message}";

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
    CompleteRefusalNotice[] value();
  }
}
