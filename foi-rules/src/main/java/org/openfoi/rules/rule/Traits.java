package org.openfoi.rules.rule;

/**
 * What is plain about a record at first sight: that an answer is not held, that a claim gives no
 * reasons. A rule that can only find something in records with certain traits is not asked about
 * others; that saves time, and changes nothing of what is found.
 *
 * <p>Each trait is one bit, so that those of a record, or those that a rule needs, are one number.
 */
public final class Traits {
  /** A request that says something of its applicant. */
  public static final long APPLICANT = 1L << 0;

  /** A request of which more days are known than that of receipt. */
  public static final long SEVERAL_DAYS = 1L << 1;

  /** A request whose questions have other numbers than 1, 2, 3 and so on. */
  public static final long OTHER_NUMBERS = 1L << 2;

  /** A reply with an answer that discloses, and has neither words nor figures. */
  public static final long NOTHING_GIVEN = 1L << 3;

  /** A reply with a figure of a certain day. */
  public static final long DATED_FIGURES = 1L << 4;

  /** A reply with an answer that refers elsewhere. */
  public static final long ELSEWHERE = 1L << 5;

  /** A reply with an answer that says that nothing is held. */
  public static final long NOT_HELD = 1L << 6;

  /** A reply that withholds under what can only lift the duty to confirm or deny. */
  public static final long WITHHELD_BY_DENIAL_LIMB = 1L << 7;

  /** A reply that neither confirms nor denies under what can only be a ground to withhold. */
  public static final long DENIED_BY_WITHHOLDING_LIMB = 1L << 8;

  /** A reply with an answer that refuses without an exemption. */
  public static final long OUTSIDE_DUTY = 1L << 9;

  /** A reply that takes more time. */
  public static final long EXTENSION = 1L << 10;

  /** A reply, or a case with a reply, that names attachments. */
  public static final long ATTACHMENTS = 1L << 11;

  /** A case without a refusal notice. */
  public static final long NO_NOTICE = 1L << 12;

  /** A case with more than one refusal notice. */
  public static final long SEVERAL_NOTICES = 1L << 13;

  /** A case of more than one document. */
  public static final long SEVERAL_DOCUMENTS = 1L << 14;

  /** A case whose request says under which regime it was handled. */
  public static final long REGIME_STATED = 1L << 15;

  /** A case under the EIR. */
  public static final long ENVIRONMENTAL = 1L << 16;

  /** A case with a question of which no answer has the number. */
  public static final long NOT_ALL_ANSWERED = 1L << 17;

  /** A case with an answer whose number no question has. */
  public static final long MORE_ANSWERED = 1L << 18;

  /** A case with an answer that refuses under no provision. */
  public static final long UNSPECIFIED = 1L << 19;

  /** A case with a document of so many days after the receipt that it may be late. */
  public static final long SLOW = 1L << 20;

  /** A case with a reply of a day before the request. */
  public static final long EARLY = 1L << 21;

  /** A case with a document of another authority, or of one where the case has none. */
  public static final long OTHER_AUTHORITY = 1L << 22;

  /** A case with a document of another reference, or of one where the case has none. */
  public static final long OTHER_REFERENCE = 1L << 23;

  /** A notice, or a case with a notice, that leaves the public interest to be decided. */
  public static final long TIME_TAKEN = 1L << 24;

  /** A notice that relies on nothing. */
  public static final long NOTHING_CLAIMED = 1L << 25;

  /** A notice without words that say that it refuses. */
  public static final long NO_STATEMENT = 1L << 26;

  /** A notice that names neither an internal review nor that there is none. */
  public static final long NO_REVIEW = 1L << 27;

  /** A notice that does not name the right to apply to the Commissioner. */
  public static final long NO_COMMISSIONER = 1L << 28;

  /** A notice that says within which time a review may be asked for. */
  public static final long REVIEW_PERIOD = 1L << 29;

  /** A notice with more than one claim. */
  public static final long SEVERAL_CLAIMS = 1L << 30;

  /** A notice with a claim under section 24(1). */
  public static final long NATIONAL_SECURITY = 1L << 31;

  /** A notice with a claim under section 30. */
  public static final long INVESTIGATIONS = 1L << 32;

  /** A notice whose claims are of several regimes. */
  public static final long SEVERAL_REGIMES = 1L << 33;

  /** A notice whose claims are not all said to lift the same duty. */
  public static final long SEVERAL_DUTIES = 1L << 34;

  /** A notice with a claim whose harm names no provision. */
  public static final long HARM_NAMES_NOTHING = 1L << 35;

  /** A notice with a claim for certain questions. */
  public static final long CLAIMS_OF_QUESTIONS = 1L << 36;

  /** A notice with a test that belongs to no claim. */
  public static final long UNCLAIMED_TEST = 1L << 37;

  /** A notice with a statement of harm that belongs to no claim. */
  public static final long UNCLAIMED_HARM = 1L << 38;

  /** A claim that gives no reasons why the exemption applies. */
  public static final long NO_REASONS = 1L << 39;

  /** A claim that states no harm. */
  public static final long NO_HARM = 1L << 40;

  /** A claim whose harm is stated without its likelihood. */
  public static final long NO_LIKELIHOOD = 1L << 41;

  /** A claim whose harm names another provision first. */
  public static final long HARM_NAMES_OTHERS = 1L << 42;

  /** A claim for which nothing is weighed. */
  public static final long NOTHING_WEIGHED = 1L << 43;

  /** A claim of which the document says whether the exemption is absolute. */
  public static final long STRENGTH_STATED = 1L << 44;

  /** A claim of which the document says what the exemption is based on. */
  public static final long BASIS_STATED = 1L << 45;

  /** A claim that the document says to lift the duty to confirm or deny. */
  public static final long LIFTS_CONFIRMING = 1L << 46;

  /** A claim that the document says to lift the duty to communicate. */
  public static final long LIFTS_COMMUNICATING = 1L << 47;

  /** A claim of what can only be a ground to withhold. */
  public static final long WITHHOLDING_ONLY = 1L << 48;

  /** A claim of an exemption that was not always in force. */
  public static final long TIME_LIMITED = 1L << 49;

  /** A claim of an exemption that is qualified. */
  public static final long QUALIFIED = 1L << 50;

  /** A claim of an exemption that only certain authorities have. */
  public static final long CERTAIN_CLAIMANTS = 1L << 51;

  /** A claim of a paragraph within a subsection, such as s.31(1)(g). */
  public static final long PARAGRAPH = 1L << 52;

  /** A claim under FOIA s.36. */
  public static final long OPINION = 1L << 53;

  /** A claim under section 39 of either Act. */
  public static final long ROUTE = 1L << 54;

  /** A test of which no balance is drawn. */
  public static final long NO_BALANCE = 1L << 55;

  /** A test whose balance favours disclosure. */
  public static final long FAVOURS_DISCLOSURE = 1L << 56;

  /** A test whose balance says what is done. */
  public static final long OUTCOME = 1L << 57;

  /** A test without factors. */
  public static final long NO_FACTORS = 1L << 58;

  /** A test with factors of one side only. */
  public static final long ONE_SIDED = 1L << 59;

  /** A test with factors of both sides. */
  public static final long BOTH_SIDES = 1L << 60;

  /** A test with a factor that stands under a heading. */
  public static final long HEADED_FACTORS = 1L << 61;

  /** A test for a claim that names another provision first. */
  public static final long TEST_NAMES_OTHERS = 1L << 62;

  /** A test for an exemption that is absolute. */
  public static final long ABSOLUTE = 1L << 63;

  /** All at once: no rule is left out of records of which no traits are known. */
  public static final long UNKNOWN = -1;

  private Traits() {}

  /** The bits of a trait where a record has it, none where it has not. */
  public static long when(boolean isThere, long trait) {
    return isThere ? trait : 0;
  }
}
