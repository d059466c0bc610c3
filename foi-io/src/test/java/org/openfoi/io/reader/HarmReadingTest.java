package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.RefusalNotice;

/** Which provisions a statement of harm names, in letters of our own. */
class HarmReadingTest {
  private static final String REQUEST = """
      Freedom of Information Request 4711/24
      Request
      Where are the decoy vans, and what do they cost?
      Response
      """;
  private static final String CLAIMS = """
      The information is exempt by virtue of the following exemptions:
      Section 31(1)(a) Law Enforcement
      Section 43(2) Commercial Interests
      """;
  private static final String THIEVES = "Thieves would be helped to find the vans.\n";

  @Test
  void namesWhatItsHeadingNames() {
    RefusalNotice notice = notice(REQUEST + CLAIMS + "Overall harm for Section 31(1)(a):\n"
        + THIEVES + "Harm for Section 43:\nThe maker's prices would be known to rivals.\n");
    assertThat(harms(notice))
        .containsExactly("FOIA s.31(1)(a) of [FOIA s.31(1)(a)]", "FOIA s.43(2) of [FOIA s.43]");
  }

  @Test
  void namesTheLimbsOfItsHeading() {
    RefusalNotice notice = notice(REQUEST + """
        The information is exempt by virtue of section 31(1)(a)(b) Law Enforcement.
        Overall harm for Section 31(1)(a)(b):
        """ + THIEVES);
    assertThat(harms(notice))
        .containsExactly(
            "FOIA s.31(1)(a) of [FOIA s.31(1)(a), FOIA s.31(1)(b)]",
            "FOIA s.31(1)(b) of [FOIA s.31(1)(a), FOIA s.31(1)(b)]");
  }

  @Test
  void namesNoneUnderAHeadingForAll() {
    assertThat(harms(notice(REQUEST + CLAIMS + "Overall harm\n" + THIEVES)))
        .containsExactly("FOIA s.31(1)(a) of []", "FOIA s.43(2) of []");
  }

  @Test
  void theDutyOfItsHeadingIsNoExemption() {
    assertThat(harms(notice(REQUEST + """
        We can neither confirm nor deny that this is held, by virtue of section 31(3) Law Enforcement.
        Harm in complying with Section 1(1)(a)
        """ + THIEVES))).containsExactly("FOIA s.31(3) of []");
  }

  @Test
  void namesWhatItsOwnSentencesNameWhereNoHeadingDoes() {
    assertThat(harms(notice(REQUEST + CLAIMS + """
        Harm
        Under section 31(1)(a) thieves would be helped to find the vans. It was asked under section 40 before.
        """)))
        .containsExactly(
            "FOIA s.31(1)(a) of [FOIA s.31(1)(a)]", "FOIA s.43(2) of [FOIA s.31(1)(a)]");
  }

  @Test
  void belongsToNoneOfTheClaimsIfItNamesAnotherProvision() {
    RefusalNotice notice =
        notice(REQUEST + CLAIMS + "Harm for Section 38(1)(b)\nA driver would be put at risk.\n");
    assertThat(harms(notice)).isEmpty();
    assertThat(notice.getUnclaimedPrejudice())
        .extracting(harm -> harm.getProvisions().toString())
        .containsExactly("[FOIA s.38(1)(b)]");
  }

  @Test
  void belongsToAClaimOfAnEarlierAnswer() {
    RefusalNotice notice = notice("""
        Freedom of Information Request 4711/24
        Request
        1. Where are the decoy vans?
        2. What do they cost?
        Response
        Question 1
        This is exempt by virtue of section 31(1)(a) Law Enforcement.
        Question 2
        The price is exempt by virtue of section 43(2) Commercial Interests.
        Harm for Section 31(1)(a)
        """ + THIEVES);
    assertThat(harms(notice)).containsExactly("FOIA s.31(1)(a) of [FOIA s.31(1)(a)]");
    assertThat(notice.getUnclaimedPrejudice()).isEmpty();
  }

  private static RefusalNotice notice(String letter) {
    return new GeneralLetterReader()
        .read(SourceText.of("letter", letter.replace("\n", "\n\n")))
        .value()
        .allNotices()
        .get(0);
  }

  private static List<String> harms(RefusalNotice notice) {
    return notice.getClaims().stream()
        .filter(claim -> claim.getPrejudice().isPresent())
        .map(claim -> claim.getProvision() + " of "
            + claim.getPrejudice().map(PrejudiceStatement::getProvisions).orElseThrow())
        .toList();
  }
}
