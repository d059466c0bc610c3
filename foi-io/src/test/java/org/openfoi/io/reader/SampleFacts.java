package org.openfoi.io.reader;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;

/** The facts of a case as lines, so that what was read can be compared with what a person found. */
final class SampleFacts {
  private SampleFacts() {}

  /** The facts that a person wrote down; each line begins with its kind. */
  static Set<String> expected(JsonNode facts) {
    Set<String> lines = new LinkedHashSet<>();
    for (String field : List.of("reference", "title", "authority")) {
      if (facts.has(field)) {
        lines.add(field + " " + facts.get(field).asText());
      }
    }
    facts.path("dates").properties().forEach(date -> {
      if (Set.of("request", "received", "reply").contains(date.getKey())) {
        lines.add("date " + date.getKey() + " " + date.getValue().asText());
      }
    });
    facts.path("questions").forEach(number -> lines.add("question " + number.asText()));
    facts.path("answers").forEach(answer -> answer(answer, lines));
    facts
        .path("claims")
        .forEach(claim -> lines.add("claim " + claim.get("provision").asText() + " "
            + claim.path("duty").asText() + " " + list(claim.path("questions"))
            + (claim.path("prejudice_stated").asBoolean() ? " harm" : "")
            + (claim.path("public_interest_test").asBoolean() ? " test" : "")));
    facts
        .path("tests")
        .forEach(test -> lines.add("test for "
            + test.path("factor_paragraphs_for").asInt() + " against "
            + test.path("factor_paragraphs_against").asInt()));
    if (facts.has("balance")) {
      lines.add("balance " + facts.get("balance").asText());
    }
    if (facts.has("harm_paragraphs")) {
      lines.add("harm " + facts.get("harm_paragraphs").asInt());
    }
    JsonNode complaint = facts.path("complaint");
    lines.add("complaint" + (complaint.path("internal_review").asBoolean() ? " review" : "")
        + (complaint.path("commissioner").asBoolean() ? " commissioner" : ""));
    lines.add("no inference " + facts.path("no_inference").asBoolean());
    facts.path("attachments").forEach(name -> lines.add("attachment " + name.asText()));
    return lines;
  }

  private static void answer(JsonNode answer, Set<String> lines) {
    String questions = list(answer.path("questions"));
    Set<String> provisions = new TreeSet<>();
    answer.path("provisions").forEach(provision -> provisions.add(provision.asText()));
    lines.add("answer " + questions + " " + answer.get("kind").asText() + " " + provisions);
    answer
        .path("figures")
        .forEach(figure -> lines.add("figure " + questions + " "
            + figure.get("amount").decimalValue().stripTrailingZeros().toPlainString()
            + " " + figure.path("measure").asText()
            + (figure.path("approximate").asBoolean() ? " about" : "")
            + (figure.has("asAt") ? " " + figure.get("asAt").asText() : "")));
    answer
        .path("breakdown")
        .properties()
        .forEach(part -> lines.add("part " + questions + " " + part.getKey() + " "
            + part.getValue().decimalValue().stripTrailingZeros().toPlainString()));
    if (answer.has("breakdown_total")) {
      lines.add("total " + questions + " " + answer.get("breakdown_total").asText());
    }
  }

  private static String list(JsonNode numbers) {
    List<String> all = new ArrayList<>();
    numbers.forEach(number -> all.add(number.asText()));
    return all.toString();
  }

  /** The facts of a case that was read. */
  static Set<String> read(FoiCase read) {
    Set<String> lines = new LinkedHashSet<>();
    read.getReference().ifPresent(reference -> lines.add("reference " + reference));
    read.getRequest().flatMap(FoiRequest::getTitle).ifPresent(title -> lines.add("title " + title));
    read.getResponses().stream()
        .flatMap(response -> response.getTitle().stream())
        .forEach(title -> lines.add("title " + title));
    read.getAuthority()
        .ifPresent(authority -> lines.add("authority "
            + authority.getForce().map(force -> force.getId()).orElse(authority.getName())));
    read.getRequest().ifPresent(request -> {
      request.getMade().ifPresent(day -> lines.add("date request " + day));
      request.getDates().ifPresent(dates -> lines.add("date received " + dates.getReceived()));
      request.getQuestions().stream()
          .flatMap(question -> question.getNumber().stream())
          .forEach(number -> lines.add("question " + number));
    });
    for (FoiResponse response : read.getResponses()) {
      response.getDate().ifPresent(day -> lines.add("date reply " + day));
      response.getAnswers().forEach(answer -> answer(answer, lines));
      response.getAttachments().stream()
          .map(Attachment::getName)
          .forEach(name -> lines.add("attachment " + name));
    }
    List<RefusalNotice> notices = read.allNotices();
    notices.forEach(notice -> notice(notice, lines));
    long harms = notices.stream()
        .flatMap(notice -> notice.getClaims().stream())
        .flatMap(claim -> claim.getPrejudice().stream())
        .flatMap(harm -> harm.getPassages().stream())
        .map(passage -> passage.getSpans())
        .distinct()
        .count();
    lines.add("harm " + harms);
    Stream<ComplaintDetails> details = Stream.concat(
        read.getResponses().stream().flatMap(response -> response.getComplaints().stream()),
        notices.stream().flatMap(notice -> notice.getComplaints().stream()));
    List<ComplaintDetails> complaints = details.toList();
    lines.add("complaint"
        + (complaints.stream().anyMatch(told -> !told.getInternalReview().isEmpty())
            ? " review"
            : "")
        + (complaints.stream().anyMatch(told -> !told.getCommissioner().isEmpty())
            ? " commissioner"
            : ""));
    lines.add("no inference "
        + notices.stream().anyMatch(notice -> !notice.getNoInference().isEmpty()));
    return lines;
  }

  private static void notice(RefusalNotice notice, Set<String> lines) {
    Set<String> tests = new LinkedHashSet<>();
    Set<String> balances = new LinkedHashSet<>();
    Stream.concat(
            notice.getClaims().stream().flatMap(claim -> claim.getPublicInterestTest().stream()),
            notice.getUnclaimedTests().stream())
        .forEach(test -> {
          tests.add("test for "
              + test.factors(FactorSide.FAVOURS_DISCLOSURE).size() + " against "
              + test.factors(FactorSide.FAVOURS_MAINTAINING).size());
          test.getBalance()
              .flatMap(balance -> balance.getDirection())
              .ifPresent(direction -> balances.add("balance " + direction));
        });
    for (ExemptionClaim claim : notice.getClaims()) {
      lines.add("claim " + claim.getProvision() + " "
          + claim.getDuty().map(Enum::name).orElse("") + " " + claim.getQuestions()
          + claim
              .getPrejudice()
              .map(PrejudiceStatement::getPassages)
              .map(any -> " harm")
              .orElse("")
          + claim
              .getPublicInterestTest()
              .map(PublicInterestTest::getFactors)
              .map(any -> " test")
              .orElse(""));
    }
    lines.addAll(tests);
    lines.addAll(balances);
  }

  private static void answer(Answer answer, Set<String> lines) {
    String questions = answer.getQuestions().toString();
    lines.add("answer " + questions + " " + answer.getKind() + " " + provisions(answer));
    if (answer instanceof Disclosed disclosed) {
      for (Figure figure : disclosed.getFigures()) {
        lines.add("figure " + questions + " " + figure.getAmount().toPlainString() + " "
            + figure.getMeasure() + (figure.isApproximate() ? " about" : "")
            + figure.getAsAt().map(day -> " " + day).orElse(""));
      }
      for (Breakdown table : disclosed.getBreakdowns()) {
        table
            .getParts()
            .forEach(part -> lines.add("part " + questions + " " + part.getLabel() + " "
                + part.getFigure().getAmount().toPlainString()));
        table
            .getTotal()
            .ifPresent(total ->
                lines.add("total " + questions + " " + total.getAmount().toPlainString()));
      }
    }
  }

  private static Set<String> provisions(Answer answer) {
    return answer.provisions().stream()
        .map(Object::toString)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
