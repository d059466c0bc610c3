package org.openfoi.model.response;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import jakarta.validation.Valid;
import java.util.List;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * What an authority says to one question or several; always exactly one of these kinds.
 *
 * <p>A question that is answered in part has several answers. In JSON the property {@code kind}
 * says which it is; a kind that this version does not know is kept as an
 * {@link UnrecognisedAnswer}.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "kind",
    visible = true,
    defaultImpl = UnrecognisedAnswer.class)
@JsonSubTypes({
  @JsonSubTypes.Type(Disclosed.class),
  @JsonSubTypes.Type(AvailableElsewhere.class),
  @JsonSubTypes.Type(NotHeld.class),
  @JsonSubTypes.Type(Withheld.class),
  @JsonSubTypes.Type(NeitherConfirmedNorDenied.class),
  @JsonSubTypes.Type(OutsideDuty.class)
})
@JsonIgnoreProperties(value = "kind", allowGetters = true)
public sealed interface Answer extends Located
    permits Disclosed,
        AvailableElsewhere,
        NotHeld,
        Withheld,
        NeitherConfirmedNorDenied,
        OutsideDuty,
        UnrecognisedAnswer {
  /** Which kind it is, as JSON and CSV name it, {@code "not-held"}. */
  @JsonProperty("kind")
  String getKind();

  /** The questions answered, by their numbers; empty for an answer to the whole request. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<QuestionNumber> getQuestions();

  /** The answer, word for word: a passage for each paragraph. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getWords();

  /** The provisions it relies on, one or several by its kind; empty for one that needs none. */
  default List<Provision> provisions() {
    return List.of();
  }
}
