package org.openfoi.rules.clock;

import org.openfoi.model.deadline.Deadline;

/**
 * What time there is to weigh the public interest in a qualified exemption.
 *
 * <p>FOIA s.10(3) gives such time as is reasonable, and no day. It moves neither the answer to the
 * rest of the request nor the notice under s.17(1), which says that the decision is still to come
 * and estimates when (s.17(2)). It exists for qualified exemptions only; the EIR and FOISA have
 * nothing like it.
 *
 * @param notice when the notice is due; statutory
 * @param decision by when the Commissioner advises to have decided; guidance
 */
public record PublicInterestExtension(Deadline notice, Deadline decision) {
  /** The two bounds in two sentences, the second marked as guidance. */
  public String statement() {
    return "A notice that gives an estimated date for the decision is due by %s (%s). "
            .formatted(EnglishDates.full(notice.getDue()), notice.getProvision())
        + "The decision is due within a reasonable time (%s); not normally after %s (%s)."
            .formatted(
                decision.getProvision(),
                EnglishDates.full(decision.getDue()),
                decision.getStanding().inWords());
  }
}
