package org.openfoi.io.reader;

import java.util.Set;
import org.openfoi.model.law.Provision;

/** The provisions that say what a refusal notice must contain. */
final class NoticeProvisions {
  private static final Set<Provision> ALL = Set.of(
      Provision.of("FOIA s.17"),
      Provision.of("EIR reg.14"),
      Provision.of("FOISA s.16"),
      Provision.of("FOISA s.18"),
      Provision.of("EISR reg.13"));

  private NoticeProvisions() {}

  static boolean isNotice(Provision provision) {
    return ALL.contains(provision.getRoot());
  }
}
