package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openfoi.io.source.SourceLine;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.SourceSpan;

class MailTextTest {
  private static final String MAIL = """
      2 Attachments
      Laptops by year.xlsx
      12K
      Download
      View as HTML
      Note.pdf
      199K
      Download
      Dear A Person,
      Thank you for your request about laptops, which we received on 27 February
      2017. Please see
      [1]
      https://www.example.org/log/lapt...
      for further details.
      1. How many laptops does the council have, counting also those that
      are on loan?
      1,263
      \u2022     those in use, and those which nobody has ever used since the day
      they came
      If you are unhappy you can ask for an internal review by writing to us at:
      The Town Hall
      A Street
      Kind regards,
      A Person
      Email: [2][
      email address
      ]; thanks
      This Email, and any attachments, may contain non-public information and is
      intended for the people to whom it is addressed.
      From: FOI
      Sent: 27 February 2017 10:00
      To: A Person
      Subject: Laptops
      Dear A Person,
      Thank you for your request.
      References
      Visible links
      1.
      https://www.example.org/log/lapt...
      2. mailto:[
      email address
      ]
      show quoted sections
      """;

  private final SourceText text = SourceText.of(MAIL);
  private final MailText mail = MailText.of(text);

  @Test
  void joinsTheLinesOfAParagraphAndNoOthers() {
    assertThat(mail.blocks())
        .extracting(Block::text)
        .containsExactly(
            "Dear A Person,",
            "Thank you for your request about laptops, which we received on 27 February 2017. "
                + "Please see [1] https://www.example.org/log/lapt... for further details.",
            "1. How many laptops does the council have, counting also those that are on loan?",
            "1,263",
            "\u2022     those in use, and those which nobody has ever used since the day they came",
            "If you are unhappy you can ask for an internal review by writing to us at:",
            "The Town Hall",
            "A Street",
            "Kind regards,",
            "A Person",
            "Email: [2][ email address ]; thanks");
  }

  @Test
  void joinsADateThatALineBreakParts() {
    MailText narrow = MailText.of(SourceText.of("""
        This is the reply to the request that you sent us on the 20
        December 2016. It is in a table.
        November 2016 20
        December 2016 31
        """));
    assertThat(narrow.blocks())
        .extracting(Block::text)
        .containsExactly(
            "This is the reply to the request that you sent us on the 20 December 2016. It is in a table.",
            "November 2016 20",
            "December 2016 31");
  }

  @Test
  void aLabelBelowTheEndOfASentenceBeginsAParagraph() {
    MailText list = MailText.of(SourceText.of("""
        \u2022 People may see how much of their money goes into this, and what for.
        Reasons for keeping the figures from those who asked for them:
        The price would rise with every word that the sellers read about us.
        """));
    assertThat(list.blocks())
        .extracting(Block::text)
        .contains("Reasons for keeping the figures from those who asked for them:");
  }

  @Test
  void aClosingBelowAFullLineBeginsAParagraph() {
    MailText list = MailText.of(SourceText.of("""
        The sums for every one of these years are in the yearly accounts which
        the treasurer has placed on the page of the parish, [1]www.example.org/a
        Kind regards
        """));
    assertThat(list.blocks()).extracting(Block::text).contains("Kind regards");
  }

  @Test
  void namesTheAttachmentsThatAnArchiveLists() {
    assertThat(mail.attachments())
        .extracting(Block::text)
        .containsExactly("Laptops by year.xlsx", "Note.pdf");
  }

  @Test
  void readsTheAddressesOfNumberedLinks() {
    MailText linked = MailText.of(SourceText.of("""
        See [1]our log, [2]https://www.example.org/rules and https://www.example.org/map or
        write to [3]us; [4]others do so too. The notes are in [12] and [13].

        We publish [5]the plan for NO[2].

        References

        Visible links
        1. https://www.example.org/log
        2. https://www.example.org/rules
        3. mailto:foi@example.org
        4. [email address]
        5.
        https://www.example.org/plan
        """));
    assertThat(linked.blocks().stream().map(Detail::links))
        .extracting(links -> links.stream().map(Link::getAddress).toList())
        .containsExactly(
            List.of(
                "https://www.example.org/log",
                "https://www.example.org/rules",
                "https://www.example.org/map"),
            List.of("https://www.example.org/plan"));
    assertThat(Detail.links(linked.blocks().get(1)).get(0).getSpans())
        .containsExactly(
            SourceSpan.builder().line(4).column(12).length(3).build(),
            SourceSpan.builder().line(14).column(1).length(28).build());
  }

  @Test
  void countsALinkOnceWhereItsAddressFollowsTheMark() {
    assertThat(Detail.links(mail.blocks().get(1)))
        .extracting(Link::getAddress)
        .containsExactly("https://www.example.org/log/lapt");
  }

  @Test
  void everyLineIsSomething() {
    List<Integer> lines = Stream.of(
            mail.blocks().stream().flatMap(block -> block.spans().stream()),
            mail.attachments().stream().flatMap(block -> block.spans().stream()),
            mail.structure().stream().map(Structure::span))
        .flatMap(spans -> spans)
        .map(span -> span.getLine())
        .sorted()
        .toList();
    assertThat(lines)
        .isEqualTo(text.lines().stream()
            .filter(line -> !line.isBlank())
            .map(SourceLine::number)
            .toList());
  }

  @Test
  void tellsQuotedMailFromFurniture() {
    assertThat(mail.structure().stream()
            .filter(part -> part.kind() == Structure.Kind.QUOTATION)
            .map(part -> part.span().getLine()))
        .containsExactly(30, 31, 32, 33, 34, 35);
    assertThat(mail.structure().stream().map(Structure::kind).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(Structure.Kind.QUOTATION, Structure.Kind.FURNITURE);
  }

  @Test
  void knowsTheWaysOfQuoting() {
    for (String quote : List.of(
        "> Dear council,\n> thank you",
        "-----Original Message-----\nFrom: A\nthank you",
        "On 3 May 2020, at 10:00, A Person\n<a@example.org> wrote:\nthank you",
        "________________________\nDear council,\nthank you")) {
      MailText quoting = MailText.of(SourceText.of("Dear A Person,\nYes.\n\n" + quote));
      assertThat(quoting.blocks())
          .as(quote)
          .extracting(Block::text)
          .containsExactly("Dear A Person,", "Yes.");
      assertThat(quoting.structure())
          .as(quote)
          .allMatch(part -> part.kind() == Structure.Kind.QUOTATION);
    }
  }

  @Test
  void readsAnEmptyTextAndLongOnes() {
    assertThat(MailText.of(SourceText.of("")).blocks()).isEmpty();
    for (String line : List.of("From: a\n", "References\n", "1.\n", "[1]\n", ">\n", "[\n", "a\n")) {
      SourceText many = SourceText.of(line.repeat(20_000));
      MailText read = MailText.of(many);
      assertThat(read.blocks().stream().mapToInt(block -> block.spans().size()).sum()
              + read.structure().size())
          .isEqualTo(20_000);
    }
  }
}
