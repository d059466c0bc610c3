package org.openfoi.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.openfoi.io.reader.DocumentReader;
import org.openfoi.io.reader.DocumentReaders;
import org.openfoi.io.source.SourceText;
import org.openjdk.jmh.annotations.Param;

/**
 * What reading costs for each character, from the characters to the value: a thousand documents of
 * 10 kB, and one as long as all of them. The layout is that of {@link DocumentReader#layout}, the
 * time is for a character: 1,000 divided by it are MB/s.
 *
 * <p>For a character a disclosure-log page of 10 MB, with five thousand questions and six thousand
 * claims, takes 1.01 [0.90, 1.12] of the time of those of 10 kB, where 1.5 is wanted (JMH, one
 * fork, 22 rounds, JDK 17, November 2026); before claims and what is said were found by their
 * questions it took 1.27 [1.09, 1.99] of it (5 rounds, same day and machine). Documents of 10 kB
 * take about 161 ns and 107 bytes a character, which is 6 MB/s; 140 to 180 ns were measured within
 * hours on a machine that others use, and 95 ns in the month before on a quiet one, with half the
 * table of statements.
 *
 * <p>Where the time of short pages goes, by samples of the flight recorder with what each stage
 * calls: 15 in a hundred read what each sentence says, 10 of them to cut its words; 16 look for
 * questions that the reply repeats, a half of them by what sentences say; 9 find figures, 7 the
 * citations of the whole text, 5 tables in answers, 5 tables of questions, 5 headings; 20 settle
 * what the paragraphs of answers are in the end, which is where most figures and tables are looked
 * for. The rest is spread over some forty looks of about one in a hundred. A loop that only looks
 * up each character of a line takes 1 ns, one that goes through a tree of words 3 to 5; 30 MB/s are
 * 33 ns, so that six or seven such looks would be all a reader may take.
 *
 * <p>{@code -p layout=committee-report} runs one layout, {@code -p kilobytes=1000} a shorter one.
 */
public class ReaderThroughput extends Rounds<ReaderThroughput.Work> {
  private static final int SMALL = 10_000;

  /** The layout, with hyphens for its spaces. */
  @Param({
    "inspection-table",
    "committee-report",
    "disclosure-log-page",
    "Single-Online-Home-page",
    "question-and-answer-letter",
    "harm-and-public-interest-document",
    "Met-reply",
    "North-Yorkshire-reply",
    "two-duties-reply",
    "Northumbria-reply",
    "PSNI-reply",
    "Norfolk-and-Suffolk-letter",
    "letterhead-letter",
    "mail"
  })
  public String layout;

  /** The length of the long document, in thousands of characters. */
  @Param("10000")
  public int kilobytes;

  private long read;

  /**
   * Documents of one layout.
   *
   * @param small short ones
   * @param large a long one
   */
  public record Work(List<String> small, String large) {}

  @Override
  protected List<Work> batches() {
    List<String> small = IntStream.range(0, kilobytes * 1_000 / SMALL)
        .mapToObj(seed -> LayoutTexts.of(reader().layout(), seed, SMALL))
        .toList();
    int length = small.stream().mapToInt(String::length).sum();
    return List.of(new Work(small, LayoutTexts.of(reader().layout(), -1, length)));
  }

  @Override
  protected int items(Work batch) {
    return batch.large().length();
  }

  @Override
  protected List<Candidate<Work>> candidates() {
    return List.of(
        new Candidate<>("documents of 10 kB", batch -> read(batch.small())),
        new Candidate<>(
            "one document of " + kilobytes + " kB", batch -> read(List.of(batch.large()))));
  }

  /** Reads documents and says whether there was something in all of them. */
  private boolean read(List<String> documents) {
    for (String document : documents) {
      read += reader().read(SourceText.of(document)).structure().size();
    }
    return read > 0;
  }

  private DocumentReader<?> reader() {
    return DocumentReaders.all().stream()
        .filter(reader -> reader.layout().replace(' ', '-').equals(layout))
        .findFirst()
        .orElseThrow();
  }
}
