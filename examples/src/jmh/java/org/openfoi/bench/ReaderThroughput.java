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
 * <p>Where the time of a disclosure-log page goes, by samples with what each stage calls: a fifth
 * finds figures, half of it to know the dates, references, citations and addresses that are none; a
 * sixth reads what each sentence says; furniture and headings take a twentieth each, as do the
 * citations of the whole text, the head of the letter, and the records made in the end. The rest is
 * spread thin, so that no stage alone is what keeps it from 30 MB/s.
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
