package org.openfoi.rules.response;

import java.util.ArrayList;
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

/**
 * A reply with its answers sorted by their kind, so that each rule looks at those it is about.
 *
 * <p>The name of the kind is asked first: that is many times as fast as asking for the type.
 */
public final class Reply {
  private final FoiResponse response;
  private final List<Given<Disclosed>> disclosed = new ArrayList<>();
  private final List<Given<AvailableElsewhere>> elsewhere = new ArrayList<>();
  private final List<Given<NotHeld>> notHeld = new ArrayList<>();
  private final List<Given<Withheld>> withheld = new ArrayList<>();
  private final List<Given<NeitherConfirmedNorDenied>> denied = new ArrayList<>();
  private final List<Given<OutsideDuty>> outsideDuty = new ArrayList<>();
  private final List<Linking> linking = new ArrayList<>();
  private final List<Overlap> overlaps = new ArrayList<>();

  private Reply(FoiResponse response) {
    this.response = response;
    List<Answer> answers = response.getAnswers();
    for (int i = 0; i < answers.size(); i++) {
      Answer answer = answers.get(i);
      sort(answer, i);
      for (int j = 0; j < i; j++) {
        if (share(answer.getQuestions(), answers.get(j).getQuestions())) {
          overlaps.add(new Overlap(answers.get(j), answer, i));
        }
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
      disclosed.add(new Given<>(given, at));
      addLinks(given.getLinks(), at);
    } else if (kind.equals("available-elsewhere") && answer instanceof AvailableElsewhere given) {
      elsewhere.add(new Given<>(given, at));
      addLinks(given.getLinks(), at);
    } else if (kind.equals("not-held") && answer instanceof NotHeld given) {
      notHeld.add(new Given<>(given, at));
    } else if (kind.equals("withheld") && answer instanceof Withheld given) {
      withheld.add(new Given<>(given, at));
    } else if (kind.equals("neither-confirmed-nor-denied")
        && answer instanceof NeitherConfirmedNorDenied given) {
      denied.add(new Given<>(given, at));
    } else if (kind.equals("outside-duty") && answer instanceof OutsideDuty given) {
      outsideDuty.add(new Given<>(given, at));
    }
  }

  private void addLinks(List<Link> links, int at) {
    if (!links.isEmpty()) {
      linking.add(new Linking(links, at));
    }
  }

  private static boolean share(List<QuestionNumber> some, List<QuestionNumber> others) {
    for (QuestionNumber number : some) {
      if (others.contains(number)) {
        return true;
      }
    }
    return false;
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

  /** The answers that refuse without an exemption. */
  List<Given<OutsideDuty>> outsideDuty() {
    return outsideDuty;
  }

  /** The answers that give an address. */
  List<Linking> linking() {
    return linking;
  }

  /** Every two answers that name a question in common. */
  List<Overlap> overlaps() {
    return overlaps;
  }
}
