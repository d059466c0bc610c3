package org.openfoi.model.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.openfoi.testing.Corpus;

/**
 * The names of police bodies in other people's lists, which say by an identifier whom they mean.
 */
class ForceCorpusTest {
  private static final Pattern NAME = Pattern.compile("\"(?:Name|itemLabel)\": \"([^\"]+)\"");
  private static final Pattern BODY = Pattern.compile("\"(?:WDTK_ID|wdtk)\": \"([^\"]+)\"");
  private static final Pattern OUTLINE =
      Pattern.compile("text=\"([^\"]+) FOI Disclosures\".*/body/([a-z_0-9]+)\"");

  /** Name and body as the lists give them: names of forces, commissioners, panels, authorities. */
  private static Map<List<String>, Optional<Force>> listed() {
    Map<List<String>, Optional<Force>> listed = new LinkedHashMap<>();
    Corpus.text("corpus/police-force-lists/wdtk-police.csv")
        .lines()
        .map(line -> line.replace("\"", ""))
        .forEach(line -> put(
            listed,
            line.substring(0, line.lastIndexOf(',')),
            line.substring(line.lastIndexOf(',') + 1)));
    for (String file : List.of("generated-dataset.json", "wikidata-police-forces.json")) {
      for (String entry : Corpus.text("corpus/police-force-lists/" + file).split("\\{")) {
        Optional<String> name = first(NAME, entry);
        Optional<String> body = first(BODY, entry);
        if (name.isPresent() && body.isPresent()) {
          put(listed, name.get(), body.get());
        }
      }
    }
    OUTLINE
        .matcher(Corpus.text("corpus/police-force-lists/police.opml"))
        .results()
        .forEach(outline -> put(listed, outline.group(1), outline.group(2)));
    return listed;
  }

  private static void put(Map<List<String>, Optional<Force>> listed, String name, String body) {
    String plain = name.replace("&amp;", "&").replace("&apos;", "'").replace("&#x27;", "'");
    listed.put(List.of(plain, body), Force.byWhatDoTheyKnowId(body));
  }

  private static Optional<String> first(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
  }

  @Test
  void resolvesEveryNameOfAForceAndNoOther() {
    Map<List<String>, Optional<Force>> listed = listed();
    listed.forEach((nameAndBody, force) ->
        assertThat(Force.tryParse(nameAndBody.get(0))).as("%s", nameAndBody).isEqualTo(force));
    // counted in the lists, whose identifiers say who is meant
    assertThat(listed.values().stream().flatMap(Optional::stream).distinct()).hasSize(57);
    assertThat(listed.values().stream().filter(Optional::isPresent)).hasSizeGreaterThan(60);
    assertThat(listed.values().stream().filter(Optional::isEmpty)).hasSizeGreaterThan(180);
  }
}
