package org.openfoi.model.law;

import java.util.Comparator;
import java.util.List;

/** The order in which provisions stand in the enactments. */
final class ProvisionOrder {
  static final Comparator<Provision> NATURAL = Comparator.comparing(Provision::getRegime)
      .thenComparing(Provision::getKind)
      .thenComparing(ProvisionOrder::compareNumbers)
      .thenComparing((left, right) -> comparePaths(left.getPath(), right.getPath()));

  private ProvisionOrder() {}

  /** Only the Parts of FOIA have roman numbers, and no other number can be taken for one. */
  private static int compareNumbers(Provision left, Provision right) {
    return compareElements(
        Provision.lower(left.getNumber()), Provision.lower(right.getNumber()), true);
  }

  private static int comparePaths(List<String> left, List<String> right) {
    int shared = Math.min(left.size(), right.size());
    for (int i = 0; i < shared; i++) {
      // below a letter stand small roman numerals: (b)(iv) before (b)(ix)
      boolean roman = i > 0 && Numerals.isLetters(left.get(i - 1));
      int order = compareElements(left.get(i), right.get(i), roman);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  private static int compareElements(String left, String right, boolean roman) {
    String leftPart = withoutSign(left);
    String rightPart = withoutSign(right);
    if (!leftPart.equals(left) || !rightPart.equals(right)) {
      boolean both = !leftPart.equals(left) && !rightPart.equals(right);
      return both
          ? compareElements(leftPart, rightPart, true)
          : Boolean.compare(rightPart.equals(right), leftPart.equals(left));
    }
    if (roman) {
      int leftValue = Numerals.fromRoman(left);
      int rightValue = Numerals.fromRoman(right);
      if (leftValue > 0 && rightValue > 0) {
        return Integer.compare(leftValue, rightValue);
      }
      if (leftValue > 0 || rightValue > 0) {
        return leftValue > 0 ? -1 : 1;
      }
    }
    return Numerals.compare(left, right);
  }

  /** {@code VI} of {@code Pt.VI}, in small letters; other elements as they are. */
  private static String withoutSign(String element) {
    return element.startsWith(Provision.PART_SIGN)
        ? Provision.lower(element.substring(Provision.PART_SIGN.length()))
        : element;
  }
}
