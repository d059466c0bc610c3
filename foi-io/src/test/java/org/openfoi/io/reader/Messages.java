package org.openfoi.io.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceText;
import org.openfoi.testing.Corpus;

/** Real messages of public authorities: threads of a city council, and pages of a ministry. */
final class Messages {
  private static final Pattern MESSAGE =
      Pattern.compile("<div class=\"(incoming|outgoing) correspondence");
  private static final String BODY = "<div class=\"correspondence_text\">";
  private static final Pattern DIVISION = Pattern.compile("<(/?)div\\b");

  /** Where a message is: a thread, and the number of the message in it, from 0. */
  record Place(String source, String thread, int message) {
    @Override
    public String toString() {
      return source + " " + thread + "/" + message;
    }
  }

  private Messages() {}

  /** All incoming messages. */
  static Map<Place, SourceText> incoming() {
    Map<Place, SourceText> texts = new LinkedHashMap<>();
    try {
      ObjectMapper json = new ObjectMapper();
      for (Path file : Corpus.files("corpus/sheffield-wdtk-json")) {
        JsonNode thread = json.readTree(file.toFile());
        JsonNode events = thread.get("events");
        for (int i = 0; i < events.size(); i++) {
          if (events.get(i).get("type").asText().equals("incoming")) {
            Place place = new Place("sheffield", thread.get("id").asText(), i);
            add(texts, place, events.get(i).get("content").get(0).asText());
          }
        }
      }
      for (Path file : Corpus.files("corpus/wdtk-html-mhclg")) {
        if (file.toString().endsWith(".html")) {
          readPage(file, texts);
        }
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void readPage(Path file, Map<Place, SourceText> texts) throws IOException {
    String name = file.getFileName().toString().replace(".html", "");
    String page = Files.readString(file);
    Matcher start = MESSAGE.matcher(page);
    for (int i = 0; start.find(); i++) {
      int body = page.indexOf(BODY, start.end());
      if (start.group(1).equals("incoming") && body > 0) {
        add(texts, new Place("mhclg", name, i), plain(division(page, body + BODY.length())));
      }
    }
  }

  /** The inside of the division that begins before a place. */
  private static String division(String page, int from) {
    Matcher tags = DIVISION.matcher(page);
    int depth = 1;
    int at = from;
    while (depth > 0 && tags.find(at)) {
      depth += tags.group(1).isEmpty() ? 1 : -1;
      at = tags.end();
    }
    return page.substring(from, depth == 0 ? tags.start() : page.length());
  }

  private static void add(Map<Place, SourceText> texts, Place place, String text) {
    texts.put(place, SourceText.of(place.toString(), text));
  }

  /** The text of a page's part: line breaks stand where the tags for them do. */
  private static String plain(String html) {
    return html.replaceAll("<br ?/?>", "")
        .replace("</p>", "\n")
        .replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&nbsp;", "\u00A0")
        .replace("&amp;", "&");
  }
}
