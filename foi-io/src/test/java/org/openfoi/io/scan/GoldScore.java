package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.openfoi.model.law.Provision;

/**
 * Counts how far the scanner agrees with the labels, limb by limb.
 *
 * <p>A limb agrees if the citation stands at the same characters and names the same provision. For
 * the four regimes that is the whole canonical form; for another instrument the same reference, and
 * not taken for one of the four regimes. The title is compared separately, where the text states
 * it.
 */
final class GoldScore {
  int agreed;
  int labelled;
  int found;
  int titles;
  int titlesAgreed;
  int regimeAgreed;
  int regimeLabelled;
  int regimeFound;
  final List<String> misses = new ArrayList<>();
  final List<String> wrongTitles = new ArrayList<>();

  void add(
      GoldSet.Place place,
      String text,
      List<GoldSet.Label> labels,
      List<int[]> others,
      List<Citation> citations) {
    Set<String> wanted = new TreeSet<>();
    Set<String> given = new TreeSet<>();
    for (GoldSet.Label label : labels) {
      String at = label.offset() + "+" + label.length() + " ";
      label.provisions().forEach(provision -> wanted.add(at + wanted(label, provision)));
      title(label, citations);
    }
    for (Citation citation : citations) {
      String at = citation.start() + "+" + (citation.end() - citation.start()) + " ";
      if (!citation.isForeign()) {
        for (Provision provision : citation.provisions()) {
          given.add(at + provision);
        }
      } else if (others.stream().noneMatch(other -> overlaps(citation, other[0], other[1]))) {
        citation.references().forEach(reference -> given.add(at + "foreign " + reference));
      }
    }
    labelled += wanted.size();
    found += given.size();
    regimeLabelled += regimes(wanted);
    regimeFound += regimes(given);
    Set<String> both = new HashSet<>(wanted);
    both.retainAll(given);
    agreed += both.size();
    regimeAgreed += regimes(both);
    wanted.removeAll(both);
    given.removeAll(both);
    wanted.forEach(limb -> misses.add("missed " + place + " " + limb + context(text, limb)));
    given.forEach(limb -> misses.add("false  " + place + " " + limb + context(text, limb)));
  }

  private static long count(Set<String> limbs) {
    return limbs.stream().filter(limb -> !limb.contains(" foreign ")).count();
  }

  private static int regimes(Set<String> limbs) {
    return (int) count(limbs);
  }

  private void title(GoldSet.Label label, List<Citation> citations) {
    if (label.isOfARegime() || !label.how().equals("stated")) {
      return;
    }
    titles++;
    String title = words(label.provisions().get(0));
    boolean agrees = citations.stream()
        .filter(citation -> citation.start() == label.offset())
        .flatMap(citation -> citation.instrument().stream())
        .anyMatch(instrument -> title.contains(words(instrument.name()).split(" ")[0]));
    titlesAgreed += agrees ? 1 : 0;
    if (!agrees) {
      wrongTitles.add(label.place() + " " + label.provisions());
    }
  }

  private static String words(String title) {
    return title
        .toLowerCase(Locale.ROOT)
        .replace("uk gdpr", "gdpr")
        .replace("childrens", "children")
        .replace("children's", "children")
        .replace("general data protection regulation", "gdpr")
        .replace("data protection act", "dpa");
  }

  private static boolean overlaps(Citation citation, int offset, int length) {
    return citation.start() < offset + length && offset < citation.end();
  }

  /** A label's provision as the scanner would give it. */
  private static String wanted(GoldSet.Label label, String provision) {
    return label.isOfARegime() ? provision : "foreign " + reference(provision);
  }

  /** The reference after the title: the last sign and what follows it. */
  private static String reference(String provision) {
    int at = -1;
    for (String sign :
        List.of(" Sch.", " s.", " reg.", " Art.", " Pt.", " Ch.", " cl.", " para.", " r.")) {
      int found = provision.indexOf(sign);
      at = found >= 0 && (at < 0 || found < at) ? found : at;
    }
    return provision.substring(at + 1);
  }

  private static String context(String text, String limb) {
    if (!Boolean.getBoolean("gold.show")) {
      return ""; // words of the letters are shown to a developer who asks, and never otherwise
    }
    int offset = Integer.parseInt(limb.substring(0, limb.indexOf('+')));
    return " | "
        + text.substring(Math.max(0, offset - 70), Math.min(text.length(), offset + 90))
            .replaceAll("\\s+", " ");
  }

  double precision() {
    return agreed / (double) found;
  }

  double recall() {
    return agreed / (double) labelled;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%d limbs labelled, %d found, %d agree: precision %.4f, recall %.4f;"
            + " of the four regimes %d labelled, %d found, %d agree; stated titles %d of %d",
        labelled,
        found,
        agreed,
        precision(),
        recall(),
        regimeLabelled,
        regimeFound,
        regimeAgreed,
        titlesAgreed,
        titles);
  }

  static GoldScore of(boolean tuning, boolean measuring, Map<GoldSet.Place, String> texts) {
    Map<GoldSet.Place, List<GoldSet.Label>> labels = GoldSet.labels();
    Map<GoldSet.Place, List<int[]>> others = GoldSet.others();
    GoldScore score = new GoldScore();
    texts.forEach((place, text) -> {
      if (place.isForTuning() ? tuning : measuring) {
        score.add(
            place,
            text,
            labels.getOrDefault(place, List.of()),
            others.getOrDefault(place, List.of()),
            CitationScanner.of().scan(text));
      }
    });
    return score;
  }
}
