package org.openfoi.rules.refusal;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.source.Passage;

/** What the rules about notices share. */
public final class Notices {
  private static final Pattern LETTER =
      Pattern.compile("(?i)\\b(?:covering|accompanying|cover|attached|enclosed) letter\\b");
  private static final Provision NOT_REVEALING = Provision.of("EISR reg.10(8)");
  private static final Provision NOT_REVEALING_PERSONAL_DATA = Provision.of("EISR reg.11(6)");

  private Notices() {}

  /**
   * The regime of a notice: of the provision it is given under, or else of its first claim or
   * ground; FOIA where it names none, since most are of FOIA.
   */
  public static Regime regime(RefusalNotice notice) {
    Optional<Provision> under = notice.getUnder();
    if (under.isPresent()) {
      return under.orElseThrow().getRegime();
    }
    if (!notice.getClaims().isEmpty()) {
      return notice.getClaims().get(0).getProvision().getRegime();
    }
    return notice.getGrounds().isEmpty()
        ? Regime.FOIA_2000
        : notice.getGrounds().get(0).getProvision().getRegime();
  }

  /** Whether two claims may be about the same question; a claim without questions is about all. */
  static boolean share(Collection<QuestionNumber> some, Collection<QuestionNumber> others) {
    if (some.isEmpty() || others.isEmpty()) {
      return true;
    }
    for (QuestionNumber number : some) {
      for (QuestionNumber other : others) {
        if (number.isWithin(other) || other.isWithin(number)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the words of a claim, of its prejudice or of the notice's statement have a phrase. */
  static boolean say(Claim claim, String phrase) {
    ExemptionClaim made = claim.claim();
    return Stream.of(
            made.getReasons().stream(),
            made.getPrejudice().stream().flatMap(harm -> harm.getPassages().stream()),
            made.getPublicInterestTest().stream()
                .flatMap(test -> test.getBalance().stream())
                .flatMap(balance -> balance.getReasons().stream()),
            claim.notice().getStatement().stream())
        .flatMap(passages -> passages)
        .map(Passage::getText)
        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(phrase));
  }

  /** Whether a provision is within a section of FOIA, by its number. */
  static boolean isOf(Provision provision, String number) {
    return provision.getRegime() == Regime.FOIA_2000 && provision.getNumber().equals(number);
  }

  /** Whether a provision exempts information that the applicant can have by other means. */
  static boolean isElsewhere(Provision provision) {
    return isOf(provision, "21")
        || provision.getRegime() == Regime.FOISA_2002 && provision.getNumber().equals("25");
  }

  /**
   * Whether a provision of the EISR lets an authority not reveal whether information is held: what
   * reg.13 asks of a refusal is subject to reg.10(8) and reg.11(6).
   */
  static boolean isNotRevealing(Provision provision) {
    return provision.isWithin(NOT_REVEALING) || provision.isWithin(NOT_REVEALING_PERSONAL_DATA);
  }

  /** Whether all that a notice claims is not to reveal whether information is held, by the EISR. */
  static boolean isNotRevealing(RefusalNotice notice) {
    return !notice.getClaims().isEmpty()
        && notice.getClaims().stream().allMatch(claim -> isNotRevealing(claim.getProvision()));
  }

  /** Whether a claim refers to the letter that its notice was sent with for its reasons. */
  static boolean isExplainedInLetter(ExemptionClaim claim) {
    return claim.getReasons().stream()
        .anyMatch(reason -> LETTER.matcher(reason.getText()).find());
  }

  /** Whether a notice refers to the letter that it was sent with, of which it is a part. */
  static boolean isExplainedInLetter(RefusalNotice notice) {
    return notice.getClaims().stream().anyMatch(Notices::isExplainedInLetter);
  }

  /** An exemption to name in a message. */
  static Provision example(Regime regime) {
    return switch (regime) {
      case FOIA_2000 -> Provision.of("FOIA s.31(1)(a)");
      case EIR_2004 -> Provision.of("EIR reg.12(5)(b)");
      case FOISA_2002 -> Provision.of("FOISA s.35(1)(a)");
      case EISR_2004 -> Provision.of("EISR reg.10(5)(b)");
    };
  }

  /** Provisions in a sentence: {@code "FOIA s.24(1) or FOIA s.24(2)"}. */
  static String either(List<Exemption> limbs) {
    return String.join(
        " or ",
        limbs.stream().map(limb -> limb.getProvision().toString()).distinct().toList());
  }
}
