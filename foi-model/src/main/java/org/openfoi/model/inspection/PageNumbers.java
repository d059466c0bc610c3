package org.openfoi.model.inspection;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openfoi.model.internal.Shown;

/**
 * The pages of a report on which a passage stands: at least one, in the order in which they were
 * written, a range written out.
 *
 * <p>A passage is short, so more than {@link #MAX_COUNT} pages are taken for a mistake. In JSON the
 * pages are an array of numbers.
 */
public final class PageNumbers {
  /** The most pages one passage can have. */
  public static final int MAX_COUNT = 100;

  /** The highest page number. */
  public static final int MAX_PAGE = 99_999;

  private static final Pattern PART = Pattern.compile(
      "0*(\\d+)(?:\\s*(?:[\\p{Pd}\\u2212]|\\bto\\b)\\s*0*(\\d+))?", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:[,;&]\\s*(?:and\\b\\s*)?|\\band\\b\\s*)", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEAD_IN =
      Pattern.compile("(?:pages?|pp?)\\.?\\s*(?=\\d)", Pattern.CASE_INSENSITIVE);
  private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

  private final List<Integer> pages;

  private PageNumbers(List<Integer> pages) {
    this.pages = List.copyOf(pages);
  }

  /**
   * The pages of a list.
   *
   * @throws IllegalArgumentException if there is none or more than {@link #MAX_COUNT}, or one is
   *     below 1 or above {@link #MAX_PAGE}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static PageNumbers of(List<Integer> pages) {
    if (pages.isEmpty() || pages.size() > MAX_COUNT) {
      throw new IllegalArgumentException(
          pages.size() + " pages for one passage, expected 1 to " + MAX_COUNT);
    }
    pages.forEach(PageNumbers::check);
    return new PageNumbers(pages);
  }

  /** The pages given; {@link #of(List)} with its limits. */
  public static PageNumbers of(int... pages) {
    return of(IntStream.of(pages).boxed().toList());
  }

  /**
   * Reads {@code "41"}, {@code "41 and 42"}, {@code "37, 39"}, {@code "41;42"} or {@code "44-46"},
   * in any case, with any dash, with or without a leading "page", "pages", "p." or "pp.".
   *
   * @throws IllegalArgumentException if the text has another form, a range runs backwards, or the
   *     limits of {@link #of(List)} are passed
   */
  public static PageNumbers parse(String text) {
    String written = SPACE.matcher(text).replaceAll(" ").strip();
    Matcher leadIn = LEAD_IN.matcher(written);
    Matcher part = PART.matcher(written);
    Matcher separator = SEPARATOR.matcher(written);
    List<Integer> pages = new ArrayList<>();
    int position = leadIn.lookingAt() ? leadIn.end() : 0;
    while (true) {
      if (!part.region(position, written.length()).lookingAt()) {
        throw unreadable(written);
      }
      int first = number(part.group(1));
      int last = part.group(2) == null ? first : number(part.group(2));
      if (first > last) {
        throw new IllegalArgumentException(
            "the range '%s' runs backwards, expected the lower page first"
                .formatted(Shown.shortened(part.group())));
      }
      if (pages.size() + (last - first) >= MAX_COUNT) {
        throw new IllegalArgumentException("'%s' names more than %s pages for one passage"
            .formatted(Shown.shortened(written), MAX_COUNT));
      }
      check(last);
      IntStream.rangeClosed(first, last).forEach(pages::add);
      if (part.end() == written.length()) {
        return of(pages);
      }
      if (!separator.region(part.end(), written.length()).lookingAt()) {
        throw unreadable(written);
      }
      position = separator.end();
    }
  }

  /** The pages in the order in which they were written; at least one. */
  @JsonValue
  public List<Integer> getPages() {
    return pages;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageNumbers numbers && pages.equals(numbers.pages);
  }

  @Override
  public int hashCode() {
    return pages.hashCode();
  }

  /** The pages with commas, {@code "41, 42"}, which {@link #parse} reads. */
  @Override
  public String toString() {
    return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private static int number(String digits) {
    if (digits.length() > 9) {
      throw noPage(Shown.shortened(digits));
    }
    return Integer.parseInt(digits);
  }

  private static void check(int page) {
    if (page < 1 || page > MAX_PAGE) {
      throw noPage(String.valueOf(page));
    }
  }

  private static IllegalArgumentException noPage(String number) {
    return new IllegalArgumentException(
        "no page has the number " + number + ", expected 1 to " + MAX_PAGE);
  }

  private static IllegalArgumentException unreadable(String written) {
    return new IllegalArgumentException(
        "cannot read page numbers from '%s', expected a form like '41', '41 and 42' or '44-46'"
            .formatted(Shown.shortened(written)));
  }
}
