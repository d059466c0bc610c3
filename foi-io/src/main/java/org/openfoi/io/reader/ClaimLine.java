package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfoi.io.scan.Citation;
import org.openfoi.model.law.Provision;

/**
 * A line that names provisions and what they are called, and says nothing else: {@code "Section
 * 24(2) National Security"}. In a refusal it claims them; elsewhere it is a heading.
 *
 * @param words the line
 * @param provisions what it names, in order
 * @param title what it calls them
 */
record ClaimLine(Block words, List<Provision> provisions, Optional<String> title) {
  private static final int LONGEST = 200;
  private static final int LONGEST_TITLE = 110;
  private static final Pattern LEAD = Pattern.compile(
      "[\\s(#*_•·\u25AA\u25CF\uF0B7\u2013>-]*(?:(?:and|or|exemptions?|\\(?[a-z0-9]{1,2}[).]|"
          + "information (?:exempt|exempted|withheld|refused)(?: from disclosure)? (?:under|by virtue of)|"
          + "overall harm for|harm for|harm|public interest test)[\\s:\u2013-]*(?:for )?)?[\\s*_]*",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern STATEMENT = Pattern.compile(
      "\\b(?:is|are|was|were|be|been|being|applies|apply|applied|provides?|states?|says|requires?|allows?|has"
          + "|have|which|that|does|do|may|can|should|must|will|would|we|it|this|these|you|your|our)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern BETWEEN = Pattern.compile(
      "[\\s,;&]*(?:and|or)?[\\s,;&*]*|[^.]{0,60}[,;]?\\s+and\\s+|\\s?[\u2013-] \\p{Lu}[^.:;]{2,80}\\s");
  private static final Pattern MARKS =
      Pattern.compile("^[\\s\u2013\u2014:*_.,;)-]+|[\\s*_:;,.(]+$");
  private static final Pattern LAW = Pattern.compile(
      "^(?:of )?the (?:Freedom of Information(?: \\(Scotland\\))? Act(?: 20\\d\\d)?|FOIA?|Act"
          + "|Environmental Information Regulations(?: 2004)?|EIR)\\b(?: \\([^)]*\\))?",
      Pattern.CASE_INSENSITIVE);

  /**
   * The line as one that names provisions.
   *
   * @param citations the citations in the line, by their offsets in its text
   */
  static Optional<ClaimLine> of(Block line, List<Placed> citations) {
    String text = line.text();
    if (citations.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    Placed first = citations.get(0);
    if (first.citation().provisions().isEmpty()
        || !LEAD.matcher(text.substring(0, first.start())).matches()) {
      return Optional.empty();
    }
    int end = first.end();
    int count = 1;
    while (count < citations.size()
        && !citations.get(count).citation().provisions().isEmpty()
        && BETWEEN.matcher(text.substring(end, citations.get(count).start())).matches()) {
      end = citations.get(count).end();
      count++;
    }
    String rest = trimmed(LAW.matcher(trimmed(text.substring(end))).replaceFirst(""));
    if (rest.length() > LONGEST_TITLE
        || !isBracketed(rest) && STATEMENT.matcher(rest).find()
        || count < citations.size() && !rest.startsWith("(")) {
      return Optional.empty();
    }
    List<Provision> provisions = citations.subList(0, count).stream()
        .map(Placed::citation)
        .map(Citation::provisions)
        .flatMap(List::stream)
        .distinct()
        .toList();
    return Optional.of(new ClaimLine(
        line, provisions, rest.isEmpty() ? Optional.empty() : Optional.of(unbracketed(rest))));
  }

  /** The line that a paragraph of reasons opens with: provisions, their title, a dash. */
  static Optional<ClaimLine> opening(Block paragraph, List<Placed> citations) {
    int dash = paragraph
        .text()
        .indexOf(" - ", citations.isEmpty() ? 0 : citations.get(0).end());
    int longer = paragraph
        .text()
        .indexOf(" \u2013 ", citations.isEmpty() ? 0 : citations.get(0).end());
    int end = dash < 0 ? longer : longer < 0 ? dash : Math.min(dash, longer);
    if (citations.isEmpty() || end < 0) {
      return Optional.empty();
    }
    int to = end;
    return of(
        paragraph.part(0, end),
        citations.stream().filter(placed -> placed.end() <= to).toList());
  }

  private static String trimmed(String text) {
    return MARKS.matcher(text).replaceAll("");
  }

  private static boolean isBracketed(String title) {
    return title.startsWith("(") && title.endsWith(")");
  }

  private static String unbracketed(String title) {
    boolean bracketed = title.startsWith("(") && title.indexOf(')') < 0 || isBracketed(title);
    return bracketed ? title.substring(1).replaceAll("\\)$", "") : title;
  }

  /** Which of the provisions are grounds for refusing, and not mere mentions of duties. */
  Stream<Provision> refusing() {
    return provisions.stream().filter(Refusals::isGroundToRefuse);
  }
}
