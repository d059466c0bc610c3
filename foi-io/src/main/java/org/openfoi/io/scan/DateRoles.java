package org.openfoi.io.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what a date is the date of, by the words of its sentence before it. */
final class DateRoles {
  private static final int REACH = 24;
  private static final Set<String> LINKS = Words.of("the on of at date in us");
  private static final Set<String> LIMITS = Words.of("by before until than deadline due");
  private static final Set<String> LETTERS =
      Words.of("request email e-mail letter correspondence enquiry message application query");
  private static final Set<String> SENDING =
      Words.of("sent submitted made emailed e-mailed wrote asked requested written");
  private static final Set<String> ARRIVAL = Words.of("received receipt receiving receive");
  private static final Set<String> CLEARING =
      Words.of("clarification clarified clarifying clarifications clarify validated");

  private DateRoles() {}

  static Optional<DateRole> of(String text, int start) {
    List<String> words = Lead.before(text, start, REACH);
    int at = 0;
    while (at < words.size() && LINKS.contains(words.get(at))) {
      at++;
    }
    boolean byUs = at > 0 && at < words.size() && words.get(at).equals("by");
    at += byUs ? 1 : 0;
    if (at == words.size()) {
      boolean label = words.size() == 1 && words.get(0).equals("date");
      return label ? Optional.of(DateRole.DATED) : Optional.empty();
    }
    String word = words.get(at);
    if (word.equals("as") && at > 0) {
      return Optional.of(DateRole.AS_AT);
    } else if (LIMITS.contains(word)) {
      return Optional.of(DateRole.DUE);
    } else if (word.equals("dated")) {
      return Optional.of(hasAny(words, LETTERS, at + 1, at + 8) ? request(words) : DateRole.DATED);
    }
    return asked(words, at);
  }

  private static Optional<DateRole> asked(List<String> words, int at) {
    if (hasAny(words, ARRIVAL, at, at + 8)) {
      return Optional.of(
          hasAny(words, CLEARING, at, REACH)
              ? DateRole.CLARIFIED
              : isReview(words) ? DateRole.REVIEW : DateRole.RECEIVED);
    }
    if (hasAny(words, CLEARING, at, at + 3)) {
      return Optional.of(DateRole.CLARIFIED);
    }
    boolean yours = words.contains("your") || words.contains("you");
    boolean letter = LETTERS.contains(words.get(at)) || hasAny(words, SENDING, at, at + 2);
    return yours && letter ? Optional.of(request(words)) : Optional.empty();
  }

  private static DateRole request(List<String> words) {
    return isReview(words) ? DateRole.REVIEW : DateRole.REQUEST;
  }

  private static boolean isReview(List<String> words) {
    return words.contains("review") || words.contains("complaint");
  }

  private static boolean hasAny(List<String> words, Set<String> wanted, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (wanted.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
