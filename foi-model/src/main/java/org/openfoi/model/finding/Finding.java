package org.openfoi.model.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/**
 * One thing that a reader, a codec or a rule noticed: what, how much it weighs, and where.
 *
 * <p>The message is for people and may become clearer in a later version; programs go by the code.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"severity", "code", "message", "basis", "span", "pointer"})
public interface Finding extends Extensible {
  /** How much it weighs. */
  Severity getSeverity();

  /**
   * What kind of thing it is: a subject, a slash and a name, {@code "table/unknown-force"}. The
   * code of a rule's finding is the rule's id.
   */
  @NotBlank
  String getCode();

  /** What was found, in one sentence without a full stop: what was wrong and what was wanted. */
  @NotBlank
  String getMessage();

  /**
   * The provision that asks what was not found, if a rule of law found it. Absent for what only
   * guidance or the record itself asks: no guidance is law.
   */
  Optional<Provision> getBasis();

  /** Where in the document it stands, if it was read from one. */
  Optional<@Valid SourceSpan> getSpan();

  /**
   * Where in the value it stands, as a JSON pointer (RFC 6901), {@code "/extracts/3/pages"}; absent
   * if it is about the whole.
   */
  Optional<String> getPointer();

  /** Starts a finding; severity, code and message are required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a finding; a missing required part fails in {@code build()}. */
  final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Finding fromJson(ImmutableFinding.Json json) {
    return ImmutableFinding.fromJson(json);
  }
}
