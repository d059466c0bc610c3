package org.openfoi.io.scan;

import java.util.List;

/** What kind of thing a keyword and its list mean together. */
final class Kinds {
  private Kinds() {}

  static CitationKind of(Keyword keyword, List<Limb> limbs) {
    boolean open = keyword == Keyword.NONE || keyword == Keyword.EXEMPTION;
    return open && isOfRegulation(limbs.get(0)) ? CitationKind.REGULATION : keyword.kind();
  }

  /** {@code 12(4)(b)} and {@code 12(5)(e)} are exceptions of the Regulations. */
  private static boolean isOfRegulation(Limb limb) {
    List<String> path = limb.path();
    return limb.number().equals("12")
        && path.size() > 1
        && (path.get(0).equals("4") || path.get(0).equals("5"));
  }

  /** Whether such a keyword alone can stand before such numbers. */
  static boolean isPossible(String text, Draft draft) {
    boolean path = !draft.first().path().isEmpty();
    int number = draft.number();
    return switch (draft.keyword().weight()) {
      case REGIME -> path && number <= 88;
      case EXEMPTION -> path && number >= 12 && number <= 44 || number >= 21 && number <= 44;
      case PLURAL_LETTERS, LETTER -> draft.keyword() != Keyword.R || path;
      default -> true;
    };
  }
}
