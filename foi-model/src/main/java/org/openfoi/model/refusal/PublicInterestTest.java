package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.Located;

/**
 * The public-interest test for one exemption or several: factors and balance.
 *
 * <p>FOIA s.2(1)(b) and (2)(b); EIR reg.12(1)(b); FOISA s.2(1)(b). Where one conclusion serves
 * several tests of a document, each test carries it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"provisions", "heading", "duty", "factors", "balance", "spans"})
public interface PublicInterestTest extends Located {
  /**
   * The provisions that its heading names, as precisely as the heading does, which may be less
   * precise than the claim: a test may be headed {@code section 31} for a claim of {@code s.31(3)}.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  /** The heading it stands under. */
  Optional<String> getHeading();

  /** Which duty it is about: to confirm or deny, or to communicate; absent where not said. */
  Optional<Duty> getDuty();

  /** The arguments of both sides in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Factor> getFactors();

  /** The balance; absent where there is none. */
  Optional<@Valid Balance> getBalance();

  /** The arguments of one side, in the order of the document. */
  default List<Factor> factors(FactorSide side) {
    return getFactors().stream().filter(factor -> factor.getSide() == side).toList();
  }

  /** Starts a test; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a test. */
  final class Builder extends ImmutablePublicInterestTest.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PublicInterestTest fromJson(ImmutablePublicInterestTest.Json json) {
    return ImmutablePublicInterestTest.fromJson(json);
  }
}
