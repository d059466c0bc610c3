package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
  private static final Form POLICE = new Form(
      List.of("Police", "Constabulary", "POLICE", "CONSTABULARY", "PSNI", "MPS"),
      "\\b(?:(?:" + WORD + "|and|&|of) ){0,4}"
          + "(?:Police(?: Service)?(?: of (?:Northern Ireland|Scotland))?|Constabulary|CONSTABULARY|POLICE)\\b|\\bPSNI\\b|\\bMPS\\b");
  private static final Form BODY = new Form(
      List.of(
          "Council",
          "NHS ",
          "Health Board",
          "City of ",
          "Borough of ",
          "County of ",
          "District of ",
          "University of ",
          "Department ",
          "Ministry "),
      "\\b(?:" + WORD + " )(?:(?:" + WORD + "|and|of|for) ){0,5}?"
          + "(?:Council|NHS (?:Foundation )?Trust|Health Board)\\b"
          + "|\\b(?:City|Borough|County|District) of " + WORD + "\\b"
          + "|\\bUniversity of " + WORD + "\\b"
          + "|\\b(?:Department|Ministry) (?:for|of) " + WORD + "(?:(?:,| and|) " + WORD + "){0,5}");
  private static final int ENOUGH = 2;

  /** The words of all forms, each of which begins with a capital. */
  private static final List<String> WORDS =
      Stream.of(POLICE, BODY).flatMap(form -> form.words.stream()).toList();

  /** By character, whether one of them begins with it, or it is none of prose. */
  private static final boolean[] NOTABLE = new boolean[128];

  static {
    Arrays.fill(NOTABLE, 0, ' ', true);
    WORDS.forEach(word -> NOTABLE[word.charAt(0)] = true);
  }

  /** Names of one form, each of which has one of some words. */
  private static final class Form {
    private final List<String> words;
    private final Pattern names;

    Form(List<String> words, String names) {
      this.words = words;
      this.names = Pattern.compile(names);
    }

    List<MatchResult> in(String line) {
      for (String word : words) {
        if (line.contains(word)) {
          return names.matcher(line).results().toList();
        }
      }
      return List.of();
    }
  }

  private AuthorityMention() {}

  static Optional<PublicAuthority> in(SourceText document) {
    List<String> lines = start(document);
    Optional<Force> force = force(lines);
    return force.isPresent() ? force.map(PublicAuthority::of) : body(lines);
  }

  /** The lines of the start of a text that may name anybody, without the space at their ends. */
  private static List<String> start(SourceText document) {
    List<String> lines = new ArrayList<>();
    int left = LONGEST;
    for (SourceLine line : document.lines()) {
      if (left <= 0) {
        break;
      }
      String text = line.raw().strip();
      if (mayName(text)) {
        text = line.text().strip().replace('\t', ' ');
        lines.add(text.substring(0, Math.min(left, text.length())));
      }
      left -= text.length() + 1;
    }
    return lines;
  }

  /** Whether there is the beginning of a word of names, or a character that may have to go. */
  private static boolean mayName(String line) {
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > '~' || NOTABLE[c] && (c < ' ' || isBeginning(line, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeginning(String line, int at) {
    for (String word : WORDS) {
      if (line.startsWith(word, at)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Force> force(List<String> lines) {
    Map<Force, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      for (MatchResult name : POLICE.in(line)) {
        known(name.group()).ifPresent(force -> counts.merge(force, 1, Integer::sum));
      }
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

  /** The body that is named most often; a name that ends its line, as in a head, counts twice. */
  private static Optional<PublicAuthority> body(List<String> lines) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (String line : lines) {
      for (MatchResult found : BODY.in(line)) {
        String name = found.group().replaceFirst("^(?:The|Dear) ", "");
        if (name.indexOf(' ') > 0) { // "the Council" is no name
          counts.merge(name, found.end() == line.length() ? ENOUGH : 1, Integer::sum);
        }
      }
    }
    return most(counts, ENOUGH).map(PublicAuthority::named);
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
