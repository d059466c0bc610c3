package org.openfoi.rules.inspection;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.rules.rule.Rule;

/** What the rules about extracts share. */
final class Extracts {
  private Extracts() {}

  /** A finding for each extract that a test picks out, with its pointer and span. */
  static Stream<Finding> findEach(
      Rule<ExtractTable> rule,
      ExtractTable table,
      Predicate<InspectionExtract> breaks,
      Function<InspectionExtract, String> message) {
    return IntStream.range(0, table.getExtracts().size())
        .filter(index -> breaks.test(table.getExtracts().get(index)))
        .mapToObj(index ->
            finding(rule, table, index, message.apply(table.getExtracts().get(index))));
  }

  /**
   * A finding for each extract whose key an extract before it had; the message is made of the two,
   * the later first. An extract without a key is passed over.
   */
  static Stream<Finding> findAgain(
      Rule<ExtractTable> rule,
      ExtractTable table,
      Function<InspectionExtract, Optional<?>> key,
      BiFunction<InspectionExtract, InspectionExtract, String> message) {
    Map<Object, InspectionExtract> seen = new HashMap<>();
    return IntStream.range(0, table.getExtracts().size()).boxed().flatMap(index -> {
      InspectionExtract extract = table.getExtracts().get(index);
      return key.apply(extract).map(known -> seen.putIfAbsent(known, extract)).stream()
          .map(first -> finding(rule, table, index, message.apply(extract, first)));
    });
  }

  /** A finding about one extract. */
  private static Finding finding(
      Rule<ExtractTable> rule, ExtractTable table, int index, String message) {
    return rule.finding()
        .message(message)
        .pointer("/extracts/" + index)
        .span(table.getExtracts().get(index).getSpans().stream().findFirst())
        .build();
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
