package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.SourceSpan;

/**
 * The addresses that a mail program lists below a message, {@code 1. https://...}, for the marks it
 * leaves in the words that led there: {@code see [1]our log}. Where those words end it does not
 * say.
 *
 * @param addresses the addresses of the list, each where it stands there, by number
 */
record NumberedLinks(Map<Integer, Link> addresses) {
  /** No list. */
  static final NumberedLinks NONE = new NumberedLinks(Map.of());

  private static final Pattern MARK = Pattern.compile("(?<![\\p{L}\\d])\\[(\\d{1,3})\\]\\s{0,3}");

  NumberedLinks {
    addresses = Map.copyOf(addresses);
  }

  /**
   * The links that a paragraph has marks of, each with the places of the mark and of the address; a
   * mark before the address itself is none of them, nor is one of an e-mail address, nor a number
   * right behind a word, which is a footnote's or an index.
   */
  List<Link> in(Block block) {
    if (addresses.isEmpty() || block.text().indexOf('[') < 0) {
      return List.of();
    }
    List<Link> links = new ArrayList<>();
    MARK.matcher(block.text()).results().forEach(mark -> {
      Link listed = addresses.get(Integer.parseInt(mark.group(1)));
      if (listed != null && !isBeforeAddress(block.text(), mark.end())) {
        links.add(Link.builder().from(listed).spans(spans(block, mark, listed)).build());
      }
    });
    return links;
  }

  /** A few characters tell; the rest of a long paragraph is not copied for each of its marks. */
  private static boolean isBeforeAddress(String text, int at) {
    return LineBreak.isAddress(text.substring(at, Math.min(text.length(), at + 8)));
  }

  private static List<SourceSpan> spans(Block block, MatchResult mark, Link listed) {
    return Stream.concat(
            block.spans(mark.start(), mark.end(1) + 1).stream(), listed.getSpans().stream())
        .toList();
  }
}
