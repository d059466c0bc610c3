package org.openfoi.io.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkScannerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "see www.example.org.|www.example.org",
        "(https://example.org/a_(b))|https://example.org/a_(b)",
        "<http://example.org/a?b=c>|http://example.org/a?b=c",
        "\"https://example.org/a\", and|https://example.org/a",
        "[1]http://example.org/a-b;|http://example.org/a-b",
        "HTTPS://Example.org/A|HTTPS://Example.org/A",
        "http://example.org/a,b!|http://example.org/a,b",
        "at http://www.example.org/a|http://www.example.org/a",
        "https://example.org/a#b'|https://example.org/a#b",
        "at https://web.archive.org/web/2012*/http://example.org/b.|https://web.archive.org/web/2012*/http://example.org/b",
        "(http://webarchive.nationalarchives.gov.uk/+/http://www.example.org/a)|http://webarchive.nationalarchives.gov.uk/+/http://www.example.org/a",
        "<https://web.archive.org/web/2012/https://example.org/>|https://web.archive.org/web/2012/https://example.org/"
      })
  void readsAnAddressWithoutWhatIsAroundIt(String text, String address) {
    assertThat(LinkScanner.of().scan(text))
        .extracting(LinkMention::address)
        .containsExactly(address);
  }

  @Test
  void joinsAnAddressThatIsBrokenWithinAngleBrackets() {
    String text = "At <https://example.org/disclosure-\nlog/2017> and <www.example.org> today";
    List<LinkMention> links = LinkScanner.of().scan(text);
    assertThat(links)
        .extracting(LinkMention::address)
        .containsExactly("https://example.org/disclosure-log/2017", "www.example.org");
    assertThat(text.substring(links.get(0).start(), links.get(0).end()))
        .isEqualTo("https://example.org/disclosure-\nlog/2017");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "foi@www.example.org",
        "mailto:foi@example.org",
        "http://",
        "www.",
        "ahttp://example.org",
        "the www is wide",
        "example.org"
      })
  void findsNoAddressWhereThereIsNone(String text) {
    assertThat(LinkScanner.of().scan(text)).isEmpty();
  }

  @Test
  void takesTimeInProportionToHostileTexts() {
    for (String part : List.of("www.", "<http://a ", "http://", "h", "http://a<", "<www.a\n")) {
      String text = part.repeat(200_000 / part.length());
      assertThat(LinkScanner.of().scan(text)).allMatch(link -> link.end() > link.start());
    }
  }
}
