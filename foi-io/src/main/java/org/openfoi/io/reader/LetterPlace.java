package org.openfoi.io.reader;

/** What part of a letter a paragraph stands in. */
enum LetterPlace {
  HEAD,
  REQUEST,
  /** Under a question that the request part numbers. */
  ASKED,
  CLARIFICATION,
  RESPONSE,
  /** Under a heading that names questions, before their words or the answer. */
  QUESTION,
  ANSWER,
  REASONS,
  /** Under a line behind the answers that names what some of them are refused under. */
  EXPLANATION,
  HARM,
  TEST,
  FACTORS,
  BALANCE,
  COMPLAINTS,
  ATTACHMENTS,
  TAIL;

  /** Whether what was asked stands here. */
  boolean isRequest() {
    return this == REQUEST || this == ASKED;
  }

  /** Whether what is answered stands here, or why it is refused. */
  boolean isAnswer() {
    return this == RESPONSE || this == ANSWER || this == REASONS || this == EXPLANATION;
  }

  /** Whether harm is shown or the public interest weighed here. */
  boolean isReasoning() {
    return this == HARM || this == TEST || this == FACTORS || this == BALANCE;
  }
}
