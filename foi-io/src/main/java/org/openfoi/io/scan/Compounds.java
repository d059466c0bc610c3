package org.openfoi.io.scan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins what is in a schedule with the schedule: {@code paragraph 3 of Schedule 2}. */
final class Compounds {
  private final String text;

  Compounds(String text) {
    this.text = text;
  }

  /** The draft with the schedule before or after it, or the draft itself. */
  Draft extend(Draft draft) {
    return switch (draft.kind()) {
      case PARAGRAPH, SECTION, PART, ARTICLE -> intoSchedule(draft);
      case SCHEDULE -> ofSchedule(draft);
      default -> draft;
    };
  }

  /** {@code paragraph 3 of Schedule 2}, {@code Part 3, Schedule 2 (Part 4)}. */
  private Draft intoSchedule(Draft draft) {
    int first = draft.kind() == CitationKind.PARAGRAPH ? partAfter(draft.end()) : -1;
    boolean inPart = first > 0;
    int at = afterOf(inPart ? partEnd(first) : draft.end());
    int number = afterWord(at, "schedule", "sched", "sch");
    if (number < 0 || draft.kind() == CitationKind.ARTICLE) {
      return draft;
    }
    int end = numberEnd(number);
    if (end < 0) {
      return draft;
    }
    String schedule = Numbers.normal(text, number, end);
    if (inPart) {
      draft.inSchedule(schedule, text.substring(first, partEnd(first)), end);
      return draft;
    }
    int part = partAfter(end);
    if (part > 0 && draft.kind() != CitationKind.PART) {
      int partEnd = partEnd(part);
      boolean closed = Chars.at(text, partEnd) == ')' && Gloss.end(text, end, 20) == partEnd + 1;
      draft.inSchedule(schedule, text.substring(part, partEnd), closed ? partEnd + 1 : partEnd);
    } else {
      draft.inSchedule(schedule, null, end);
    }
    return draft;
  }

  /** {@code Schedule 2, paragraph 3}, {@code Sch. 1 Part VI}. */
  private Draft ofSchedule(Draft draft) {
    if (draft.limbs().size() > 1 || !draft.first().path().isEmpty()) {
      return draft;
    }
    String schedule = draft.first().number();
    int part = partAfter(draft.end());
    int from = part > 0 ? closing(partEnd(part)) : draft.end();
    String partNumber = part > 0 ? text.substring(part, partEnd(part)) : null;
    int paragraph = paragraphAfter(from);
    if (paragraph > 0) {
      ListReader list = new ListReader(text, Keyword.PARAGRAPH);
      if (list.read(paragraph, false)) {
        return made(draft, list.limbs().finish(), list.end(), schedule, partNumber);
      }
    }
    return partNumber == null
        ? draft
        : made(draft, List.of(new Limb("", List.of())), from, schedule, partNumber);
  }

  private static Draft made(
      Draft draft, List<Limb> limbs, int end, String schedule, @Nullable String part) {
    Draft made =
        new Draft(draft.keyword(), CitationKind.SCHEDULE, draft.start(), end, limbs, draft.notes());
    made.inSchedule(schedule, part, end);
    return made;
  }

  private int closing(int end) {
    return Chars.at(text, end) == ')' ? end + 1 : end;
  }

  private int paragraphAfter(int from) {
    int at = afterOf(from);
    int number = afterWord(at, "paragraphs", "paragraph", "paras", "para");
    return number > 0 && Chars.isDigit(Chars.at(text, number)) ? number : -1;
  }

  private int partAfter(int from) {
    int at = afterOf(from);
    int open = Chars.at(text, at) == '(' ? at + 1 : at;
    int number = afterWord(open, "part", "pt");
    return number > 0 && partEnd(number) > 0 ? number : -1;
  }

  private int partEnd(int number) {
    return Chars.isDigit(Chars.at(text, number)) ? numberEnd(number) : Roman.end(text, number);
  }

  private int numberEnd(int from) {
    return Chars.isDigit(Chars.at(text, from)) ? Numbers.end(text, from, Keyword.SCHEDULE) : -1;
  }

  /** Over a comma and "of", "to" or "in", with "the". */
  private int afterOf(int from) {
    int at = Chars.skip(text, from);
    if (Chars.at(text, at) == ',') {
      at = Chars.skip(text, at + 1);
    }
    for (String word : new String[] {"of", "to", "in", "the"}) {
      if (Chars.isWord(text, at, word)) {
        at = Chars.skip(text, at + word.length());
      }
    }
    return at;
  }

  /** The place of the number after one of the words; -1 if none of them stands there. */
  private int afterWord(int at, String... words) {
    for (String word : words) {
      if (Chars.isWord(text, at, word)) {
        int end = at + word.length();
        return Chars.skip(text, Chars.at(text, end) == '.' ? end + 1 : end);
      }
    }
    return -1;
  }
}
