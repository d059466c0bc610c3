package org.openfoi.model.authority;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;

/**
 * A public authority that holds information and answers requests: FOIA s.3, EIR reg.2(2), FOISA
 * s.3.
 *
 * <p>Police forces are known by name; of any other authority there is its name alone.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"name", "force"})
public interface PublicAuthority extends Extensible {
  /** The authority's name as the document gives it, or as {@link Force#getName} does. */
  @NotBlank
  String getName();

  /** The police force it is; absent for other authorities. */
  Optional<Force> getForce();

  /** The authority that a police force is, by its official name. */
  static PublicAuthority of(Force force) {
    return builder().name(force.getName()).force(force).build();
  }

  /** The authority of a name; it is a police force if {@link Force#tryParse} knows the name. */
  static PublicAuthority named(String name) {
    return builder().name(name).force(Force.tryParse(name)).build();
  }

  /** Starts an authority; its name is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of an authority; a missing name fails in {@code build()}. */
  final class Builder extends ImmutablePublicAuthority.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PublicAuthority fromJson(ImmutablePublicAuthority.Json json) {
    return ImmutablePublicAuthority.fromJson(json);
  }
}
