package org.openfoi.rules.refusal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;

/** A public-interest test in a notice, with the claim it is made for. */
public final class Weighing {
  private final RefusalNotice notice;
  private final @Nullable Claim claim;
  private final PublicInterestTest test;

  private Weighing(RefusalNotice notice, @Nullable Claim claim, PublicInterestTest test) {
    this.notice = notice;
    this.claim = claim;
    this.test = test;
  }

  /** A test that is made for a claim. */
  public static Weighing of(Claim claim, PublicInterestTest test) {
    return new Weighing(claim.notice(), claim, test);
  }

  /** A test in a notice that belongs to no claim. */
  public static Weighing of(RefusalNotice notice, PublicInterestTest test) {
    return new Weighing(notice, null, test);
  }

  /** The notice it stands in. */
  public RefusalNotice notice() {
    return notice;
  }

  /** The claim it is made for; absent for a test that belongs to none. */
  public Optional<Claim> claim() {
    return Optional.ofNullable(claim);
  }

  /** The test as the document makes it. */
  public PublicInterestTest test() {
    return test;
  }

  /** Whether there is no public interest to weigh for its claim. */
  public boolean isForAbsolute() {
    return claim != null && claim.isAbsolute();
  }

  /** Whether its first heading names another provision than that of its claim. */
  public boolean namesOthers() {
    return claim != null && claim.isOther(test.getProvisions());
  }

  /** The regime: of the claim, or else of the provisions that the test names, or of the notice. */
  public Regime regime() {
    if (claim != null) {
      return claim.regime();
    }
    return test.getProvisions().isEmpty()
        ? Notices.regime(notice)
        : test.getProvisions().get(0).getRegime();
  }

  /** What the test is for, in a few words for a message: {@code "FOIA s.31(3)"}. */
  public String name() {
    return claim()
        .map(made -> made.provision().toString())
        .or(() -> test.getProvisions().stream().findFirst().map(Provision::toString))
        .or(test::getHeading)
        .orElse("no provision");
  }
}
