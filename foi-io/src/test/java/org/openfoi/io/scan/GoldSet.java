package org.openfoi.io.scan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openfoi.testing.Corpus;

/**
 * Citations that a reader labelled by hand in two bodies of real letters, before any scanner was
 * tuned on them: where each stands and what it names, but no word of the letters.
 */
final class GoldSet {
  private static final String THREADS = "corpus/sheffield-wdtk-json";
  private static final String LOG = "corpus/devon-disclosure-log/161114_foi.head1800.csv";

  /** A text: a message of a thread, or a cell of a disclosure log. */
  record Place(String source, String thread, int message) {
    /** Half of the threads, by a hash: those that the scanner's author may look at. */
    boolean isForTuning() {
      return Math.floorMod((source + thread).hashCode() * 0x9E3779B1, 1 << 16) % 2 == 0;
    }
  }

  /** One labelled citation. */
  record Label(Place place, int offset, int length, String how, List<String> provisions) {
    boolean isOfARegime() {
      return provisions.get(0).matches("(FOIA|EIR|FOISA|EISR) .*");
    }
  }

  private GoldSet() {}

  static Map<Place, List<Label>> labels() {
    Map<Place, List<Label>> labels = new LinkedHashMap<>();
    for (String[] cells : table("gold-citations.tsv")) {
      Label label = new Label(
          place(cells),
          Integer.parseInt(cells[3]),
          Integer.parseInt(cells[4]),
          cells[5],
          List.of(cells[6].split(";")));
      labels.computeIfAbsent(label.place(), unused -> new ArrayList<>()).add(label);
    }
    return labels;
  }

  /** Places that look like citations and are none: offsets and lengths by text. */
  static Map<Place, List<int[]>> others() {
    Map<Place, List<int[]>> others = new LinkedHashMap<>();
    for (String[] cells : table("gold-other.tsv")) {
      others
          .computeIfAbsent(place(cells), unused -> new ArrayList<>())
          .add(new int[] {Integer.parseInt(cells[3]), Integer.parseInt(cells[4])});
    }
    return others;
  }

  /** Every text, with a citation or without. */
  static Map<Place, String> texts() {
    Map<Place, String> texts = new LinkedHashMap<>();
    try {
      ObjectMapper json = new ObjectMapper();
      for (Path file : Corpus.files(THREADS)) {
        JsonNode thread = json.readTree(file.toFile());
        JsonNode events = thread.get("events");
        for (int i = 0; i < events.size(); i++) {
          texts.put(
              new Place("sheffield", thread.get("id").asText(), i),
              events.get(i).get("content").get(0).asText());
        }
      }
      int number = 0;
      try (CsvReader<CsvRecord> log =
          CsvReader.builder().ofCsvRecord(Corpus.path(LOG), Charset.forName("windows-1252"))) {
        for (CsvRecord cells : log) {
          for (int column = 5; column <= 6 && number > 0; column++) {
            texts.put(
                new Place("devon", Integer.toString(number - 1), column), cells.getField(column));
          }
          number++;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static Place place(String[] cells) {
    return new Place(cells[0], cells[1], Integer.parseInt(cells[2]));
  }

  private static List<String[]> table(String name) {
    try (InputStream stream = GoldSet.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
