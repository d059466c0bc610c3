package org.openfoi.io.reader;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What web sites put around a page: banners, menus, and links that are not the document's. */
final class Furniture {
  private static final int LONGEST = 260;
  private static final Set<String> LINES = Set.of(
      "bookmark the permalink",
      "comments are closed",
      "comments are off",
      "skip to main content",
      "skip to content",
      "skip to main navigation",
      "exit this site",
      "leave this site",
      "quick exit",
      "share this page",
      "share this",
      "print this page",
      "print",
      "tweet",
      "facebook",
      "twitter",
      "linkedin",
      "email",
      "feedback",
      "back to top",
      "return to top",
      "accept all cookies",
      "accept cookies",
      "reject cookies",
      "cookie preferences",
      "manage cookies",
      "cookies on this site",
      "home",
      "menu",
      "search",
      "you are in",
      "you are here",
      "beta",
      "contact us",
      "was this page helpful",
      "is this page useful",
      "supporting material",
      "show quoted sections",
      "hide quoted sections",
      "link to this",
      "0x08 graphic",
      "related content",
      "filed under",
      "posted in",
      "previous",
      "next",
      "close",
      "download",
      "freedom of information",
      "foi disclosure log",
      "disclosure log",
      "end of document",
      "official",
      "official sensitive",
      "not protectively marked",
      "restricted",
      "gsc not protectively marked",
      "protective marking not protectively marked");
  private static final int LONGEST_LINE =
      LINES.stream().mapToInt(String::length).max().orElseThrow();

  /** How such lines begin, whatever follows, or all that they are. */
  private static final ByBeginning<Pattern> FORMS = new ByBeginning<>(
      Stream.of(
              "this (?:site|website) (?:uses|is in beta)",
              "we(?:'d like to)? use (?:some )?(?:essential )?cookies",
              "your cookie",
              "cookies? (?:help|are|allow|let)",
              "by (?:clicking|using|continuing|choosing|pressing)",
              "this is a (?:new|beta)",
              "this is an html version of an attachment",
              "our (?:new )?(?:site|website) is",
              "beta ",
              "posted (?:on|in|by)",
              "tagged",
              "leave a (?:reply|comment)",
              "page \\d+ of \\d+",
              "page \\d+$",
              "send an e ?mail linking",
              "entry was posted",
              "this entry was",
              "published(?: on)? \\d",
              "last updated",
              "see the \\w+ website for",
              "you can (?:accept|change|exit|leave)",
              "click (?:here )?to (?:exit|leave)",
              "if you are in (?:immediate )?danger",
              "to (?:exit|leave) (?:this|the) (?:site|page)",
              "accept .*(?:decline|reject)",
              "leaving quickly ",
              "yes no",
              "home .{0,30}(?:foi|freedom of information)",
              "some cookies ",
              "was this page (?:useful|helpful)",
              "\\d+ attachments?$",
              "choose whether",
              "we have (?:placed|set) cookies",
              "copyright",
              "all rights reserved")
          .map(form -> Pattern.compile("(?:" + form + ").*"))
          .toList(),
      form -> form);

  private static final Pattern CONSENT =
      Pattern.compile("(?:give|given|withdraw) (?:your )?consent");
  private static final Pattern PAGE = Pattern.compile(".{0,60} page \\d+(?: of \\d+)?");

  private Furniture() {}

  /** Whether a line stands around documents and not in them. */
  static boolean is(Block line) {
    if (line.text().length() > LONGEST) {
      return false;
    }
    String key = line.key();
    return key.isEmpty()
        || key.length() <= LONGEST_LINE && LINES.contains(key)
        || holds(key)
        || begins(key);
  }

  private static boolean begins(String key) {
    for (Pattern form : FORMS.of(key)) {
      if (form.matcher(key).matches()) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line has words, wherever they stand, that only such lines have. */
  private static boolean holds(String key) {
    return key.contains("accessibility statement")
        || key.contains("view as html")
        || key.contains("consent") && CONSENT.matcher(key).find()
        || key.contains(" page ") && PAGE.matcher(key).matches();
  }
}
