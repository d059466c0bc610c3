package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;

/**
 * Reads a letter or page about a request whose layout is none of the known ones, by what its
 * headings and sentences say. A finding says that the layout is not known.
 */
public final class GeneralLetterReader extends LetterLayout {
  private static final Set<HeadingKind> TELLING = EnumSet.of(
      HeadingKind.RESPONSE,
      HeadingKind.HARM,
      HeadingKind.PUBLIC_INTEREST,
      HeadingKind.FACTORS_FOR,
      HeadingKind.FACTORS_AGAINST,
      HeadingKind.COMPLAINTS);
  private static final Set<Statement> REPLYING = EnumSet.of(
      Statement.NEITHER_CONFIRM_NOR_DENY,
      Statement.WITHHELD,
      Statement.REFUSAL_NOTICE,
      Statement.COST,
      Statement.NOT_HELD,
      Statement.INTERNAL_REVIEW,
      Statement.ACKNOWLEDGEMENT);
  private static final Pattern DECIDING = Pattern.compile(
      "(?i)decision notice|\\btribunal\\b|\\bappellant\\b|^decision \\d|commissioner[’']?s? (?:decision|finds)");
  private static final Pattern COMMISSIONER = Pattern.compile("(?i)commissioner[’']?s? office");
  private static final Pattern ANSWERS = Pattern.compile("(?i)\\byour request\\b");
  private static final int HEAD = 4;
  private static final Pattern ADDRESSED = Pattern.compile("(?i)\\byour?\\b");
  private static final Pattern REQUESTED = Pattern.compile(
      "(?i)\\b(?:freedom of information|foia?|foi act|environmental information|eir|section \\d+)\\b");
  private static final Set<Statement> GIVING = EnumSet.of(
      Statement.INFORMATION_DISCLOSED, Statement.AVAILABLE_ELSEWHERE, Statement.VEXATIOUS);
  private static final int FIRST = 40;

  /** Makes a reader. */
  public GeneralLetterReader() {
    super("letter of no known layout");
  }

  @Override
  public int fit(Marks marks) {
    boolean decides = marks.find(DECIDING, 12) && !marks.find(ANSWERS, 12);
    boolean greets = marks.first(15).stream().anyMatch(line -> Courtesy.isGreeting(line.text()));
    if (decides || !greets && marks.find(COMMISSIONER, HEAD)) {
      return 0;
    }
    boolean requested = marks.find(REQUESTED, FIRST);
    boolean replies = marks.first(FIRST).stream()
        .map(Statements::of)
        .anyMatch(says -> says(says, REPLYING) || requested && says(says, GIVING));
    boolean headed = TELLING.stream().anyMatch(marks::has);
    boolean speaks = requested || marks.find(ADDRESSED, FIRST);
    return headed || replies && speaks ? 32 : greets ? 31 : 0;
  }

  private static boolean says(Statements says, Set<Statement> telling) {
    return telling.stream().anyMatch(says::says);
  }

  @Override
  public ReadResult<FoiCase> read(SourceText text) {
    ReadResult<FoiCase> read = super.read(text);
    List<Finding> findings = new ArrayList<>(read.findings());
    text.lines().stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .ifPresent(line -> findings.add(0, Findings.unknownLayout(Block.of(line))));
    return new ReadResult<>(read.value(), read.structure(), findings, read.unclaimed());
  }
}
