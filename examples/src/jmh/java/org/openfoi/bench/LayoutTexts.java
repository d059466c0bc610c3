package org.openfoi.bench;

import java.util.Map;
import java.util.Random;

/**
 * Documents of every layout that readers know, as long as is wanted: letters with more questions,
 * reports with more paragraphs, tables with more rows. So a long document is like a short one in
 * all but its length.
 */
final class LayoutTexts {
  private static final int PARTS = 6;
  private static final String LETTER_TAIL = """

      If you are not satisfied you may ask for an internal review within 40 working days. You may
      then write to the Information Commissioner under section 50 of the Act.
      """;

  /** How each layout begins, asks, goes over to the answers, answers, and ends. */
  private record Form(String head, String question, String between, String answer, String tail) {
    /** Whether it has questions, each of which has an answer of some 2 kB. */
    private boolean asks() {
      return !question.isEmpty() || answer.contains("How many");
    }
  }

  private static final Map<String, Form> FORMS = Map.ofEntries(
      Map.entry(
          "inspection table",
          new Form(
              "Passages on tidiness\n\nTranche 1 Force\tContent of Force report\tPage Number\n",
              "",
              "",
              "Kent Police\t%2$s\t%1$s\n",
              "")),
      Map.entry(
          "committee report",
          new Form(
              "Vans\n\nReport: 4\nDate: 1 May 2009\nBy: Treasurer\n\nSummary\n\nAbout vans.\n\n"
                  + "A. Recommendation\n\nThat members note it.\n\nB. Supporting information\n\n",
              "",
              "",
              "%1$s. %2$s\n\n  • %3$s\n  • Two vans [1]\n\n",
              "C. Financial implications\n\nNone.\n\nD. Contact details\n\nReport author: A clerk\n")),
      Map.entry(
          "disclosure-log page",
          new Form(
              "Vans and Cars (2261_19)\n\nRequest\n\n",
              "%s) How many %s\n",
              "\nResponse\n\n",
              "Question %1$s\n\n%2$s\n\n%3$s\n\n",
              LETTER_TAIL + "\nBookmark the permalink.\n")),
      Map.entry(
          "Single Online Home page",
          new Form(
              "Skip to main content\nHome / Freedom of information\n\nVans and cars\n\n"
                  + "FOI reference number: 0457/23\n\nRequest:\n\n",
              "Q%s. How many %s?\n\n",
              "Response:\n\n",
              "Q%1$s. %2$s\n\n%3$s\n\n",
              LETTER_TAIL)),
      Map.entry(
          "question-and-answer letter",
          new Form("\n", "", "", "%1$s) How many vans\n\n%2$s\n\n%3$s\n\n", "")),
      Map.entry(
          "harm and public-interest document",
          new Form(
              "Harm\n\nIt would be likely to prejudice the prevention of crime.\n\n"
                  + "Public Interest Test\n\nSection 31(1)(a) Law Enforcement\n\n"
                  + "Factors favouring disclosure\n\n",
              "",
              "",
              "%2$s\n\n%3$s\n\n",
              "Balancing Test\n\nThe balance favours the exemption.\n")),
      Map.entry(
          "Met reply",
          new Form(
              "Freedom of Information Request Reference No: 01.FOI.24.031988\n\nDear applicant\n\n",
              "%s. How many %s?\n\n",
              "DECISION\n\nI have today decided to disclose it.\n\nDISCLOSURE\n\n",
              "Question %1$s\n\n%2$s\n\n%3$s\n\n",
              LETTER_TAIL)),
      Map.entry(
          "North Yorkshire reply",
          new Form(
              "North Yorkshire Police\nCivil Disclosure Unit\n\nYour request:\n\n",
              "%s. How many %s?\n",
              "\nExtent and Result of Searches to Locate Information\n\n"
                  + "We searched.\n\nDecision\n\nI have decided to disclose it.\n\n",
              "Question %1$s - %2$s\n\n%3$s\n\n",
              LETTER_TAIL)),
      Map.entry(
          "Northumbria reply",
          new Form(
              "Provision of information held by Northumbria Police\n\nYou asked:\n\n",
              "%s. How many %s?\n\n",
              "In Response:\n\n",
              "With regards to point %1$s, %2$s\n\n%3$s\n\n",
              LETTER_TAIL)),
      Map.entry(
          "PSNI reply",
          new Form(
              "FREEDOM OF INFORMATION REQUEST\n\nRequest Number:  F-2025-00731\n\n",
              "",
              "",
              "Question %1$s\nHow many vans?\n\nAnswer\n%2$s\n\n%3$s\n\n",
              LETTER_TAIL)));

  private static final Form LETTER = new Form(
      "Freedom of Information Request Reference No: FOI 002417/24\n\nYou asked:\n\n",
      "%s. How many %s?\n",
      "\nResponse to your Request\n\n",
      "%1$s. %2$s\n\n%3$s\n\n",
      LETTER_TAIL);

  private LayoutTexts() {}

  /** A document of a layout, of about so many characters; a layout not known here is a letter. */
  static String of(String layout, long seed, int length) {
    Form form = FORMS.getOrDefault(layout, LETTER);
    Random random = new Random(seed);
    StringBuilder questions = new StringBuilder();
    StringBuilder answers = new StringBuilder();
    int parts = form.asks() ? length / 2_000 + 1 : length / 300 + 1;
    for (int i = 1; i <= parts || !form.asks() && answers.length() < length; i++) {
      String number = form.asks() ? part(i) : String.valueOf(i);
      questions.append(form.question().formatted(number, sentence(random, 10)));
      String figure = 100 + random.nextInt(90_000) + " vans as at 4 March 2019.";
      answers.append(form.answer().formatted(number, figure, prose(random, length / parts - 100)));
    }
    return form.head() + questions + form.between() + answers + form.tail();
  }

  /**
   * The number of a part of a question: 1a to 1f, then 2a, since no question has a number above
   * 999.
   */
  private static String part(int i) {
    return (i - 1) / PARTS + 1 + String.valueOf((char) ('a' + (i - 1) % PARTS));
  }

  private static String prose(Random random, int length) {
    StringBuilder prose = new StringBuilder();
    while (prose.length() < Math.max(length, 1)) {
      prose
          .append(prose.isEmpty() ? "" : "\n\n")
          .append(Letters.of(random.nextLong(), 250).strip());
    }
    return prose.toString();
  }

  private static String sentence(Random random, int words) {
    return Letters.of(random.nextLong(), words * 5)
        .strip()
        .replaceAll("[.\n]+ ?", " ")
        .strip();
  }
}
