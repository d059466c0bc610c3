package org.openfoi.io.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.SourceSpan;

class SourceTextTest {
  private static final String LETTER = "One line,\nanother – with a dash\n";

  private static List<String> lines(String characters) {
    return SourceText.of(characters).lines().stream().map(SourceLine::text).toList();
  }

  private static byte[] join(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  @Test
  void endsLinesAsEditorsDo() {
    assertThat(lines("a\nb\r\nc\rd")).containsExactly("a", "b", "c", "d");
    assertThat(lines("a\n\nb\n")).containsExactly("a", "", "b");
    assertThat(lines("\r\r\n\n")).containsExactly("", "", "");
    assertThat(lines("")).containsExactly("");
    assertThat(lines("\uFEFFa")).containsExactly("a");
  }

  @Test
  void cleansSpacesAndInvisibleCharactersButNotTheText() {
    SourceLine line = SourceText.of(
            "A\u00A0b\u2007c\u202Fd\u200B\u2060e\u00ADf\uFEFF\u000Cg\u3000h")
        .lines()
        .get(0);
    assertThat(line.text()).isEqualTo("A b c def g h");
    assertThat(line.raw()).hasSize(17);
    assertThat(lines("café – “ok” 😀\tx")).containsExactly("café – “ok” 😀\tx");
  }

  @Test
  void cutsCellsAtTabsAndKeepsTheirPlaces() {
    SourceText text = SourceText.of("t.txt", "\uFEFFx\r\n \u00A0Kent\u200B Police\u00A0\t\t 37 \t");
    List<Cell> cells = text.lines().get(1).cells();
    assertThat(cells).extracting(Cell::text).containsExactly("Kent Police", "", "37", "");
    assertThat(cells)
        .extracting(cell -> cell.span().toString())
        .containsExactly("t.txt:2:3+12", "t.txt:2:17+0", "t.txt:2:19+2", "t.txt:2:23+0");
    assertThat(text.lines().get(1).raw().substring(2, 14)).isEqualTo("Kent\u200B Police");
  }

  @Test
  void takesTabsBetweenAllWordsForSpaces() {
    String letter = """
        Dear applicant,

        We hold 37 of these, of which nine are new.
        The others\u00A0are old - we do not know how old.
        See 1.\twww.example.org
        Yours faithfully
        """;
    SourceText spaces = SourceText.of(letter.replace('\t', ' '));
    SourceText tabs = SourceText.of(letter.replace(' ', '\t'));
    for (int i = 0; i < spaces.lines().size(); i++) {
      assertThat(tabs.lines().get(i).text()).isEqualTo(spaces.lines().get(i).text());
      assertThat(tabs.lines().get(i).cells()).isEqualTo(spaces.lines().get(i).cells());
    }
    assertThat(lines(letter)).contains("See 1.\twww.example.org");
  }

  @Test
  void cutsCellsOfTablesOfSingleWords() {
    assertThat(lines("Q1\t12")).containsExactly("Q1\t12");
    assertThat(lines("Name\tOld\tNew\tAll\nX\t\t\t1\nY\t2\t\t\nZ\t\t3\t3"))
        .contains("X\t\t\t1", "Z\t\t3\t3");
    String table = "Area\t2019\t2020\nKent\t12\t9\nEssex\t7\nSurrey\t3\t4\nTotal\t22\t13\tall\n";
    assertThat(SourceText.of(table).lines())
        .extracting(line -> line.cells().size())
        .containsExactly(3, 3, 2, 3, 4);
  }

  @Test
  void knowsWhatIsBlank() {
    assertThat(SourceText.of("\uFEFF \t\u00A0\u200B\r\n\u2003").isBlank()).isTrue();
    assertThat(SourceText.of(" .").isBlank()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void readsMarkedUtf16(String charset) {
    SourceText text =
        SourceText.decode("a.txt", ("\uFEFF" + LETTER).getBytes(Charset.forName(charset)));
    assertThat(text.lines()).hasSize(2);
    assertThat(text.lines().get(1).text()).isEqualTo("another – with a dash");
    assertThat(text.findings())
        .containsExactly(finding(
            Severity.NOTE,
            "text/utf-16",
            "the text is " + charset + ", expected UTF-8; it is read all the same",
            1,
            1,
            0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void guessesUtf16FromItsZeroBytes(String charset) {
    SourceText text = SourceText.decode("a.txt", LETTER.getBytes(Charset.forName(charset)));
    assertThat(text.characters()).isEqualTo(LETTER);
    assertThat(text.findings())
        .containsExactly(finding(
            Severity.WARNING,
            "text/utf-16",
            "the zero bytes look like "
                + charset
                + " without a byte order mark, and are read so; expected UTF-8",
            1,
            1,
            0));
  }

  @Test
  void readsOnBehindABrokenCharacter() {
    byte[] whole = LETTER.getBytes(StandardCharsets.UTF_8);
    SourceText cut = SourceText.decode("a.txt", Arrays.copyOf(whole, 20));
    assertThat(cut.characters()).isEqualTo("One line,\nanother \uFFFD");
    assertThat(cut.findings())
        .containsExactly(finding(
            Severity.WARNING,
            "text/encoding",
            "byte 19 (0xE2) is not UTF-8; it is read as U+FFFD, as is every other such byte",
            2,
            9,
            1));
    SourceText latin =
        SourceText.decode("a.txt", "caf\u00E9 and tea\n".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(latin.characters()).isEqualTo("caf\uFFFD and tea\n");
    assertThat(latin.findings()).extracting(f -> f.getSpan().get().getColumn()).containsExactly(4);
  }

  @Test
  void readsWhateverLengthTheBytesAreCutTo() {
    byte[] whole = ("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length <= whole.length; length++) {
      assertThat(SourceText.decode("a.txt", Arrays.copyOf(whole, length)).lines())
          .isNotEmpty();
    }
    byte[] wide = ("\uFEFF" + LETTER).getBytes(StandardCharsets.UTF_16LE);
    for (int length = 2; length <= wide.length; length++) {
      assertThat(SourceText.decode("a.txt", Arrays.copyOf(wide, length)).lines())
          .isNotEmpty();
    }
  }

  @Test
  void refusesWhatIsNoText() {
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> SourceText.decode("a.doc", new byte[] {'P', 'K', 3, 4, 0, 0, 8, 0, 1, 2}))
        .withMessage(
            "a.doc, line 1, column 1: no text: byte 5 is zero, expected UTF-8; a PDF or a word"
                + " processor's file has to be turned into text first")
        .satisfies(e -> assertThat(e.getFinding().getCode()).isEqualTo("text/binary"));
    assertThatExceptionOfType(FormatException.class)
        .isThrownBy(() -> SourceText.decode(
            "a.pdf", join("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), new byte[] {-30, -29})))
        .withMessage(
            "a.pdf, line 1, column 1: no text: a PDF file, expected UTF-8; it has to be turned"
                + " into text first");
  }

  @Test
  void readsAFileAndNamesIt(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("letter.txt");
    Files.writeString(file, LETTER);
    SourceText text = SourceText.read(file);
    assertThat(text.document()).contains("letter.txt");
    assertThat(text.characters()).isEqualTo(LETTER);
    assertThat(text.findings()).isEmpty();
    assertThat(text).hasToString("letter.txt: 2 lines");
  }

  private static Finding finding(
      Severity severity, String code, String message, int line, int column, int length) {
    return Finding.builder()
        .severity(severity)
        .code(code)
        .message(message)
        .span(SourceSpan.of("a.txt", line, column, length))
        .build();
  }
}
