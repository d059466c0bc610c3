package org.openfoi.model.document;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.base.FormatVersion;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.Figure;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;

/**
 * A document of no known layout, and what can be found in any text: questions, citations, figures,
 * addresses and dates.
 *
 * <p>All its paragraphs are kept as they stand.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "formatVersion",
  "title",
  "reference",
  "questions",
  "citations",
  "figures",
  "links",
  "dates",
  "words"
})
public interface PlainDocument extends Extensible {
  /** The version of the format that the record was written in. */
  @Value.Default
  default FormatVersion getFormatVersion() {
    return FormatVersion.CURRENT;
  }

  /** Its first line, where that is no sentence. */
  Optional<String> getTitle();

  /** The reference of a request that it gives. */
  Optional<RequestReference> getReference();

  /** The sentences that end in a question mark. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Question> getQuestions();

  /** The citations of the law. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid CitedLaw> getCitations();

  /** The numbers that measure something. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Figure> getFigures();

  /** The addresses on the web. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Link> getLinks();

  /** The days. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid StatedDate> getDates();

  /** All its paragraphs. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getWords();

  /** Starts a document; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a document. */
  final class Builder extends ImmutablePlainDocument.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static PlainDocument fromJson(ImmutablePlainDocument.Json json) {
    return ImmutablePlainDocument.fromJson(json);
  }
}
