package org.openfoi.io.reader;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a letter numbers its own sections, {@code 1.}, and their paragraphs, {@code 1.1}, so that
 * its numbers are those of no questions.
 */
final class Sections {
  private static final Pattern FIRST =
      Pattern.compile("(\\d{1,2})\\.1\\.? +[\\p{Lu}\"'\u2018\u201C]");

  private Sections() {}

  static boolean areIn(List<Block> paragraphs) {
    BitSet sections = new BitSet();
    for (Block paragraph : paragraphs) {
      if (Plain.isDigit(paragraph.text().charAt(0))) {
        Matcher first = FIRST.matcher(paragraph.text());
        if (first.lookingAt()) {
          sections.set(Integer.parseInt(first.group(1)));
        }
      }
    }
    return sections.cardinality() > 1;
  }
}
