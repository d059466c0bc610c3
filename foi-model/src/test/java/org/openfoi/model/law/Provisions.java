package org.openfoi.model.law;

import java.util.Random;

/** Random provisions, of every kind and shape. */
final class Provisions {
  private static final String[] LETTERS = {"a", "b", "aa", "ab", "c", "h", "i", "j", "z"};
  private static final String[] CAPITALS = {"", "", "", "A", "B", "ZA", "AB"};

  private Provisions() {}

  static Provision any(Random random) {
    Regime regime = Regime.values()[random.nextInt(4)];
    return switch (random.nextInt(10)) {
      case 0 -> Provision.ofPart(regime, 1 + random.nextInt(39));
      case 1 -> Provision.ofSchedulePart(regime, number(random), 1 + random.nextInt(39));
      case 2 -> Provision.ofSchedule(regime, number(random), path(random));
      default -> Provision.of(regime, number(random), path(random));
    };
  }

  private static String number(Random random) {
    return 1 + random.nextInt(999) + CAPITALS[random.nextInt(CAPITALS.length)];
  }

  private static String[] path(Random random) {
    String[] path = new String[random.nextInt(Provision.MAX_DEPTH + 1)];
    for (int i = 0; i < path.length; i++) {
      path[i] = switch (i == 0 ? 0 : random.nextInt(3)) {
        case 0 -> number(random);
        case 1 -> LETTERS[random.nextInt(LETTERS.length)];
        default -> Numerals.toRoman(1 + random.nextInt(39));
      };
    }
    return path;
  }
}
