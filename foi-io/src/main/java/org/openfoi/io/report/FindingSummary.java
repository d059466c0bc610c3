package org.openfoi.io.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;

/**
 * How often each rule found something at each authority.
 *
 * <p>A finding does not say whose record it is about, so the caller does.
 */
public final class FindingSummary {
  private static final Comparator<Count> ORDER = Comparator.comparing(Count::severity)
      .thenComparing(Count::code)
      .thenComparing(Count::authority);

  private final List<Count> counts;

  private FindingSummary(List<Count> counts) {
    this.counts = counts;
  }

  /**
   * How often a rule found something at an authority.
   *
   * @param severity how much it weighs
   * @param code the rule
   * @param authority the authority, as the caller named it
   * @param findings how often, from 1
   */
  public record Count(Severity severity, String code, String authority, int findings) {}

  /** The summary of the findings about several authorities, by their names. */
  public static FindingSummary of(Map<String, ? extends Collection<Finding>> byAuthority) {
    Map<Count, Integer> found = new TreeMap<>(ORDER);
    byAuthority.forEach((authority, findings) -> findings.forEach(finding -> found.merge(
        new Count(finding.getSeverity(), finding.getCode(), authority, 1), 1, Integer::sum)));
    List<Count> counts = new ArrayList<>();
    found.forEach((count, findings) ->
        counts.add(new Count(count.severity, count.code, count.authority, findings)));
    return new FindingSummary(List.copyOf(counts));
  }

  /** The counts, the heaviest first, then by rule and authority; no count is 0. */
  public List<Count> counts() {
    return counts;
  }

  /** A table in columns; a rule that found something at several authorities has a row for all. */
  @Override
  public String toString() {
    return table().toString();
  }

  /** The same table in Markdown. */
  public String toMarkdown() {
    return table().toMarkdown();
  }

  private TextTable table() {
    TextTable table = new TextTable("severity", "code", "authority", "findings");
    for (int i = 0; i < counts.size(); i++) {
      Count first = counts.get(i);
      List<Count> same =
          counts.stream().filter(count -> isSameRule(count, first)).toList();
      if (same.size() > 1 && same.get(0) == first) {
        int all = same.stream().mapToInt(Count::findings).sum();
        table.row(first.severity, first.code, "all " + same.size(), all);
      }
      table.row(first.severity, first.code, first.authority, first.findings);
    }
    return table;
  }

  private static boolean isSameRule(Count one, Count other) {
    return one.severity == other.severity && one.code.equals(other.code);
  }
}
