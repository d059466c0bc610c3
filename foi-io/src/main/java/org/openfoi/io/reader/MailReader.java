package org.openfoi.io.reader;

import java.util.regex.Pattern;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.foicase.FoiCase;

/**
 * Reads an e-mail: lines broken by the mail program, earlier mail quoted below, signatures and
 * numbered links at the end.
 */
public final class MailReader implements DocumentReader<FoiCase>, Recognised {
  private static final Pattern QUOTED = Pattern.compile(
      "^(?:> |-{3,} ?Original Message|From:\\s|On .{6,80} wrote:|Visible links|show quoted sections)");

  /** Makes a reader. */
  public MailReader() {}

  @Override
  public String layout() {
    return "mail";
  }

  @Override
  public int fit(Marks marks) {
    return (marks.isWrapped() ? 65 : 0) + (marks.find(QUOTED) ? 25 : 0);
  }

  @Override
  public ReadResult<FoiCase> read(SourceText text) {
    MailText mail = MailText.of(text);
    return LetterReading.read(text, mail.blocks(), mail.structure(), mail.attachments());
  }
}
