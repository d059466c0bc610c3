package org.openfoi.io.reader;

import java.util.Set;
import org.openfoi.model.law.Provision;

/** The exemptions for information that the applicant can have by other means. */
final class Elsewhere {
  private static final Set<Provision> ALL = Set.of(
      Provision.of("FOIA s.21"),
      Provision.of("FOISA s.25"),
      Provision.of("EIR reg.6"),
      Provision.of("EISR reg.6"));

  private Elsewhere() {}

  static boolean is(Provision provision) {
    return ALL.contains(provision.getRoot());
  }
}
