package org.openfoi.io.reader;

import java.util.List;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/** A layout of letters and pages about requests, each line of which is a paragraph. */
abstract class LetterLayout implements DocumentReader<FoiCase>, Recognised {
  private final String layout;

  LetterLayout(String layout) {
    this.layout = layout;
  }

  @Override
  public final String layout() {
    return layout;
  }

  @Override
  public ReadResult<FoiCase> read(SourceText text) {
    return LetterReading.read(text, Block.lines(text), List.of());
  }
}
