package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openfoi.io.scan.Citation;
import org.openfoi.io.scan.CitationScanner;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.law.Regime;

/** The citations of a document, found once, and asked for paragraph by paragraph. */
final class Citations {
  private static final Pattern SCOTTISH =
      Pattern.compile("Scottish\\s+Information\\s+Commissioner");

  private final List<Citation> all;

  private Citations(List<Citation> all) {
    this.all = all;
  }

  /**
   * The citations of a document; one that names the Scottish Act, or the Scottish Commissioner and
   * no other Act, is read under Scottish law.
   */
  static Citations of(SourceText text) {
    String characters = unixLines(text.characters());
    boolean scottish = characters.contains("FOISA")
        || characters.contains("Freedom of Information (Scotland)")
        || SCOTTISH.matcher(characters).find()
            && !characters.contains("Freedom of Information Act 2000");
    return new Citations(
        (scottish ? CitationScanner.of(Regime.FOISA_2002) : CitationScanner.of()).scan(characters));
  }

  /** A text whose lines end with CR alone, with LF in their place. */
  private static String unixLines(String characters) {
    return characters.indexOf('\n') < 0 ? characters.replace('\r', '\n') : characters;
  }

  /** The citations that begin in a paragraph. */
  List<Placed> in(Block block) {
    int to = block.to();
    int i = firstFrom(block.from());
    if (i >= all.size() || all.get(i).start() >= to) {
      return List.of();
    }
    List<Placed> within = new ArrayList<>();
    for (; i < all.size() && all.get(i).start() < to; i++) {
      Citation citation = all.get(i);
      within.add(new Placed(
          citation, block.offset(citation.start()), block.offset(Math.min(citation.end(), to))));
    }
    return within;
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
