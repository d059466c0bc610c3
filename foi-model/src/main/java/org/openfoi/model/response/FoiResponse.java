package org.openfoi.model.response;

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
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Located;
import org.openfoi.model.source.Passage;

/**
 * A reply of an authority: what is said to each question, and where it refuses, the notice.
 *
 * <p>Several answers to one question make a part disclosure.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "document",
  "reply",
  "reference",
  "title",
  "authority",
  "date",
  "answers",
  "notices",
  "complaints",
  "attachments",
  "links",
  "words",
  "spans"
})
public interface FoiResponse extends Located {
  /** What the reply does; it answers unless said. */
  @Value.Default
  default ReplyKind getReply() {
    return ReplyKind.SUBSTANTIVE;
  }

  /** The document it was read from, by the name that spans carry; absent if it has none. */
  Optional<String> getDocument();

  /** The authority's reference for the request. */
  Optional<RequestReference> getReference();

  /** What the document is called. */
  Optional<String> getTitle();

  /** Who answers. */
  Optional<@Valid PublicAuthority> getAuthority();

  /** The day of the reply, as it states it. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** What is said to the questions, in the order of the document. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Answer> getAnswers();

  /** The refusal notices that the reply contains. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RefusalNotice> getNotices();

  /** What it says about complaining, also where nothing is refused. */
  Optional<@Valid ComplaintDetails> getComplaints();

  /** The attachments it names. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Attachment> getAttachments();

  /** The addresses it gives outside the answers. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Link> getLinks();

  /** What it says besides: salutations, explanations of the Act, advice, signatures. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Passage> getWords();

  /** Starts a reply; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a reply. */
  final class Builder extends ImmutableFoiResponse.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FoiResponse fromJson(ImmutableFoiResponse.Json json) {
    return ImmutableFoiResponse.fromJson(json);
  }
}
