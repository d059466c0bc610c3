package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.source.Cell;
import org.openfoi.model.inspection.TableNote;
import org.openfoi.model.inspection.Tranche;

/** Recognises the lines beside a table that say something about it. */
final class ProseNote {
  private static final int LONGEST = 1000;
  private static final Pattern LEAD_IN =
      Pattern.compile("(?:notes?|n\\.?b\\.?|source)\\b.*|[*\\u2020].+", Pattern.CASE_INSENSITIVE);
  private static final Pattern TRANCHES = Pattern.compile(
      "\\b(?:tranches?|groups?)\\s+([1-9]\\d?(?:\\s*(?:,|and|&)\\s*[1-9]\\d?){0,9})\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern UNPUBLISHED = Pattern.compile(
      "\\b(?:(?:not|yet|await\\w*|pending)\\b.*\\bpubli(?:sh|c)\\w*|unpublished\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private ProseNote() {}

  /** The note that a line is, if it is one. */
  static Optional<TableNote> of(Cell line) {
    String text = line.text();
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher tranches = TRANCHES.matcher(text);
    boolean unpublished = tranches.find() && UNPUBLISHED.matcher(text).find();
    if (!unpublished && !LEAD_IN.matcher(text).matches()) {
      return Optional.empty();
    }
    return Optional.of(TableNote.builder()
        .text(text)
        .unpublishedTranches(unpublished ? numbers(tranches.group(1)) : List.of())
        .span(line.span())
        .build());
  }

  private static List<Tranche> numbers(String list) {
    return NUMBER
        .matcher(list)
        .results()
        .map(number -> Tranche.parse(number.group()))
        .toList();
  }
}
