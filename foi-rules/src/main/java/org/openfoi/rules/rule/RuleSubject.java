package org.openfoi.rules.rule;

import java.util.Locale;
import java.util.Optional;

/** What a rule looks at. */
public enum RuleSubject {
  /** A request and its questions. */
  REQUEST,

  /** A reply and its answers. */
  RESPONSE,

  /** A refusal notice, its claims and its public-interest tests. */
  REFUSAL,

  /** All that belongs to one request, together. */
  CASE,

  /** A table of extracts from inspection reports. */
  INSPECTION,

  /** A report to a committee. */
  REPORT;

  /** The subject of that name, if there is one. */
  static Optional<RuleSubject> named(String name) {
    for (RuleSubject subject : values()) {
      if (subject.toString().equals(name)) {
        return Optional.of(subject);
      }
    }
    return Optional.empty();
  }

  /** The name with which the ids of its rules begin, {@code "refusal"}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
