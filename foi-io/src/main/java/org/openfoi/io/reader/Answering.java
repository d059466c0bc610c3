package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.scan.FigureScanner;

/** Decides what the paragraphs of an answer are that say nothing a word list knows. */
final class Answering {
  private Answering() {}

  /**
   * Settles the paragraphs still pending: words of an answer, or remarks.
   *
   * @param explicit whether the letter itself marks the region as an answer
   * @param remarks takes the paragraphs that answer nothing
   */
  static void settle(AnswerRegion region, boolean explicit, List<Block> remarks) {
    List<Spoken> pending = List.copyOf(region.pending());
    boolean answersQuestions = explicit && region.isNumbered();
    if (answersQuestions && saysNothing(region)) {
      region.disclose(pending);
      return;
    }
    List<Spoken> disclosed = new ArrayList<>();
    List<Spoken> others = new ArrayList<>();
    for (Spoken paragraph : pending) {
      (explicit && informs(paragraph) ? disclosed : others).add(paragraph);
    }
    if (answersQuestions) {
      region.elsewhere(disclosed);
      region.disclose(disclosed);
      region.explain(others);
      return;
    }
    if (!disclosed.isEmpty()) {
      region.disclose(disclosed);
    } else if (explicit && !region.saysAnything() && answers(others)) {
      region.disclose(others);
      return;
    }
    others.forEach(paragraph -> remarks.add(paragraph.block()));
  }

  /**
   * Drops what only announces what other answers say: a refusal that names no provision beside one
   * that does, and a disclosure of the whole request beside the answers to its questions.
   */
  static void tidy(List<Said> said, List<Block> remarks) {
    for (Said bare : List.copyOf(said)) {
      if (bare.kind() == Said.Kind.WITHHELD && !bare.hasProvisions()) {
        said.stream()
            .filter(other -> other.isRefusal() && other.hasProvisions() && other.overlaps(bare))
            .findFirst()
            .ifPresent(other -> {
              bare.words().forEach(other::word);
              said.remove(bare);
            });
      }
    }
    boolean answered = said.stream()
        .anyMatch(
            words -> words.kind() == Said.Kind.DISCLOSED && !words.questions().isEmpty());
    said.removeIf(words -> {
      boolean announces = answered
          && words.kind() == Said.Kind.DISCLOSED
          && words.questions().isEmpty()
          && !words.hasDetail();
      if (announces) {
        remarks.addAll(words.words());
      }
      return announces;
    });
  }

  /** Whether an answer says nothing that a word list knows, nor by the exemptions it cites. */
  private static boolean saysNothing(AnswerRegion region) {
    if (!region.saysAnything()) {
      region.refuseByCitations();
    }
    return !region.saysAnything();
  }

  /** Whether a paragraph carries information: a figure, a table row, an address. */
  private static boolean informs(Spoken paragraph) {
    return paragraph.citations().isEmpty()
        && (!FigureScanner.of().scan(paragraph.text()).isEmpty()
            || paragraph.text().indexOf('\t') > 0
            || !Detail.links(paragraph.block()).isEmpty());
  }

  /** Whether there is a paragraph that is more than a salutation. */
  private static boolean answers(List<Spoken> paragraphs) {
    return paragraphs.stream().anyMatch(paragraph -> !Courtesy.is(paragraph.text()));
  }
}
