package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.response.Withheld;

/**
 * One document of a case: a reply with its notices, or a notice that stands in no reply.
 *
 * @param property the property of the case that it is in, {@code "responses"} or {@code "notices"}
 * @param at its index there, from 0
 * @param response the reply; absent for a notice by itself
 * @param notices the notices in it
 */
record Document(
    String property, int at, Optional<FoiResponse> response, List<RefusalNotice> notices) {
  /** The documents of a case: its replies, and then the other notices. */
  static List<Document> of(FoiCase foiCase) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      FoiResponse response = foiCase.getResponses().get(i);
      documents.add(new Document("responses", i, Optional.of(response), response.getNotices()));
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
    return response
        .flatMap(FoiResponse::getDate)
        .or(() -> notices.stream().flatMap(notice -> notice.getDate().stream()).findFirst());
  }

  /** Whether it may have been sent together with another: no two days say otherwise. */
  boolean isWith(Document other) {
    return date().isEmpty() || other.date().isEmpty() || date().equals(other.date());
  }

  /** Whether it decides a review of what the others said. */
  boolean isReview() {
    return response.filter(reply -> reply.getReply() == ReplyKind.REVIEW).isPresent();
  }

  /** The questions that its notices and claims name as refused. */
  Set<QuestionNumber> noticed() {
    Set<QuestionNumber> noticed = new LinkedHashSet<>();
    for (RefusalNotice notice : notices) {
      noticed.addAll(notice.getQuestions());
      for (ExemptionClaim claim : notice.getClaims()) {
        noticed.addAll(claim.getQuestions());
      }
      for (GroundClaim ground : notice.getGrounds()) {
        noticed.addAll(ground.getQuestions());
      }
    }
    return noticed;
  }

  /** The questions that it refuses, in answers or notices. */
  Set<QuestionNumber> refused() {
    Set<QuestionNumber> refused = noticed();
    for (Answer answer : answers()) {
      if (isRefusal(answer)) {
        refused.addAll(answer.getQuestions());
      }
    }
    return refused;
  }

  /** The questions that it answers by disclosing. */
  Set<QuestionNumber> disclosed() {
    Set<QuestionNumber> disclosed = new LinkedHashSet<>();
    for (Answer answer : answers()) {
      if (answer instanceof Disclosed) {
        disclosed.addAll(answer.getQuestions());
      }
    }
    return disclosed;
  }

  /** Its answers; none of a notice by itself. */
  List<Answer> answers() {
    return response.map(FoiResponse::getAnswers).orElse(List.of());
  }

  /** Whether an answer refuses. */
  static boolean isRefusal(Answer answer) {
    return isUnderExemption(answer) || answer instanceof OutsideDuty;
  }

  /** Whether an answer withholds, or neither confirms nor denies. */
  static boolean isUnderExemption(Answer answer) {
    String kind = answer.getKind(); // asked first, as it is many times as fast as the type
    return kind.equals("withheld") && answer instanceof Withheld
        || kind.equals("neither-confirmed-nor-denied")
            && answer instanceof NeitherConfirmedNorDenied;
  }
}
