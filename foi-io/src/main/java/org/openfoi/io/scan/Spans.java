package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.SourceSpan;

/** Turns offsets into lines and columns. */
final class Spans {
  private Spans() {}

  static List<SourceSpan> of(SourceText text, int start, int end) {
    String characters = text.characters();
    List<SourceSpan> spans = new ArrayList<>(1);
    int line = 1;
    int lineStart = characters.startsWith("\uFEFF") ? 1 : 0;
    int from = -1;
    for (int i = lineStart; i <= end; i++) {
      if (i == start) {
        from = i;
      }
      char c = i < characters.length() ? characters.charAt(i) : '\n';
      boolean newLine = c == '\n' || c == '\r';
      if (from >= 0 && (newLine || i == end)) {
        if (i > from) {
          spans.add(SourceSpan.builder()
              .document(text.document())
              .line(line)
              .column(from - lineStart + 1)
              .length(i - from)
              .build());
        }
        from = i == end ? -1 : i + 1;
      }
      if (newLine && i < end) {
        boolean pair = c == '\r' && i + 1 < characters.length() && characters.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        line++;
        lineStart = i + 1;
        from = from >= 0 ? lineStart : from;
      }
    }
    return spans;
  }
}
