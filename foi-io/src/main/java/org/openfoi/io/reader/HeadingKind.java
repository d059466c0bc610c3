package org.openfoi.io.reader;

/** What a heading in a letter opens. */
enum HeadingKind {
  /** What was asked. */
  REQUEST,

  /** What is answered. */
  RESPONSE,

  /** One question or several, by number, or by position where there is no number. */
  QUESTION,

  /** The answer to one question or several. */
  ANSWER,

  /** What the applicant was asked, and said, to make the request clearer. */
  CLARIFICATION,

  /** Why the request is refused: the exemptions. */
  REASONS,

  /** The harm, or prejudice. */
  HARM,

  /** The public-interest test. */
  PUBLIC_INTEREST,

  /** Factors for disclosing, or for confirming or denying. */
  FACTORS_FOR,

  /** Factors for maintaining the exemption. */
  FACTORS_AGAINST,

  /** The balance of the factors. */
  BALANCE,

  /** How to complain. */
  COMPLAINTS,

  /** The names of what is attached. */
  ATTACHMENTS
}
