package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.PublicAuthority;
import org.openfoi.model.deadline.RequestDates;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Provision;
import org.openfoi.model.law.Regime;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NotHeld;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.source.Passage;

/** Makes the records of a letter that has been read. */
record LetterFinish(
    SourceText text,
    Findings findings,
    List<Structure> structure,
    LetterHead head,
    HalfReadRequest request,
    HalfReadNotice notice,
    List<Block> complaints,
    List<Block> remarks,
    List<Block> clarifications) {

  ReadResult<FoiCase> finish(
      List<AnswerRegion> regions,
      Set<AnswerRegion> explicit,
      List<Attachment> attachments,
      Set<Statement> statements) {
    head.settle();
    boolean reviews = statements.contains(Statement.REVIEW_OUTCOME);
    List<Said> said = new ArrayList<>();
    SameAnswers same = new SameAnswers();
    for (AnswerRegion region : regions) {
      boolean marked = explicit.contains(region) && (region.isNumbered() || !reviews);
      List<Block> answer = region.paragraphs();
      said.addAll(same.take(region.numbers(), answer, region.finish(marked, remarks)));
    }
    new Tidying(said).tidy(remarks);
    boolean waits = waits(statements);
    boolean undecided = isUndecided(said, statements);
    if (waits || onlyAsks(said, statements) || undecided) {
      said.forEach(words -> remarks.addAll(words.words()));
      said.clear();
    }
    if (said.isEmpty() && statements.contains(Statement.ANSWER_FOLLOWS)) {
      said.addAll(AttachedAnswer.of(attachments, findings));
    }
    List<Answer> answers = Attached.named(said.stream().map(Said::finish).toList(), attachments);
    Optional<PublicAuthority> authority = authority();
    Optional<ComplaintDetails> details = complaintDetails();
    RefusalNotice.Builder refusal = notice.finish();
    if (undecided) {
      refusal.claims(List.of()).grounds(List.of());
    }
    remarks.addAll(notice.reasoning().homeless());
    remarks.sort(Comparator.comparing(Block::start));
    // a review that upholds a refusal leaves its reasons to the notice that was given before
    boolean refuses = !notice.isEmpty() && !waits && !(reviews && notice.isOnlyStated())
        || undecided && notice.expectsDecision();
    Optional<RefusalNotice> made = refuses
        ? Optional.of(refusal
            .document(text.document())
            .reference(head.reference())
            .authority(authority)
            .date(head.date())
            .complaints(details)
            .build())
        : Optional.empty();
    List<Block> asking = new ArrayList<>(clarifications);
    List<Question> questions = request.finish(asking);
    FoiCase.Builder read = FoiCase.builder().reference(head.reference()).authority(authority);
    request(questions, asking, authority, made).ifPresent(read::request);
    boolean isReply =
        !answers.isEmpty() || details.isPresent() || !attachments.isEmpty() || !remarks.isEmpty();
    if (isReply) {
      read.addResponse(FoiResponse.builder()
          .document(text.document())
          .reply(undecided ? ReplyKind.EXTENSION : kind(answers, statements, attachments, details))
          .reference(head.reference())
          .title(head.title())
          .authority(authority)
          .date(head.date())
          .answers(answers)
          .notices(made.stream().toList())
          .complaints(details)
          .attachments(attachments)
          .links(remarks.stream().flatMap(block -> Detail.links(block).stream()).toList())
          .words(passages(remarks))
          .build());
    } else {
      read.notices(made.stream().toList());
    }
    structure.sort(Comparator.comparing(Structure::span));
    return new ReadResult<>(read.build(), structure, findings.inOrder(), List.of());
  }

  /** Whether the reply only asks what is wanted, and what it says beside that answers nothing. */
  private boolean waits(Set<Statement> statements) {
    return statements.contains(Statement.UNCLEAR)
        && statements.contains(Statement.ON_HOLD)
        && !statements.contains(Statement.INTERNAL_REVIEW)
        && notice.refusesNothing();
  }

  /** Whether it asks what is wanted, and nothing beside that is said to be given or refused. */
  private static boolean onlyAsks(List<Said> said, Set<Statement> statements) {
    return statements.contains(Statement.UNCLEAR)
        && said.stream()
            .allMatch(words -> words.questions().isEmpty()
                && givesNothing(words, Statement.INFORMATION_DISCLOSED, Statement.ATTACHED));
  }

  /** Whether it was taken for information, and none of its words says that it gives any. */
  private static boolean givesNothing(Said words, Statement giving, Statement... more) {
    return words.kind() == Said.Kind.DISCLOSED
        && !words.hasDetail()
        && words.words().stream().noneMatch(block -> Statements.of(block).saysAny(giving, more));
  }

  /** Whether what it would withhold is not decided: exemptions engaged, and more time needed. */
  private static boolean isUndecided(List<Said> said, Set<Statement> statements) {
    return statements.contains(Statement.UNDECIDED)
        && statements.contains(Statement.EXTENSION)
        && said.stream()
            .allMatch(words -> words.kind() == Said.Kind.WITHHELD
                || givesNothing(words, Statement.INFORMATION_DISCLOSED));
  }

  private Optional<PublicAuthority> authority() {
    Optional<PublicAuthority> authority = AuthorityMention.in(text);
    authority.ifPresent(found -> findings.note(
        "authority",
        Findings.top(text),
        "the authority is taken to be '" + found.getName() + "', which the text names most often"));
    return authority;
  }

  private Optional<FoiRequest> request(
      List<Question> questions,
      List<Block> asking,
      Optional<PublicAuthority> authority,
      Optional<RefusalNotice> made) {
    if (questions.isEmpty()
        && asking.isEmpty()
        && head.made().isEmpty()
        && head.received().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(FoiRequest.builder()
        .reference(head.reference())
        .title(head.title())
        .authority(authority)
        .regime(regime(made))
        .made(head.made())
        .dates(head.received().map(RequestDates::received))
        .questions(questions)
        .words(passages(asking))
        .build());
  }

  /** The regime of the claims, where all are of one. */
  private static Optional<Regime> regime(Optional<RefusalNotice> notice) {
    List<Regime> regimes = notice.stream()
        .flatMap(made -> made.getClaims().stream())
        .map(claim -> claim.getProvision())
        .map(Provision::getRegime)
        .distinct()
        .toList();
    return regimes.size() == 1 ? Optional.of(regimes.get(0)) : Optional.empty();
  }

  private Optional<ComplaintDetails> complaintDetails() {
    Optional<ComplaintDetails> details = Complaints.of(complaints);
    Set<String> told = new HashSet<>();
    details.ifPresent(found -> {
      found.getInternalReview().forEach(passage -> told.add(passage.getText()));
      found.getCommissioner().forEach(passage -> told.add(passage.getText()));
    });
    complaints.stream().filter(block -> !told.contains(block.text())).forEach(remarks::add);
    return details;
  }

  private static ReplyKind kind(
      List<Answer> answers,
      Set<Statement> statements,
      List<Attachment> attachments,
      Optional<ComplaintDetails> details) {
    if (statements.contains(Statement.REVIEW_OUTCOME)) {
      return ReplyKind.REVIEW;
    } else if (!answers.isEmpty()) {
      // what says where to complain answers, even if it names who else may hold the information
      boolean elsewhere = statements.contains(Statement.TRANSFER)
          && details.isEmpty()
          && answers.stream().allMatch(NotHeld.class::isInstance);
      return elsewhere ? ReplyKind.TRANSFER : ReplyKind.SUBSTANTIVE;
    } else if (statements.contains(Statement.UNCLEAR)) {
      return ReplyKind.CLARIFICATION;
    }
    boolean follows =
        statements.contains(Statement.ANSWER_FOLLOWS) && !statements.contains(Statement.DELAY);
    if (details.isPresent() && follows && !statements.contains(Statement.EXTENSION)) {
      return ReplyKind.SUBSTANTIVE;
    } else if (statements.contains(Statement.EXTENSION)) {
      return ReplyKind.EXTENSION;
    } else if (statements.contains(Statement.TRANSFER)) {
      return ReplyKind.TRANSFER;
    } else if (statements.contains(Statement.ACKNOWLEDGEMENT)) {
      return ReplyKind.ACKNOWLEDGEMENT;
    }
    // the answer may be in a document that was sent with a letter which says nothing itself
    boolean elsewhere = follows
        || attachments.stream().anyMatch(attachment -> !Attached.isPicture(attachment.getName()));
    return elsewhere ? ReplyKind.SUBSTANTIVE : ReplyKind.OTHER;
  }

  private static List<Passage> passages(List<Block> blocks) {
    return blocks.stream()
        .sorted(Comparator.comparing(Block::start))
        .map(Block::passage)
        .toList();
  }
}
