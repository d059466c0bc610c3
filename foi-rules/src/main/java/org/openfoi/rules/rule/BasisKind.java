package org.openfoi.rules.rule;

/** What stands behind a rule. Only a statute binds. */
public enum BasisKind {
  /** A provision of one of the regimes. */
  STATUTE("statute"),

  /** What a Commissioner advises; no law. */
  GUIDANCE("guidance"),

  /** A code of practice made under an Act; good practice, no law. */
  CODE_OF_PRACTICE("code of practice"),

  /** The record itself, which contradicts itself, its source or a known fact. */
  RECORD("record");

  private final String words;

  BasisKind(String words) {
    this.words = words;
  }

  /** In words, {@code "code of practice"}. */
  public String inWords() {
    return words;
  }
}
