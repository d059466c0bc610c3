package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * What disclosure, or confirming or denying, would do: the prejudice that an exemption asks for,
 * which police letters call harm.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"provisions", "passages", "likelihood", "heading", "spans"})
public interface PrejudiceStatement extends Located {
  /**
   * The provisions that it names, as precisely as it does: in its heading, in a heading above it
   * or, where no heading names one, in the sentences that say what would happen. Empty where it
   * names none: {@code "Overall harm"} may stand above the harm of several claims, and {@code "Harm
   * in complying with section 1(1)(a)"} names a duty and no exemption.
   */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  /** The paragraphs that state it. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getPassages();

  /** How likely the document says it is; absent where it does not say. */
  Optional<Likelihood> getLikelihood();

  /** The heading it stands under, {@code "Overall harm"}. */
  Optional<String> getHeading();

  /** Starts a statement; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a statement. */
  final class Builder extends ImmutablePrejudiceStatement.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PrejudiceStatement fromJson(ImmutablePrejudiceStatement.Json json) {
    return ImmutablePrejudiceStatement.fromJson(json);
  }
}
