package org.openfoi.io.reader;

import java.util.regex.Pattern;

/** What a line of a committee report is by its words alone. */
enum ReportRole {
  /** "Report: 10" at its head. */
  NUMBER("cr", "(?:covering )?report(?: no\\.?| number)?\\s*:.*", 200),
  /** "Date: 25 January 2007" at its head. */
  DATE("d", "date\\s*:.*", 200),
  /** "By: Treasurer" at its head. */
  BY("br", "(?:report )?by\\s*:.*", 300),
  /** The heading of the summary. */
  SUMMARY("es", "(?:executive )?summary\\s*:?", 30),
  /** The heading of a section: "B. Supporting information". */
  SECTION("", "[A-Z][.)]\\s+(?!.*[.;:]\\s)\\S.{2,}(?<![;:,])", 120),
  /** The heading of an appendix on the same page. */
  APPENDIX("a", "(?:appendix|annex) (?:\\d{1,2}|[A-Z])\\b(?!.*\\.$).{0,100}", 120),
  /** The heading above the footnotes. */
  FOOTNOTES("fn", "(?:foot)?notes?\\s*:?", 30),
  /** The heading above the papers that came with the report. */
  SUPPORTING_MATERIAL("s", "supporting material\\s*:?", 30),
  /** "Report author: ..." */
  AUTHOR("r", "report authors?\\s*:.*", 300),
  /** "For more information contact:" */
  CONTACT_LEAD("f", "for (?:more |further |any )?information\\b.{0,40}\\bcontact\\b.{0,20}:", 100),
  /** Somebody's telephone number or address. */
  CONTACT(
      "",
      "[^:@]{1,60}(?::\\s*|\\s)(?:[+(]?0[\\s\\d()/-]{6,30}(?:(?:ext|x)\\.? ?\\d+)?"
          + "|\\S{1,100}@\\S{1,100})\\.?",
      200),
  /** What the web site puts around a report, wherever it stands. */
  FURNITURE(
      "yesbtp",
      "you are in\\s*:.*|send an? e[-\\u2010\\u2011]?mail\\b.{0,20} linking to this page\\.?"
          + "|e[-\\u2010\\u2011]?mail (?:a link to )?this page\\.?|(?:back to )?top(?: of (?:the )?page)?"
          + "|page \\d{1,4} of \\d{1,4}|print this page|skip to (?:main )?content.{0,20}",
      200),
  /** Anything else. */
  TEXT("\0", "", 0);

  /** The longest line that is looked at. */
  private static final int LONGEST = 300;

  private final String initials;
  private final Pattern form;
  private final int longest;

  ReportRole(String initials, String form, int longest) {
    this.initials = initials;
    this.form = Pattern.compile(form.replace(" ", "\\s"), flags(form));
    this.longest = longest;
  }

  /** Whether it is one of the lines at the head of a report. */
  boolean isField() {
    return this == NUMBER || this == DATE || this == BY;
  }

  private static int flags(String form) {
    return form.startsWith("[A-Z]") ? 0 : Pattern.CASE_INSENSITIVE;
  }

  /** Whether a line begins with the right letter; for the most, and quickly, it does not. */
  private boolean mayBegin(String line) {
    if (this == SECTION) {
      return line.length() > 1 && (line.charAt(1) == '.' || line.charAt(1) == ')');
    }
    if (this == CONTACT) {
      return line.indexOf('0') >= 0 || line.indexOf('@') >= 0;
    }
    return initials.indexOf(line.charAt(0) | 0x20) >= 0;
  }

  /** The role of a line. */
  static ReportRole of(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return TEXT;
    }
    for (ReportRole role : values()) {
      if (line.length() <= role.longest
          && role.mayBegin(line)
          && role.form.matcher(line).matches()) {
        return role;
      }
    }
    return TEXT;
  }
}
