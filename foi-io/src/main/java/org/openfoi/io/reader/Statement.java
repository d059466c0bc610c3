package org.openfoi.io.reader;

/** What a sentence of a reply says of the request, in the sense of the Acts. */
enum Statement {
  /** The information, or some of it, is given here. */
  INFORMATION_DISCLOSED,

  /** It is in an attachment. */
  ATTACHED,

  /** The authority confirms that it holds the information: FOIA s.1(1)(a). */
  HELD,

  /** The authority does not hold it. */
  NOT_HELD,

  /** It is not told apart from other things where it is recorded. */
  NOT_SORTED,

  /** It is held and not given, for an exemption or an exception. */
  WITHHELD,

  /** Provisions are named that are not relied on: they may apply, or did, or are given up. */
  NOT_CLAIMED,

  /** An exemption is engaged, and the public interest is in disclosing all the same. */
  SET_ASIDE,

  /** Parts of what is given are left out. */
  REDACTED,

  /** The authority neither confirms nor denies that it holds it. */
  NEITHER_CONFIRM_NOR_DENY,

  /** It is to be had elsewhere. */
  AVAILABLE_ELSEWHERE,

  /** Complying would cost more than the limit, or be too great a burden. */
  COST,

  /** The request is vexatious, or manifestly unreasonable. */
  VEXATIOUS,

  /** The request repeats an earlier one. */
  REPEATED,

  /** The authority asks what is wanted. */
  UNCLEAR,

  /** The request waits until the applicant answers. */
  ON_HOLD,

  /** Only a part of the information is given or refused. */
  PARTIAL,

  /** These words refuse: a refusal notice. */
  REFUSAL_NOTICE,

  /** Nothing may be inferred from a refusal to confirm or deny. */
  NO_INFERENCE,

  /** The request has arrived. */
  ACKNOWLEDGEMENT,

  /** An answer is announced, and follows. */
  ANSWER_FOLLOWS,

  /** The answer takes longer, or is late. */
  EXTENSION,

  /** The answer may be late, and no day is named. */
  DELAY,

  /** Whether the public interest lies in disclosing is not decided: FOIA s.10(3). */
  UNDECIDED,

  /** Somebody else is to be asked. */
  TRANSFER,

  /** A fee is asked for. */
  FEES_NOTICE,

  /** A review of the reply may be asked for, or a complaint made to the authority. */
  INTERNAL_REVIEW,

  /** The authority has no procedure for complaints. */
  NO_PROCEDURE,

  /** The Commissioner may be turned to. */
  COMMISSIONER,

  /** A request for a review has arrived. */
  REVIEW_REQUESTED,

  /** This is the outcome of a review. */
  REVIEW_OUTCOME,

  /** Advice and assistance are given, or the duty to give them is named: FOIA s.16. */
  ADVICE,

  /** More than what was asked for is pointed to. */
  FURTHER,

  /** Each question has its answer next to it. */
  ANSWERED_BY_EACH,

  /** The questions are taken in turn, or in the applicant's order. */
  TAKEN_IN_TURN,

  /** The words restate the Act or explain it, and claim nothing. */
  RECITAL
}
