package org.openfoi.io.reader;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.ReplyKind;

/** The facts of a case that was read from a reply, as the labels of the gold set name them. */
final class ReplyFacts {
  private ReplyFacts() {}

  static Map<String, Set<String>> of(FoiCase read) {
    Map<String, Set<String>> facts = new LinkedHashMap<>();
    Optional<FoiResponse> reply = read.getResponses().stream().findFirst();
    facts.put(
        "reply", Set.of(reply.map(FoiResponse::getReply).map(ReplyFacts::name).orElse("other")));
    facts.put(
        "answers",
        reply.stream()
            .flatMap(one -> one.getAnswers().stream())
            .map(Answer::getKind)
            .collect(Collectors.toCollection(TreeSet::new)));
    facts.put("provisions", provisions(read, reply));
    facts.put("questions", questions(reply));
    facts.put("complaint", complaint(reply));
    facts.put("dates", dates(read, reply));
    return facts;
  }

  private static String name(ReplyKind kind) {
    try {
      return ReplyKind.class
          .getField(kind.name())
          .getAnnotation(JsonProperty.class)
          .value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Set<String> provisions(FoiCase read, Optional<FoiResponse> reply) {
    Stream<String> claimed = read.allNotices().stream()
        .flatMap(notice -> Stream.concat(
            notice.getClaims().stream()
                .flatMap(claim ->
                    Stream.concat(Stream.of(claim.getProvision()), claim.getConditions().stream())),
            notice.getGrounds().stream().map(ground -> ground.getProvision())))
        .map(Object::toString);
    Stream<String> elsewhere = reply.stream()
        .flatMap(one -> one.getAnswers().stream())
        .filter(AvailableElsewhere.class::isInstance)
        .flatMap(answer -> ((AvailableElsewhere) answer).getProvision().stream())
        .map(Object::toString);
    return Stream.concat(claimed, elsewhere).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> questions(Optional<FoiResponse> reply) {
    Map<String, Set<String>> kinds = new TreeMap<>();
    reply.stream()
        .flatMap(one -> one.getAnswers().stream())
        .forEach(answer -> answer
            .getQuestions()
            .forEach(number -> kinds
                .computeIfAbsent(
                    number.toString().replaceAll("[()]", ""), unused -> new TreeSet<>())
                .add(answer.getKind())));
    return kinds.entrySet().stream()
        .map(entry -> entry.getKey() + ":" + String.join("+", entry.getValue()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> complaint(Optional<FoiResponse> reply) {
    Set<String> said = new TreeSet<>();
    Optional<ComplaintDetails> details = reply.flatMap(FoiResponse::getComplaints);
    details.ifPresent(found -> {
      if (!found.getInternalReview().isEmpty()) {
        said.add("review");
      }
      if (!found.getCommissioner().isEmpty()) {
        said.add("commissioner");
      }
    });
    return said;
  }

  /** The dates that a case has a place for: those of the request and of the reply. */
  private static Set<String> dates(FoiCase read, Optional<FoiResponse> reply) {
    Set<String> dates = new TreeSet<>();
    read.getRequest().flatMap(FoiRequest::getMade).ifPresent(day -> dates.add("request=" + day));
    read.getRequest()
        .flatMap(FoiRequest::getDates)
        .map(RequestDates::getReceived)
        .ifPresent(day -> dates.add("received=" + day));
    reply.flatMap(FoiResponse::getDate).ifPresent(day -> dates.add("reply=" + day));
    return dates;
  }
}
