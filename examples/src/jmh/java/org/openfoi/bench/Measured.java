package org.openfoi.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the rounds of one fork showed of one candidate. */
final class Measured {
  private final List<Double> ratios = new ArrayList<>();
  private final List<Double> nanos = new ArrayList<>();
  private final List<Double> bytes = new ArrayList<>();

  void add(double ratio, double nanosPerItem, double bytesPerItem) {
    ratios.add(ratio);
    nanos.add(nanosPerItem);
    bytes.add(bytesPerItem);
  }

  int rounds() {
    return ratios.size();
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "  %-44s ratio %8.4f [%.4f, %.4f]  about %,.1f ns and %,.1f bytes an item%n",
        name,
        quantile(ratios, 0.5),
        quantile(ratios, 0.25),
        quantile(ratios, 0.75),
        quantile(nanos, 0.1),
        quantile(bytes, 0.5));
  }

  private static double quantile(List<Double> values, double share) {
    return values.stream()
        .sorted()
        .skip((long) (share * (values.size() - 1)))
        .findFirst()
        .orElse(Double.NaN);
  }
}
