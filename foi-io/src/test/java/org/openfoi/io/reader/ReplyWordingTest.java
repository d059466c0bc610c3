package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceText;

/** What replies say of provisions and of records without the usual phrases, in mails of our own. */
class ReplyWordingTest {
  private static final String ANNOUNCED = "Dear A Person,\nPlease find our response below:\n";

  @Test
  void readsASentenceThatOnlyNamesAProvisionAsAClaim() {
    String reply = ANNOUNCED + "The prices would help other bidders. Section 43(2).\n";
    assertThat(facts("answers", reply)).containsExactly("withheld");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsNoClaimOfWhatMayApply() {
    String reply = ANNOUNCED + """
        The figures are attached.
        If you would like the letters, exemptions such as section 40(2) are likely to come into play.
        """;
    assertThat(facts("answers", reply)).containsExactly("disclosed");
    assertThat(facts("provisions", reply)).isEmpty();
  }

  @Test
  void readsInAReviewOnlyWhatItUpholdsAsClaimed() {
    String reply = """
        Dear A Person,
        I was not involved in the first decision.
        The first response refused your request under sections 41(1) and 43(2).
        Section 41(1) was wrongly applied and I withdraw it.
        I uphold the refusal under section 43(2).
        """;
    assertThat(facts("reply", reply)).containsExactly("review");
    assertThat(facts("provisions", reply)).containsExactly("FOIA s.43(2)");
  }

  @Test
  void readsThatThingsAreNotToldApartAsWhyASearchCosts() {
    String kept = "The crime system has no field for cats.\n";
    assertThat(facts("answers", ANNOUNCED + kept)).containsExactly("not-held");
    assertThat(facts("answers", ANNOUNCED + kept + "Section 12(1) applies to your request.\n"))
        .containsExactly("outside-duty");
  }

  @Test
  void readsTheExceptionForWhatIsNotHeldAsThatAnswer() {
    String reply = ANNOUNCED + """
        This part is refused under regulation 12(4)(a) of the Environmental Information Regulations 2004.
        """;
    assertThat(facts("answers", reply)).containsExactly("not-held");
    assertThat(facts("provisions", reply)).containsExactly("EIR reg.12(4)(a)");
  }

  @Test
  void readsAReplyThatWaitsForTheApplicantAsAQuestion() {
    String reply = """
        Dear A Person,
        Thank you for your request.
        Which of the two depots do you mean?
        Section 1(3) of the Act lets us wait until we have heard from you.
        """;
    assertThat(facts("reply", reply)).containsExactly("clarification");
    assertThat(facts("provisions", reply)).isEmpty();
  }

  private static Set<String> facts(String column, String reply) {
    return ReplyFacts.of(new MailReader().read(SourceText.of("mail", reply)).value())
        .get(column);
  }
}
