package org.openfoi.rules.response;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.NotHeld;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.Withheld;
import org.openfoi.model.source.Link;
import org.openfoi.rules.rule.QuestionSet;

/**
 * A reply with its answers sorted by their kind, so that each rule looks at those it is about.
 *
 * <p>The name of the kind is asked first: that is many times as fast as asking for the type.
 */
public final class Reply {
  private final FoiResponse response;
  private List<Given<Disclosed>> disclosed = List.of();
  private List<Given<AvailableElsewhere>> elsewhere = List.of();
  private List<Given<NotHeld>> notHeld = List.of();
  private List<Given<Withheld>> withheld = List.of();
  private List<Given<NeitherConfirmedNorDenied>> denied = List.of();
  private List<Given<OutsideDuty>> outsideDuty = List.of();
  private List<Given<?>> underExemption = List.of();
  private List<Table> tables = List.of();
  private List<Linking> linking = List.of();
  private List<Overlap> overlaps = List.of();

  private Reply(FoiResponse response) {
    this.response = response;
    List<Answer> answers = response.getAnswers();
    QuestionSet answered = new QuestionSet();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      sort(answer, i);
      if (!areNew(answer.getQuestions(), answered)) {
        addOverlaps(answers, i);
      }
    }
  }

  private static boolean areNew(List<QuestionNumber> questions, QuestionSet answered) {
    boolean areNew = true;
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

  private void sort(Answer answer, int at) {
    String kind = answer.getKind();
    if (kind.equals("disclosed") && answer instanceof Disclosed given) {
      addDisclosed(new Given<>(given, at));
      addLinks(given.getLinks(), at);
    } else if (kind.equals("available-elsewhere") && answer instanceof AvailableElsewhere given) {
      elsewhere = with(elsewhere, new Given<>(given, at));
      addLinks(given.getLinks(), at);
    } else if (kind.equals("not-held") && answer instanceof NotHeld given) {
      notHeld = with(notHeld, new Given<>(given, at));
    } else if (kind.equals("withheld") && answer instanceof Withheld given) {
      Given<Withheld> refusing = new Given<>(given, at);
      withheld = with(withheld, refusing);
      underExemption = with(underExemption, refusing);
    } else if (kind.equals("neither-confirmed-nor-denied")
        && answer instanceof NeitherConfirmedNorDenied given) {
      Given<NeitherConfirmedNorDenied> refusing = new Given<>(given, at);
      denied = with(denied, refusing);
      underExemption = with(underExemption, refusing);
    } else if (kind.equals("outside-duty") && answer instanceof OutsideDuty given) {
      outsideDuty = with(outsideDuty, new Given<>(given, at));
    }
  }

  private void addDisclosed(Given<Disclosed> given) {
    disclosed = with(disclosed, given);
    for (int i = 0; i < given.answer().getBreakdowns().size(); i++) {
      tables = with(tables, new Table(this, given, i));
    }
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

  /** The answers that disclose. */
  List<Given<Disclosed>> disclosed() {
    return disclosed;
  }

  /** The answers that refer elsewhere. */
  List<Given<AvailableElsewhere>> elsewhere() {
    return elsewhere;
  }

  /** The answers that say that nothing is held. */
  List<Given<NotHeld>> notHeld() {
    return notHeld;
  }

  /** The answers that withhold. */
  List<Given<Withheld>> withheld() {
    return withheld;
  }

  /** The answers that neither confirm nor deny. */
  List<Given<NeitherConfirmedNorDenied>> denied() {
    return denied;
  }

  /** The answers that withhold, or neither confirm nor deny. */
  public List<Given<?>> underExemption() {
    return underExemption;
  }

  /** The answers that refuse without an exemption. */
  List<Given<OutsideDuty>> outsideDuty() {
    return outsideDuty;
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
