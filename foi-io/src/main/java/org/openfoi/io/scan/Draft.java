package org.openfoi.io.scan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A citation while it is being read: everything but its provisions. */
final class Draft {
  private final Keyword keyword;
  private final CitationKind kind;
  private final int start;
  private final List<Limb> limbs;
  private List<String> notes;
  private int end;
  private @Nullable String schedule;
  private @Nullable String schedulePart;
  private @Nullable Instrument instrument;
  private Binding binding = Binding.NONE;
  private boolean chained;
  private boolean led;
  private boolean named;

  Draft(
      Keyword keyword,
      CitationKind kind,
      int start,
      int end,
      List<Limb> limbs,
      List<String> notes) {
    this.keyword = keyword;
    this.kind = kind;
    this.start = start;
    this.end = end;
    this.limbs = limbs;
    this.notes = List.copyOf(notes);
  }

  Keyword keyword() {
    return keyword;
  }

  CitationKind kind() {
    return kind;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  List<Limb> limbs() {
    return limbs;
  }

  List<String> notes() {
    return notes;
  }

  void note(String note) {
    List<String> more = new ArrayList<>(notes);
    more.add(note);
    notes = List.copyOf(more);
  }

  Limb first() {
    return limbs.get(0);
  }

  boolean hasPath() {
    return !first().path().isEmpty() || limbs.size() > 1 || schedule != null;
  }

  /** The number of its first section, without a letter. */
  int number() {
    String number = first().number();
    int value = 0;
    for (int i = 0; i < number.length() && Chars.isDigit(number.charAt(i)); i++) {
      value = value * 10 + number.charAt(i) - '0';
    }
    return value;
  }

  @Nullable
  String schedule() {
    return schedule;
  }

  @Nullable
  String schedulePart() {
    return schedulePart;
  }

  /** It is in a schedule, perhaps in a Part of it, whose name ends the citation. */
  void inSchedule(String number, @Nullable String part, int newEnd) {
    schedule = number;
    schedulePart = part;
    end = Math.max(end, newEnd);
  }

  @Nullable
  Instrument instrument() {
    return instrument;
  }

  Binding binding() {
    return binding;
  }

  void bind(@Nullable Instrument to, Binding how) {
    instrument = to;
    binding = how;
  }

  /** Whether the name of its instrument stands before it, and so before those that follow. */
  boolean isLed() {
    return led;
  }

  void lead() {
    led = true;
  }

  /** Whether a name, or a word that points back to one, stands after it. */
  boolean isNamed() {
    return named;
  }

  void name() {
    named = true;
  }

  /** Whether only a separator stands between it and the citation before. */
  boolean isChained() {
    return chained;
  }

  void chain() {
    chained = true;
  }
}
