package org.openfoi.model.foicase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.base.Extensible;
import org.openfoi.model.base.FormatVersion;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.FoiResponse;

/**
 * All that is known of one request: the request itself, the replies, notices and attachments,
 * whatever document each came from.
 *
 * <p>A reader of any layout gives a case, which holds what that document says; {@code CaseJoiner}
 * in {@code org.openfoi.io} puts the cases of one reference together.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "formatVersion",
  "reference",
  "authority",
  "request",
  "responses",
  "notices",
  "attachments"
})
public interface FoiCase extends Extensible {
  /** The version of the format that the record was written in. */
  @Value.Default
  default FormatVersion getFormatVersion() {
    return FormatVersion.CURRENT;
  }

  /** The authority's reference for the request. */
  Optional<RequestReference> getReference();

  /** Who was asked and answers. */
  Optional<@Valid PublicAuthority> getAuthority();

  /** The request. */
  Optional<@Valid FoiRequest> getRequest();

  /** The replies, in order of time as far as known. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid FoiResponse> getResponses();

  /** Notices that stand in no reply, such as those of attachments of their own. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid RefusalNotice> getNotices();

  /** The attachments that were read on their own and that no reply names. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<@Valid Attachment> getAttachments();

  /** All notices: those of the replies, in order, and then the others. */
  default List<RefusalNotice> allNotices() {
    if (getResponses().size() == 1 && getNotices().isEmpty()) {
      return getResponses().get(0).getNotices();
    }
    List<RefusalNotice> all = new ArrayList<>();
    for (FoiResponse response : getResponses()) {
      all.addAll(response.getNotices());
    }
    all.addAll(getNotices());
    return Collections.unmodifiableList(all);
  }

  /** All attachments: those the replies name, in order, and then the others. */
  default List<Attachment> allAttachments() {
    return Stream.concat(
            getResponses().stream().flatMap(response -> response.getAttachments().stream()),
            getAttachments().stream())
        .toList();
  }

  /** Starts a case; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the parts of a case. */
  final class Builder extends ImmutableFoiCase.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static FoiCase fromJson(ImmutableFoiCase.Json json) {
    return ImmutableFoiCase.fromJson(json);
  }
}
