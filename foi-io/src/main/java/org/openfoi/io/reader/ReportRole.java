package org.openfoi.io.reader;

import java.util.regex.Pattern;

/** What a line of a committee report is by its words alone. */
enum ReportRole {
  /** "Report: 10", "Date: ..." or "By: ..." at its head. */
  FIELD("(?:(?:covering )?report(?: no\\.?| number)?|date|(?:report )?by)\\s*:.*", 300),
  /** The heading of the summary. */
  SUMMARY("(?:executive )?summary\\s*:?", 30),
  /** The heading of a section: "B. Supporting information". */
  SECTION("[A-Z][.)]\\s+(?!.*[.;:]\\s)\\S.{2,}(?<![;:,])", 120),
  /** The heading of an appendix on the same page. */
  APPENDIX("(?:appendix|annex) (?:\\d{1,2}|[A-Z])\\b(?!.*\\.$).{0,100}", 120),
  /** The heading above the footnotes. */
  FOOTNOTES("(?:foot)?notes?\\s*:?", 30),
  /** The heading above the papers that came with the report. */
  SUPPORTING_MATERIAL("supporting material\\s*:?", 30),
  /** "Report author: ..." */
  AUTHOR("report authors?\\s*:.*", 300),
  /** "For more information contact:" */
  CONTACT_LEAD("for (?:more |further |any )?information\\b.{0,40}\\bcontact\\b.{0,20}:", 100),
  /** Somebody's telephone number or address. */
  CONTACT(
      "[^:@]{1,60}(?::\\s*|\\s)(?:[+(]?0[ \\d()/-]{6,30}(?:(?:ext|x)\\.? ?\\d+)?"
          + "|\\S{1,100}@\\S{1,100})\\.?",
      200),
  /** What the web site puts around a report, wherever it stands. */
  FURNITURE(
      "you are in\\s*:.*|send an? e[-\\u2010\\u2011]?mail\\b.{0,20} linking to this page\\.?"
          + "|e[-\\u2010\\u2011]?mail (?:a link to )?this page\\.?|(?:back to )?top(?: of (?:the )?page)?"
          + "|page \\d{1,4} of \\d{1,4}|print this page|skip to (?:main )?content.{0,20}",
      200),
  /** Anything else. */
  TEXT("", 0);

  /** The longest line that is looked at. */
  private static final int LONGEST = 300;

  private final Pattern form;
  private final int longest;

  ReportRole(String form, int longest) {
    this.form = Pattern.compile(form, flags(form));
    this.longest = longest;
  }

  private static int flags(String form) {
    return form.startsWith("[A-Z]") ? 0 : Pattern.CASE_INSENSITIVE;
  }

  /** The role of a line. */
  static ReportRole of(String line) {
    if (line.length() > LONGEST || line.isEmpty()) {
      return TEXT;
    }
    for (ReportRole role : values()) {
      if (line.length() <= role.longest && role.form.matcher(line).matches()) {
        return role;
      }
    }
    return TEXT;
  }
}
