package org.openfoi.rules.foicase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.GroundClaim;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.request.RequestReference;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;
import org.openfoi.model.source.SourceSpan;

/**
 * A notice with what else of its case belongs to it; all the rest is its own. Nothing is copied,
 * since there is one for nearly every notice that is checked.
 *
 * @param own the notice as it stands in the case
 */
record CompletedNotice(
    RefusalNotice own,
    Optional<LocalDate> getDate,
    Optional<PublicAuthority> getAuthority,
    Optional<ComplaintDetails> getComplaints,
    List<ExemptionClaim> getClaims)
    implements RefusalNotice {

  @Override
  public Optional<String> getDocument() {
    return own.getDocument();
  }

  @Override
  public Optional<Provision> getUnder() {
    return own.getUnder();
  }

  @Override
  public Optional<RequestReference> getReference() {
    return own.getReference();
  }

  @Override
  public List<QuestionNumber> getQuestions() {
    return own.getQuestions();
  }

  @Override
  public List<Passage> getStatement() {
    return own.getStatement();
  }

  @Override
  public List<GroundClaim> getGrounds() {
    return own.getGrounds();
  }

  @Override
  public List<PrejudiceStatement> getUnclaimedPrejudice() {
    return own.getUnclaimedPrejudice();
  }

  @Override
  public List<PublicInterestTest> getUnclaimedTests() {
    return own.getUnclaimedTests();
  }

  @Override
  public List<Passage> getNoInference() {
    return own.getNoInference();
  }

  @Override
  public Optional<LocalDate> getDecisionExpected() {
    return own.getDecisionExpected();
  }

  @Override
  public List<Link> getLinks() {
    return own.getLinks();
  }

  @Override
  public List<SourceSpan> getSpans() {
    return own.getSpans();
  }

  @Override
  public Map<String, Object> getExtras() {
    return own.getExtras();
  }
}
