package org.openfoi.io.scan;

import java.util.List;
import java.util.Optional;

/** The labels of dates in the heads of letters and in disclosure logs. */
final class DateLabels {
  private static final Words ISSUING = Words.of("responded replied issued answered");
  private static final Words LABELS = Words.of("""
      date dyddiad of the our on to foi eir response reply letter decision disclosure issue responded replied issued answered
      completed closed resolved sent
      """);
  private static final Words ASKING = Words.of("request requested submitted submission made");
  private static final Words SENT = Words.of("response reply letter decision");

  private DateLabels() {}

  /**
   * {@code Date of response:}, {@code Responded}, {@code Response} without a colon, behind which it
   * would be what is answered, and {@code Date of request:}.
   */
  static Optional<DateRole> role(List<String> words, String text, int start) {
    if (words.size() > 4) {
      return Optional.empty();
    }
    if (words.equals(List.of("requested")) || words.equals(List.of("submitted"))) {
      return Optional.of(DateRole.REQUEST);
    }
    if (words.equals(List.of("completed")) || words.equals(List.of("closed"))) {
      return Optional.of(DateRole.DATED);
    }
    boolean day = words.contains("date");
    if (words.stream().allMatch(LABELS::contains)) {
      boolean bare = !text.substring(0, start).stripTrailing().endsWith(":");
      boolean sent = words.contains("sent") && DateRoles.hasAny(words, SENT, 0, words.size());
      boolean issued = day || sent || words.stream().anyMatch(ISSUING::contains);
      boolean response = words.equals(List.of("response")) || words.equals(List.of("reply"));
      return issued || bare && response ? Optional.of(DateRole.DATED) : Optional.empty();
    }
    boolean asked = day
        && words.stream().allMatch(word -> LABELS.contains(word) || ASKING.contains(word))
        && !words.contains("response");
    return asked ? Optional.of(DateRole.REQUEST) : Optional.empty();
  }
}
