package org.openfoi.io.scan;

import java.util.List;
import java.util.Optional;

/** Says what a date is the date of, by the words of its sentence before it. */
final class DateRoles {
  private static final int REACH = 24;
  private static final int AFTER = 90;
  private static final Words LINKS = Words.of("the on of at date in us it");
  private static final Words LIMITS = Words.of("by before until than deadline due");
  static final Words LETTERS = Words.of("""
      request requests foi email emails e-mail e-mails letter letters correspondence enquiry message messages application query queries enquiries review
      """);
  static final Words SENDING = Words.of("""
      sent submitted made emailed e-mailed wrote asked requested written contacted contacting put
      """);
  private static final Words ARRIVAL =
      Words.of("received recieved rec'd recd receipt receiving receive reached arrived");
  private static final Words HAVING = Words.of("had have got");
  private static final Words ANSWERING =
      Words.of("responded respond replied reply answered answer");
  private static final Words WAYS = Words.of("""
      to us in into on through via by the our a this office inbox website web site form online email e-mail post
      """);

  private static final List<String> YOU_ASKED =
      List.of("you wrote", "you asked", "you requested", "you contacted", "you sent", "you made");
  private static final Words WITHIN = Words.of("between since and until after before");
  private static final Words INWARDS = Words.of("to in into");
  private static final Words OURS = Words.of("our my this");
  private static final Words YOURS = Words.of("your");
  private static final Words OF_REQUEST = Words.of("""
      your you yours we us our it this which request enquiry query email e-mail letter message correspondence review foi
      """);
  private static final Words EARLIER = Words.of("same identical");
  private static final Words CLEARING =
      Words.of("clarification clarified clarifying clarifications clarify validated");

  private DateRoles() {}

  static Optional<DateRole> of(String text, int start) {
    List<String> words = Lead.before(text, start, REACH);
    int at = 0;
    while (at < words.size() && LINKS.contains(words.get(at))) {
      at++;
    }
    boolean byUs = at > 0
        && at < words.size()
        && words.get(at).equals("by")
        && words.get(at - 1).equals("us");
    at += byUs ? 1 : 0;
    if (at == words.size()) {
      boolean label = words.size() == 1 && words.get(0).equals("date");
      if (isReceivedAfter(text, start)) {
        return Optional.of(DateRole.RECEIVED);
      }
      boolean asks = words.equals(List.of("on"))
          && YOU_ASKED.stream().anyMatch(asked -> isFollowedBy(asked, text, start));
      return label
          ? Optional.of(DateRole.DATED)
          : asks ? Optional.of(request(words, at, text, start)) : Optional.empty();
    }
    Optional<DateRole> label = DateLabels.role(words, text, start);
    if (label.isPresent()) {
      return label;
    }
    String word = words.get(at);
    if (word.equals("as") && at > 0) {
      return Optional.of(DateRole.AS_AT);
    } else if (LIMITS.contains(word)) {
      return Optional.of(DateRole.DUE);
    } else if (word.equals("dated")) {
      boolean ours = at + 2 < words.size() && isOurs(words.get(at + 1), words.get(at + 2));
      boolean asks = hasAny(words, LETTERS, at + 1, at + 8) && !ours;
      if (asks && isAnyLetter(words, at + 1)) {
        return Optional.empty();
      }
      return Optional.of(asks ? request(words, at, text, start) : DateRole.DATED);
    }
    if (word.equals("from")) {
      return isFromYours(words, at + 1)
          ? Optional.of(request(words, at, text, start))
          : Optional.empty();
    }
    if (ANSWERING.contains(word) && !words.contains("will") && !words.contains("must")) {
      return Optional.of(DateRole.DATED);
    }
    return asked(words, at, text, start);
  }

  /** {@code On (a date) the Constabulary received your request}. */
  private static boolean isReceivedAfter(String text, int start) {
    return isFollowedBy("received your", text, start);
  }

  private static boolean isFollowedBy(String words, String text, int start) {
    String behind = text.substring(start, Math.min(text.length(), start + AFTER + words.length()));
    int after = behind.indexOf(words);
    return after >= 0 && behind.substring(0, after).indexOf('.') < 0;
  }

  private static Optional<DateRole> asked(List<String> words, int from, String text, int start) {
    int at = Passing.past(words, from);
    if (at + 1 < words.size() && isOurs(words.get(at), words.get(at + 1))) {
      return Optional.empty();
    }
    if (isWithYou(words, at) || isSentToYou(words, at)) {
      return Optional.empty();
    }
    if (WITHIN.contains(words.get(0))) {
      return Optional.empty(); // the bounds of what was counted
    }
    boolean arrives = (hasAny(words, ARRIVAL, at, at + 6) || isReceivedBy(words, at))
            && !isOfSomethingElse(words, at)
        || words.get(0).equals("on") && hasReceivedYours(words, at);
    if (arrives || isCome(words, at) || isHad(words, at)) {
      return Optional.of(
          hasAny(words, CLEARING, at, REACH)
              ? DateRole.CLARIFIED
              : ReviewAsked.is(words, at, text, start) ? DateRole.REVIEW : DateRole.RECEIVED);
    }
    if (hasAny(words, CLEARING, at, at + 3)) {
      return Optional.of(DateRole.CLARIFIED);
    }
    boolean yours = words.contains("your") || words.contains("you");
    boolean letter = LETTERS.contains(words.get(at))
        || hasAny(words, SENDING, at, at + 4)
        || isForWriting(words, at);
    boolean earlier = hasAny(words, EARLIER, at, at + 4);
    return yours && letter && !earlier
        ? Optional.of(request(words, at, text, start))
        : Optional.empty();
  }

  /** {@code A reply was sent to you on}. */
  private static boolean isSentToYou(List<String> words, int at) {
    return at + 2 < words.size()
        && words.get(at).equals("you")
        && words.get(at + 1).equals("to")
        && SENDING.contains(words.get(at + 2));
  }

  /** {@code Your request, received by Transport for the North on}. */
  private static boolean isReceivedBy(List<String> words, int from) {
    for (int i = from; i + 1 < Math.min(from + 10, words.size()); i++) {
      if (words.get(i).equals("by") && ARRIVAL.contains(words.get(i + 1))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The oldest application was received on}: what arrived is none of the applicant's. */
  private static boolean isOfSomethingElse(List<String> words, int at) {
    if (hasAny(words, OF_REQUEST, at, words.size())) {
      return false;
    }
    for (int i = at; i + 1 < Math.min(at + 6, words.size()); i++) {
      if (ARRIVAL.contains(words.get(i))
          && (words.get(i + 1).equals("was") || words.get(i + 1).equals("were"))) {
        return true;
      }
    }
    return false;
  }

  /** {@code We received your request for this and that on}. */
  private static boolean hasReceivedYours(List<String> words, int at) {
    for (int i = at; i + 2 < words.size(); i++) {
      if (LETTERS.contains(words.get(i))
          && YOURS.contains(words.get(i + 1))
          && ARRIVAL.contains(words.get(i + 2))) {
        return true;
      }
    }
    return false;
  }

  /** {@code The reply that you received on}. */
  private static boolean isWithYou(List<String> words, int at) {
    return at + 1 < words.size()
        && ARRIVAL.contains(words.get(at))
        && words.get(at + 1).equals("you");
  }

  /** {@code Thank you for writing to the museum on}. */
  private static boolean isForWriting(List<String> words, int at) {
    for (int i = at; i + 1 < Math.min(at + 6, words.size()); i++) {
      if (words.get(i).equals("writing") && words.get(i + 1).equals("for")) {
        return true;
      }
    }
    return false;
  }

  /** {@code Your request (1234) from}, and not {@code your request for letters from}. */
  private static boolean isFromYours(List<String> words, int from) {
    int at = from;
    while (at < words.size() && Chars.isDigit(words.get(at).charAt(0))) {
      at++;
    }
    return at < words.size()
        && LETTERS.contains(words.get(at))
        && hasAny(words, YOURS, at + 1, at + 4)
        && !words.subList(at, Math.min(at + 4, words.size())).contains("for");
  }

  /** {@code Your message came to us on}, {@code came in through the website on}. */
  private static boolean isCome(List<String> words, int from) {
    int at = from;
    while (at < words.size() && WAYS.contains(words.get(at))) {
      at++;
    }
    return at > 0
        && at < words.size()
        && words.get(at).equals("came")
        && hasAny(words, INWARDS, 0, at);
  }

  /** {@code We had your letter on}, {@code which we had from you on}. */
  private static boolean isHad(List<String> words, int at) {
    return words.size() > at + 2
        && HAVING.contains(words.get(at + 2))
        && (LETTERS.contains(words.get(at)) && words.get(at + 1).equals("your")
            || words.get(at).equals("you") && words.get(at + 1).equals("from"));
  }

  /** {@code We hold an e-mail from an officer dated}: one of those that were asked for. */
  private static boolean isAnyLetter(List<String> words, int from) {
    for (int i = from; i + 1 < Math.min(from + 7, words.size()); i++) {
      if (LETTERS.contains(words.get(i))) {
        return words.get(i + 1).equals("a") || words.get(i + 1).equals("an");
      }
    }
    return false;
  }

  /** {@code our e-mail of}, {@code which we sent on}. */
  private static boolean isOurs(String word, String before) {
    return LETTERS.contains(word) && OURS.contains(before)
        || SENDING.contains(word) && (before.equals("we") || before.equals("i"));
  }

  private static DateRole request(List<String> words, int at, String text, int start) {
    return ReviewAsked.is(words, at, text, start) ? DateRole.REVIEW : DateRole.REQUEST;
  }

  /** Whether one of some words stands between two places. */
  static boolean hasAny(List<String> words, Words wanted, int from, int to) {
    for (int i = from; i < Math.min(to, words.size()); i++) {
      if (wanted.contains(words.get(i))) {
        return true;
      }
    }
    return false;
  }
}
