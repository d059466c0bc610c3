package org.openfoi.io.reader;

import java.util.Optional;

/** Where the reading of a letter has come to, and what the headings above said of that place. */
final class LetterCourse {
  private LetterPlace place = LetterPlace.HEAD;
  private Optional<LetterPlace> left = Optional.empty();
  private boolean isAnswerHeaded;
  private boolean isRequestHeaded;

  LetterPlace place() {
    return place;
  }

  void goTo(LetterPlace next) {
    place = next;
    left = Optional.empty();
  }

  /** Goes to a place without a heading, so that the letter may go back. */
  void leaveFor(LetterPlace next) {
    Optional<LetterPlace> from = Optional.of(place);
    goTo(next);
    left = from;
  }

  /** The place that was left for this one without a heading. */
  Optional<LetterPlace> left() {
    return left;
  }

  /** Notes whether the answer to a request has a heading of its own. */
  void answerHeaded(boolean headed) {
    isAnswerHeaded = headed;
  }

  /** Whether all up to the next heading was asked. */
  boolean isAnswerHeaded() {
    return isAnswerHeaded;
  }

  /** Notes whether the heading of a question calls it a request. */
  void requestHeaded(boolean headed) {
    isRequestHeaded = headed;
  }

  /** Whether what stands below the heading was asked, be it a question or not. */
  boolean isRequestHeaded() {
    return isRequestHeaded;
  }
}
