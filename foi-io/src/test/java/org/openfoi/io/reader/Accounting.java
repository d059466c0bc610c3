package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.SourceSpan;

/**
 * The account of a document: which of its characters stand in the value that was read, and which in
 * the structure beside it.
 *
 * <p>The spans of a value are found in its JSON, whatever kind of value it is, so this serves every
 * reader. A character is visible if it is neither space nor invisible in the sense of
 * {@link SourceLine}.
 */
public final class Accounting {
  private static final ObjectMapper JSON =
      new ObjectMapper().registerModule(new Jdk8Module()).registerModule(new JavaTimeModule());

  private final SourceText text;
  private final ReadResult<?> read;
  private final JsonNode value;
  private final List<SourceSpan> spans = new ArrayList<>();
  private final List<BitSet> claimed = new ArrayList<>();

  private Accounting(SourceText text, ReadResult<?> read) {
    this.text = text;
    this.read = read;
    this.value = JSON.valueToTree(read.value());
    collect(value);
    read.structure().forEach(structure -> spans.add(structure.span()));
    text.lines().forEach(line -> claimed.add(new BitSet()));
    spans.stream().filter(this::isWithin).forEach(this::claim);
  }

  /** The account of what a reader made of a text. */
  public static Accounting of(SourceText text, ReadResult<?> read) {
    return new Accounting(text, read);
  }

  private void collect(JsonNode node) {
    if (isSpan(node)) {
      spans.add(span(node));
    }
    node.forEach(this::collect);
  }

  private static boolean isSpan(JsonNode node) {
    return node.has("line") && node.has("column") && node.has("length");
  }

  private static SourceSpan span(JsonNode node) {
    SourceSpan.Builder span = SourceSpan.builder()
        .line(node.get("line").asInt())
        .column(node.get("column").asInt())
        .length(node.get("length").asInt());
    return node.has("document")
        ? span.document(node.get("document").asText()).build()
        : span.build();
  }

  private boolean isWithin(SourceSpan span) {
    return span.getDocument().equals(text.document())
        && span.getLine() <= text.lines().size()
        && span.getColumn() - 1 + span.getLength() <= line(span).raw().length();
  }

  private SourceLine line(SourceSpan span) {
    return text.lines().get(span.getLine() - 1);
  }

  private void claim(SourceSpan span) {
    int from = span.getColumn() - 1;
    claimed.get(span.getLine() - 1).set(from, from + span.getLength());
  }

  /** The words at every span of the value and of the structure, a line for each. */
  public String words() {
    return spans.stream()
        .filter(this::isWithin)
        .sorted()
        .map(span -> line(span)
            .raw()
            .substring(span.getColumn() - 1, span.getColumn() - 1 + span.getLength()))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  /** Asserts that every span of the value and of the structure lies within the document. */
  public Accounting staysWithinTheText() {
    assertThat(spans).as("spans within %s", text).allMatch(this::isWithin);
    return this;
  }

  /** Asserts that every line with a visible character is claimed, at least in part. */
  public Accounting claimsEveryLine() {
    assertThat(unclaimed()).as("lines of %s that nothing claims", text).isEmpty();
    return this;
  }

  /** Asserts that a line is claimed by a span or listed as unclaimed, and not both in whole. */
  public Accounting accountsForEveryLine() {
    assertThat(unclaimed().stream().filter(line -> !isListed(line)))
        .as("lines of %s that are neither claimed nor listed", text)
        .isEmpty();
    return this;
  }

  private boolean isListed(SourceLine line) {
    return read.unclaimed().stream().anyMatch(listed -> listed.number() == line.number());
  }

  private List<SourceLine> unclaimed() {
    return text.lines().stream()
        .filter(line -> !line.isBlank() && claimed.get(line.number() - 1).isEmpty())
        .toList();
  }

  /** Asserts that each text of the value is what its spans hold, lines joined by one space. */
  public Accounting quotesTheSource() {
    quotes(value);
    return this;
  }

  private void quotes(JsonNode node) {
    List<SourceSpan> own = new ArrayList<>();
    node.path("spans").forEach(each -> own.add(span(each)));
    if (isSpan(node.path("span"))) {
      own.add(span(node.get("span")));
    }
    if (node.path("text").isTextual() && !own.isEmpty()) {
      assertThat(node.get("text").asText())
          .as("the text at %s of %s", own, text)
          .isEqualTo(own.stream()
              .filter(span -> span.getLength() > 0)
              .map(this::words)
              .collect(Collectors.joining(" ")));
    }
    node.forEach(this::quotes);
  }

  private String words(SourceSpan span) {
    int from = span.getColumn() - 1;
    String raw = line(span).raw().substring(from, from + span.getLength());
    return SourceText.of(raw).lines().get(0).cell().text();
  }

  /** The share of the visible characters that are claimed, from 0 to 1; 1 if there are none. */
  public double share() {
    long visible = 0;
    long covered = 0;
    for (SourceLine line : text.lines()) {
      String raw = line.raw();
      for (int i = 0; i < raw.length(); i++) {
        if (!SourceText.of(raw.substring(i, i + 1)).isBlank()) {
          visible++;
          covered += claimed.get(line.number() - 1).get(i) ? 1 : 0;
        }
      }
    }
    return visible == 0 ? 1 : (double) covered / visible;
  }

  /** What nothing claims, line by line, for people. */
  public String remainder() {
    return text.lines().stream()
        .map(line -> line.number() + ": " + remainder(line))
        .filter(line -> !line.endsWith(": "))
        .collect(Collectors.joining("\n"));
  }

  private String remainder(SourceLine line) {
    StringBuilder rest = new StringBuilder();
    for (int i = 0; i < line.raw().length(); i++) {
      if (!claimed.get(line.number() - 1).get(i)) {
        rest.append(line.raw().charAt(i));
      }
    }
    return rest.toString().strip();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s, %.2f %% of its characters claimed", text, 100 * share());
  }
}
