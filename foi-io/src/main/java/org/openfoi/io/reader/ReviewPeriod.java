package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.io.words.NumberWords;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.refusal.StatedPeriod;

/** Reads the time that a sentence gives for asking for a review: {@code within 40 working days}. */
final class ReviewPeriod {
  private static final Set<String> OURS = Set.of("we", "i", "council", "police", "review");

  private ReviewPeriod() {}

  /** The period within a sentence; absent where it is the time that the authority takes. */
  static Optional<StatedPeriod> of(Block block, SentenceWords words) {
    for (int i = 1; i + 1 < words.size(); i++) {
      if (!words.isOf(Cue.PERIOD, i + 1)) {
        continue;
      }
      int amount = amount(words.get(i));
      Optional<LimitUnit> unit = amount > 0 ? unit(words, i + 1) : Optional.empty();
      if (unit.isPresent() && isLimit(words, i)) {
        return Optional.of(StatedPeriod.builder()
            .amount(amount)
            .unit(unit.get())
            .spans(block.spans(words.sentence().start(), words.sentence().end()))
            .build());
      }
    }
    return Optional.empty();
  }

  /** Whether "within" or the like stands before, and not as a promise of the authority. */
  private static boolean isLimit(List<String> words, int at) {
    boolean limit = false;
    for (int i = Math.max(1, at - 4); i < at; i++) {
      limit |= Set.of("within", "than", "under", "have", "in").contains(words.get(i));
    }
    for (int i = Math.max(1, at - 8); i < at; i++) {
      String next = i + 1 < words.size() ? words.get(i + 1) : "";
      boolean promise =
          OURS.contains(words.get(i)) && Set.of("will", "aim", "must").contains(next);
      limit &= !promise;
    }
    return limit;
  }

  private static Optional<LimitUnit> unit(List<String> words, int at) {
    String word = words.get(at);
    String next = at + 1 < words.size() ? words.get(at + 1) : "";
    if (word.equals("working") && next.startsWith("day")) {
      return Optional.of(LimitUnit.WORKING_DAYS);
    } else if (word.startsWith("month") || word.equals("calendar") && next.startsWith("month")) {
      return Optional.of(LimitUnit.MONTHS_AFTER);
    }
    return Optional.empty();
  }

  private static int amount(String word) {
    String digits = NumberWords.digits(word);
    boolean isNumber = !digits.isEmpty()
        && digits.length() < 4
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Integer.parseInt(digits) : 0;
  }
}
