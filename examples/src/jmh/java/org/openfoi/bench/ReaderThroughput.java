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
 * <p>Since the words of a paragraph are cut once for all looks, a disclosure-log page takes 0.68 to
 * 0.78 of the time it took before in documents of 10 kB, and 0.68 to 0.72 in a long one (processor
 * time of both versions in turn in one process, medians of seven or nine rounds), and allocates 83
 * bytes a character in place of 114, and 51 in place of 75. That is about 95 ns a character in
 * documents of 10 kB (10 MB/s; JDK 17, November 2026) while nobody else uses the two cores, and two
 * or three times as much while others do.
 *
 * <p>For a character a disclosure-log page of 1 MB takes 0.91 [0.89, 0.93] of the time of those of
 * 10 kB, and one of 10 MB, with five thousand questions and six thousand claims, 1.46 [0.79, 1.77]
 * times (JMH, one fork each, 46 and 7 rounds, JDK 17, November 2026), where 1.5 is wanted.
 *
 * <p>Those are figures of before the table of statements grew by a half. With it a page took about
 * 177 ns and 141 bytes a character in documents of 10 kB, and 1.02 [0.99, 1.05] times as long in
 * one of 1 MB (JMH, one fork, 53 rounds after a short warm-up, JDK 17, November 2026). Since
 * regular expressions are asked only where their first signs are, it took 0.61 of that time and 92
 * bytes (processor time of both versions in turn in one process), and one of 10 MB 1.19 times as
 * long as those of 10 kB (median of eight rounds, likewise); what is read was extended after that.
 *
 * <p>Where the time of short pages goes, by samples of the flight recorder with what each stage
 * calls: 10 in a hundred find figures, 10 read what each sentence says, half of it to cut its
 * words, 6 to 12 find the citations of the whole text, 8 are headings and furniture, 5 find tables
 * in answers, 5 the references and dates of the head, 3 each make the claims and the answers in the
 * end. The rest is spread over some forty looks of about one in a hundred. A loop that only looks
 * up each character of a line takes 1 ns, one that goes through a tree of words 3 to 5; 30 MB/s are
 * 33 ns.
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
