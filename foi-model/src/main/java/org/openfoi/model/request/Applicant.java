package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.AllowNulls;
import org.openfoi.model.base.Extensible;

/**
 * Who made a request: FOIA s.84, FOISA s.1(2).
 *
 * <p>The name is personal data. It is left out of {@code toString}, and a mapper that knows nothing
 * of this reads it but does not write it; {@code FoiJson} writes it where it is told to. The
 * organisation that somebody asks for is not redacted.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "organisation"})
public interface Applicant extends Extensible {
  /** The name of a person; redacted. */
  @Value.Redacted
  @JsonProperty(value = "name", access = JsonProperty.Access.WRITE_ONLY)
  Optional<String> getName();

  /** The organisation on whose behalf the request is made, where it says so. */
  Optional<String> getOrganisation();

  /**
   * The unknown properties, left out of {@code toString} since they may be personal data; JSON has
   * them, as it has those of every record.
   */
  @Override
  @Value.Redacted
  @JsonAnyGetter
  @JsonPropertyOrder(alphabetic = true)
  Map<String, @AllowNulls Object> getExtras();

  /** Starts an applicant; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects what is known of an applicant. */
  final class Builder extends ImmutableApplicant.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static Applicant fromJson(ImmutableApplicant.Json json) {
    return ImmutableApplicant.fromJson(json);
  }
}
