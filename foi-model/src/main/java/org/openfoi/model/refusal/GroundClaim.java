package org.openfoi.model.refusal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * A ground for not complying that is no exemption, relied on by the authority: cost, vexatious or
 * repeated requests (FOIA ss.12 and 14), unclear ones (s.1(3)).
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({"provision", "title", "questions", "estimate", "reasons", "spans"})
public interface GroundClaim extends Located {
  /** The provision relied on, as precisely as the document gives it. */
  Provision getProvision();

  /** What the document calls it, {@code "Vexatious requests"}. */
  Optional<String> getTitle();

  /** The questions it is claimed for; empty where the document names none. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** The estimate of a refusal for cost. */
  Optional<@Valid CostEstimate> getEstimate();

  /** Why it applies, in the words of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getReasons();

  /** Starts a claim; its provision is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a claim; a missing provision fails in {@code build()}. */
  final class Builder extends ImmutableGroundClaim.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static GroundClaim fromJson(ImmutableGroundClaim.Json json) {
    return ImmutableGroundClaim.fromJson(json);
  }
}
