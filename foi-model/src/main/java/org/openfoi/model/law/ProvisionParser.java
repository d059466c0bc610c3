package org.openfoi.model.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reading one provision from a form of words that is nothing else. */
final class ProvisionParser {
  private static final int MAX_LENGTH = 200;
  private static final String NUMBER = "(\\d{1,3}[A-Za-z]{0,3})";
  private static final String ELEMENTS =
      "((?:\\s*+(?:\\(\\s*+[0-9A-Za-z]{1,7}\\s*+\\)|\\.[0-9A-Za-z]{1,7}(?![0-9A-Za-z])))*+)";
  private static final String PART = "(?:part|pt)\\s*+\\.?\\s*+([0-9]{1,2}|[IVXivx]{1,7})";
  private static final String SCHEDULE = "(?:schedule|sch|sched)\\s*+\\.?\\s*+" + NUMBER;
  private static final String PARAGRAPH = "(?:paragraph|para)\\s*+\\.?\\s*+" + NUMBER + ELEMENTS;
  private static final String NEXT = "\\s*+,?\\s*+";
  private static final String LAW = "(?:,?\\s*+(?:of|to|in|under)?\\s*+(\\p{L}.*+))?";

  private static final Pattern BODY =
      compile("(?:(section|sect|sec|s|regulation|reg|r)\\s*+\\.?\\s*+)?(?:\\(" + NUMBER + "\\)|"
          + NUMBER + ")(?![0-9A-Za-z])" + ELEMENTS + LAW);
  private static final Pattern OF_PART = compile(PART + "(?![0-9A-Za-z])" + LAW);
  private static final Pattern OF_SCHEDULE =
      compile(SCHEDULE + "(?:" + NEXT + "(?:" + PARAGRAPH + "|" + PART + "))?" + LAW);
  private static final Pattern TO_SCHEDULE =
      compile("(?:" + PARAGRAPH + "|" + PART + ")" + NEXT + "(?:of|to|in)\\s*+" + SCHEDULE + LAW);
  private static final Pattern TITLED_EXCEPTION =
      Pattern.compile("[345]\\s*+\\([a-g]\\)\\s*+[-\\u2013\\u2014:]\\s++\\S.*+", Pattern.DOTALL);
  private static final Pattern EXCEPTION = Pattern.compile("[345]\\s*+\\([a-g]\\)");
  private static final Pattern JOINED = Pattern.compile("\\s*+\\(\\s*+\\d{1,2}[a-z]\\s*+\\)");
  private static final Pattern ELEMENT = Pattern.compile("[0-9A-Za-z]+");
  private static final Pattern LAW_FIRST = compile(
      "((?:the\\s++)?(?:FOIA?|FOISA|FOI\\(S\\)A|EIRs?|EISRs?)(?:\\s++20\\d\\d)?)(?:\\s*+,\\s*+|\\s++)(.+)");

  private ProvisionParser() {}

  static Provision parse(String text, Optional<Regime> bare) {
    return tryParse(text, bare)
        .orElseThrow(() -> new IllegalArgumentException(unreadable(text, bare)));
  }

  /** Why a text is not one provision: it is none, or several, or could be read in several ways. */
  private static String unreadable(String text, Optional<Regime> bare) {
    List<ProvisionLabel> readings = labels(text, bare);
    String read = readings.isEmpty()
        ? "cannot read a provision from '" + text + "'"
        : "'" + text + "' " + (readings.size() > 1 ? "could be " : "names ")
            + readings.stream().map(ProvisionLabel::toString).collect(Collectors.joining(" or "));
    return read + ", expected a form like 'section 31(1)(a)'";
  }

  private static List<ProvisionLabel> labels(String text, Optional<Regime> bare) {
    String written = text.strip();
    boolean number = !written.isEmpty() && "(0123456789".indexOf(written.charAt(0)) >= 0;
    return bare.isEmpty() && number && !TITLED_EXCEPTION.matcher(written).matches()
        ? List.of()
        : LabelParser.readings(text, bare.orElse(Regime.FOIA_2000));
  }

  /** Reads one provision, of a publisher's label too. */
  static Optional<Provision> tryParse(String text, Optional<Regime> bare) {
    Optional<Provision> form = form(text, bare);
    boolean ambiguous = bare.equals(Optional.of(Regime.EIR_2004))
        && EXCEPTION.matcher(text.strip()).matches();
    if (form.isPresent()) {
      return ambiguous ? Optional.empty() : form;
    }
    List<ProvisionLabel> readings = labels(text, bare);
    return readings.size() == 1 && readings.get(0).getProvisions().size() == 1
        ? Optional.of(readings.get(0).getProvisions().get(0))
        : Optional.empty();
  }

  /** Reads a form of words without a title. */
  static Optional<Provision> form(String text, Optional<Regime> bare) {
    String written = text.strip();
    if (written.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    Matcher first = LAW_FIRST.matcher(written);
    try {
      return first.matches()
          ? read(first.group(2), bare, Regime.tryParse(first.group(1)))
          : read(written, bare, Optional.empty());
    } catch (IllegalArgumentException e) { // 'section 0', 'Part XL': a form of words, but nothing
      return Optional.empty();
    }
  }

  private static Optional<Provision> read(
      String text, Optional<Regime> bare, Optional<Regime> before) {
    Matcher body = BODY.matcher(text);
    if (body.matches()) {
      return body(body, bare, before);
    }
    Optional<Regime> usual = Optional.of(bare.orElse(Regime.FOIA_2000));
    Matcher of = OF_SCHEDULE.matcher(text);
    if (of.matches()) {
      Optional<Regime> regime = regime(before, of.group(5), usual);
      return schedule(regime, of.group(1), of.group(2), of.group(3), of.group(4));
    }
    Matcher to = TO_SCHEDULE.matcher(text);
    if (to.matches()) {
      Optional<Regime> regime = regime(before, to.group(5), usual);
      return schedule(regime, to.group(4), to.group(1), to.group(2), to.group(3));
    }
    Matcher part = OF_PART.matcher(text);
    return part.matches()
        ? regime(before, part.group(2), usual)
            .map(regime -> Provision.ofPart(regime, part(part.group(1))))
        : Optional.empty();
  }

  private static Optional<Provision> body(
      Matcher form, Optional<Regime> bare, Optional<Regime> before) {
    String word = form.group(1);
    String number = form.group(2) == null ? form.group(3) : form.group(2);
    List<String> written = elements(form.group(4));
    return regime(before, form.group(5), word == null ? bare : usual(word, bare))
        .map(regime -> split(
            new Provision(regime, kind(word, regime), upper(number), written), form.group(4)));
  }

  private static Optional<Provision> schedule(
      Optional<Regime> regime, String number, String paragraph, String elements, String part) {
    if (part != null) {
      int value = part(part);
      return regime.map(law -> Provision.ofSchedulePart(law, upper(number), value));
    }
    List<String> path = new ArrayList<>();
    if (paragraph != null) {
      path.add(upper(paragraph));
      path.addAll(elements(elements));
    }
    return regime.map(law -> new Provision(law, ProvisionKind.SCHEDULE, upper(number), path));
  }

  /** The regime named before or after; the usual one if none is named; none if it is unknown. */
  private static Optional<Regime> regime(
      Optional<Regime> before, String after, Optional<Regime> usual) {
    if (after == null) {
      return before.or(() -> usual);
    }
    Optional<Regime> named = Regime.tryParse(after);
    return before.isEmpty() || before.equals(named) ? named : Optional.empty();
  }

  /** The regime of a bare section or regulation: the one given where it has such a unit. */
  private static Optional<Regime> usual(String word, Optional<Regime> bare) {
    boolean section = Provision.lower(word).startsWith("s");
    Regime usual = section ? Regime.FOIA_2000 : Regime.EIR_2004;
    return bare.filter(regime -> regime.getUnit() == usual.getUnit()).or(() -> Optional.of(usual));
  }

  private static ProvisionKind kind(String word, Regime regime) {
    if (word == null) {
      return regime.getUnit();
    }
    return Provision.lower(word).startsWith("s") ? ProvisionKind.SECTION : ProvisionKind.REGULATION;
  }

  private static List<String> elements(String text) {
    List<String> elements = new ArrayList<>();
    Matcher element = ELEMENT.matcher(text);
    while (element.find()) {
      elements.add(normal(element.group()));
    }
    return elements;
  }

  /**
   * {@code 38(1a)} is s.38(1)(a), as some publishers write it, where there is no s.38(1A) and
   * s.38(1)(a) is an exemption.
   */
  private static Provision split(Provision provision, String written) {
    if (provision.getPath().size() != 1
        || !JOINED.matcher(written).matches()
        || !Exemption.citedBy(provision).isEmpty()) {
      return provision;
    }
    String element = provision.getPath().get(0);
    int digits = Numerals.digits(element);
    Provision apart = provision
        .getRoot()
        .child(element.substring(0, digits))
        .child(Provision.lower(element.substring(digits)));
    return Exemption.citedBy(apart).isEmpty() ? provision : apart;
  }

  /** {@code 3a} is {@code 3A}, {@code A} is {@code a}: capitals follow digits and nothing else. */
  private static String normal(String element) {
    return Numerals.digits(element) > 0 ? upper(element) : Provision.lower(element);
  }

  private static int part(String number) {
    return Numerals.digits(number) > 0
        ? Integer.parseInt(number)
        : Numerals.fromRoman(Provision.lower(number));
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }

  private static Pattern compile(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  }
}
