package org.openfoi.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openfoi.io.report.TextTable;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.CostEstimate;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Disclosed;

/** Cases as tables for people: what was asked, what was said, what it relies on, and figures. */
final class CaseReport {
  private static final int ASKED = 84;
  private static final int GIVEN = 30;
  private static final int SAID = 30;

  private CaseReport() {}

  /** All of a case. */
  static String of(FoiCase foiCase) {
    List<String> head = new ArrayList<>();
    foiCase.getReference().ifPresent(reference -> head.add(reference.toString()));
    foiCase.getAuthority().map(PublicAuthority::getName).ifPresent(head::add);
    foiCase.getRequest().flatMap(FoiRequest::getTitle).ifPresent(head::add);
    List<String> parts = new ArrayList<>();
    parts.add(String.join(", ", head));
    Cases.outcome(foiCase).ifPresent(outcome -> parts.add("outcome: " + Words.of(outcome)));
    String text =
        String.join("\n", parts.stream().filter(part -> !part.isEmpty()).toList());
    StringBuilder all = new StringBuilder(text.isEmpty() ? "" : text + "\n");
    for (Optional<TextTable> table : List.of(
        questions(foiCase), answers(Cases.answers(foiCase)), claims(foiCase), figures(foiCase))) {
      table.ifPresent(one -> all.append(all.isEmpty() ? "" : "\n").append(one));
    }
    return all.toString();
  }

  /** What is asked. */
  static Optional<TextTable> questions(FoiCase foiCase) {
    return questions(foiCase.getRequest().map(FoiRequest::getQuestions).orElse(List.of()));
  }

  static Optional<TextTable> questions(List<Question> questions) {
    TextTable table = new TextTable("question", "asked");
    for (Question question : questions) {
      table.row(
          question.getNumber().map(String::valueOf).orElse("-"),
          Words.start(question.getText(), ASKED));
    }
    return unlessEmpty(questions, table);
  }

  /** What is said to the questions. */
  static Optional<TextTable> answers(List<Answer> answers) {
    TextTable table = new TextTable("questions", "answer", "gives, or relies on", "words");
    for (Answer answer : answers) {
      String words =
          answer.getWords().isEmpty() ? "-" : answer.getWords().get(0).getText();
      table.row(
          answer.getQuestions().isEmpty() ? "all" : Words.list(answer.getQuestions()),
          Words.kind(answer.getKind()),
          Words.start(gives(answer), GIVEN),
          Words.start(words, SAID));
    }
    return unlessEmpty(answers, table);
  }

  private static String gives(Answer answer) {
    if (answer instanceof Disclosed disclosed) {
      List<String> given = new ArrayList<>();
      int figures = disclosed.getFigures().size();
      if (figures > 0) {
        given.add(Words.count(figures, "figure"));
      }
      disclosed
          .getBreakdowns()
          .forEach(table -> given.add("table of " + table.getParts().size()));
      if (!disclosed.getLinks().isEmpty()) {
        given.add(Words.count(disclosed.getLinks().size(), "link"));
      }
      if (!disclosed.getAttachments().isEmpty()) {
        given.add(Words.count(disclosed.getAttachments().size(), "attachment"));
      }
      return Words.list(given);
    }
    return Words.list(answer.provisions().stream().map(Provision::toShortForm).toList());
  }

  /** What the refusals rely on, and what the law says of it. */
  static Optional<TextTable> claims(FoiCase foiCase) {
    return claims(
        foiCase.allNotices().stream().flatMap(n -> n.getClaims().stream()).toList(),
        foiCase.allNotices().stream().flatMap(n -> n.getGrounds().stream()).toList());
  }

  static Optional<TextTable> claims(RefusalNotice notice) {
    return claims(notice.getClaims(), notice.getGrounds());
  }

  static Optional<TextTable> claims(List<ExemptionClaim> claims, List<GroundClaim> grounds) {
    TextTable table = new TextTable(
        "relies on", "strength", "basis", "lifts duty to", "for", "harm", "public interest");
    for (ExemptionClaim claim : claims) {
      table.row(
          claim.getProvision(),
          strength(claim),
          basis(claim.getProvision()),
          Words.of(claim.getDuty()),
          claim.getQuestions().isEmpty() ? "all" : Words.list(claim.getQuestions()),
          claim.getPrejudice().map(CaseReport::harm).orElse("-"),
          claim.getPublicInterestTest().map(CaseReport::test).orElse("-"));
    }
    for (GroundClaim ground : grounds) {
      table.row(
          ground.getProvision(),
          "no exemption",
          RefusalGround.citedBy(ground.getProvision()).stream()
              .findFirst()
              .map(known -> Words.of(known.getKind()))
              .orElse("-"),
          "-",
          ground.getQuestions().isEmpty() ? "all" : Words.list(ground.getQuestions()),
          "-",
          ground.getEstimate().map(CaseReport::estimate).orElse("-"));
    }
    return claims.isEmpty() && grounds.isEmpty() ? Optional.empty() : Optional.of(table);
  }

  /** What the law says, and the letter where it says something else. */
  private static String strength(ExemptionClaim claim) {
    Optional<ExemptionStrength> lawful = Exemption.strengthOf(claim.getProvision());
    Optional<ExemptionStrength> stated = claim.getStatedStrength();
    return Words.of(lawful)
        + (stated.isPresent() && !stated.equals(lawful) ? ", called " + Words.of(stated) : "");
  }

  private static String basis(Provision provision) {
    List<String> bases = Exemption.citedBy(provision).stream()
        .flatMap(limb -> limb.getBasis().stream())
        .distinct()
        .map(Words::of)
        .toList();
    return bases.size() == 1 ? bases.get(0) : bases.isEmpty() ? "-" : "by limb";
  }

  private static String harm(PrejudiceStatement harm) {
    return harm.getLikelihood().map(Words::of).orElse("stated");
  }

  private static String test(PublicInterestTest test) {
    return test.factors(FactorSide.FAVOURS_DISCLOSURE).size() + " for, "
        + test.factors(FactorSide.FAVOURS_MAINTAINING).size() + " against: "
        + test.getBalance()
            .flatMap(Balance::getDirection)
            .map(direction -> Words.of(direction).replace("favours ", ""))
            .orElse("no balance");
  }

  private static String estimate(CostEstimate estimate) {
    return estimate
        .getHours()
        .map(hours -> hours.toPlainString() + " hours")
        .or(() -> estimate.getPounds().map(pounds -> "£" + pounds.toPlainString()))
        .orElse("-");
  }

  /** The numbers that the answers give. */
  static Optional<TextTable> figures(FoiCase foiCase) {
    List<Cases.CaseFigure> figures = Cases.figures(foiCase);
    TextTable table = new TextTable("questions", "figure", "unit", "as at", "of");
    for (Cases.CaseFigure one : figures) {
      table.row(
          one.questions().isEmpty() ? "all" : Words.list(one.questions()),
          (one.figure().isApproximate() ? "about " : "")
              + one.figure().getAmount().toPlainString(),
          one.figure().getUnit().orElse(Words.of(one.figure().getMeasure())),
          one.figure().getAsAt().map(String::valueOf).orElse("-"),
          one.label().isEmpty() ? "-" : Words.start(one.label(), ASKED / 2));
    }
    return unlessEmpty(figures, table);
  }

  private static Optional<TextTable> unlessEmpty(List<?> rows, TextTable table) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(table);
  }
}
