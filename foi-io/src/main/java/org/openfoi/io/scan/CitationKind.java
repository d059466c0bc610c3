package org.openfoi.io.scan;

/** What a citation calls the thing it cites. */
public enum CitationKind {
  /** A section of an Act. */
  SECTION("s."),

  /** A regulation of Regulations. */
  REGULATION("reg."),

  /** An article of a Regulation of the European Union, a convention or an order. */
  ARTICLE("Art."),

  /** A schedule, or a paragraph or Part of one. */
  SCHEDULE("Sch."),

  /** A paragraph of something that is not called a schedule. */
  PARAGRAPH("para."),

  /** A Part of the body. */
  PART("Pt."),

  /** A chapter of a Part. */
  CHAPTER("Ch."),

  /** A clause of a bill, or what a letter calls so. */
  CLAUSE("cl.");

  private final String sign;

  CitationKind(String sign) {
    this.sign = sign;
  }

  /** The sign before the number in a short form, {@code "s."}. */
  String sign() {
    return sign;
  }
}
