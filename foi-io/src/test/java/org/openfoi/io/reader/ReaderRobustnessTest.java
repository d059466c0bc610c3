package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
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
import org.openfoi.model.finding.Severity;
import org.openfoi.testing.Corpus;

/**
 * Every reader on every document, whole and damaged: nothing throws, no line is lost, and what is
 * left of the text is still read.
 *
 * <p>A document that a reader knows is cut after each of its first 2,000 characters, at both sides
 * of every line end and at 300 places more; {@code -Dfoi.robustness=full} cuts it after every
 * character. Any other document is cut at its line ends and at 60 places. All lines are accounted
 * for at the line ends and at every eighth of the other cuts.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReaderRobustnessTest {
  private static final int CUT_EVERYWHERE = 2_000;
  private static final int MORE_CUTS = 300;
  private static final int CUTS_OF_OTHERS = 60;
  private static final int ACCOUNTED = 8;

  static Stream<Arguments> readersAndDocuments() {
    List<SourceText> documents = Documents.all();
    return DocumentReaders.all().stream()
        .flatMap(reader -> documents.stream().map(text -> Arguments.of(reader.layout(), text)));
  }

  /** Those of which the reader says that the document is not of its layout are left out. */
  static Stream<Arguments> readersAndTheirDocuments() {
    return readersAndDocuments()
        .filter(pair -> knows(reader((String) pair.get()[0]), (SourceText) pair.get()[1]));
  }

  private static boolean knows(DocumentReader<?> reader, SourceText text) {
    return reader.read(text).findings().stream()
        .noneMatch(finding -> finding.getSeverity() == Severity.ERROR);
  }

  static Stream<String> readers() {
    return DocumentReaders.all().stream().map(DocumentReader::layout);
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

  private static void reads(DocumentReader<?> reader, SourceText text) {
    reads(reader, text, true);
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
  @MethodSource("readersAndDocuments")
  void readsWhatIsLeftOfACutDocument(String layout, SourceText text) {
    DocumentReader<?> reader = reader(layout);
    String characters = text.characters();
    for (int end : cuts(characters, knows(reader, text))) {
      boolean atLineEnd = end > 0 && characters.charAt(end - 1) == '\n';
      reads(
          reader,
          Texts.like(text, characters.substring(0, end)),
          atLineEnd || end % ACCOUNTED == 0);
    }
  }

  private static TreeSet<Integer> cuts(String text, boolean known) {
    boolean full = "full".equals(System.getProperty("foi.robustness"));
    int everywhere = full ? text.length() : Math.min(text.length(), CUT_EVERYWHERE);
    TreeSet<Integer> cuts = new TreeSet<>();
    IntStream.rangeClosed(0, known ? everywhere : 0).forEach(cuts::add);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        cuts.add(i);
        cuts.add(i + 1);
      }
    }
    new Random(7).ints(known ? MORE_CUTS : CUTS_OF_OTHERS, 0, text.length() + 1).forEach(cuts::add);
    return cuts;
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("readersAndDocuments")
  void readsADocumentWithoutOneOfItsLines(String layout, SourceText text) {
    DocumentReader<?> reader = reader(layout);
    boolean known = knows(reader, text);
    for (int line = 0; line < text.lines().size(); line++) {
      reads(reader, Texts.without(text, line), known);
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("readersAndDocuments")
  void readsADocumentWithOtherCharacters(String layout, SourceText text) {
    for (Variant variant : Variant.values()) {
      reads(reader(layout), variant.of(text));
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("readersAndDocuments")
  void readsADocumentWithGarbageInIt(String layout, SourceText text) {
    Random random = new Random(text.characters().hashCode());
    int times = knows(reader(layout), text) ? 100 : 10;
    for (int i = 0; i < times; i++) {
      reads(reader(layout), Texts.like(text, Garbage.in(text.characters(), random)));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void readsNothingButGarbage(String layout) {
    for (int seed = 0; seed < 2_000; seed++) {
      reads(reader(layout), SourceText.of(Garbage.of(new Random(seed))));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("readers")
  void readsTheNaughtyStrings(String layout) {
    String strings = Corpus.text("corpus/naughty-strings/blns.txt");
    reads(reader(layout), SourceText.of(strings));
    strings.lines().forEach(string -> reads(reader(layout), SourceText.of(string)));
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("readersAndTheirDocuments")
  void findsTheSameInOtherCharacters(String layout, SourceText text) {
    String wanted = Facts.of(reader(layout).read(text)).json();
    for (Variant variant : Variant.values()) {
      if (!variant.changes(text)) {
        ReadResult<?> read = reader(layout).read(variant.of(text));
        assertThat(Facts.of(read).json().lines())
            .as("%s with %s", text, variant)
            .containsExactlyElementsOf(wanted.lines().toList());
      }
    }
  }

  @ParameterizedTest(name = "{0} on {1}")
  @MethodSource("readersAndTheirDocuments")
  void findsWhatStandsOnTheOtherLines(String layout, SourceText text) {
    List<Facts.Text> wanted = Facts.of(reader(layout).read(text)).located();
    for (int i = 0; i < text.lines().size(); i++) {
      int line = i + 1;
      ReadResult<?> read = reader(layout).read(Texts.without(text, i));
      String words = Facts.of(read).words();
      assertThat(wanted.stream()
              .filter(fact -> !fact.lines().contains(line))
              .filter(fact -> !words.contains(fact.words())))
          .as("%s without line %s, '%s'", text, line, text.lines().get(i).raw())
          .isEmpty();
    }
  }
}
