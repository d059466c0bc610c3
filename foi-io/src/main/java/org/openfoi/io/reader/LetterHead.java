package org.openfoi.io.reader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateRole;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.scan.ReferenceMention;
import org.openfoi.io.scan.ReferenceScanner;
import org.openfoi.model.authority.Force;
import org.openfoi.model.request.RequestReference;

/** Title, reference and dates of a letter, from its first lines and its openings. */
final class LetterHead {
  private static final int LONGEST_TITLE = 160;
  private static final int LONGEST_HEADING = 80;
  private static final int LONGEST_LABEL = 40;
  private static final int MOST_PARAGRAPHS = 80;
  private static final int MOST_OPENINGS = 12;
  private static final Pattern FIELD = Pattern.compile(
      "(?i)(?:(subject|title|request title|foi title)|keywords?|topic|re|advice)\\s*[:\\t]\\s*(\\S.*)");
  private static final Pattern LABEL = Pattern.compile(
      "(?i)(?:our |your |foi |request |case |my )?(?:ref(?:erence)?|date|number|category|no|department"
          + "|published|status|tel(?:ephone)?|e-?mail|phone|fax|web(?:site)?|contact|address|direct line)\\b.{0,40}");

  /** {@code Date of decision}, {@code Received:}, {@code Response sent}. */
  private static final Pattern DATE_LABEL = Pattern.compile(
      "(?i)(?:date .{2,30}|(?:(?:foi |your )?(?:request|response|reply|decision) )?"
          + "(?:date|received|requested|responded|replied|answered|issued|closed|completed|sent)(?: on)?) ?:?");

  private static final Pattern LEADING_REFERENCE =
      Pattern.compile("(?:FOI|EIR|F)[\\w /-]*\\d[\\w/-]* ?[\u2013:-] (.{4,})");
  private static final Pattern FILE = Pattern.compile("[\\w-]+_[\\w.-]+|[\\w ,()-]+\\.[a-z]{3,4}");
  private static final Pattern ARRIVAL = Pattern.compile(
      "(?i)\\b(?:received|reached|arrived|had|got)\\b[^.;]{0,60}?\\b(?:on )?(?:(?:the|that) same da(?:y|te)|that day|the (next|following) day)\\b");
  private static final Pattern NO_TITLE = Pattern.compile(
      "(?i)^(?:provision of information|freedom of information|information (?:management|compliance|governance)"
          + "|environmental information|data protection|our |your |ref\\b|reference\\b|request n|to whom|private|official|not protectively"
          + "|nhs|department|office\\b|i |we |on )|\\b[A-Z]{1,2}\\d{1,2} ?\\d[A-Z]{2}$|\\b(?:Office|Team|Unit|Section|Department|Road|Street)$"
          + "|\\b\\d{1,3}[A-Z]? (?:\\p{Lu}[\\p{L}'\u2019]+ ){1,3}(?:Way|Lane|Avenue|Quay|Park|House|Square|Place|Court|Close|Drive|Road|Street)$");

  private static final Pattern REFERRED =
      Pattern.compile("(?i)[\\s,|]*(?:our |your |foi |case )?ref(?:erence)?\\b[^,;]{0,40}");

  private static final Pattern SUBJECT =
      Pattern.compile("(?:freedom of |environmental |foi )?(?:information )?(?:act )?request");

  private static final Pattern MARKS_BEFORE = Pattern.compile("[\\s(\\[\u2013:-]+$");
  private static final Pattern MARKS_BEHIND = Pattern.compile("[\\s)\\]]*");

  private final List<Structure> structure;
  private int paragraphs;
  private Optional<String> title = Optional.empty();
  private Optional<RequestReference> reference = Optional.empty();
  private final List<Block> openings = new ArrayList<>();
  private String above = "";
  private boolean labelled;
  private boolean prose;
  private Optional<LocalDate> date = Optional.empty();
  private Optional<LocalDate> made = Optional.empty();
  private Optional<LocalDate> received = Optional.empty();

  LetterHead(List<Structure> structure) {
    this.structure = structure;
  }

  Optional<String> title() {
    return title;
  }

  Optional<RequestReference> reference() {
    return reference;
  }

  Optional<LocalDate> date() {
    return date;
  }

  Optional<LocalDate> made() {
    return made;
  }

  Optional<LocalDate> received() {
    return received;
  }

  /** Looks at a paragraph for reference and dates. */
  void look(Block block, boolean mayBeDate) {
    String label = above;
    boolean isLabel = block.text().length() <= LONGEST_LABEL
        && DATE_LABEL.matcher(block.text()).matches();
    above = isLabel ? block.text() : "";
    if (paragraphs++ >= MOST_PARAGRAPHS || !block.hasDigit()) {
      return;
    }
    if (openings.size() < MOST_OPENINGS) {
      openings.add(block);
    }
    if (!labelled) {
      for (ReferenceMention mention : ReferenceScanner.of().scan(block.text())) {
        if (reference.isEmpty() || mention.labelled()) {
          reference = Optional.of(mention.reference());
          labelled = mention.labelled();
          break;
        }
      }
    }
    for (DateMention mention : dates(block, label)) {
      if (mention.is(DateRole.RECEIVED)) {
        received = received.or(() -> Optional.of(mention.date()));
      } else if (mention.is(DateRole.REQUEST)) {
        made = made.or(() -> Optional.of(mention.date()));
        received = received.or(() -> arrival(mention, block));
      } else if (mention.is(DateRole.DATED) || mayBeDate && isAlone(mention, block)) {
        date = date.or(() -> Optional.of(mention.date()));
      }
    }
  }

  /** Takes days without a year, which the letter's own date tells, where no others were found. */
  void settle() {
    if (date.isEmpty() || made.isPresent() && received.isPresent()) {
      return;
    }
    for (Block block : openings) {
      for (DateMention mention : DateScanner.of().scanWritten(block.text(), date.get())) {
        if (mention.is(DateRole.RECEIVED)) {
          received = received.or(() -> Optional.of(mention.date()));
        } else if (mention.is(DateRole.REQUEST)) {
          made = made.or(() -> Optional.of(mention.date()));
        }
      }
    }
  }

  /** The dates of a paragraph; what one that stands alone is of may be said in the line above. */
  private static List<DateMention> dates(Block block, String above) {
    List<DateMention> dates = DateScanner.of().scan(block.text());
    if (above.isEmpty() || dates.size() != 1 || !isAlone(dates.get(0), block)) {
      return dates;
    }
    DateMention alone = dates.get(0);
    return DateScanner.of().scan(above + " " + block.text().substring(alone.start())).stream()
        .reduce((first, second) -> second)
        .map(DateMention::role)
        .map(role -> List.of(new DateMention(alone.start(), alone.end(), alone.date(), role)))
        .orElse(dates);
  }

  /** The day of arrival that is told by the day of the request: "which we received on that day". */
  private static Optional<LocalDate> arrival(DateMention request, Block block) {
    Matcher later =
        ARRIVAL.matcher(block.text()).region(request.end(), block.text().length());
    return later.find()
        ? Optional.of(request.date().plusDays(later.group(1) == null ? 0 : 1))
        : Optional.empty();
  }

  /** Whether a line is a date and nothing else. */
  static boolean isDate(Block line) {
    return DateScanner.of().scan(line.text()).stream().anyMatch(mention -> isAlone(mention, line));
  }

  /** Whether nothing stands beside it but a reference. */
  private static boolean isAlone(DateMention mention, Block block) {
    return mention.role().isEmpty()
        && isReferred(block.text().substring(0, mention.start()))
        && isReferred(block.text().substring(mention.end()));
  }

  private static boolean isReferred(String text) {
    return text.isBlank()
        || text.endsWith(Plain.WIDE_SPACE)
        || REFERRED.matcher(text).matches();
  }

  /**
   * Takes a line before the letter's text as title or as a field of the head.
   *
   * @return whether it is one
   */
  boolean take(Block block) {
    String text = block.text();
    Matcher field = FIELD.matcher(text);
    if (field.matches() && text.length() <= LONGEST_TITLE) {
      if (title.isEmpty() || field.group(1) != null) {
        title = Optional.of(withoutReference(Plain.text(field.group(2))));
      }
      structure.add(new Structure(Structure.Kind.HEADING, block.start()));
      return true;
    }
    if (text.length() <= LONGEST_TITLE && LABEL.matcher(Plain.text(text)).matches()) {
      block.spans().forEach(span -> structure.add(new Structure(Structure.Kind.LABEL, span)));
      return true;
    }
    if (FILE.matcher(text).matches()) {
      block.spans().forEach(span -> structure.add(new Structure(Structure.Kind.HEADING, span)));
      return true;
    }
    if (title.isEmpty() && !prose && isTitle(text)) {
      title = Optional.of(withoutReference(Plain.text(text)));
      block.spans().forEach(span -> structure.add(new Structure(Structure.Kind.HEADING, span)));
      return true;
    }
    prose |= text.length() > LONGEST_HEADING && text.endsWith(".");
    return false;
  }

  /**
   * Whether a heading that names a request is the subject of a letter: right below the salutation,
   * or with the reference behind it.
   *
   * @param index that of the paragraph it stands in
   */
  static boolean isSubject(Heading heading, List<Block> paragraphs, int index) {
    return heading.kind() == HeadingKind.REQUEST
        && SUBJECT.matcher(Plain.key(heading.text())).lookingAt()
        && (index > 0 && Courtesy.isGreeting(paragraphs.get(index - 1).text())
            || heading
                .rest()
                .filter(rest -> !ReferenceScanner.of().scan(rest.text()).isEmpty())
                .isPresent());
  }

  /** The title that a document's first line is, if it is no sentence. */
  static Optional<String> titleOf(Block first) {
    return isTitle(first.text())
        ? Optional.of(withoutReference(Plain.text(first.text())))
        : Optional.empty();
  }

  private static boolean isTitle(String text) {
    char last = text.charAt(text.length() - 1);
    return text.length() <= LONGEST_TITLE
        && ".?!,;:".indexOf(last) < 0
        && !Courtesy.is(text)
        && text.indexOf('@') < 0
        && !text.contains("www.")
        && !NO_TITLE.matcher(text).find()
        && !isReference(text)
        && Force.tryParse(Plain.text(text)).isEmpty()
        && Character.isLetter(
            Plain.text(text).isEmpty() ? ' ' : Plain.text(text).charAt(0))
        && !Asking.is(text)
        && DateScanner.of().scan(text).isEmpty();
  }

  private static boolean isReference(String text) {
    return ReferenceScanner.of().scan(text).stream()
        .anyMatch(mention -> mention.start() == 0 && mention.end() == text.length());
  }

  /** A title without the reference in brackets, or after a dash, at its end. */
  private static String withoutReference(String text) {
    Matcher lead = LEADING_REFERENCE.matcher(text);
    if (lead.matches()) {
      return lead.group(1);
    }
    List<ReferenceMention> mentions = ReferenceScanner.of().scan(text);
    if (mentions.isEmpty()) {
      return text;
    }
    ReferenceMention last = mentions.get(mentions.size() - 1);
    String before = MARKS_BEFORE.matcher(text.substring(0, last.start())).replaceAll("");
    boolean atEnd = MARKS_BEHIND.matcher(text.substring(last.end())).matches();
    return atEnd && before.length() > 3 ? before : text;
  }
}
