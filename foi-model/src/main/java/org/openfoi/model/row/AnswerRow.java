package org.openfoi.model.row;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.request.QuestionNumber;

/**
 * A question and what is said to it: one row for each pair.
 *
 * <p>An answer to several questions has a row for each, a question with several answers too; a
 * question without an answer and an answer to the whole request have one row with the other side
 * left out.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({
  "reference",
  "authority",
  "force",
  "reply",
  "answer",
  "date",
  "question",
  "questionText",
  "kind",
  "answerText",
  "provisions",
  "ground",
  "links",
  "attachments",
  "spans"
})
public interface AnswerRow extends CaseRow {
  /** The number of the answer in its reply, from 1; absent for a question without answer. */
  Optional<@Positive Integer> getAnswer();

  /** The day of the reply. */
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  Optional<LocalDate> getDate();

  /** The number of the question; absent for an answer to the whole request. */
  Optional<QuestionNumber> getQuestion();

  /** What is asked, word for word, where the case has the question. */
  Optional<String> getQuestionText();

  /** Which kind of answer it is, {@code "not-held"}; absent without an answer. */
  Optional<String> getKind();

  /** The answer, word for word, a blank line between paragraphs. */
  Optional<String> getAnswerText();

  /** The provisions that the answer relies on. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<Provision> getProvisions();

  /** Why the authority need not comply, where that is no exemption. */
  Optional<GroundKind> getGround();

  /** The addresses that the answer gives. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getLinks();

  /** The names of the attachments that the answer refers to. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  List<String> getAttachments();

  /** Starts a row; nothing is required. */
  static Builder builder() {
    return new Builder();
  }

  /** Collects the cells of a row. */
  final class Builder extends ImmutableAnswerRow.Builder {
    Builder() {}
  }

  @SuppressWarnings("deprecation") // the generated mirror that both Jackson 2 and 3 fill in
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  private static AnswerRow fromJson(ImmutableAnswerRow.Json json) {
    return ImmutableAnswerRow.fromJson(json);
  }
}
