package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import org.openfoi.model.law.Provision;

/**
 * The lines of a letter that name exemptions and say nothing else: one alone heads what stands
 * right below it, and a list of them heads nothing.
 */
final class ClaimLines {
  private Optional<ClaimLine> here = Optional.empty();
  private Optional<ClaimLine> above = Optional.empty();
  private boolean isListed;

  /** Goes on to the next paragraph. */
  void next() {
    above = here;
    here = Optional.empty();
  }

  /** Whether such a line stands right above the paragraph. */
  boolean isRightAbove() {
    return above.isPresent();
  }

  /** The paragraph is such a line. */
  void add(ClaimLine line) {
    isListed = above.isPresent();
    here = Optional.of(line);
  }

  /**
   * What the line right above the paragraph names.
   *
   * @param context what the reasons are about that the paragraph stands among
   */
  List<Provision> above(List<Provision> context) {
    if (above.isEmpty()) {
      return context;
    }
    return isListed ? List.of() : above.get().refusing().toList();
  }
}
