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
  private static final int LONGEST = 500;
  private static final Pattern LEAD_IN =
      Pattern.compile("(?:notes?|n\\.?b\\.?|source)\\b.*|[*\\u2020].+", Pattern.CASE_INSENSITIVE);
  private static final Cued TRANCHES = Cued.ofAnyCase(
      "\\b(?:tranches?|groups?)\\s+([1-9]\\d?(?:\\s*(?:,|and|&)\\s*[1-9]\\d?){0,9})\\b",
      "tranche|group");
  private static final Pattern UNPUBLISHED = Pattern.compile(
      "\\b(?:(?:not|yet|await\\w*|pending)\\b.*\\bpubli(?:sh|c)\\w*|unpublished\\b)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?:page )?\\d{1,4}(?: (?:of|/) \\d{1,4})?", Pattern.CASE_INSENSITIVE);
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private ProseNote() {}

  /** Whether a line is a page number of the document itself. */
  static boolean isPageNumber(Cell line) {
    return PAGE_NUMBER.matcher(line.text()).matches();
  }

  /** The note that a line is because of how it begins: "Note", "Source", an asterisk. */
  static Optional<TableNote> of(Cell line) {
    return isShort(line) && LEAD_IN.matcher(line.text()).matches()
        ? Optional.of(note(line, List.of()))
        : Optional.empty();
  }

  /** The note that a line is because it says that the reports of a tranche are not out yet. */
  static Optional<TableNote> ofUnpublished(Cell line) {
    if (!isShort(line) || !TRANCHES.mayBeIn(line.text())) {
      return Optional.empty();
    }
    Matcher tranches = TRANCHES.pattern().matcher(line.text());
    return tranches.find() && UNPUBLISHED.matcher(line.text()).find()
        ? Optional.of(note(line, numbers(tranches.group(1))))
        : Optional.empty();
  }

  private static boolean isShort(Cell line) {
    return line.text().length() <= LONGEST;
  }

  private static TableNote note(Cell line, List<Tranche> unpublished) {
    return TableNote.builder()
        .text(line.text())
        .unpublishedTranches(unpublished)
        .span(line.span())
        .build();
  }

  private static List<Tranche> numbers(String list) {
    return NUMBER
        .matcher(list)
        .results()
        .map(number -> Tranche.parse(number.group()))
        .toList();
  }
}
