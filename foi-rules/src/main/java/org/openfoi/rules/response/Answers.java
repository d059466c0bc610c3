package org.openfoi.rules.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;

/** What the rules about answers share. */
final class Answers {
  private Answers() {}

  /** Which question an answer is to, for a message: {@code " to question 4"}, or nothing. */
  static String to(Answer answer) {
    return answer.getQuestions().isEmpty()
        ? ""
        : (answer.getQuestions().size() == 1 ? " to question " : " to questions ")
            + join(answer.getQuestions());
  }

  /** The regime of a provision; FOIA where none is cited, since most replies are under it. */
  static Regime regime(Optional<Provision> provision) {
    return provision.map(Provision::getRegime).orElse(Regime.FOIA_2000);
  }

  /** Whether there are provisions, and all that the catalogue knows of them is of one kind. */
  static boolean allAre(List<Provision> provisions, ExemptionKind kind) {
    for (Provision provision : provisions) {
      List<Exemption> cited = Exemption.citedBy(provision);
      if (cited.isEmpty()) {
        return false;
      }
      for (Exemption row : cited) {
        if (row.getKind() != kind && row.getDuty().isPresent()) {
          return false;
        }
      }
    }
    return !provisions.isEmpty();
  }

  /** Whether an address has lost a part. */
  static boolean isBroken(String address) {
    String stripped = address.strip();
    return stripped.chars().anyMatch(Character::isWhitespace)
        || stripped.endsWith("-")
        || stripped.endsWith("(")
        || !stripped.contains(".");
  }

  /** {@code "4, 5"}. */
  static String join(List<QuestionNumber> numbers) {
    return numbers.stream().map(QuestionNumber::toString).collect(Collectors.joining(", "));
  }
}
