package org.openfoi.io.reader;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.refusal.CostEstimate;

/** The estimate of a refusal for cost: hours and pounds, but not those of the limit itself. */
final class CostWords {
  private static final Pattern ESTIMATE = Pattern.compile(
      "\\b(?:estimat|would take|would require|equat|approximately|calculat|total of|in excess of"
          + "|amount to|at least)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern HOURS =
      Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,2})?[ -](?:hours?|hrs)\\b");
  private static final Pattern POUNDS =
      Pattern.compile("£ ?(\\d{1,3}(?:,\\d{3})+|\\d{1,9})(\\.\\d{2})?");
  private static final Pattern RATE =
      Pattern.compile("\\s*(?:per|an|a) (?:hour|person)|\\s*(?:limit|threshold|ceiling)");
  private static final Pattern LIMIT = Pattern.compile(
      "(?:limit|threshold|rate|ceiling|maximum)[^.£\\d]{0,60}(?:\\d+ hours (?:or|and) )?$|(?:equivalent to|equates to|represents)[^.£\\d]{0,30}$");

  private CostWords() {}

  /** The last paragraph that estimates counts. */
  static Optional<CostEstimate> of(List<Block> paragraphs) {
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Block paragraph = paragraphs.get(i);
      if (ESTIMATE.matcher(paragraph.text()).find()) {
        Optional<BigDecimal> hours = number(HOURS, paragraph.text());
        Optional<BigDecimal> pounds = number(POUNDS, paragraph.text());
        if (hours.isPresent() || pounds.isPresent()) {
          return Optional.of(CostEstimate.builder()
              .hours(hours)
              .pounds(pounds)
              .text(paragraph.text())
              .spans(paragraph.spans())
              .build());
        }
      }
    }
    return Optional.empty();
  }

  /** The last number that is neither a rate nor the limit. */
  private static Optional<BigDecimal> number(Pattern form, String text) {
    Optional<BigDecimal> found = Optional.empty();
    Matcher matcher = form.matcher(text);
    while (matcher.find()) {
      String before = text.substring(Math.max(0, matcher.start() - 80), matcher.start());
      String after = text.substring(matcher.end(), Math.min(text.length(), matcher.end() + 20));
      if (!LIMIT.matcher(before).find() && !RATE.matcher(after).lookingAt()) {
        String fraction = matcher.group(2) == null ? "" : matcher.group(2);
        found = Optional.of(new BigDecimal(matcher.group(1).replace(",", "") + fraction));
      }
    }
    return found;
  }
}
