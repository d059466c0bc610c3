package org.openfoi.rules.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openfoi.model.finding.Finding;

/**
 * A ready validator for the constraints on the records: English messages whatever the machine's
 * language, and no expression language to add.
 *
 * <p>It takes a moment to start and is safe for threads, so make one and keep it. Any other Jakarta
 * validator finds the same violations.
 */
public final class FoiValidation {
  private final Validator validator;

  private FoiValidation(Validator validator) {
    this.validator = validator;
  }

  /** Starts a validator. */
  public static FoiValidation create() {
    ParameterMessageInterpolator english = new ParameterMessageInterpolator(
        Set.of(Locale.ENGLISH), Locale.ENGLISH, context -> Locale.ENGLISH, false);
    // The factory holds nothing that has to be released
    return new FoiValidation(Validation.byProvider(HibernateValidator.class)
        .configure()
        .messageInterpolator(english)
        .buildValidatorFactory()
        .getValidator());
  }

  /** The validator itself, for who wants violations rather than findings. */
  public Validator validator() {
    return validator;
  }

  /**
   * What breaks a constraint in a record and everything it contains: a finding each, with the JSON
   * pointer, in the order of the pointers. It weighs what its payload {@link Weighs}. The value
   * that breaks it is not repeated.
   *
   * @param groups the groups of constraints to check; those without a group if none is named
   */
  public List<Finding> check(Object value, Class<?>... groups) {
    return validator.validate(value, groups).stream()
        .map(FoiValidation::finding)
        .sorted(Comparator.comparing((Finding finding) -> finding.getPointer().orElse(""))
            .thenComparing(Finding::getMessage))
        .toList();
  }

  private static Finding finding(ConstraintViolation<?> violation) {
    String pointer = pointer(violation.getPropertyPath());
    HibernateConstraintViolation<?> violated = violation.unwrap(HibernateConstraintViolation.class);
    Finding found = violated.getDynamicPayload(Finding.class);
    if (found != null) {
      return Finding.builder().from(found).pointer(pointer).build();
    }
    return Finding.builder()
        .severity(Weighs.of(violation.getConstraintDescriptor().getPayload()))
        .code("constraint/"
            + name(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName()))
        .message("'" + pointer + "' " + violation.getMessage())
        .pointer(pointer)
        .build();
  }

  /** {@code NotBlank} as {@code not-blank}. */
  private static String name(String annotation) {
    return annotation.replaceAll("(?<!^)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
  }

  /** {@code extracts[3].text} as {@code /extracts/3/text}. */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node step : path) {
      if (step.getIndex() != null) {
        pointer.append('/').append(step.getIndex());
      }
      if (step.getKind() == ElementKind.PROPERTY) {
        pointer.append('/').append(step.getName());
      }
    }
    return pointer.toString();
  }
}
