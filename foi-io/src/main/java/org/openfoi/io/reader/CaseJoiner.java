package org.openfoi.io.reader;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.request.QuestionNumber;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.FoiResponse;

/**
 * Puts together what several documents say of one request.
 *
 * <p>Two documents are of one case if they give the same reference, or if one names the other as
 * its attachment: the attachment's name is that of the document it was read from, with or without
 * the ending of a file's name.
 */
public final class CaseJoiner {
  private CaseJoiner() {}

  /**
   * The cases of documents, each as a reader gave it.
   *
   * @return one case for each request, in the order in which its first document came
   */
  public static List<FoiCase> join(Collection<FoiCase> documents) {
    List<List<FoiCase>> groups = new ArrayList<>();
    for (FoiCase document : documents) {
      List<List<FoiCase>> same = groups.stream()
          .filter(group -> group.stream().anyMatch(one -> belong(one, document)))
          .toList();
      List<FoiCase> joined = new ArrayList<>();
      same.forEach(joined::addAll);
      joined.add(document);
      if (same.isEmpty()) {
        groups.add(joined);
      } else {
        groups.set(groups.indexOf(same.get(0)), joined);
        groups.removeAll(same.subList(1, same.size()));
      }
    }
    return groups.stream().map(CaseJoiner::joined).toList();
  }

  private static boolean belong(FoiCase one, FoiCase other) {
    boolean sameReference = one.getReference().isPresent()
        && other.getReference().filter(one.getReference().get()::isSameAs).isPresent();
    return sameReference || names(one, other) || names(other, one);
  }

  private static boolean names(FoiCase letter, FoiCase attachment) {
    return letter.allAttachments().stream()
        .anyMatch(named -> documents(attachment).anyMatch(name -> isOf(name, named)));
  }

  private static Stream<String> documents(FoiCase read) {
    return Stream.concat(
        read.getResponses().stream().flatMap(response -> response.getDocument().stream()),
        read.allNotices().stream().flatMap(notice -> notice.getDocument().stream()));
  }

  private static boolean isOf(String document, Attachment attachment) {
    return document.equals(attachment.getName())
        || stem(document).equals(stem(attachment.getName()));
  }

  /** A file's name without its ending, of at most five letters. */
  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.length() - dot <= 6 ? name.substring(0, dot) : name;
  }

  private static FoiCase joined(List<FoiCase> group) {
    if (group.size() == 1) {
      return group.get(0);
    }
    Set<String> read = new LinkedHashSet<>();
    group.forEach(one -> documents(one).forEach(read::add));
    return FoiCase.builder()
        .from(group.get(0))
        .reference(first(group.stream().map(FoiCase::getReference)))
        .authority(first(group.stream().map(FoiCase::getAuthority)))
        .request(request(group))
        .responses(group.stream()
            .flatMap(one -> one.getResponses().stream())
            .map(response -> linked(response, read))
            .sorted(Comparator.comparing(
                response -> response.getDate().map(Object::toString).orElse("")))
            .toList())
        .notices(group.stream().flatMap(one -> one.getNotices().stream()).toList())
        .attachments(
            group.stream().flatMap(one -> one.getAttachments().stream()).toList())
        .build();
  }

  /** The reply, with each attachment that was read told its document. */
  private static FoiResponse linked(FoiResponse response, Set<String> read) {
    return FoiResponse.builder()
        .from(response)
        .attachments(response.getAttachments().stream()
            .map(named -> read.stream()
                .filter(document -> isOf(document, named))
                .findFirst()
                .map(document ->
                    Attachment.builder().from(named).document(document).build())
                .orElse(named))
            .toList())
        .build();
  }

  /** The request of the first document that has one, with what only others say of it. */
  private static Optional<FoiRequest> request(List<FoiCase> group) {
    List<FoiRequest> requests =
        group.stream().flatMap(one -> one.getRequest().stream()).toList();
    if (requests.isEmpty()) {
      return Optional.empty();
    }
    List<Question> questions = new ArrayList<>();
    Set<QuestionNumber> numbers = new LinkedHashSet<>();
    for (FoiRequest request : requests) {
      boolean first = questions.isEmpty();
      for (Question question : request.getQuestions()) {
        if (question.getNumber().map(numbers::add).orElse(first)) {
          questions.add(question);
        }
      }
    }
    return Optional.of(FoiRequest.builder()
        .from(requests.get(0))
        .reference(first(requests.stream().map(FoiRequest::getReference)))
        .title(first(requests.stream().map(FoiRequest::getTitle)))
        .authority(first(requests.stream().map(FoiRequest::getAuthority)))
        .regime(first(requests.stream().map(FoiRequest::getRegime)))
        .made(first(requests.stream().map(FoiRequest::getMade)))
        .dates(first(requests.stream().map(FoiRequest::getDates)))
        .questions(questions)
        .build());
  }

  private static <T> Optional<T> first(Stream<Optional<T>> values) {
    return values.flatMap(Optional::stream).findFirst();
  }
}
