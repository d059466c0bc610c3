package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;

/** Writes the limbs of a draft as references, and as provisions of a regime. */
final class References {
  private References() {}

  static List<String> of(Draft draft) {
    List<String> references = new ArrayList<>(draft.limbs().size());
    for (Limb limb : draft.limbs()) {
      references.add(reference(draft, limb));
    }
    return List.copyOf(references);
  }

  private static String reference(Draft draft, Limb limb) {
    if (draft.schedule() == null) {
      return draft.kind().sign() + limb;
    }
    String part = draft.schedulePart() == null ? "" : " Pt." + draft.schedulePart();
    String schedule = "Sch." + draft.schedule() + part;
    return draft.kind() == CitationKind.PART
        ? schedule + " Pt." + limb
        : limb.number().isEmpty() ? schedule : schedule + " para." + limb;
  }

  /** The provisions of a regime; those that have no form there are left out, with a note. */
  static List<Provision> provisions(Draft draft, Regime regime) {
    List<Provision> provisions = new ArrayList<>(draft.limbs().size());
    for (Limb limb : draft.limbs()) {
      Provision provision = provision(draft, limb, regime);
      if (provision == null) {
        draft.note("'" + limb + "' has no form in " + regime.getAbbreviation());
      } else if (!provisions.contains(provision)) {
        provisions.add(provision);
      }
    }
    boolean section = draft.kind() == CitationKind.SECTION;
    boolean regulation = draft.kind() == CitationKind.REGULATION;
    if (regime.isEnvironmental() ? section : regulation) {
      draft.note("'" + draft.kind().name().toLowerCase(Locale.ROOT) + "' written for a "
          + (section ? "regulation" : "section"));
    }
    return List.copyOf(provisions);
  }

  private static @Nullable Provision provision(Draft draft, Limb limb, Regime regime) {
    try {
      String[] path = limb.path().toArray(String[]::new);
      if (draft.schedule() != null) {
        return inSchedule(draft, limb, regime, draft.schedule());
      }
      return switch (draft.kind()) {
        case PART -> Provision.ofPart(regime, part(limb.number()));
        case SCHEDULE -> Provision.ofSchedule(regime, limb.number(), path);
        default -> Provision.of(regime, limb.number(), path);
      };
    } catch (IllegalArgumentException e) { // a form of words that no enactment has
      return null;
    }
  }

  private static Provision inSchedule(Draft draft, Limb limb, Regime regime, String schedule) {
    if (draft.kind() == CitationKind.PART) {
      return Provision.ofSchedulePart(regime, schedule, part(limb.number()));
    }
    List<String> path = new ArrayList<>();
    if (!limb.number().isEmpty()) {
      path.add(limb.number());
      path.addAll(limb.path());
    } else if (draft.schedulePart() != null) {
      return Provision.ofSchedulePart(regime, schedule, part(draft.schedulePart()));
    }
    return Provision.ofSchedule(regime, schedule, path.toArray(String[]::new));
  }

  private static int part(String number) {
    return Chars.isDigit(number.charAt(0)) ? Integer.parseInt(number) : Roman.value(number);
  }
}
