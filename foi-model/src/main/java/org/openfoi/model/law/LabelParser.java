package org.openfoi.model.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reading the labels that publishers of FOI data use. */
final class LabelParser {
  private static final int MAX_LENGTH = 400;
  private static final Pattern TITLED =
      Pattern.compile("(.*?[\\d)A-Za-z])\\s*+[-\\u2013\\u2014:]\\s++(\\S.*+)", Pattern.DOTALL);
  private static final Pattern EXCEPTION = Pattern.compile("([345])\\s*+\\(([a-g])\\)");
  private static final Pattern SLUG = Pattern.compile(
      "(section|regulation)-(\\d{1,3}[a-z]?)((?:-(?:\\d{1,2}[a-z]?|[a-z]{1,4}))*+)");
  private static final Pattern NUMBERED = Pattern.compile(
      "(?:s|section|reg|regulation)?\\s*+\\.?\\s*+(\\(?\\d{1,3}[A-Za-z]{0,2}\\)?)((?:\\s*+\\(\\s*+\\w{1,5}\\s*+\\))*+)",
      Pattern.CASE_INSENSITIVE);
  private static final Pattern INSTRUMENT =
      Pattern.compile("(FOIA?|FOISA|EIRs?|EISRs?)\\s++(.+)", Pattern.CASE_INSENSITIVE);
  private static final Pattern ELEMENT = Pattern.compile("\\w+");

  private LabelParser() {}

  static List<ProvisionLabel> readings(String label, Regime regime) {
    String written = label.strip();
    if (written.length() > MAX_LENGTH) {
      return List.of();
    }
    Matcher slug = SLUG.matcher(written);
    if (slug.matches()) {
      return slug(slug, regime);
    }
    Optional<Provision> one = form(written, regime);
    Matcher exception = EXCEPTION.matcher(written);
    if (one.isPresent()) {
      return regime == Regime.EIR_2004 && exception.matches()
          ? List.of(exception(exception, Optional.empty()), label(one.get()))
          : List.of(label(one.get()));
    }
    Matcher titled = TITLED.matcher(written);
    if (!titled.matches()) {
      return joined(written, regime, Optional.empty());
    }
    Optional<String> title = Optional.of(titled.group(2));
    exception = EXCEPTION.matcher(titled.group(1));
    return exception.matches()
        ? List.of(exception(exception, title))
        : joined(titled.group(1), regime, title);
  }

  private static Optional<Provision> form(String text, Regime regime) {
    return ProvisionParser.form(text, Optional.of(regime));
  }

  private static ProvisionLabel label(Provision provision) {
    return new ProvisionLabel(List.of(provision), false, Optional.empty());
  }

  /** The Cabinet Office writes 4(b) for regulation 12(4)(b), and 3(a) for regulation 12(3). */
  private static ProvisionLabel exception(Matcher form, Optional<String> title) {
    Provision paragraph = Provision.of(Regime.EIR_2004, "12", form.group(1));
    Provision exception = form.group(1).equals("3") ? paragraph : paragraph.child(form.group(2));
    return new ProvisionLabel(List.of(exception), false, title);
  }

  /** Codes joined by a bar, an ampersand, a comma or "and"; by a slash in the alternative. */
  private static List<ProvisionLabel> joined(String codes, Regime regime, Optional<String> title) {
    Matcher instrument = INSTRUMENT.matcher(codes);
    boolean named = instrument.matches();
    Regime law = named ? Regime.parse(instrument.group(1)) : regime;
    String list = named ? instrument.group(2) : codes;
    boolean alternative = list.indexOf('/') > 0;
    List<Provision> provisions = new ArrayList<>();
    for (String code : list.split("\\s*(?:[|/&,;]|\\band\\b)\\s*")) {
      Matcher form = NUMBERED.matcher(code.strip());
      if (!form.matches() || !add(provisions, form, law)) {
        return List.of();
      }
    }
    return provisions.isEmpty()
        ? List.of()
        : List.of(new ProvisionLabel(provisions, alternative, title));
  }

  /** Adds the provisions of one code: 35(1)(2) is two. */
  private static boolean add(List<Provision> provisions, Matcher form, Regime regime) {
    String number = form.group(1).replaceAll("[()]", "");
    List<String> path = new ArrayList<>();
    Matcher element = ELEMENT.matcher(form.group(2));
    while (element.find()) {
      boolean digits = Numerals.digits(element.group()) > 0;
      if (digits && !path.isEmpty()) {
        if (!addOne(provisions, number, path, regime)) {
          return false;
        }
        path.clear();
      }
      path.add(element.group());
    }
    return addOne(provisions, number, path, regime);
  }

  private static boolean addOne(
      List<Provision> provisions, String number, List<String> path, Regime regime) {
    String form = path.isEmpty() ? number : number + "(" + String.join(")(", path) + ")";
    Optional<Provision> provision = form(form, regime);
    provision.ifPresent(provisions::add);
    return provision.isPresent();
  }

  /**
   * {@code section-36-2-b}. A last number may also count the addresses of one section, and a last
   * letter be the section's own, so {@code section-40-2} and {@code section-22-a} are ambiguous.
   */
  private static List<ProvisionLabel> slug(Matcher slug, Regime regime) {
    String word = slug.group(1) + " ";
    String[] parts =
        slug.group(3).isEmpty() ? new String[0] : slug.group(3).substring(1).split("-");
    List<ProvisionLabel> readings = new ArrayList<>();
    String path = parts.length == 0 ? "" : "(" + String.join(")(", parts) + ")";
    form(word + slug.group(2) + path, regime).map(LabelParser::label).ifPresent(readings::add);
    if (parts.length == 1) {
      boolean letter = Numerals.digits(parts[0]) == 0;
      String other = slug.group(2) + (letter ? parts[0] : "");
      form(word + other, regime).map(LabelParser::label).ifPresent(readings::add);
    }
    return readings;
  }
}
