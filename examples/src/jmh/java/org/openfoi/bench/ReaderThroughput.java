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
 * <p>A disclosure-log page took 372 ns a character in documents of 10 kB and 209 ns in one of 10 MB
 * (2.7 and 4.8 MB/s; one fork, JDK 17, November 2026, on two cores that others used too), where it
 * had taken 685 and 434 ns. Both read in proportion to the text, but short documents take 1.8 times
 * as long for a character, more than the 1.5 that is wanted.
 *
 * <p>Where the time of the long page goes, by samples of the flight recorder with what each stage
 * calls: 28 in a hundred read what each sentence says, two thirds of it by the table of phrases; 11
 * find the citations of the whole text; 9 find figures, half of it to know the dates, references,
 * citations and addresses that are none; headings and furniture take 6 each, the records made in
 * the end 7. The rest is spread thin over some forty looks at each line, so that no stage alone is
 * what keeps it from 30 MB/s.
 *
 * <p>What a short page costs more, by the difference of two such profiles: references, dates and
 * title in its first eighty paragraphs a quarter, the authority a tenth, complaints a twentieth;
 * the rest is that every stage runs slower by about a third in a document that is soon over. It is
 * not that short pages have more questions for their length: with one question each they differ as
 * much.
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
