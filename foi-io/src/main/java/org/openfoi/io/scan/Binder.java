package org.openfoi.io.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.model.law.Regime;

/** Finds the instrument that a citation is of. */
final class Binder {
  private final String text;
  private final Regime actByDefault;
  private final Regime regulationsByDefault;
  private final Mentions mentions;
  private final AfterReader after;
  private final Set<String> headings = new HashSet<>(2);
  /** Whether a citation before was bound to one of the four regimes. */
  private boolean ofInformation;

  Binder(String text, Regime act, Regime regulations) {
    this.text = text;
    this.actByDefault = act;
    this.regulationsByDefault = regulations;
    this.mentions = new Mentions(text);
    this.after = new AfterReader(text);
  }

  /**
   * Binds a draft, and with it those before that only a separator divides from it.
   *
   * @param open the drafts so far
   * @return whether it is a citation at all
   */
  boolean bind(Draft draft, List<Draft> open) {
    Optional<Regime> own = draft.keyword().regime();
    if (own.isPresent()) {
      draft.bind(Instrument.of(own.get()), Binding.STATED);
      return true;
    }
    Name name = after.read(draft.end());
    if (name != null && (name.instrument() == null || !isOfArticles(draft, name.instrument()))) {
      boolean known = state(draft, name);
      draft.name();
      backwards(draft, open);
      return known;
    }
    if (after.isDocument() && !isLegal(draft)) {
      return false;
    }
    Optional<Instrument> before = before(draft);
    if (before.isPresent()) {
      draft.bind(before.get(), Binding.STATED);
      draft.lead();
      mentions.cited(draft, before.get());
      return true;
    }
    if (draft.isChained() && !open.isEmpty() && before(draft, open.get(open.size() - 1))) {
      return true;
    }
    return bare(draft, open);
  }

  /** Whether the brackets of it leave no doubt that it is of the law. */
  private static boolean isLegal(Draft draft) {
    return !draft.first().path().isEmpty() && draft.number() >= 12 && draft.number() <= 44;
  }

  /** Binds by a name that stands after it. */
  private boolean state(Draft draft, Name name) {
    Instrument instrument = name.instrument();
    if (instrument == null) {
      Optional<Instrument> resolved = after.isThat()
          ? mentions.last(name.pointer() == Name.Pointer.ACT)
          : mentions.resolve(name);
      if (resolved.isPresent()) {
        draft.bind(resolved.get(), Binding.NEAREST);
      } else {
        draft.bind(byDefault(name.pointer() == Name.Pointer.REGULATIONS), Binding.DEFAULT);
      }
      return true;
    }
    instrument = nation(name);
    draft.bind(instrument, Binding.STATED);
    mentions.cited(draft, instrument);
    return true;
  }

  /** What a name names; the Regulations are of the nation that the text has named them of. */
  private Instrument nation(Name name) {
    return Instrument.EIR.equals(name.instrument())
        ? mentions.ofItsNation(name, name.instrument())
        : name.instrument();
  }

  /** Gives its instrument to the drafts before that wait for one. */
  private void backwards(Draft draft, List<Draft> open) {
    Draft next = draft;
    for (int i = open.size() - 1; i >= 0 && next.isChained(); i--) {
      Draft draftBefore = open.get(i);
      if (draftBefore.isNamed()
          || draftBefore.binding() == Binding.STATED
          || draftBefore.kind() != draft.kind()) {
        return;
      }
      draftBefore.bind(draft.instrument(), draft.binding());
      next = draftBefore;
    }
  }

  /** The instrument named directly before: {@code FOIA s.17}, {@code Housing Act 1985 (s.325)}. */
  private Optional<Instrument> before(Draft draft) {
    int end = Chars.skipBack(text, draft.start());
    char c = Chars.at(text, end - 1);
    boolean newLine = Chars.isBroken(text, end, draft.start());
    while (end > 0
        && (c == ','
            || c == '('
            || c == ':'
            || c == '-'
            || c == '\u2013'
            || c == ')'
            || c == '"'
            || c == '\u2019')
        && draft.start() - end < 8) {
      end = Chars.skipBack(text, end - 1);
      c = Chars.at(text, end - 1);
    }
    int last = end;
    boolean line = newLine;
    Optional<Name> ending = mentions.endingAt(last);
    if (ending.isEmpty()) {
      int alias = aliasStart(draft.start(), last);
      ending = alias < last ? mentions.endingAt(Chars.skipBack(text, alias)) : ending;
    }
    return ending
        .map(this::nation)
        .filter(instrument -> !line || instrument.regime().isPresent())
        .filter(instrument -> fits(draft, instrument));
  }

  /** {@code (EIR)} after a title, before the citation. */
  private int aliasStart(int start, int end) {
    int close = Chars.at(text, end) == ')' ? end : -1;
    if (close < 0 || start - close > 8) {
      return end;
    }
    for (int i = close; i > 0 && close - i < 24; i--) {
      if (text.charAt(i - 1) == '(') {
        return i - 1;
      }
    }
    return end;
  }

  private static boolean fits(Draft draft, Instrument instrument) {
    Optional<Regime> regime = instrument.regime();
    return regime.isPresent()
        ? draft.kind() != CitationKind.ARTICLE && isOfUnit(draft, regime.get())
        : !isOfArticles(draft, instrument);
  }

  /** The data protection Regulation has articles, so a section beside its name is of an Act. */
  private static boolean isOfArticles(Draft draft, Instrument instrument) {
    return draft.kind() == CitationKind.SECTION
        && instrument.isForeign()
        && (instrument.name().contains("GDPR") || instrument.name().startsWith("General Data"));
  }

  private static boolean isOfUnit(Draft draft, Regime regime) {
    return draft.kind() != CitationKind.SECTION && draft.kind() != CitationKind.REGULATION
        || regime.isEnvironmental() == (draft.kind() == CitationKind.REGULATION);
  }

  /** The instrument of the citation before, if that was stated: {@code FOIA s.17 and s.40}. */
  private boolean before(Draft draft, Draft last) {
    Instrument instrument = last.instrument();
    boolean larger = last.kind() == CitationKind.PART || last.kind() == CitationKind.SCHEDULE;
    boolean same = last.kind() == draft.kind();
    boolean takes = instrument != null
        && (instrument.isForeign()
            ? larger && last.binding() == Binding.STATED || same && last.isLed()
            : same && last.binding() == Binding.STATED);
    if (takes) {
      draft.bind(instrument, Binding.NEAREST);
      if (last.isLed()) {
        draft.lead();
      }
    }
    return takes;
  }

  /** Binds by what was named before, or by default; a foreign subject by nothing. */
  private boolean bare(Draft draft, List<Draft> open) {
    boolean heading =
        Guards.isHeading(text, draft, headings.isEmpty() && mentions.act().isPresent());
    if (heading) {
      headings.add(draft.first().number());
    }
    if (heading
        || !draft.hasPath() && headings.contains(draft.first().number())
        || Guards.isPlaceInText(text, draft)
        || Guards.isBareCode(text, draft)
        || Guards.isReference(text, draft)
        || AfterReader.isOfDocument(text, draft.start())
        || Guards.isDate(text, draft)
        || Guards.isListMark(text, draft)
        || draft.keyword() == Keyword.R && !draft.hasPath()) {
      return false;
    }
    return switch (draft.kind()) {
      case SECTION -> section(draft, open);
      case REGULATION -> regulation(draft);
      case ARTICLE -> article(draft);
      case PARAGRAPH, SCHEDULE -> draft.schedule() != null && ofAct(draft);
      case PART ->
        Chars.isCapital(draft.first().number().charAt(0))
            && (isAlone(draft) || Guards.isAboutExemptions(text, draft))
            && ofAct(draft);
      case CHAPTER, CLAUSE -> false;
    };
  }

  private boolean section(Draft draft, List<Draft> open) {
    if (draft.schedule() != null) {
      return ofAct(draft);
    }
    Optional<Instrument> foreign = mentions.foreignFor(draft);
    if (foreign.isPresent() && !isCertain(draft)) {
      draft.bind(foreign.get(), Binding.NEAREST);
      return true;
    }
    boolean subject = Subjects.isForeign(text, draft);
    if (subject
        || draft.number() > Extent.of(actByDefault)
        || !Extent.hasSubsection(actByDefault, draft.first())
        || !draft.hasPath() && !isAlone(draft) && !Extent.isUsual(draft.number())) {
      draft.bind(null, Binding.NONE);
      if (subject) {
        unbindBefore(draft, open);
      }
      return draft.keyword() != Keyword.EXEMPTION && draft.keyword() != Keyword.NONE;
    }
    if (mentions.act().isEmpty() && !isAlone(draft)) {
      Optional<Instrument> last = mentions.last(true);
      if (last.isPresent() && !isOurs(draft)) {
        draft.bind(last.get(), Binding.NEAREST);
        return true;
      }
      if (isForeignToContext(draft)) {
        draft.bind(null, Binding.NONE);
        return !Guards.isCode(text, draft);
      }
    }
    return ofAct(draft);
  }

  /** Whether words near it speak of information law, the plainer the less certain it is. */
  private boolean isOurs(Draft draft) {
    return isCertain(draft)
        ? Guards.isAboutInformation(text, draft)
        : Guards.isAboutExemptions(text, draft);
  }

  /** Whether it is used like a noun's name, and nothing beside it speaks of information law. */
  private boolean isForeignToContext(Draft draft) {
    return !ofInformation
        && !draft.hasPath()
        && draft.keyword() != Keyword.EXEMPTION
        && (Guards.isCode(text, draft) || Subjects.isBeforeNoun(text, draft))
        && !Guards.isAboutInformation(text, draft);
  }

  /** Whether the text is nothing else, as the label of a table is. */
  private boolean isAlone(Draft draft) {
    return draft.end() - draft.start() == text.length();
  }

  /** {@code Section 38 and Section 278 agreements}: the noun is that of both. */
  private static void unbindBefore(Draft draft, List<Draft> open) {
    Draft next = draft;
    for (int i = open.size() - 1; i >= 0 && next.isChained(); i--) {
      next = open.get(i);
      if (next.binding() == Binding.STATED || next.binding() == Binding.NONE || next.hasPath()) {
        return;
      }
      next.bind(null, Binding.NONE);
    }
  }

  /** Whether the path is one of the four regimes' and the number one of an exemption. */
  private static boolean isCertain(Draft draft) {
    return !draft.first().path().isEmpty() && draft.number() >= 21 && draft.number() <= 44;
  }

  private boolean ofAct(Draft draft) {
    Optional<Instrument> act = mentions.act();
    ofInformation = true;
    draft.bind(
        act.orElseGet(() -> byDefault(false)), act.isPresent() ? Binding.NEAREST : Binding.DEFAULT);
    return true;
  }

  private boolean regulation(Draft draft) {
    Optional<Instrument> foreign = mentions.foreignFor(draft);
    if (foreign.isPresent()) {
      draft.bind(foreign.get(), Binding.NEAREST);
      return true;
    }
    if (draft.number() > Extent.of(regulationsByDefault)) {
      draft.bind(null, Binding.NONE);
      return true;
    }
    Optional<Instrument> regulations =
        mentions.isScottish() ? Optional.of(Instrument.EISR) : mentions.regulations();
    draft.bind(
        regulations.orElseGet(() -> byDefault(true)),
        regulations.isPresent() ? Binding.NEAREST : Binding.DEFAULT);
    return true;
  }

  private boolean article(Draft draft) {
    Optional<Instrument> named = mentions.foreignFor(draft).or(mentions::article);
    draft.bind(named.orElse(null), named.isPresent() ? Binding.NEAREST : Binding.NONE);
    return true;
  }

  private Instrument byDefault(boolean regulations) {
    return Instrument.of(regulations ? regulationsByDefault : actByDefault);
  }

  /** The names of the text so far. */
  Mentions mentions() {
    return mentions;
  }
}
