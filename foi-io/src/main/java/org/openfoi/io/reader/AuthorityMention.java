package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.authority.PublicAuthority;

/**
 * The authority that a letter is from: the police force that it names most often, or else the
 * council, university or the like.
 */
final class AuthorityMention {
  /** A letter names its author early and often; later text is not looked at. */
  private static final int LONGEST = 20_000;

  private static final String WORD = "[A-Z][\\p{L}'\u2019-]+";
  private static final Pattern POLICE = Pattern.compile(
      "\\b(?:(?:" + WORD + "|and|&|of) ){0,4}"
          + "(?:Police(?: Service)?(?: of (?:Northern Ireland|Scotland))?|Constabulary|CONSTABULARY|POLICE)\\b|\\bPSNI\\b|\\bMPS\\b");
  private static final Pattern BODY =
      Pattern.compile("\\b(?:" + WORD + " )(?:(?:" + WORD + "|and|of|for) ){0,5}?"
          + "(?:Council|NHS (?:Foundation )?Trust|Health Board)\\b"
          + "|\\b(?:City|Borough|County|District) of " + WORD + "\\b"
          + "|\\bUniversity of " + WORD + "\\b"
          + "|\\b(?:Department|Ministry) (?:for|of) " + WORD + "(?:(?:,| and|) " + WORD + "){0,5}");
  private static final Pattern SPACE = Pattern.compile("[\\p{Zs}\t]");
  private static final int ENOUGH = 2;

  private AuthorityMention() {}

  static Optional<PublicAuthority> in(SourceText document) {
    StringBuilder text = new StringBuilder();
    for (SourceLine line : document.lines()) {
      if (text.length() >= LONGEST) {
        break;
      }
      text.append(line.cell().text()).append('\n');
    }
    return in(text.toString());
  }

  private static Optional<PublicAuthority> in(String text) {
    String start =
        SPACE.matcher(text.substring(0, Math.min(LONGEST, text.length()))).replaceAll(" ");
    Optional<Force> force = force(start);
    return force.isPresent() ? force.map(PublicAuthority::of) : body(start);
  }

  private static Optional<Force> force(String text) {
    Map<Force, Integer> counts = new LinkedHashMap<>();
    Matcher names = POLICE.matcher(text);
    while (names.find()) {
      known(names.group()).ifPresent(force -> counts.merge(force, 1, Integer::sum));
    }
    return most(counts, 1);
  }

  /** The force of a name, without the words at its start that are none of it. */
  private static Optional<Force> known(String words) {
    String name = words;
    while (true) {
      Optional<Force> force = Force.tryParse(name);
      int space = name.indexOf(' ');
      if (force.isPresent() || space < 0) {
        return force;
      }
      name = name.substring(space + 1);
      if (name.startsWith("Police") || name.startsWith("Constabulary")) {
        return Optional.empty();
      }
    }
  }

  private static Optional<PublicAuthority> body(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Matcher names = BODY.matcher(text);
    while (names.find()) {
      String name = names.group().replaceFirst("^(?:The|Dear) ", "");
      counts.merge(name, endsLine(text, names.end()) ? ENOUGH : 1, Integer::sum);
    }
    return most(counts, ENOUGH).map(PublicAuthority::named);
  }

  /** Whether a name ends its line, as in a head or a signature. */
  private static boolean endsLine(String text, int end) {
    return end >= text.length() || "\n\r\u0085\u2028\u2029".indexOf(text.charAt(end)) >= 0;
  }

  private static <T> Optional<T> most(Map<T, Integer> counts, int least) {
    List<T> best = new ArrayList<>();
    counts.forEach((name, count) -> {
      if (count >= least && (best.isEmpty() || count > counts.get(best.get(0)))) {
        best.clear();
        best.add(name);
      }
    });
    return best.stream().findFirst();
  }
}
