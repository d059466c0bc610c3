package org.openfoi.io.reader;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.BalanceDirection;
import org.openfoi.model.refusal.BalanceOutcome;

/** What the paragraphs of a balancing conclude. */
final class BalanceWords {
  private static final String GAP = "[^.]{0,160}?";
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.;])\\s+");
  private static final Cued ARGUING = words(
      "\\bfactors? (?:in favour of|for|against|favouring|supporting)\\b"
          + "|\\bpublic interest in (?:the )?(?:disclos|releas|withhold|maint|non-disclos)\\w*"
          + GAP + "\\b(?:is|lies|would|are)\\b"
          + "|\\b(?:considered|weighed|balanced) the public interest\\b",
      "factor|public interest in|the public interest");
  private static final Pattern SUPPOSING = Pattern.compile(
      "\\b(?:whether|if|where|unless|presumption|must (?:consider|weigh)|required to)\\b",
      Pattern.CASE_INSENSITIVE);
  private static final Cued NEITHER = words(
      "(?:favours?|favou?ring|lies (?:in|with)|in favour of|"
          + "is to|will|must|to)\\b" + GAP
          + "\\b(?:neither (?:to )?confirm|not confirm|neither confirming)"
          + "|maintain\\w* (?:the )?(?:neither|ncnd)|neither confirming nor denying" + GAP
          + "(?:outweigh|justified|appropriate)"
          + "|outweighs" + GAP
          + "(?:confirming (?:or|nor) denying|confirmation (?:or|nor) denial)",
      "neither|not confirm|ncnd|outweighs");
  private static final Cued KEEPING = words(
      "(?:favours?|favou?ring|in favour of|lies (?:in|with)|resides? in|rests? with)\\b"
          + GAP
          + "\\b(?:non-? ?(?:disclosure|release)|not (?:disclos|releas)\\w*|withhold\\w*|maintain\\w*"
          + "|refus\\w*|exempt\\w*|application of)"
          + "|\\b(?:maintaining the exemption|withholding|non-disclosure|harm|factors? against)\\b"
          + GAP
          + "\\boutweighs?\\b"
          + "|\\b(?:disclosure|disclosing|release|releasing|providing|transparency|openness)\\b"
          + GAP
          + "\\b(?:is|are|was|were) (?:\\w+ )?outweighed\\b"
          + "|\\boutweighs?\\b" + GAP + "\\b(?:disclosure|disclosing|release|releasing)\\b"
          + "|\\bmaintaining the exemptions? is the (?:stronger|greater|weightier)\\b"
          + "|\\bnot (?:\\w+ ){0,4}in the public interest to (?:disclose|release|provide)\\b"
          + "|\\bshould (?:be withheld|not be (?:disclosed|released))\\b",
      "favo|lies in|lies with|reside|rest with|rests with|outweigh|maintaining the exemption"
          + "|in the public interest to|should be|should not be");
  private static final Cued DISCLOSING = words(
      "(?:favours?|favou?ring|in favour of|lies (?:in|with))\\b "
          + "(?:the )?(?:full )?(?:disclosure|disclosing|release|releasing|confirming (?:or|that|whether))"
          + "|\\bin the public interest to (?:disclose|release)\\b(?<!not in the public interest to (?:disclose|release))",
      "favo|lies in|lies with|in the public interest to");

  private BalanceWords() {}

  private static Cued words(String words, String cues) {
    return Cued.ofAnyCase(words, cues);
  }

  /** The balance of its paragraphs: the last one that concludes anything counts. */
  static Balance of(List<Block> paragraphs) {
    Balance.Builder balance = Balance.builder();
    balance.reasons(paragraphs.stream().map(Block::passage).toList());
    for (int i = paragraphs.size() - 1; i >= 0; i--) {
      Optional<BalanceOutcome> outcome = conclusion(paragraphs.get(i).text());
      if (outcome.isPresent()) {
        return balance
            .outcome(outcome)
            .direction(
                outcome.get() == BalanceOutcome.DISCLOSE
                    ? BalanceDirection.FAVOURS_DISCLOSURE
                    : BalanceDirection.FAVOURS_MAINTAINING)
            .build();
      }
    }
    return balance.build();
  }

  /** Whether a paragraph outside a balancing draws the conclusion of one. */
  static boolean concludes(String text) {
    return (text.contains("ublic interest") || text.contains("balance"))
        && conclusion(text).isPresent();
  }

  /**
   * Whether a paragraph outside a balancing weighs the public interest itself, and does not only
   * say that it has to be weighed.
   */
  static boolean weighs(String text) {
    return text.contains("ublic interest")
        && SENTENCE
            .splitAsStream(text)
            .filter(sentence -> !SUPPOSING.matcher(sentence).find())
            .anyMatch(sentence -> ARGUING.isIn(sentence) || concludes(sentence));
  }

  private static Optional<BalanceOutcome> conclusion(String text) {
    int neither = last(NEITHER, text);
    int keeping = last(KEEPING, text);
    int disclosing = last(DISCLOSING, text);
    int latest = Math.max(neither, Math.max(keeping, disclosing));
    if (latest < 0) {
      return Optional.empty();
    } else if (latest == neither) {
      return Optional.of(BalanceOutcome.NEITHER_CONFIRM_NOR_DENY);
    }
    return Optional.of(latest == keeping ? BalanceOutcome.WITHHOLD : BalanceOutcome.DISCLOSE);
  }

  private static int last(Cued words, String text) {
    int last = -1;
    if (!words.mayBeIn(text)) {
      return last;
    }
    Matcher matcher = words.pattern().matcher(text);
    while (matcher.find()) {
      last = matcher.end();
    }
    return last;
  }
}
