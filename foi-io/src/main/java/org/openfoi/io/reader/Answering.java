package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.SourceSpan;

/** Decides what the paragraphs of an answer are that say nothing a word list knows. */
final class Answering {
  private static final List<String> LAW_AND_ADVICE = List.of(
      "legislation.gov.uk", "ico.org.uk", "ico.gov.uk", "nationalarchives.gov.uk", "mailto:");

  private static final Cued EXPLAINS = Cued.ofAnyCase(
          "\\bexempts\\b|\\b(?:provides|is|are) (?:for )?an? (?:absolute |qualified |class |prejudice )?(?:based )?(?:exemption|exception)\\b"
              + "|\\b(?:absolute|qualified) exemption|subject to (?:a|the) public interest test"
              + "|\\ballows (?:us|me|the \\w+|an? (?:public )?authority|authorities) to (?:withhold|refuse)\\b|\\bwe may (?:withhold|refuse)\\b"
              + "|\\brecogni[sz]es\\b[^.]{0,60}\\bprotect",
          "exempt|exception|public interest test|recogni|allows|we may")
      .with(Cue.EXEMPTION);

  private Answering() {}

  /**
   * Settles the paragraphs still pending: words of an answer, or remarks.
   *
   * @param explicit whether the letter itself marks the region as an answer
   * @param remarks takes the paragraphs that answer nothing
   */
  static void settle(AnswerRegion region, boolean explicit, List<Block> remarks) {
    List<Spoken> pending = List.copyOf(region.pending());
    ThingsSaid said = region.said();
    boolean answersQuestions = explicit && region.isNumbered();
    if (answersQuestions && saysNothing(region)) {
      if (!pending.isEmpty()) {
        said.discloseWords(pending);
      }
      return;
    }
    List<Spoken> disclosed = new ArrayList<>();
    List<Spoken> others = new ArrayList<>();
    boolean discloses = explicit && !said.isOutsideDuty() || said.discloses();
    boolean further = false;
    Optional<SourceSpan> refusal = answersQuestions ? Optional.empty() : said.refusal();
    for (int i = 0; i < pending.size(); i++) {
      int at = i;
      boolean heads = i + 1 < pending.size()
          && ColumnTable.isHead(pending.get(i).text())
          && ColumnTable.isRow(pending.get(i + 1).text());
      further = isFurther(pending.get(i))
          || further && !Detail.links(pending.get(i).block()).isEmpty();
      boolean explains = further
          || refusal
              .filter(start -> pending.get(at).block().start().compareTo(start) > 0)
              .isPresent();
      boolean informs = discloses && !explains && (heads || informs(pending.get(i)));
      (informs ? disclosed : others).add(pending.get(i));
    }
    if (said.refuses()) {
      Map<Boolean, List<Spoken>> claiming = others.stream()
          .collect(Collectors.partitioningBy(
              paragraph -> explainsExemption(paragraph) && region.namesNewClaim(paragraph)));
      claiming.get(true).forEach(region::refuse);
      others = new ArrayList<>(claiming.get(false));
    }
    if (said.isOutsideDutyUncited()) {
      List<Spoken> grounds = others.stream().filter(Reliance::citesGround).toList();
      grounds.forEach(region::refuse);
      others.removeAll(grounds);
    }
    if (answersQuestions) {
      said.elsewhere(disclosed);
      int before = said.beforeRefusal(others).size();
      Map<Boolean, List<Spoken>> announcing = others.subList(0, before).stream()
          .collect(Collectors.partitioningBy(paragraph -> paragraph.text().endsWith(":")));
      List<Spoken> words = announcing.get(false);
      boolean answer = words.stream().anyMatch(Answering::saysSomething);
      disclosed.addAll(answer ? words : List.of());
      said.disclose(disclosed);
      said.explain(answer ? List.of() : words);
      said.explain(announcing.get(true));
      said.explain(others.subList(before, others.size()));
      return;
    }
    said.elsewhere(disclosed);
    if (!disclosed.isEmpty()) {
      said.disclose(disclosed);
    } else if (explicit && said.isEmpty() && answers(others)) {
      said.disclose(others);
      return;
    }
    others.forEach(paragraph -> remarks.add(paragraph.block()));
  }

  /** Whether an answer says nothing that a word list knows, nor by the exemptions it cites. */
  private static boolean saysNothing(AnswerRegion region) {
    if (!region.saysAnything()) {
      region.refuseByCitations();
    }
    return !region.saysAnything();
  }

  /**
   * Whether words above a refusal answer: sentences or figures, and not the end of the question.
   */
  private static boolean saysSomething(Spoken paragraph) {
    String text = paragraph.text();
    return (".!".indexOf(text.charAt(text.length() - 1)) >= 0 || Plain.hasDigit(text))
        && ItemMark.of(paragraph.block()).isEmpty()
        && !text.contains("Freedom of Information");
  }

  /** Whether a paragraph points to more than what was asked for, at addresses below. */
  private static boolean isFurther(Spoken paragraph) {
    return paragraph.says(Statement.FURTHER) && paragraph.block().figures().isEmpty();
  }

  /** Whether a paragraph carries information: a figure, a table row, an address. */
  private static boolean informs(Spoken paragraph) {
    boolean onlyNames =
        paragraph.text().endsWith(":") && !AnswerOpening.of(paragraph.text()).isEmpty();
    return paragraph.citations().isEmpty()
        && !onlyNames
        && (paragraph.text().indexOf('\t') > 0
            || !paragraph.block().figures().isEmpty()
            || Detail.links(paragraph.block()).stream().anyMatch(Answering::mayInform));
  }

  /** Whether an address may be where information is, and is not that of the law or of advice. */
  private static boolean mayInform(Link link) {
    return LAW_AND_ADVICE.stream().noneMatch(link.getAddress()::contains);
  }

  /** Whether a paragraph says of an exemption what it is for, as one does that relies on it. */
  static boolean explainsExemption(Spoken paragraph) {
    return EXPLAINS.mayBeIn(paragraph.block())
        && paragraph.refusing().stream()
            .flatMap(placed -> placed.provisions().stream())
            .anyMatch(Refusals::isExemption)
        && EXPLAINS.isIn(paragraph.text());
  }

  /** Whether there is a paragraph that is more than a salutation. */
  private static boolean answers(List<Spoken> paragraphs) {
    return paragraphs.stream()
        .skip(AnswerRegion.opening(paragraphs))
        .anyMatch(paragraph -> !Courtesy.is(paragraph.text())
            && !paragraph
                .says()
                .saysAny(
                    Statement.UNCLEAR,
                    Statement.EXTENSION,
                    Statement.UNDECIDED,
                    Statement.REFUSAL_NOTICE,
                    Statement.RECITAL,
                    Statement.FEES_NOTICE));
  }
}
