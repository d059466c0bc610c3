package org.openfoi.io.reader;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.openfoi.model.source.SourceSpan;

/**
 * A part of a document that is no value's own words, and that the reader knows all the same.
 *
 * @param kind what it is
 * @param span where it stands
 */
public record Structure(Kind kind, SourceSpan span) {
  /** What a part of a document is that no value carries as its words. */
  public enum Kind {
    /** A heading, or the heads of a table's columns. */
    @JsonProperty("heading")
    HEADING,

    /** A name, number or mark that values were made of or are told apart by, {@code "1)"}. */
    @JsonProperty("label")
    LABEL,

    /** What a web site, a mail program or a printed letterhead puts around the document. */
    @JsonProperty("furniture")
    FURNITURE,

    /** Words of an earlier message, quoted below a reply. */
    @JsonProperty("quotation")
    QUOTATION
  }
}
