package org.openfoi.rules.validation;

import jakarta.validation.Payload;
import java.util.Set;
import org.openfoi.model.finding.Severity;

/**
 * How much a violation weighs, as a payload of any constraint: {@code @KnownForce(payload =
 * Weighs.Warning.class)}. Without one it is an error.
 */
public final class Weighs {
  private Weighs() {}

  /** Something is wrong. */
  public interface Error extends Payload {}

  /** Something is probably wrong. */
  public interface Warning extends Payload {}

  /** Nothing is wrong; to be known. */
  public interface Note extends Payload {}

  static Severity of(Set<Class<? extends Payload>> payload) {
    if (payload.stream().anyMatch(Warning.class::isAssignableFrom)) {
      return Severity.WARNING;
    }
    return payload.stream().anyMatch(Note.class::isAssignableFrom) ? Severity.NOTE : Severity.ERROR;
  }
}
