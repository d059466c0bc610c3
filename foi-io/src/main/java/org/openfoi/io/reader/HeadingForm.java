package org.openfoi.io.reader;

import static org.openfoi.io.reader.HeadingKind.ANSWER;
import static org.openfoi.io.reader.HeadingKind.ATTACHMENTS;
import static org.openfoi.io.reader.HeadingKind.BALANCE;
import static org.openfoi.io.reader.HeadingKind.CLARIFICATION;
import static org.openfoi.io.reader.HeadingKind.COMPLAINTS;
import static org.openfoi.io.reader.HeadingKind.HARM;
import static org.openfoi.io.reader.HeadingKind.PUBLIC_INTEREST;
import static org.openfoi.io.reader.HeadingKind.QUESTION;
import static org.openfoi.io.reader.HeadingKind.REASONS;
import static org.openfoi.io.reader.HeadingKind.REQUEST;
import static org.openfoi.io.reader.HeadingKind.RESPONSE;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.openfoi.io.words.NumberWords;

/**
 * The words of a heading of letters about requests, as {@link Plain#key} gives them.
 *
 * @param kind what it opens
 * @param words all of it; the first group are the numbers of questions
 */
record HeadingForm(HeadingKind kind, Pattern words) {
  /** The number of a question. */
  static final String NUMBER = "(?:\\d{1,3}(?: ?[a-z]\\b)?|(?:" + NumberWords.FORM + ")\\b)";

  private static final String NUMBERS = "((?:q(?:uestions?)? ?)?" + NUMBER
      + "(?: (?:and |to |amp )?(?:q(?:uestions?)? ?)?" + NUMBER + "){0,12})";
  private static final String OF_REQUEST =
      "(?: of (?:your|the) (?:request|e ?mail|letter|message|enquiry|correspondence))?";
  private static final String BODY =
      "council|trust|force|department|university|authority|board|service|constabulary|agency|commission|college|school"
          + "|ministry|office|corporation|academy|association|[a-z]{3,6} council|[a-z]{3,12} police|police|nhs|dwp|moj|mod|dfe"
          + "|dft|dfc|dfi|dof|defra|dhsc|hmrc|fcdo|dluhc|mhclg|desnz|dcms|dsit|dbt|tfl|ons|cps|dvla|dvsa|psni|hse|ico|hmpps";

  private static final List<HeadingForm> FORMS = new ArrayList<>();

  static {
    forms(
        REQUEST,
        "(?:your |the |original |foi |my )?(?:request|requests|requested information)"
            + "(?: (?:for|summary|details|and answers?|in full|for information))?(?: information)?");
    forms(REQUEST, "(?:freedom of information|foi|information) (?:act )?request");
    forms(
        REQUEST,
        "(?:you|i) (?:asked|wrote|requested|have asked|asked for|requested the following)"
            + "(?: (?:us|the following|for the following|for)?)?(?: (?:information|questions))?");
    forms(
        RESPONSE,
        "(?:in |our |the |my |police |foi )?(?:response|reply|responses|replies)"
            + "(?: to (?:your|the) (?:request|questions)| is as follows)?");
    forms(
        RESPONSE,
        "(?:the )?(?:" + BODY
            + ")(?: ?s)? (?:(?:formal|full) )?(?:response|reply|responses|answers?)");
    forms(REQUEST, "request \\d{6,}");
    forms(REQUEST, "(?:the )?information (?:you )?(?:requested|sought)");
    forms(RESPONSE, "(?:response|reply) \\d{1,2} \\d{1,2} \\d{4}");
    forms(RESPONSE, "we (?:said|answered|replied|responded)");
    forms(RESPONSE, "extent and results? of searches.{0,40}");
    forms(RESPONSE, "(?:information|answers?) (?:provided|disclosed|released|supplied)");
    forms(
        QUESTION,
        "(?:your |the )?(?:questions?|requests?|qs?|points?|parts?|items?) ?(?:number |no )?"
            + NUMBERS + OF_REQUEST);
    forms(QUESTION, "question");
    forms(
        ANSWER,
        "(?:our |the )?(?:responses?|answers?|repl(?:y|ies))(?: to)?(?: (?:questions?|requests?|points?))? ?"
            + NUMBERS);
    forms(ANSWER, "a ?([1-9]\\d?[a-z]?)");
    forms(
        ANSWER,
        "(?:questions?|requests?|q|points?) ?" + NUMBERS + " (?:responses?|answers?|reply)");
    forms(ANSWER, "(?:our |the )?answers?");
    forms(
        ANSWER,
        "(?:with|in) (?:regards?|relation|respect|response) (?:to|of) "
            + "(?:questions?|points?|parts?|requests?|items?|q) ?" + NUMBERS + OF_REQUEST);
    forms(ANSWER, "(?:our )?advice (?:on|for|about) (?:questions?|q) ?" + NUMBERS);
    forms(CLARIFICATION, "(?:further |request for )?clarification");
    forms(CLARIFICATION, "clarification (?:sought|received|requested|provided)(?: .{1,40})?");
    forms(REASONS, "(?:the )?reasons? for (?:the |our )?(?:decision|refusal|exemption)");
    forms(REASONS, "(?:our |the )?decision(?: notice)?");
    forms(REASONS, "(?:the )?basis (?:for|of) (?:the |our |this )?(?:decision|refusal)");
    forms(
        REASONS,
        "why (?:does|do|is|are) (?:the|this|these) exemptions? (?:appl(?:y|ies)|engaged)(?: .{1,40})?");
    forms(
        REASONS,
        "why (?:(?:we|the [a-z]+) (?:have |has |are |is )?)?(?:applied |relied on |relying on |claimed |withheld |refused )?"
            + "(?:section|regulation|s|reg|the (?:exemption|exception|information))s?\\b.{0,80}");
    forms(
        REASONS,
        "(?:annex|appendix)(?: [a-z]| \\d)? (?:the )?(?:exemption|exception|legal|refusal|public interest|section).{0,80}");
    forms(REASONS, "(?:the )?(?:exemptions?|legislation|law) in full");
    forms(REASONS, "exemptions? (?:explanation|explained|applied|applicable|cited)");
    forms(REASONS, "(?:exemptions?|explanation of exemptions?|refusal notice|legal annex)");
    forms(
        HARM,
        "(?:overall |evidence of |the |prejudice and )?(?:harm|prejudice)"
            + "(?: test)?(?: (?:in|for|caused|of|which|that|under|sections?|s|regulations?|reg) .{1,110})?");
    forms(
        PUBLIC_INTEREST,
        "(?:the )?public interest(?: (?:test|considerations?)(?: .{1,90})?| (?:sections?|regulations?) .{1,60})?");
    forms(BALANCE, "(?:overall )?(?:balancing|balance)(?: (?:test|of|exercise|the).{0,90})?");
    forms(BALANCE, "(?:public interest |conclusion and )?(?:balance|balancing)(?: test)?");
    forms(
        COMPLAINTS,
        "(?:your )?(?:rights? (?:of|to) (?:appeal|complain|review|complaint)|"
            + "complaints?(?: rights?| procedure| review procedure)?|complaint rights|"
            + "internal review(?: procedure)?|appeals?(?: procedure)?)(?: .{1,40})?");
    forms(
        COMPLAINTS,
        "(?:how to complain|if you are (?:unhappy|dissatisfied|not satisfied)"
            + "|freedom of information complaints?.{0,30}|right of review|review procedure"
            + "|requesting (?:an internal )?review)");
    forms(
        ATTACHMENTS,
        "(?:attachments?|attached(?: documents?| files?)?|enclosures?|downloads?"
            + "|related documents?|documents?)");
  }

  /** All of them, in the order in which they are tried. */
  static List<HeadingForm> all() {
    return FORMS;
  }

  private static void forms(HeadingKind kind, String words) {
    FORMS.add(new HeadingForm(kind, Pattern.compile(words)));
  }
}
