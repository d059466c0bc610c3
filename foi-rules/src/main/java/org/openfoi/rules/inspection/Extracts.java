package org.openfoi.rules.inspection;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Findings;

/** What the rules about extracts share. */
final class Extracts {
  private Extracts() {}

  /** A finding for each extract that a test picks out, with its pointer and span. */
  static void findEach(
      ExtractTable table,
      Findings findings,
      Predicate<InspectionExtract> breaks,
      Function<InspectionExtract, String> message) {
    List<InspectionExtract> extracts = table.getExtracts();
    for (int i = 0; i < extracts.size(); i++) {
      InspectionExtract extract = extracts.get(i);
      if (breaks.test(extract)) {
        findings.add(message.apply(extract), "/extracts/" + i, extract.getSpans());
      }
    }
  }

  /**
   * A finding for each extract whose key an extract before it had; the message is made of the two,
   * the later first. An extract without a key is passed over.
   */
  static void findAgain(
      ExtractTable table,
      Findings findings,
      Function<InspectionExtract, Optional<?>> key,
      BiFunction<InspectionExtract, InspectionExtract, String> message) {
    Map<Object, InspectionExtract> seen = new HashMap<>();
    List<InspectionExtract> extracts = table.getExtracts();
    for (int i = 0; i < extracts.size(); i++) {
      InspectionExtract extract = extracts.get(i);
      Optional<?> known = key.apply(extract);
      InspectionExtract first =
          known.isEmpty() ? null : seen.putIfAbsent(known.orElseThrow(), extract);
      if (first != null) {
        findings.add(message.apply(extract, first), "/extracts/" + i, extract.getSpans());
      }
    }
  }

  /** What an extract is called in a message: the force's name, or what stands in its place. */
  static String name(InspectionExtract extract) {
    return extract
        .getForce()
        .map(Force::getName)
        .or(() -> extract.getForceAsWritten().map(written -> "'" + written + "'"))
        .orElse("an extract without a force");
  }

  /** Where an extract stands: {@code ", line 17"}, or nothing if it was not read from a text. */
  static String at(InspectionExtract extract) {
    Optional<Integer> line = extract.getSpans().stream().findFirst().map(span -> span.getLine());
    return line.map(number -> " (line " + number + ")").orElse("");
  }
}
