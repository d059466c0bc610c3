package org.openfoi.model.law;

/** What a provision is a numbered part of: the body of an Act, of Regulations, or a schedule. */
public enum ProvisionKind {
  /** A section of an Act. */
  SECTION("s.", "section"),

  /** A regulation of a statutory instrument. */
  REGULATION("reg.", "regulation"),

  /** A Part of the body, numbered in roman numerals in FOIA and in arabic ones elsewhere. */
  PART("Pt.", "Part"),

  /** A schedule, or a paragraph or Part of one. */
  SCHEDULE("Sch.", "Schedule");

  private final String sign;
  private final String word;

  ProvisionKind(String sign, String word) {
    this.sign = sign;
    this.word = word;
  }

  /** The short sign of the canonical form, {@code "s."}. */
  String sign() {
    return sign;
  }

  /** The word of the long form, {@code "section"}. */
  String word() {
    return word;
  }
}
