package org.openfoi.model.request;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.law.Regime;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * A request for information: what was asked of whom, and when.
 *
 * <p>What makes it a request in law (in writing, a name and an address, a description of the
 * information: FOIA s.8, FOISA s.8) is for rules to say; a letter that lacks something is a record
 * too.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "reference",
  "title",
  "authority",
  "regime",
  "applicant",
  "made",
  "dates",
  "questions",
  "words",
  "spans"
})
public interface FoiRequest extends Located {
  /** The authority's reference for the request. */
  Optional<RequestReference> getReference();

  /** What the request is called, such as the heading of a page in a disclosure log. */
  Optional<String> getTitle();

  /** Who was asked. */
  Optional<@Valid PublicAuthority> getAuthority();

  /** The regime that the request was handled under, where a document says so. */
  Optional<Regime> getRegime();

  /** Who asked; redacted wherever it is shown. */
  Optional<@Valid Applicant> getApplicant();

  /** The day on which the applicant made the request, as a document states it. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getMade();

  /** The days that the clocks look at, the day of receipt first. */
  Optional<@Valid RequestDates> getDates();

  /** What is asked, in the request's order. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Question> getQuestions();

  /** What the request says besides its questions: introductions, notes, thanks. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getWords();

  /** Starts a request; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a request. */
  final class Builder extends ImmutableFoiRequest.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FoiRequest fromJson(ImmutableFoiRequest.Json json) {
    return ImmutableFoiRequest.fromJson(json);
  }
}
