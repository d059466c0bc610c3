package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Sentences as police forces, councils, hospitals and universities write them, made up to mislead:
 * each with the provisions of the four regimes and the references of other law that it names.
 *
 * <p>Both tables were written before the scanner was tuned on them. A reference after a question
 * mark, of a document or of something that is no law, may be given and need not be. A few rows are
 * beyond the scanner; the figures say how many.
 */
class CitationAdversarialTest {
  private final List<String> misses = new ArrayList<>();
  private int rows;
  private int right;
  private int wanted;
  private int given;
  private int agreed;

  @ParameterizedTest
  @CsvSource({
    "adversarial.tsv, 269, 0.97, 0.98, 0.98",
    "adversarial-letters.tsv, 60, 0.90, 0.93, 0.99"
  })
  void readsWhatIsMeantToMislead(
      String table, int size, double rowsRight, double precision, double recall) {
    rows(table).forEach(this::read);
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d rows; limbs of the four regimes: %d expected, %d found, %d agree%n",
        table,
        right,
        rows,
        wanted,
        given,
        agreed);
    assertThat(rows).isEqualTo(size);
    assertThat(right / (double) rows).as("%s", misses).isGreaterThanOrEqualTo(rowsRight);
    assertThat(agreed / (double) given).as("%s", misses).isGreaterThanOrEqualTo(precision);
    assertThat(agreed / (double) wanted).as("%s", misses).isGreaterThanOrEqualTo(recall);
  }

  private void read(String[] cells) {
    String text = cells[1].replace("\\n", "\n").replace("\\t", "\t");
    List<String> provisions = list(cells[2]);
    List<String> others = list(cells[3]);
    List<String> found = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (Citation citation : CitationScanner.of().scan(text)) {
      citation.provisions().forEach(provision -> found.add(provision.toString()));
      if (citation.isForeign()) {
        citation.references().forEach(reference -> named.add(name(reference, citation, others)));
      }
    }
    others.stream().filter(other -> other.startsWith("?")).forEach(named::remove);
    Set<String> demanded = new HashSet<>(others);
    demanded.removeIf(other -> other.startsWith("?"));
    boolean isRight = found.equals(provisions) && named.equals(demanded);
    rows++;
    right += isRight ? 1 : 0;
    if (!isRight) {
      misses.add("\n" + text + "\n  gives " + found + " and " + named);
    }
    wanted += provisions.size();
    given += found.size();
    Set<String> both = new HashSet<>(provisions);
    both.retainAll(found);
    agreed += both.size();
  }

  /** A reference with its instrument where the table names one, and alone where it does not. */
  private static String name(String reference, Citation citation, List<String> others) {
    String full = reference + citation.instrument().map(law -> " of " + law).orElse("");
    for (String name : List.of(full, reference, "?" + full, "?" + reference)) {
      if (others.contains(name)) {
        return name;
      }
    }
    return full;
  }

  private static List<String> list(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split("; "));
  }

  private static List<String[]> rows(String table) {
    try (InputStream stream = CitationAdversarialTest.class.getResourceAsStream(table)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
