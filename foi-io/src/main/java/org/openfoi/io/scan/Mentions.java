package org.openfoi.io.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.law.Regime;

/**
 * The instruments that a text has named so far.
 *
 * <p>A scan shows it every character with which a name may begin, in the order of the text.
 */
final class Mentions {
  private static final int REMEMBERED = 24;
  private static final int MAX_ALIAS = 60;

  private final String text;
  private final Deque<Name> names = new ArrayDeque<>();
  private final Map<String, Cited> byNumber = new HashMap<>();
  private int actAt;
  private @Nullable Instrument act;
  private @Nullable Instrument regulations;
  private @Nullable Instrument article;
  private @Nullable Instrument theAct;
  private @Nullable Instrument theRegulations;
  private boolean scottish;
  private boolean british;

  /** What a number was cited with, and where. */
  private record Cited(Instrument instrument, int at) {}

  Mentions(String text) {
    this.text = text;
  }

  /** Whether a name may begin, or end in a word that begins, with the character. */
  static boolean mayStart(char c) {
    return "FEARGDfPHCLTMNSI".indexOf(c) >= 0;
  }

  /** Looks for a name at such a character; returns where to go on. */
  int look(int at, char c) {
    Name name = Chars.isWordPart(Chars.at(text, at - 1)) ? null : nameAt(at, c);
    if (name == null || name.instrument() == null) {
      return at + 1;
    }
    remember(name, ofItsNation(name, name.instrument()));
    return Math.max(at + 1, name.end());
  }

  private @Nullable Name nameAt(int at, char c) {
    return switch (c) {
      case 'F', 'f', 'E' -> RegimeName.at(text, at);
      case 'A' -> Chars.isWord(text, at, "act") ? TitleBefore.at(text, at, 3) : null;
      case 'G' ->
        Chars.isWord(text, at, "gdpr") || Chars.startsWith(text, at, "general data protection")
            ? NameReader.at(text, afterNation(at), false)
            : null;
      case 'R' -> Chars.isWord(text, at, "regulations") ? TitleBefore.at(text, at, 11) : act(at);
      default -> act(at);
    };
  }

  /** An Act by its abbreviation. */
  private @Nullable Name act(int at) {
    return Chars.isCapital(Chars.at(text, at + 1))
        ? NameReader.abbreviation(text, at, false)
        : null;
  }

  /** Where "UK GDPR" or "EU GDPR" begins. */
  private int afterNation(int at) {
    boolean nation = Chars.isWord(text, at - 3, "uk") || Chars.isWord(text, at - 3, "eu");
    return nation && !Chars.isWordPart(Chars.at(text, at - 4)) ? at - 3 : at;
  }

  /** "The EIRs" are the Scottish ones where a text has named Scottish law and no other. */
  Instrument ofItsNation(Name name, Instrument instrument) {
    return isShort(name, instrument) && isScottish() ? Instrument.EISR : instrument;
  }

  /** Whether it is an abbreviation that stands for the Regulations of either nation. */
  private static boolean isShort(Name name, Instrument instrument) {
    return instrument.equals(Instrument.EIR) && name.end() - name.start() < 10;
  }

  /** Whether the text has named Scottish information law and none for the rest of the country. */
  boolean isScottish() {
    return scottish && !british;
  }

  private void remember(Name name, Instrument instrument) {
    names.addLast(Name.of(name.start(), name.end(), instrument));
    if (names.size() > REMEMBERED) {
      names.removeFirst();
    }
    instrument.regime().ifPresent(regime -> {
      scottish |= regime.isScottish();
      british |= !regime.isScottish() && !isShort(name, instrument);
      if (regime.isEnvironmental()) {
        regulations = instrument;
      } else {
        act = instrument;
        actAt = name.start();
      }
    });
    if (instrument.name().contains("GDPR") || instrument.name().startsWith("General Data")) {
      article = instrument;
    }
    alias(name.end(), instrument);
  }

  /** {@code (the Act)} after a name says what those words mean from here on. */
  private void alias(int end, Instrument instrument) {
    int open = Chars.skip(text, end);
    int close = Gloss.end(text, end, MAX_ALIAS);
    if (close == end) {
      return;
    }
    String remark = NameReader.lower(text, open, close);
    if (remark.contains("the act")
        || remark.contains("the \u2018act")
        || remark.contains("the 'act")
        || remark.contains("the \u201Cact")
        || remark.contains("the \"act")) {
      theAct = instrument;
    } else if (remark.contains("regulations")) {
      theRegulations = instrument;
    }
  }

  /** Remembers that a number was cited with an instrument. */
  void cited(Draft draft, Instrument instrument) {
    if (byNumber.size() < 200) {
      byNumber.put(key(draft), new Cited(instrument, draft.start()));
    }
  }

  private static String key(Draft draft) {
    return draft.kind().sign() + draft.limbs().get(0).number();
  }

  /** The foreign instrument of the same number, if no Act of the four regimes was named since. */
  Optional<Instrument> foreignFor(Draft draft) {
    return byNumber.isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byNumber.get(key(draft)))
            .filter(cited -> cited.instrument().isForeign() && cited.at() >= actAt)
            .map(Cited::instrument);
  }

  /** The name that ends at a place. */
  Optional<Name> endingAt(int end) {
    return Optional.ofNullable(names.peekLast()).filter(name -> name.end() == end);
  }

  /** The Act of the four regimes that was named last. */
  Optional<Instrument> act() {
    return Optional.ofNullable(act);
  }

  /** The Regulations of the four regimes that were named last. */
  Optional<Instrument> regulations() {
    return Optional.ofNullable(regulations);
  }

  /** The data protection Regulation that was named last, of which an article may be. */
  Optional<Instrument> article() {
    return Optional.ofNullable(article);
  }

  /** What a word that points back stands for. */
  Optional<Instrument> resolve(Name name) {
    boolean toAct = name.pointer() == Name.Pointer.ACT;
    if (!name.year().isEmpty()) {
      return ofYear(name.year(), toAct);
    }
    Optional<Instrument> said = Optional.ofNullable(toAct ? theAct : theRegulations);
    return said.or(() -> toAct ? act() : regulations()).or(() -> last(toAct));
  }

  private Optional<Instrument> ofYear(String year, boolean toAct) {
    for (var names = this.names.descendingIterator(); names.hasNext(); ) {
      Instrument instrument = names.next().instrument();
      if (instrument != null && instrument.name().endsWith(year)) {
        return Optional.of(instrument);
      }
    }
    for (Regime regime : Regime.values()) {
      if (regime.getTitle().endsWith(year)
          && regime.isEnvironmental() != toAct
          && !regime.isScottish()) {
        return Optional.of(Instrument.of(regime));
      }
    }
    return Optional.of(Instrument.foreign(year + (toAct ? " Act" : " Regulations")));
  }

  private static boolean isOf(Instrument instrument, boolean ofActs) {
    String name = instrument.name();
    return name.contains(ofActs ? "Act" : "Reg") || ofActs && NameReader.isAct(name);
  }

  /** The last instrument of any kind, for "that Act". */
  Optional<Instrument> last(boolean ofActs) {
    for (var names = this.names.descendingIterator(); names.hasNext(); ) {
      Instrument instrument = names.next().instrument();
      if (instrument != null && isOf(instrument, ofActs)) {
        return Optional.of(instrument);
      }
    }
    return Optional.empty();
  }
}
