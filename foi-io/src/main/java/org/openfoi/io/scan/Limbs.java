package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a list such as {@code 31(1)(a), (b) and 40(2)} names, limb by limb.
 *
 * <p>An element directly after another is below it if it is of the next level (number, letter,
 * small roman numeral), and otherwise beside it. An element after a separator takes the place of
 * the last one of its level.
 */
final class Limbs {
  private static final Set<String> ROMAN =
      Set.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  private static final List<String> ROMAN_ORDER =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");
  /** Subsections with a capital, by section: {@code 40(3)(A)} is {@code 40(3A)}. */
  private static final Map<String, Set<String>> CAPITALS = Map.of(
      "40", Set.of("3A", "3B", "4A", "5A", "5B"),
      "38", Set.of("2A", "2B", "3A", "5A"),
      "13", Set.of("2A", "2B", "3A", "5A", "5B"),
      "11", Set.of("1A", "3A", "3B", "4A"),
      "39", Set.of("1A"),
      "63", Set.of("2A", "2B", "2C", "2D", "2E", "2F"));

  private static final int MAX_RANGE = 60;

  private final List<Limb> limbs = new ArrayList<>(2);
  private final List<String> path = new ArrayList<>(4);
  private List<String> notes = List.of();
  private String number = "";
  private boolean pending;
  private int joinedFrom = -1;

  List<Limb> finish() {
    flush();
    if (joinedFrom >= 0) {
      note(limbs.subList(joinedFrom, limbs.size()) + " written as one");
      joinedFrom = -1;
    }
    return List.copyOf(limbs);
  }

  List<String> notes() {
    return notes;
  }

  void note(String note) {
    if (notes.isEmpty()) {
      notes = new ArrayList<>(1);
    }
    if (!notes.contains(note)) {
      notes.add(note);
    }
  }

  int depth() {
    return path.size();
  }

  String number() {
    return number;
  }

  /** A new number. */
  void number(String written) {
    flush();
    number = written;
    path.clear();
    pending = true;
  }

  /** Every number after the last up to this one. */
  void numberTo(String written) {
    if (isPlain(number) && isPlain(written) && path.isEmpty()) {
      int from = Integer.parseInt(number);
      int to = Integer.parseInt(written);
      if (to > from && to - from <= MAX_RANGE) {
        note("'" + number + " to " + written + "' read as each of the range");
        for (int n = from + 1; n <= to; n++) {
          number(Integer.toString(n));
        }
        return;
      }
    }
    number(written);
  }

  /** An element directly after the number or another element. */
  void below(String written) {
    String element = normal(written);
    int depth = path.size();
    String last = depth == 0 ? "" : path.get(depth - 1);
    boolean capital = written.length() == 1 && Chars.isCapital(written.charAt(0));
    if (capital && depth == 0 && written.charAt(0) <= 'D' && Chars.isDigit(lastOfNumber())) {
      note("'" + number + "(" + written + ")' read as " + number + written);
      number += written;
    } else if (capital && CAPITALS.getOrDefault(number, Set.of()).contains(last + written)) {
      path.set(depth - 1, last + written);
      note("'(" + last + ")(" + written + ")' read as (" + last + written + ")");
    } else if (depth == 0 && (element.equals("l") || written.equals("I"))) {
      path.add("1"); // a letter where the first level has digits: recognised wrongly by a machine
      note("'(" + written + ")' read as (1)");
    } else if (isSplit(element)) {
      below(element.substring(0, element.length() - 1));
      below(Chars.lower(element.charAt(element.length() - 1)) + "");
      note("'(" + written + ")' read as (" + path.get(path.size() - 2) + ")("
          + path.get(path.size() - 1) + ")");
    } else if (depth == 0 || isDeeper(last, element)) {
      path.add(element);
      pending = true;
    } else {
      if (joinedFrom < 0) {
        joinedFrom = limbs.size();
      }
      flush();
      replace(element);
    }
  }

  /** An element after a separator. */
  void beside(String written) {
    String element = normal(written);
    flush();
    int depth = path.size();
    if (depth == 0 || isLetters(element) && !isLetters(path.get(depth - 1))) {
      path.add(element);
    } else {
      replace(element);
    }
    pending = true;
  }

  /** Every element after the last up to this one. */
  void besideTo(String written) {
    String element = normal(written);
    String last = path.isEmpty() ? "" : path.get(path.size() - 1);
    List<String> between = between(last, element);
    if (!between.isEmpty()) {
      note("'(" + last + ") to (" + element + ")' read as each of the range");
    }
    between.forEach(this::beside);
    beside(written);
  }

  private char lastOfNumber() {
    return number.charAt(number.length() - 1);
  }

  private static List<String> between(String first, String last) {
    List<String> between = new ArrayList<>();
    if (ROMAN.contains(first) && ROMAN.contains(last) && (first + last).length() > 2) {
      int from = ROMAN_ORDER.indexOf(first);
      int to = ROMAN_ORDER.indexOf(last);
      return from < to ? ROMAN_ORDER.subList(from + 1, to) : between;
    }
    if (first.length() == 1 && last.length() == 1 && isLetters(first) && isLetters(last)) {
      for (char c = (char) (first.charAt(0) + 1); c < last.charAt(0); c++) {
        between.add(String.valueOf(c));
      }
    } else if (isPlain(first) && isPlain(last)) {
      int to = Integer.parseInt(last);
      for (int n = Integer.parseInt(first) + 1; n < to && between.size() < MAX_RANGE; n++) {
        between.add(Integer.toString(n));
      }
    }
    return between;
  }

  private boolean isDeeper(String last, String element) {
    if (!isLetters(element)) {
      return isLetters(path.get(0)) && isLetters(last);
    }
    if (!isLetters(last)) {
      return true;
    }
    return ROMAN.contains(element) && !isRomanLevel() && !follows(last, element);
  }

  /** Whether the roman numeral can only be the next letter: {@code (h)(i)}, and s.31(1)(a)(i). */
  private boolean follows(String last, String element) {
    return element.length() == 1
        && (last.equals(String.valueOf((char) (element.charAt(0) - 1))) || number.equals("31"));
  }

  /** Whether the last element stands below a letter. */
  private boolean isRomanLevel() {
    int depth = path.size();
    return depth > 1 && isLetters(path.get(depth - 1)) && isLetters(path.get(depth - 2));
  }

  /** Puts an element in the place of the last of its level. */
  private void replace(String element) {
    if (!isLetters(element)) {
      int digits = 0;
      while (digits < path.size() && isLetters(path.get(digits))) {
        digits++;
      }
      truncate(digits < path.size() ? digits : 0);
    } else if (isRomanLevel() && !ROMAN.contains(element)) {
      truncate(path.size() - 2);
    } else if (element.length() == 1 || !ROMAN.contains(element) || isRomanLevel()) {
      truncate(path.size() - 1);
    }
    path.add(element);
    pending = true;
  }

  private void truncate(int depth) {
    while (path.size() > depth) {
      path.remove(path.size() - 1);
    }
  }

  private void flush() {
    if (pending) {
      Limb limb = new Limb(number, List.copyOf(path));
      if (limbs.isEmpty() || !limbs.get(limbs.size() - 1).equals(limb)) { // said twice is said once
        limbs.add(limb);
      }
      pending = false;
    }
  }

  /** {@code (1a)} where no subsection has a capital is (1)(a) without its brackets. */
  private boolean isSplit(String element) {
    int last = element.length() - 1;
    return last > 0
        && Chars.isDigit(element.charAt(0))
        && Character.isLowerCase(element.charAt(last))
        && Chars.isDigit(element.charAt(last - 1));
  }

  /** Capitals after digits, small letters otherwise; a small letter after digits only if known. */
  private String normal(String written) {
    char last = written.charAt(written.length() - 1);
    if (Chars.isDigit(last) || written.length() == 1 && last >= 'a') {
      return written;
    }
    if (!Chars.isDigit(written.charAt(0))) {
      return written.toLowerCase(Locale.ROOT);
    }
    String upper = written.toUpperCase(Locale.ROOT);
    boolean known = upper.equals(written)
        || CAPITALS.getOrDefault(number, Set.of()).contains(upper)
        || written.length() > 3;
    return known ? upper : written;
  }

  private static boolean isLetters(String element) {
    return !element.isEmpty() && !Chars.isDigit(element.charAt(0));
  }

  private static boolean isPlain(String element) {
    for (int i = 0; i < element.length(); i++) {
      if (!Chars.isDigit(element.charAt(i))) {
        return false;
      }
    }
    return !element.isEmpty() && element.length() <= 3;
  }
}
