package org.openfoi.model.authority;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openfoi.model.internal.Registry;
import org.openfoi.model.internal.Shown;

/** The table of forces and the finding of a force by the name a document gives it. */
final class Forces {
  static final Registry<Force> TABLE = Registry.load(Force.class, "forces.tsv", Force::new);
  static final List<Force> ALL = TABLE.all();

  private static final Set<String> POLICE_WORDS = Set.of("police", "constabulary", "service");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Pd}\\u2212.,()\\[\\]]+");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");
  private static final Pattern FOOTNOTE_MARKS = Pattern.compile("[\\s*\\u2020\\u2021:]+$");
  private static final Pattern IN_BRACKETS =
      Pattern.compile("(.+)(?:\\(([^()\\[\\]]+)\\)|\\[([^()\\[\\]]+)\\])\\s*", Pattern.DOTALL);
  private static final Set<String> NAMELESS = Set.of("", "and", "of", "the");
  private static final int LONGEST = 200;
  private static final Map<String, List<Force>> BY_NAME =
      TABLE.index(force -> names(force).map(Forces::key).toList());
  private static final Map<String, List<Force>> BY_BARE_NAME = TABLE.index(force ->
      names(force).filter(name -> isBare(words(name).toList())).map(Forces::key).toList());
  /** The keys of each force's names, each between spaces. */
  private static final Map<Force, List<String>> KEYS = ALL.stream()
      .collect(Collectors.toMap(
          Function.identity(),
          force -> names(force).map(name -> " " + key(name) + " ").toList()));

  private Forces() {}

  static Optional<Force> named(String name) {
    if (name.length() > LONGEST) {
      return Optional.empty();
    }
    String unmarked = unmarked(name);
    List<Force> found = lookUp(unmarked);
    // "Greater Manchester Police (GMP)": both names must mean the same force
    Matcher twice = IN_BRACKETS.matcher(unmarked);
    if (found.isEmpty() && twice.matches()) {
      String second = twice.group(2) == null ? twice.group(3) : twice.group(2);
      List<Force> first = lookUp(twice.group(1));
      found = first.isEmpty() || first.equals(lookUp(second)) ? first : List.of();
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  static List<Force> candidates(String name) {
    if (name.length() > LONGEST) {
      return List.of();
    }
    String key = key(unmarked(name));
    if (NAMELESS.containsAll(List.of(key.split(" ")))) {
      return List.of();
    }
    List<Force> exact =
        named(name).map(List::of).orElseGet(() -> BY_NAME.getOrDefault(key, List.of()));
    if (!exact.isEmpty()) {
      return exact;
    }
    String part = " " + key + " ";
    return ALL.stream()
        .filter(force -> KEYS.get(force).stream().anyMatch(full -> full.contains(part)))
        .toList();
  }

  static String unknown(String written, List<Force> candidates) {
    String name = Shown.shortened(written);
    if (candidates.size() > 1) {
      return "'%s' could be %s, expected the full name of one force"
          .formatted(
              name, candidates.stream().map(Force::getName).collect(Collectors.joining(" or ")));
    }
    String like =
        candidates.isEmpty() ? "Durham Constabulary" : candidates.get(0).getName();
    return "no force is known by the name '%s', expected a name like '%s'".formatted(name, like);
  }

  static Optional<Force> byCode(Function<Force, Optional<String>> code, String wanted) {
    return ALL.stream()
        .filter(force -> code.apply(force).filter(wanted::equals).isPresent())
        .findFirst();
  }

  private static Stream<String> names(Force force) {
    return Stream.concat(
        Stream.of(force.getName(), force.getShortName()), force.getAliases().stream());
  }

  private static List<Force> lookUp(String name) {
    List<String> words = words(name).toList();
    return (isBare(words) ? BY_BARE_NAME : BY_NAME).getOrDefault(key(words), List.of());
  }

  /** The name without the marks of footnotes, or a colon, behind it. */
  private static String unmarked(String name) {
    return FOOTNOTE_MARKS.matcher(INVISIBLE.matcher(name).replaceAll("")).replaceFirst("");
  }

  /** Whether none of the words is one that says it is a police force. */
  private static boolean isBare(List<String> words) {
    return words.stream().noneMatch(POLICE_WORDS::contains);
  }

  /** What two spellings of one name have in common. */
  private static String key(String name) {
    return key(words(name).toList());
  }

  private static String key(List<String> words) {
    String key = words.stream()
        .filter(word -> !POLICE_WORDS.contains(word))
        .collect(Collectors.joining(" "));
    return key.startsWith("the ") ? key.substring(4) : key;
  }

  private static Stream<String> words(String name) {
    String visible = INVISIBLE.matcher(name).replaceAll("").replace("&", " and ");
    String plain = Normalizer.normalize(visible, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return SEPARATORS.splitAsStream(plain).filter(word -> !word.isEmpty());
  }
}
