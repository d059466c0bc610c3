package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.response.Withheld;
import org.openfoi.rules.response.Given;
import org.openfoi.rules.response.Reply;
import org.openfoi.rules.rule.QuestionSet;

/**
 * One document of a case: a reply with its notices, or a notice that stands in no reply.
 *
 * @param property the property of the case that it is in, {@code "responses"} or {@code "notices"}
 * @param at its index there, from 0
 * @param reply the reply; absent for a notice by itself
 * @param notices the notices in it
 */
record Document(String property, int at, Optional<Reply> reply, List<RefusalNotice> notices) {
  /** The documents of a case: its replies, and then the other notices. */
  static List<Document> of(FoiCase foiCase) {
    List<FoiResponse> responses = foiCase.getResponses();
    List<Document> documents =
        new ArrayList<>(responses.size() + foiCase.getNotices().size());
    for (int i = 0; i < responses.size(); i++) {
      Reply reply = Reply.of(responses.get(i));
      documents.add(
          new Document("responses", i, Optional.of(reply), responses.get(i).getNotices()));
    }
    for (int i = 0; i < foiCase.getNotices().size(); i++) {
      documents.add(new Document(
          "notices", i, Optional.empty(), List.of(foiCase.getNotices().get(i))));
    }
    return documents;
  }

  /** Where in the case it stands, as a JSON pointer. */
  String pointer() {
    return "/" + property + "/" + at;
  }

  /** Its day: of the reply, or else of its first notice. */
  Optional<LocalDate> date() {
    Optional<LocalDate> date =
        reply.isPresent() ? reply.orElseThrow().response().getDate() : Optional.empty();
    return date.isPresent()
        ? date
        : notices.stream().flatMap(notice -> notice.getDate().stream()).findFirst();
  }

  /** Whether it may have been sent together with another: no two days say otherwise. */
  boolean isWith(Document other) {
    return date().isEmpty() || other.date().isEmpty() || date().equals(other.date());
  }

  /** Whether it decides a review of what the others said. */
  boolean isReview() {
    return reply
        .filter(answering -> answering.response().getReply() == ReplyKind.REVIEW)
        .isPresent();
  }

  /** The questions that its notices and claims name as refused. */
  QuestionSet noticed() {
    QuestionSet noticed = new QuestionSet();
    addNoticed(noticed);
    return noticed;
  }

  /** Adds the questions that its notices and claims name as refused. */
  void addNoticed(QuestionSet noticed) {
    for (RefusalNotice notice : notices) {
      noticed.addAll(notice.getQuestions());
      for (ExemptionClaim claim : notice.getClaims()) {
        noticed.addAll(claim.getQuestions());
      }
      for (GroundClaim ground : notice.getGrounds()) {
        noticed.addAll(ground.getQuestions());
      }
    }
  }

  /** The questions that it refuses, in answers or notices. */
  QuestionSet refused() {
    QuestionSet refused = noticed();
    for (Answer answer : answers()) {
      if (answer instanceof Withheld
          || answer instanceof NeitherConfirmedNorDenied
          || answer instanceof OutsideDuty) {
        refused.addAll(answer.getQuestions());
      }
    }
    return refused;
  }

  /** The questions that it answers by disclosing. */
  QuestionSet disclosed() {
    QuestionSet disclosed = new QuestionSet();
    for (Answer answer : answers()) {
      if (answer instanceof Disclosed) {
        disclosed.addAll(answer.getQuestions());
      }
    }
    return disclosed;
  }

  /** Its answers; none of a notice by itself. */
  List<Answer> answers() {
    return reply.isPresent() ? reply.orElseThrow().response().getAnswers() : List.of();
  }

  /** The questions that it answers; not to be added to. */
  QuestionSet answered() {
    return reply.isPresent() ? reply.orElseThrow().answered() : new QuestionSet();
  }

  /** Whether each of its answers says which questions it is to. */
  boolean isNumbered() {
    return reply.isEmpty() || reply.orElseThrow().isNumbered();
  }

  /** Its answers that withhold, or neither confirm nor deny. */
  List<Given<Answer>> underExemption() {
    return reply.isPresent() ? reply.orElseThrow().underExemption() : List.of();
  }
}
