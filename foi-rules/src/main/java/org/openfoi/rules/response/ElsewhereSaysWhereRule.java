package org.openfoi.rules.response;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;
import org.openfoi.rules.rule.BaseRule;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.RuleBasis;
import org.openfoi.rules.rule.RuleDescription;
import org.openfoi.rules.rule.Traits;

/**
 * Information is exempt as accessible by other means only where the applicant can reasonably get at
 * it, and for that has to know where it is.
 *
 * <p>Doubt: the words of the answer may describe the place without an address; hence a warning.
 *
 * <p>Silent where the reply gives a link in any answer, or one beside them that is not to the law
 * or to advice on it, where the answer gives an attachment, and where its words, or those of the
 * reply before it, point to an address that was lost or stands beside them, as {@code [1]} does.
 */
public final class ElsewhereSaysWhereRule extends BaseRule<Reply> {
  private static final Pattern POINTER = Pattern.compile(
      "\\[\\d{1,3}]|\\blinks?\\b|\\b(?:above|below|attached)\\b|:\\s*$", Pattern.CASE_INSENSITIVE);

  private static final Pattern MARK = Pattern.compile("\\[\\d{1,3}]");
  private static final Pattern ADVICE =
      Pattern.compile("legislation\\.gov\\.uk|nationalarchives\\.gov\\.uk|\\bico\\.(?:org|gov)\\.uk"
          + "|itspublicknowledge|\\bfoi\\.scot|^mailto:");

  /** The rule. */
  public ElsewhereSaysWhereRule() {
    super(
        Reply.class,
        RuleDescription.builder("response/elsewhere-says-where")
            .severity(Severity.WARNING)
            .basis(RuleBasis.statute(
                "FOIA s.21(1)", "EIR reg.6(1)(b)", "FOISA s.25(1)", "EISR reg.6(1)(b)"))
            .asks("An answer that refers elsewhere says where.")
            .silent(
                "Silent where the reply gives a link in any answer, or one beside them that is not to the law or to advice on it, where the answer gives an attachment, and where its words, or those of the reply before it, point to an address that was lost or stands beside them, as [1] does."),
        Traits.ELSEWHERE);
  }

  @Override
  public void check(Reply reply, Findings findings) {
    boolean linked = reply.response().getLinks().stream()
        .anyMatch(link -> !ADVICE.matcher(link.getAddress()).find());
    if (linked || !reply.linking().isEmpty()) {
      return;
    }
    for (Given<AvailableElsewhere> given : reply.given(AvailableElsewhere.class)) {
      AvailableElsewhere answer = given.answer();
      if (answer.getAttachments().isEmpty()
          && answer.getWords().stream()
              .noneMatch(words -> POINTER.matcher(words.getText()).find())
          && !isMarkedBefore(answer, reply.response())) {
        findings.add(
            Answers.regime(answer.getProvision()),
            "the answer" + Answers.to(answer) + " refers elsewhere without an address",
            given.pointer(),
            answer.getSpans());
      }
    }
  }

  /** Whether the words of a reply that stand before an answer have the mark of a link. */
  private static boolean isMarkedBefore(AvailableElsewhere answer, FoiResponse response) {
    Optional<SourceSpan> start = start(answer.getWords());
    return start.isPresent()
        && response.getWords().stream()
            .filter(words -> MARK.matcher(words.getText()).find())
            .flatMap(words -> start(List.of(words)).stream())
            .anyMatch(mark -> mark.compareTo(start.orElseThrow()) < 0);
  }

  private static Optional<SourceSpan> start(List<Passage> words) {
    return words.stream().flatMap(passage -> passage.getSpans().stream()).findFirst();
  }
}
