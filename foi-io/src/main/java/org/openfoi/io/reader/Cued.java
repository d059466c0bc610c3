package org.openfoi.io.reader;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A pattern with its cues: parts of words, in small letters, one of which is in all that is of the
 * pattern. Most paragraphs hold none, and to see that takes a fraction of what the pattern takes.
 *
 * <p>The cues are looked for in any case, all at once: a character tells how far the next place is
 * at which one of them may end. Where a paragraph is asked about, the {@link Cue}s of its words say
 * so without a look at it.
 */
final class Cued {
  private static final int ASCII = 128;

  private final Pattern pattern;
  private final List<String> cues;
  private final Set<Cue> words;
  private final int shortest;
  private final int[] steps = new int[ASCII];

  private Cued(Pattern pattern, List<String> cues, Set<Cue> words) {
    this.pattern = pattern;
    this.cues = cues;
    this.words = words;
    this.shortest = cues.stream().mapToInt(String::length).min().orElseThrow();
    Arrays.fill(steps, shortest);
    for (String cue : cues) {
      for (int i = 0; i < shortest; i++) {
        char c = cue.charAt(i);
        char capital = Character.toUpperCase(c);
        steps[c] = Math.min(steps[c], shortest - 1 - i);
        steps[capital] = steps[c];
      }
    }
  }

  /**
   * A pattern with cues.
   *
   * @param cues of ASCII characters, divided by bars
   */
  static Cued of(String pattern, String cues) {
    return new Cued(
        Pattern.compile(pattern), List.of(cues.split("\\|")), EnumSet.noneOf(Cue.class));
  }

  /** The same for a pattern in any case. */
  static Cued ofAnyCase(String pattern, String cues) {
    return of("(?i)" + pattern, cues);
  }

  /** The same for a pattern all of which has words of each of some cues. */
  Cued with(Cue first, Cue... others) {
    return new Cued(pattern, cues, EnumSet.of(first, others));
  }

  Pattern pattern() {
    return pattern;
  }

  /** Whether the pattern is found in a text. */
  boolean isIn(String text) {
    return mayBeIn(text) && pattern.matcher(text).find();
  }

  /** Whether the pattern is found in a paragraph. */
  boolean isIn(Block block) {
    return mayBeIn(block) && isIn(block.text());
  }

  /** Whether a paragraph has a word of each of the cues. */
  boolean mayBeIn(Block block) {
    for (Cue cue : words) {
      if (!block.has(cue)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a text holds a cue. */
  boolean mayBeIn(String text) {
    int last = shortest - 1;
    while (last < text.length()) {
      char c = text.charAt(last);
      int step = c < ASCII ? steps[c] : shortest;
      if (step == 0 && isCue(text, last - shortest + 1)) {
        return true;
      }
      last += Math.max(step, 1);
    }
    return false;
  }

  private boolean isCue(String text, int from) {
    for (String cue : cues) {
      if (text.regionMatches(true, from, cue, 0, cue.length())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return pattern + " if " + cues;
  }
}
