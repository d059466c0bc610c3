package org.openfoi.rules.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.openfoi.model.law.ExemptionKind;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.NotHeld;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.response.Withheld;
import org.openfoi.model.source.Link;
import org.openfoi.rules.rule.QuestionSet;
import org.openfoi.rules.rule.Traits;

/**
 * A reply with what is plain about its answers at first sight, so that each rule looks at those it
 * is about, if there are any.
 *
 * <p>The name of the kind is asked first: that is many times as fast as asking for the type.
 */
public final class Reply {
  private static final String DISCLOSED = "disclosed";
  private static final String ELSEWHERE = "available-elsewhere";
  private static final String NOT_HELD = "not-held";
  private static final String WITHHELD = "withheld";
  private static final String DENIED = "neither-confirmed-nor-denied";
  private static final String OUTSIDE_DUTY = "outside-duty";
  private static final Map<Class<? extends Answer>, String> KINDS = Map.of(
      Disclosed.class, DISCLOSED,
      AvailableElsewhere.class, ELSEWHERE,
      NotHeld.class, NOT_HELD,
      Withheld.class, WITHHELD,
      NeitherConfirmedNorDenied.class, DENIED,
      OutsideDuty.class, OUTSIDE_DUTY);

  private final FoiResponse response;
  private long traits;
  private final QuestionSet answered = new QuestionSet();
  private boolean numbered = true;
  private boolean specified = true;
  private List<Table> tables = List.of();
  private List<Linking> linking = List.of();
  private List<Overlap> overlaps = List.of();

  private Reply(FoiResponse response) {
    this.response = response;
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      if (!areNew(answers.get(i).getQuestions())) {
        addOverlaps(answers, i);
      }
    }
    for (int i = 0; i < answers.size(); i++) {
      look(answers.get(i), i);
    }
    traits |= Traits.when(response.getReply() == ReplyKind.EXTENSION, Traits.EXTENSION);
    traits |= Traits.when(!response.getAttachments().isEmpty(), Traits.ATTACHMENTS);
  }

  private boolean areNew(List<QuestionNumber> questions) {
    boolean areNew = true;
    numbered &= !questions.isEmpty();
    for (int i = 0; i < questions.size(); i++) {
      areNew &= answered.add(questions.get(i));
    }
    return areNew;
  }

  private void addOverlaps(List<Answer> answers, int at) {
    for (Answer before : answers.subList(0, at)) {
      if (!Collections.disjoint(before.getQuestions(), answers.get(at).getQuestions())) {
        overlaps = with(overlaps, new Overlap(before, answers.get(at), at));
      }
    }
  }

  /** A reply and its answers. */
  public static Reply of(FoiResponse response) {
    return new Reply(response);
  }

  private void look(Answer answer, int at) {
    String kind = answer.getKind();
    if (kind.equals(DISCLOSED) && answer instanceof Disclosed given) {
      look(given, at);
    } else if (kind.equals(ELSEWHERE) && answer instanceof AvailableElsewhere given) {
      traits |= Traits.when(true, Traits.ELSEWHERE);
      addLinks(given.getLinks(), at);
    } else if (kind.equals(NOT_HELD)) {
      traits |= Traits.when(true, Traits.NOT_HELD);
    } else if (kind.equals(WITHHELD) && answer instanceof Withheld given) {
      traits |= Traits.when(
          Answers.allAre(given.getProvisions(), ExemptionKind.CONFIRM_OR_DENY),
          Traits.WITHHELD_BY_DENIAL_LIMB);
      specified &= !given.getProvisions().isEmpty();
    } else if (kind.equals(DENIED) && answer instanceof NeitherConfirmedNorDenied given) {
      traits |= Traits.when(
          Answers.allAre(given.getProvisions(), ExemptionKind.WITHHOLD),
          Traits.DENIED_BY_WITHHOLDING_LIMB);
      specified &= !given.getProvisions().isEmpty();
    } else if (kind.equals(OUTSIDE_DUTY)) {
      traits |= Traits.when(true, Traits.OUTSIDE_DUTY);
    }
  }

  private void look(Disclosed given, int at) {
    List<Figure> figures = given.getFigures();
    traits |= Traits.when(figures.isEmpty() && given.getWords().isEmpty(), Traits.NOTHING_GIVEN);
    for (int i = 0; i < figures.size(); i++) {
      traits |= Traits.when(figures.get(i).getAsAt().isPresent(), Traits.DATED_FIGURES);
    }
    for (int i = 0; i < given.getBreakdowns().size(); i++) {
      tables = with(tables, new Table(this, new Given<>(given, at), i));
    }
    addLinks(given.getLinks(), at);
  }

  private void addLinks(List<Link> links, int at) {
    if (!links.isEmpty()) {
      linking = with(linking, new Linking(links, at));
    }
  }

  /** A list with one more; an empty one is not there to be changed. */
  private static <T> List<T> with(List<T> list, T more) {
    List<T> longer = list.isEmpty() ? new ArrayList<>() : list;
    longer.add(more);
    return longer;
  }

  /** The reply itself. */
  public FoiResponse response() {
    return response;
  }

  /** What is plain about it: the bits of its {@link Traits}. */
  public long traits() {
    return traits;
  }

  /** The numbers of the questions that it answers; not to be added to. */
  public QuestionSet answered() {
    return answered;
  }

  /** Whether every answer says which questions it is to. */
  public boolean isNumbered() {
    return numbered;
  }

  /** Whether every answer that withholds, or neither confirms nor denies, cites a provision. */
  public boolean isSpecified() {
    return specified;
  }

  /** The answers of a kind, {@code NotHeld.class}, and where they stand. */
  public <A extends Answer> List<Given<A>> given(Class<A> kind) {
    String name = KINDS.get(kind);
    List<Given<A>> given = new ArrayList<>(2);
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      if ((name == null || name.equals(answer.getKind())) && kind.isInstance(answer)) {
        given.add(new Given<>(kind.cast(answer), i));
      }
    }
    return given;
  }

  /** The answers that withhold, or neither confirm nor deny. */
  public List<Given<Answer>> underExemption() {
    List<Given<Answer>> given = given(Answer.class);
    given.removeIf(each -> !(each.answer() instanceof Withheld)
        && !(each.answer() instanceof NeitherConfirmedNorDenied));
    return given;
  }

  /** The tables of the answers that disclose. */
  public List<Table> tables() {
    return tables;
  }

  /** The answers that give an address. */
  public List<Linking> linking() {
    return linking;
  }

  /** Every two answers that name a question in common. */
  public List<Overlap> overlaps() {
    return overlaps;
  }
}
