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
  HARM,
  TEST,
  FACTORS,
  BALANCE,
  COMPLAINTS,
  ATTACHMENTS,
  TAIL
}
