package org.openfoi.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Regime;
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
import org.openfoi.rules.rule.RuleList;
import org.openfoi.rules.rule.Traits;

/** The way through a record: which rules look at which part of it. */
final class Walk {
  private static final Place REQUEST = Place.ROOT.at("request");

  private final List<Rule<?>> rules;
  private final RuleList<FoiCase> ofCases;
  private final RuleList<CaseFile> ofFiles;
  private final RuleList<FoiRequest> ofRequests;
  private final RuleList<FoiResponse> ofResponses;
  private final RuleList<Reply> ofReplies;
  private final RuleList<Overlap> ofOverlaps;
  private final RuleList<Table> ofTables;
  private final RuleList<Linking> ofLinking;
  private final Map<Regime, RuleList<RefusalNotice>> ofNotices;
  private final Map<Regime, RuleList<Ground>> ofGrounds;
  private final Map<Regime, RuleList<Claim>> ofClaims;
  private final Map<Regime, RuleList<Citation>> ofCitations;
  private final Map<Regime, RuleList<Weighing>> ofWeighings;

  Walk(Collection<Rule<?>> rules) {
    this.rules = List.copyOf(rules);
    ofCases = new RuleList<>(rulesOf(FoiCase.class));
    ofFiles = new RuleList<>(rulesOf(CaseFile.class));
    ofRequests = new RuleList<>(rulesOf(FoiRequest.class));
    ofResponses = new RuleList<>(rulesOf(FoiResponse.class));
    ofReplies = new RuleList<>(rulesOf(Reply.class));
    ofOverlaps = new RuleList<>(rulesOf(Overlap.class));
    ofTables = new RuleList<>(rulesOf(Table.class));
    ofLinking = new RuleList<>(rulesOf(Linking.class));
    ofGrounds = byRegime(rulesOf(Ground.class));
    ofNotices = byRegime(rulesOf(RefusalNotice.class));
    ofClaims = byRegime(rulesOf(Claim.class));
    ofCitations = byRegime(rulesOf(Citation.class));
    ofWeighings = byRegime(rulesOf(Weighing.class));
  }

  @SuppressWarnings("unchecked") // a rule of this type checks this type
  private <T> List<Rule<T>> rulesOf(Class<T> type) {
    List<Rule<T>> found = new ArrayList<>();
    for (Rule<?> rule : rules) {
      if (rule.type() == type) {
        found.add((Rule<T>) rule);
      }
    }
    return found;
  }

  private static <T> Map<Regime, RuleList<T>> byRegime(List<Rule<T>> rules) {
    Map<Regime, RuleList<T>> concerned = new EnumMap<>(Regime.class);
    for (Regime regime : Regime.values()) {
      concerned.put(
          regime,
          new RuleList<>(
              rules.stream().filter(rule -> rule.describe().concerns(regime)).toList()));
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
    long traits = FirstLook.at(file);
    findings.run(ofCases, foiCase, traits, Place.ROOT);
    findings.run(ofFiles, file, traits, Place.ROOT);
    if (file.request().isPresent()) {
      FoiRequest request = file.request().orElseThrow();
      findings.run(ofRequests, request, FirstLook.at(request, file), REQUEST);
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
    findings.run(ofResponses, response, reply.traits(), place);
    findings.run(ofReplies, reply, reply.traits(), place);
    for (Overlap overlap : reply.overlaps()) {
      findings.run(ofOverlaps, overlap, Traits.UNKNOWN, place.at("answers", overlap.at()));
    }
    for (Table table : reply.tables()) {
      Place answer = place.at("answers", table.given().at());
      findings.run(ofTables, table, Traits.UNKNOWN, answer.at("breakdowns", table.at()));
    }
    for (Linking linking : reply.linking()) {
      findings.run(ofLinking, linking, Traits.UNKNOWN, place.at("answers", linking.at()));
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
    List<Claim> claims = Claim.of(notice);
    long ofClaims = 0;
    for (int i = 0; i < claims.size(); i++) {
      ofClaims |= check(claims.get(i), findings, place.at("claims", i));
    }
    long traits = RefusalLook.at(notice, ofClaims);
    findings.run(ofNotices.get(Notices.regime(notice)), notice, traits, place);
    for (int i = 0; i < notice.getGrounds().size(); i++) {
      Ground ground = new Ground(notice, notice.getGrounds().get(i));
      findings.run(ofGrounds.get(ground.regime()), ground, Traits.UNKNOWN, place.at("grounds", i));
    }
    for (int i = 0; i < notice.getUnclaimedTests().size(); i++) {
      PublicInterestTest test = notice.getUnclaimedTests().get(i);
      check(Weighing.of(notice, test), findings, place.at("unclaimedTests", i));
    }
  }

  /** Checks a claim; what is plain about it. */
  private long check(Claim claim, Findings findings, Place place) {
    long traits = RefusalLook.at(claim);
    findings.run(ofClaims.get(claim.regime()), claim, traits, place);
    if (claim.limbs().size() != 1) {
      findings.run(ofCitations.get(claim.regime()), new Citation(claim), Traits.UNKNOWN, place);
    }
    if (claim.test().isPresent()) {
      Weighing weighing = Weighing.of(claim, claim.test().orElseThrow());
      check(weighing, findings, place.at("publicInterestTest"));
    }
    return traits;
  }

  private void check(Weighing weighing, Findings findings, Place place) {
    findings.run(ofWeighings.get(weighing.regime()), weighing, RefusalLook.at(weighing), place);
  }
}
