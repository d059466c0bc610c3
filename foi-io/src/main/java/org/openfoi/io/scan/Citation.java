package org.openfoi.io.scan;

import java.util.List;
import java.util.Optional;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.law.Provision;
import org.openfoi.model.source.SourceSpan;

/**
 * A citation of the law in a text: where it stands, what it names and what that is of.
 *
 * <p>It begins with the word before the numbers, or with the first number where there is no word,
 * and ends with the last character of the last provision; the name of the instrument is not part of
 * it. Two citations of one text never overlap.
 */
public final class Citation {
  private final Draft draft;
  private final List<Provision> provisions;

  private Citation(Draft draft, List<Provision> provisions) {
    this.draft = draft;
    this.provisions = provisions;
  }

  static Citation of(Draft draft) {
    Instrument instrument = draft.instrument();
    return new Citation(
        draft,
        instrument == null || instrument.isForeign()
            ? List.of()
            : References.provisions(draft, instrument.regime().orElseThrow()));
  }

  /** The offset of the first character, from 0, in UTF-16 code units of the text as given. */
  public int start() {
    return draft.start();
  }

  /** The offset after the last character. */
  public int end() {
    return draft.end();
  }

  /** What the text calls the thing it cites. */
  public CitationKind kind() {
    return draft.kind();
  }

  /**
   * What it names, in the order of the text, as the text calls it and without the instrument:
   * {@code "s.31(1)(a)"}, {@code "Art.6(1)(f)"}, {@code "Sch.2 para.3"}; at least one.
   */
  public List<String> references() {
    return References.of(draft);
  }

  /** The provisions it names, if they are of one of the four regimes; otherwise empty. */
  public List<Provision> provisions() {
    return provisions;
  }

  /**
   * What it is of; absent if the text does not say and nothing speaks for the scanner's regimes.
   */
  public Optional<Instrument> instrument() {
    return Optional.ofNullable(draft.instrument());
  }

  /** How the instrument was found. */
  public Binding binding() {
    return draft.binding();
  }

  /** Whether it is of none of the four regimes. */
  public boolean isForeign() {
    return provisions.isEmpty();
  }

  /** What had to be interpreted, {@code "31(1)(a), 31(1)(b) written as one"}; usually nothing. */
  public List<String> notes() {
    return draft.notes();
  }

  /** The characters in the text. */
  public String in(String text) {
    return text.substring(start(), end());
  }

  /**
   * Where it stands, line by line: one span, or several where a line breaks inside it.
   *
   * @param text the text that was scanned
   */
  public List<SourceSpan> spans(SourceText text) {
    return Spans.of(text, start(), end());
  }

  /** The provisions or references, and the place: {@code "FOIA s.31(1)(a) at 120"}. */
  @Override
  public String toString() {
    String what = provisions.isEmpty()
        ? String.join(", ", references())
            + instrument().map(law -> " of " + law).orElse("")
        : String.join(", ", provisions.stream().map(Provision::toString).toList());
    return what + " at " + start();
  }
}
