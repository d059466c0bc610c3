package org.openfoi.bench;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.openfoi.io.scan.Citation;
import org.openfoi.io.scan.CitationScanner;

/**
 * Finding the citations of letters: a possessive regular expression for the forms that these
 * letters have, the scanner, which also binds them to their Acts, and a loop that looks at every
 * character.
 *
 * <p>Before anything is timed, expression and scanner must find the same citations at the same
 * places. Candidates return the length of their text, as the loop finds nothing.
 */
public class CitationScan extends Rounds<String> {
  private static final String ELEMENT =
      "(?:\\s{0,2}+\\((?:\\d{1,2}+[A-Z]?+|[a-z]{1,2}+|[ivx]{1,5}+)\\))";
  private static final String NUMBER = "\\d{1,3}+[A-Z]?+(?![\\dA-Za-z])" + ELEMENT + "*+";
  private static final Pattern CITATION = Pattern.compile(
      "(?<![\\p{L}\\d])(?:[Ss]ections?+|[Ss]ect?+|[Ss]{1,2}+|[Rr]egulations?+|[Rr]egs?+|[Aa]rticles?+"
          + "|[Aa]rts?+)[.:]?+\\s{0,2}+(?!\\d{1,2}+\\s?+\\d[A-Z]{2})" + NUMBER
          + "(?:\\s*+(?:,|;|&|and|or|,\\s*+and)\\s*+(?:" + NUMBER + "|" + ELEMENT + "++))*+");

  private long found;

  @Override
  protected List<String> batches() {
    List<String> batches =
        LongStream.range(0, 40).mapToObj(seed -> Letters.of(seed, 400_000)).toList();
    for (String letter : batches) {
      if (!spans(letter)
          .equals(
              CitationScanner.of().scan(letter).stream().map(CitationScan::span).toList())) {
        throw new IllegalStateException("the expression and the scanner find different citations");
      }
    }
    return batches;
  }

  private static List<String> spans(String letter) {
    return CITATION
        .matcher(letter)
        .results()
        .map(match -> match.start() + "-" + match.end())
        .toList();
  }

  private static String span(Citation citation) {
    return citation.start() + "-" + citation.end();
  }

  @Override
  protected int items(String batch) {
    return batch.length();
  }

  @Override
  protected List<Candidate<String>> candidates() {
    return List.of(
        new Candidate<>("possessive regular expression", this::byExpression),
        new Candidate<>("citation scanner", this::byScanner),
        new Candidate<>("bare charAt loop", this::byLoop));
  }

  private int byExpression(String letter) {
    Matcher citation = CITATION.matcher(letter);
    while (citation.find()) {
      found++;
    }
    return letter.length();
  }

  private int byScanner(String letter) {
    found += CitationScanner.of().scan(letter).size();
    return letter.length();
  }

  private int byLoop(String letter) {
    int digits = 0;
    for (int i = 0; i < letter.length(); i++) {
      char c = letter.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      }
    }
    found += digits;
    return letter.length();
  }
}
