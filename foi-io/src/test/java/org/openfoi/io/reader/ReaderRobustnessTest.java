package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.testing.Corpus;

/**
 * Every reader on every document, whole and damaged: nothing throws, no line is lost, and what is
 * left of the text is still read.
 *
 * <p>The document of a reader's own layout is cut after each of its first 200 characters, at both
 * sides of every line end and at 40 places more; {@code -Dfoi.robustness=full} cuts it after every
 * character. At the line ends, and at every eighth of the other cuts, all lines are accounted for.
 * {@code -Dfoi.reader=mail} tries one layout only.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ReaderRobustnessTest {
  private static final boolean FULL = "full".equals(System.getProperty("foi.robustness"));
  private static final int CUT_EVERYWHERE = 200;
  private static final int MORE_CUTS = 40;
  private static final int ACCOUNTED = 8;

  /** The documents, each with the reader that its layout belongs to, if it has one. */
  static Stream<Arguments> documents() {
    return Documents.all().stream()
        .flatMap(text -> DocumentReaders.recognise(text).stream()
            .map(DocumentReader::layout)
            .filter(ReaderRobustnessTest::isWanted)
            .map(layout -> Arguments.of(layout, text)));
  }

  static Stream<String> readers() {
    return DocumentReaders.all().stream()
        .map(DocumentReader::layout)
        .filter(ReaderRobustnessTest::isWanted);
  }

  private static boolean isWanted(String layout) {
    return System.getProperty("foi.reader", layout).equals(layout);
  }

  private static DocumentReader<?> reader(String layout) {
    return DocumentReaders.all().stream()
        .filter(reader -> reader.layout().equals(layout))
        .findFirst()
        .orElseThrow();
  }

  private static String trouble(DocumentReader<?> reader, SourceText text, boolean accounted) {
    try {
      ReadResult<?> read = reader.read(text);
      if (accounted) {
        Accounting.of(text, read).staysWithinTheText().accountsForEveryLine();
      }
      return "";
    } catch (RuntimeException | StackOverflowError | AssertionError trouble) {
      return String.valueOf(trouble);
    }
  }

  private static void reads(DocumentReader<?> reader, SourceText text, boolean accounted) {
    String trouble = trouble(reader, text, accounted);
    if (!trouble.isEmpty()) {
      Predicate<String> fails =
          shorter -> !trouble(reader, Texts.like(text, shorter), accounted).isEmpty();
      fail(reader.layout() + " on " + text + ": " + trouble + "\nsmallest input:\n"
          + Texts.smallest(text.characters(), fails));
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void readsWhatIsLeftOfACutDocument(String layout, SourceText text) {
    String characters = text.characters();
    for (int end : cuts(characters)) {
      boolean atLineEnd = end > 0 && characters.charAt(end - 1) == '\n';
      SourceText cut = Texts.like(text, characters.substring(0, end));
      reads(reader(layout), cut, atLineEnd || end % ACCOUNTED == 0);
    }
  }

  private static TreeSet<Integer> cuts(String text) {
    int everywhere = FULL ? text.length() : Math.min(text.length(), CUT_EVERYWHERE);
    TreeSet<Integer> cuts = new TreeSet<>();
    IntStream.rangeClosed(0, everywhere).forEach(cuts::add);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    new Random(7).ints(MORE_CUTS, 0, text.length() + 1).forEach(cuts::add);
    return cuts;
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void readsADocumentWithGarbageInIt(String layout, SourceText text) {
    Random random = new Random(text.characters().hashCode());
    for (int i = 0; i < 50; i++) {
      reads(reader(layout), Texts.like(text, Garbage.in(text.characters(), random)), true);
    }
  }

  /** Also documents that are none of its business, whole and damaged in a few ways. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void readsDocumentsOfOtherLayouts(String layout) {
    DocumentReader<?> reader = reader(layout);
    for (SourceText text : Documents.all()) {
      Random random = new Random(text.characters().hashCode());
      reads(reader, text, true);
      for (int i = 0; i < (FULL ? 3 : 1); i++) {
        int end = random.nextInt(text.characters().length() + 1);
        reads(reader, Texts.like(text, text.characters().substring(0, end)), true);
        reads(reader, Texts.without(text, random.nextInt(text.lines().size())), true);
        reads(reader, Texts.like(text, Garbage.in(text.characters(), random)), true);
        reads(reader, Variant.values()[random.nextInt(Variant.values().length)].of(text), true);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void readsNothingButGarbage(String layout) {
    for (int seed = 0; seed < 500; seed++) {
      reads(reader(layout), SourceText.of(Garbage.of(new Random(seed))), true);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void readsTheNaughtyStrings(String layout) {
    String strings = Corpus.text("corpus/naughty-strings/blns.txt");
    reads(reader(layout), SourceText.of(strings), true);
    strings.lines().forEach(string -> reads(reader(layout), SourceText.of(string), false));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void findsTheSameInOtherCharacters(String layout, SourceText text) {
    for (Variant variant : Variant.values()) {
      SourceText changed = variant.of(text);
      SourceText same = variant.same(text);
      reads(reader(layout), changed, true);
      assertThat(layout(changed)).as("%s with %s", text, variant).isEqualTo(layout(same));
      assertThat(Facts.of(reader(layout).read(changed)).json().lines())
          .as("%s with %s", text, variant)
          .containsExactlyElementsOf(
              Facts.of(reader(layout).read(same)).json().lines().toList());
    }
  }

  private static Optional<String> layout(SourceText text) {
    return DocumentReaders.recognise(text).map(DocumentReader::layout);
  }

  /**
   * What a value quotes from one line is still in the value, or where a span of it points, or is
   * structure, when another line is gone. What a reader concludes from the lost line goes with it.
   */
  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("documents")
  void findsWhatStandsOnTheOtherLines(String layout, SourceText text) {
    List<Facts.Text> quoted = Facts.of(reader(layout).read(text)).quoted(text);
    for (int i = 0; i < text.lines().size(); i++) {
      int line = i + 1;
      SourceText shorter = Texts.without(text, i);
      reads(reader(layout), shorter, true);
      ReadResult<?> read = reader(layout).read(shorter);
      String words =
          Facts.of(read).words() + "\n" + Accounting.of(shorter, read).words().replace('\n', ' ');
      assertThat(quoted.stream()
              .filter(fact -> !fact.lines().contains(line))
              .filter(fact -> !words.contains(fact.words())))
          .as("%s without line %s, '%s'", text, line, text.lines().get(i).raw())
          .isEmpty();
    }
  }
}
