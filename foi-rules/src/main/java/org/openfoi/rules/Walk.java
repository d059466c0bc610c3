package org.openfoi.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.rules.foicase.CaseFile;
import org.openfoi.rules.foicase.CompleteNotices;
import org.openfoi.rules.refusal.Citation;
import org.openfoi.rules.refusal.Claim;
import org.openfoi.rules.refusal.Ground;
import org.openfoi.rules.refusal.Notices;
import org.openfoi.rules.refusal.Weighing;
import org.openfoi.rules.response.Linking;
import org.openfoi.rules.response.Overlap;
import org.openfoi.rules.response.Reply;
import org.openfoi.rules.response.Table;
import org.openfoi.rules.rule.Findings;
import org.openfoi.rules.rule.Place;
import org.openfoi.rules.rule.Rule;

/** The way through a record: which rules look at which part of it. */
final class Walk {
  private final List<Rule<?>> rules;
  private final List<Rule<FoiCase>> ofCases;
  private final List<Rule<CaseFile>> ofFiles;
  private final List<Rule<FoiRequest>> ofRequests;
  private final List<Rule<FoiResponse>> ofResponses;
  private final List<Rule<Reply>> ofReplies;
  private final List<Rule<Overlap>> ofOverlaps;
  private final List<Rule<Table>> ofTables;
  private final List<Rule<Linking>> ofLinking;
  private final Map<Regime, List<Rule<RefusalNotice>>> ofNotices;
  private final Map<Regime, List<Rule<Ground>>> ofGrounds;
  private final Map<Regime, List<Rule<Claim>>> ofClaims;
  private final Map<Regime, List<Rule<Citation>>> ofCitations;
  private final Map<Regime, List<Rule<Weighing>>> ofWeighings;

  Walk(Collection<Rule<?>> rules) {
    this.rules = List.copyOf(rules);
    ofCases = of(FoiCase.class);
    ofFiles = of(CaseFile.class);
    ofRequests = of(FoiRequest.class);
    ofResponses = of(FoiResponse.class);
    ofReplies = of(Reply.class);
    ofOverlaps = of(Overlap.class);
    ofTables = of(Table.class);
    ofLinking = of(Linking.class);
    ofGrounds = byRegime(of(Ground.class));
    ofNotices = byRegime(of(RefusalNotice.class));
    ofClaims = byRegime(of(Claim.class));
    ofCitations = byRegime(of(Citation.class));
    ofWeighings = byRegime(of(Weighing.class));
  }

  @SuppressWarnings("unchecked") // a rule of this type checks this type
  private <T> List<Rule<T>> of(Class<T> type) {
    List<Rule<T>> found = new ArrayList<>();
    for (Rule<?> rule : rules) {
      if (rule.type() == type) {
        found.add((Rule<T>) rule);
      }
    }
    return List.copyOf(found);
  }

  private static <T> Map<Regime, List<Rule<T>>> byRegime(List<Rule<T>> rules) {
    Map<Regime, List<Rule<T>>> concerned = new EnumMap<>(Regime.class);
    for (Regime regime : Regime.values()) {
      concerned.put(
          regime,
          rules.stream().filter(rule -> rule.describe().concerns(regime)).toList());
    }
    return concerned;
  }

  /** Whether the parts of such a value are known here, or a rule looks at it. */
  boolean knows(Object value) {
    return value instanceof FoiCase
        || value instanceof FoiResponse
        || value instanceof RefusalNotice
        || rules.stream().anyMatch(rule -> rule.type().isInstance(value));
  }

  /** Lets every rule look at what it is for. */
  void check(Object value, Findings findings) {
    if (value instanceof FoiCase foiCase) {
      check(foiCase, findings);
    } else if (value instanceof FoiResponse response) {
      check(Reply.of(response), findings, Place.ROOT, null);
    } else if (value instanceof RefusalNotice notice) {
      check(notice, findings, Place.ROOT);
    } else {
      for (Rule<?> rule : rules) {
        run(rule, value, findings);
      }
    }
  }

  private static <T> void run(Rule<T> rule, Object value, Findings findings) {
    if (rule.type().isInstance(value)) {
      findings.run(rule, rule.type().cast(value), Place.ROOT);
    }
  }

  private void check(FoiCase foiCase, Findings findings) {
    CaseFile file = CaseFile.of(foiCase);
    findings.run(ofCases, foiCase, Place.ROOT);
    findings.run(ofFiles, file, Place.ROOT);
    if (foiCase.getRequest().isPresent()) {
      findings.run(ofRequests, foiCase.getRequest().orElseThrow(), Place.ROOT.at("request"));
    }
    for (int i = 0; i < foiCase.getResponses().size(); i++) {
      check(file.reply(i), findings, Place.ROOT.at("responses", i), file);
    }
    for (int i = 0; i < foiCase.getNotices().size(); i++) {
      RefusalNotice notice = CompleteNotices.of(foiCase.getNotices().get(i), file);
      check(notice, findings, Place.ROOT.at("notices", i));
    }
  }

  private void check(Reply reply, Findings findings, Place place, @Nullable CaseFile file) {
    FoiResponse response = reply.response();
    findings.run(ofResponses, response, place);
    findings.run(ofReplies, reply, place);
    for (Overlap overlap : reply.overlaps()) {
      findings.run(ofOverlaps, overlap, place.at("answers", overlap.at()));
    }
    for (Table table : reply.tables()) {
      Place answer = place.at("answers", table.given().at());
      findings.run(ofTables, table, answer.at("breakdowns", table.at()));
    }
    for (Linking linking : reply.linking()) {
      findings.run(ofLinking, linking, place.at("answers", linking.at()));
    }
    for (int i = 0; i < response.getNotices().size(); i++) {
      RefusalNotice notice = CompleteNotices.of(response.getNotices().get(i), response);
      if (file != null) {
        notice = CompleteNotices.of(notice, file);
      }
      check(notice, findings, place.at("notices", i));
    }
  }

  private void check(RefusalNotice notice, Findings findings, Place place) {
    findings.run(ofNotices.get(Notices.regime(notice)), notice, place);
    for (int i = 0; i < notice.getClaims().size(); i++) {
      check(notice, notice.getClaims().get(i), findings, place.at("claims", i));
    }
    for (int i = 0; i < notice.getGrounds().size(); i++) {
      Ground ground = new Ground(notice, notice.getGrounds().get(i));
      findings.run(ofGrounds.get(ground.regime()), ground, place.at("grounds", i));
    }
    for (int i = 0; i < notice.getUnclaimedTests().size(); i++) {
      PublicInterestTest test = notice.getUnclaimedTests().get(i);
      check(new Weighing(notice, Optional.empty(), test), findings, place.at("unclaimedTests", i));
    }
  }

  private void check(RefusalNotice notice, ExemptionClaim made, Findings findings, Place place) {
    Claim claim = Claim.of(notice, made);
    findings.run(ofClaims.get(claim.regime()), claim, place);
    if (claim.limbs().size() != 1) {
      findings.run(ofCitations.get(claim.regime()), new Citation(claim), place);
    }
    if (made.getPublicInterestTest().isPresent()) {
      Weighing weighing =
          new Weighing(notice, Optional.of(claim), made.getPublicInterestTest().orElseThrow());
      check(weighing, findings, place.at("publicInterestTest"));
    }
  }

  private void check(Weighing weighing, Findings findings, Place place) {
    findings.run(ofWeighings.get(weighing.regime()), weighing, place);
  }
}
