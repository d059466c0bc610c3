package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.model.law.GroundKind;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.RefusalGround;

/** Which kinds of answer a paragraph gives. */
final class KindsSaid {
  private static final Set<GroundKind> OUTSIDE_DUTY = EnumSet.of(
      GroundKind.COST,
      GroundKind.VEXATIOUS,
      GroundKind.REPEATED,
      GroundKind.NOT_A_REQUEST,
      GroundKind.MANIFESTLY_UNREASONABLE);

  private static final Pattern POINTER = Pattern.compile(
      "(?:please )?(?:see|refer to) (?:the )?(?:explanation |reasons |annex )?(?:below|above)\\.",
      Pattern.CASE_INSENSITIVE);

  private KindsSaid() {}

  /**
   * The kinds in the order in which a refusal weighs; empty for a paragraph that answers nothing.
   */
  static List<Said.Kind> of(Spoken paragraph) {
    if (paragraph.says().kinds().isEmpty() && paragraph.refusing().isEmpty()) {
      return List.of();
    }
    List<Said.Kind> kinds = new ArrayList<>(2);
    if (paragraph.says(Statement.INFORMATION_DISCLOSED) || paragraph.says(Statement.ATTACHED)) {
      kinds.add(Said.Kind.DISCLOSED);
    }
    if (pointsElsewhere(paragraph) || isExemptElsewhere(paragraph)) {
      kinds.add(Said.Kind.AVAILABLE_ELSEWHERE);
    }
    if (paragraph.says(Statement.NOT_HELD)
        || paragraph.says(Statement.NOT_SORTED)
        || paragraph.says(Statement.WITHHELD) && isNotHeld(paragraph)) {
      kinds.add(Said.Kind.NOT_HELD);
    }
    if (paragraph.says(Statement.NEITHER_CONFIRM_NOR_DENY) || isExemptFromDenying(paragraph)) {
      kinds.add(Said.Kind.NEITHER);
    } else if (paragraph.says(Statement.WITHHELD)
            && !paragraph.says(Statement.SET_ASIDE)
            && !isBySomethingElse(paragraph)
        || paragraph.says(Statement.REDACTED)) {
      kinds.add(Said.Kind.WITHHELD);
    }
    if (ground(paragraph).filter(kind -> kind != GroundKind.CLARIFICATION).isPresent()
        || paragraph.says(Statement.WITHHELD) && isOutsideDuty(paragraph)) {
      kinds.add(Said.Kind.OUTSIDE_DUTY);
    }
    paragraph.closing().stream()
        .flatMap(ClaimLine::refusing)
        .map(Reliance::kindOf)
        .filter(kind -> !kinds.contains(kind))
        .findFirst()
        .ifPresent(kinds::add);
    if (kinds.size() > 1 && onlyPointsBelow(paragraph)) {
      kinds.remove(Said.Kind.DISCLOSED);
    }
    if (kinds.isEmpty() && answersAtOnce(paragraph)) {
      kinds.add(Said.Kind.DISCLOSED);
    }
    return kinds;
  }

  /** Whether it says where else the information is; in a weighing that is but an argument. */
  private static boolean pointsElsewhere(Spoken paragraph) {
    return paragraph.says(Statement.AVAILABLE_ELSEWHERE)
        && !paragraph.says(Statement.ADVICE)
        && !(BalanceWords.weighs(paragraph.text())
            && Detail.links(paragraph.block()).isEmpty());
  }

  /** {@code Please see below}: where a refusal is explained, and nothing given. */
  private static boolean onlyPointsBelow(Spoken paragraph) {
    return paragraph.says().all().stream()
        .filter(said -> said.statement() == Statement.INFORMATION_DISCLOSED
            || said.statement() == Statement.ATTACHED)
        .allMatch(said -> said.start() > 0
            && POINTER
                .matcher(paragraph.text())
                .region(said.start(), said.end())
                .matches());
  }

  /** Whether a paragraph goes on, when it has said what it answers, to give a figure. */
  private static boolean answersAtOnce(Spoken paragraph) {
    return paragraph.says(Statement.ANSWER_FOLLOWS)
        && !paragraph.says(Statement.HELD)
        && paragraph.citations().isEmpty()
        && (!paragraph.figures().isEmpty() || answersBehindColon(paragraph.block()));
  }

  /** {@code In reply to your request: we have 14}: the answer goes on in the same sentence. */
  private static boolean answersBehindColon(Block paragraph) {
    int colon = paragraph.text().indexOf(": ");
    Block behind = colon < 0 ? paragraph : paragraph.from(colon + 2);
    return colon > 0
        && Openings.answersAtOnce(behind.text())
        && !behind.figures().isEmpty();
  }

  /** Whether it calls something exempt by limbs none of which does more than lift that duty. */
  private static boolean isExemptFromDenying(Spoken paragraph) {
    List<Provision> cited = grounds(paragraph);
    return paragraph.says(Statement.WITHHELD)
        && !cited.isEmpty()
        && cited.stream().allMatch(Refusals::onlyDenies);
  }

  /** Whether it withholds under s.21, and so says that the information is to be had elsewhere. */
  private static boolean isExemptElsewhere(Spoken paragraph) {
    return paragraph.says(Statement.WITHHELD)
        && paragraph.refusing().stream()
            .flatMap(placed -> placed.provisions().stream())
            .anyMatch(Elsewhere::is);
  }

  /**
   * Whether what is cited is no exemption that withholds: s.21, the grounds of ss.12 and 14, or
   * what leads to the Regulations.
   */
  private static boolean isBySomethingElse(Spoken paragraph) {
    List<Provision> cited = grounds(paragraph);
    return !cited.isEmpty()
        && cited.stream()
            .allMatch(provision -> Elsewhere.is(provision)
                || Refusals.isEnvironmental(provision)
                || Refusals.isNotHeld(provision)
                || isOutsideDuty(provision));
  }

  /** Whether what is cited says that nothing is held: FOISA s.17, EIR reg.12(4)(a). */
  private static boolean isNotHeld(Spoken paragraph) {
    return grounds(paragraph).stream().anyMatch(Refusals::isNotHeld);
  }

  /**
   * Whether all that is cited are grounds of ss.12 and 14 and what the Regulations have for them.
   */
  private static boolean isOutsideDuty(Spoken paragraph) {
    List<Provision> cited = grounds(paragraph);
    return !cited.isEmpty() && cited.stream().allMatch(KindsSaid::isOutsideDuty);
  }

  private static boolean isOutsideDuty(Provision provision) {
    return Refusals.ground(provision)
        .map(RefusalGround::getKind)
        .filter(OUTSIDE_DUTY::contains)
        .isPresent();
  }

  private static List<Provision> grounds(Spoken paragraph) {
    return paragraph.refusing().stream()
        .flatMap(placed -> placed.provisions().stream())
        .filter(Refusals::isGroundToRefuse)
        .toList();
  }

  /** The ground, other than an exemption, that a paragraph refuses on. */
  static Optional<GroundKind> ground(Spoken paragraph) {
    if (paragraph.says(Statement.COST)) {
      return Optional.of(GroundKind.COST);
    } else if (paragraph.says(Statement.VEXATIOUS)) {
      return Optional.of(GroundKind.VEXATIOUS);
    } else if (paragraph.says(Statement.REPEATED)) {
      return Optional.of(GroundKind.REPEATED);
    } else if (paragraph.says(Statement.UNCLEAR)) {
      return Optional.of(GroundKind.CLARIFICATION);
    }
    return Optional.empty();
  }
}
