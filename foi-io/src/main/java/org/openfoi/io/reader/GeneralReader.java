package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.scan.Citation;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.document.CitedLaw;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.document.StatedDate;
import org.openfoi.model.request.Question;

/**
 * Reads any text: finds its questions, citations, figures, addresses and dates, and keeps its
 * paragraphs. A finding says that the layout is not known.
 */
public final class GeneralReader implements DocumentReader<PlainDocument> {
  private static final Pattern QUESTION = Pattern.compile("(?<=^|[.!?:;] )[^.!?:;]{3,400}\\?");

  /** Makes a reader. */
  public GeneralReader() {}

  @Override
  public String layout() {
    return "general";
  }

  @Override
  public ReadResult<PlainDocument> read(SourceText text) {
    Findings findings = new Findings(text);
    Citations citations = Citations.of(text);
    LetterHead head = new LetterHead(new ArrayList<>());
    PlainDocument.Builder document = PlainDocument.builder();
    List<Block> blocks = Block.lines(text);
    for (Block block : blocks) {
      head.look(block, false);
      document.addWord(block.passage());
      document.addAllFigures(Detail.figures(block));
      document.addAllLinks(Detail.links(block));
      citations.in(block).forEach(placed -> document.addCitation(cited(block, placed)));
      DateScanner.of().scan(block.text()).forEach(date -> document.addDate(stated(block, date)));
      questions(block, document);
    }
    findings.unknownLayout(blocks);
    return new ReadResult<>(
        document
            .title(blocks.stream().findFirst().flatMap(LetterHead::titleOf))
            .reference(head.reference())
            .build(),
        List.of(),
        findings.inOrder(),
        List.of());
  }

  private static CitedLaw cited(Block block, Placed placed) {
    Citation citation = placed.citation();
    return CitedLaw.builder()
        .text(block.text().substring(placed.start(), placed.end()))
        .provisions(citation.provisions())
        .instrument(citation.instrument().map(Object::toString))
        .spans(block.spans(placed.start(), placed.end()))
        .build();
  }

  private static StatedDate stated(Block block, DateMention mention) {
    Optional<String> role =
        mention.role().map(named -> named.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    return StatedDate.builder()
        .date(mention.date())
        .role(role)
        .spans(block.spans(mention.start(), mention.end()))
        .build();
  }

  private static void questions(Block block, PlainDocument.Builder document) {
    if (block.text().indexOf('?') < 0) {
      return;
    }
    Matcher question = QUESTION.matcher(block.text());
    while (question.find()) {
      Block words = block.part(question.start(), question.end());
      document.addQuestion(
          Question.builder().text(words.text()).spans(words.spans()).build());
    }
  }
}
