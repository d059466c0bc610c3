package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.openfoi.io.scan.DateMention;
import org.openfoi.io.scan.DateRole;
import org.openfoi.io.scan.DateScanner;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.refusal.ComplaintDetails;

/** The pieces that readers of letters are made of, against messages labelled by hand. */
class ReplyWordsGoldTest {
  private static final Map<Statement, String> ANSWERS = Map.of(
      Statement.INFORMATION_DISCLOSED, "disclosed",
      Statement.AVAILABLE_ELSEWHERE, "available-elsewhere",
      Statement.NOT_HELD, "not-held",
      Statement.WITHHELD, "withheld",
      Statement.NEITHER_CONFIRM_NOR_DENY, "neither-confirmed-nor-denied");

  @Test
  void findsWhatIsSaidOfComplaintsAndDates() {
    Map<Messages.Place, SourceText> texts = Messages.incoming();
    Map<String, ReplyScore> scores = new LinkedHashMap<>();
    for (ReplyGold.Label label : ReplyGold.labels()) {
      MailText mail = MailText.of(texts.get(label.place()));
      score(scores, "complaint").count(label.place(), label.complaint(), complaint(mail));
      score(scores, "dates").count(label.place(), label.dates(), dates(mail));
      score(scores, "said").count(label.place(), label.answers(), answers(mail));
    }
    scores.values().forEach(score -> {
      System.out.println(score);
      score.differences().forEach(System.out::println);
    });
    assertThat(scores.get("complaint").precision()).isGreaterThan(0.95);
    assertThat(scores.get("complaint").recall()).isGreaterThan(0.95);
    assertThat(scores.get("dates").precision()).isGreaterThan(0.9);
    assertThat(scores.get("dates").recall()).isGreaterThan(0.9);
  }

  private static ReplyScore score(Map<String, ReplyScore> scores, String column) {
    return scores.computeIfAbsent(column, ReplyScore::new);
  }

  private static Set<String> complaint(MailText mail) {
    Optional<ComplaintDetails> details = Complaints.of(mail.blocks());
    Set<String> said = new TreeSet<>();
    details.ifPresent(found -> {
      if (!found.getInternalReview().isEmpty()) {
        said.add("review");
      }
      if (!found.getCommissioner().isEmpty()) {
        said.add("commissioner");
      }
    });
    return said;
  }

  private static Set<String> dates(MailText mail) {
    Set<String> dates = new TreeSet<>();
    for (Block block : mail.blocks()) {
      for (DateMention mention : DateScanner.of().scan(block.text())) {
        mention
            .role()
            .filter(role -> role != DateRole.AS_AT)
            .map(role ->
                role == DateRole.DATED ? "reply" : role.name().toLowerCase(java.util.Locale.ROOT))
            .ifPresent(role -> dates.add(role + "=" + mention.date()));
      }
    }
    return dates;
  }

  private static Set<String> answers(MailText mail) {
    Set<Statement> said = EnumSet.noneOf(Statement.class);
    mail.blocks().forEach(block -> said.addAll(Statements.of(block).kinds()));
    Set<String> answers = new TreeSet<>();
    ANSWERS.forEach((statement, answer) -> {
      if (said.contains(statement)) {
        answers.add(answer);
      }
    });
    for (Statement ground : List.of(Statement.COST, Statement.VEXATIOUS, Statement.REPEATED)) {
      if (said.contains(ground)) {
        answers.add("outside-duty");
      }
    }
    return answers;
  }
}
