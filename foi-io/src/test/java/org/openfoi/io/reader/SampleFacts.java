package org.openfoi.io.reader;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.openfoi.model.deadline.LimitUnit;
import org.openfoi.model.document.PlainDocument;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PrejudiceStatement;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.report.CommitteeReport;
import org.openfoi.model.report.Footnote;
import org.openfoi.model.report.FootnoteReference;
import org.openfoi.model.report.Paragraph;
import org.openfoi.model.report.ReportList;
import org.openfoi.model.report.ReportSection;
import org.openfoi.model.report.Strand;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.Attachment;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.OutsideDuty;
import org.openfoi.model.response.ReplyKind;
import org.openfoi.model.source.Link;
import org.openfoi.model.source.Passage;

/**
 * The facts of a document as lines, so that what was read can be compared with what a person found.
 */
final class SampleFacts {
  private static final Path FILE =
      Path.of("src/test/resources/org/openfoi/io/reader/sample-facts.json");

  /** Layouts that no reader knows; what is found in such a text has no roles. */
  private static final Set<String> PLAIN = Set.of("general", "decision");

  private SampleFacts() {}

  /** What a person found in each sample, by the sample's name. */
  static Map<String, JsonNode> all() throws IOException {
    Map<String, JsonNode> facts = new LinkedHashMap<>();
    for (JsonNode sample : new ObjectMapper().readTree(Files.readAllBytes(FILE))) {
      facts.put(sample.get("file").asText(), sample);
    }
    return facts;
  }

  /** The kind of a fact, which is the first word of its line. */
  static String kind(String line) {
    return line.substring(0, line.indexOf(' '));
  }

  /** The facts that a person wrote down; each line begins with its kind. */
  static Set<String> expected(JsonNode facts) {
    Set<String> lines = new TreeSet<>();
    String layout = facts.get("layout").asText();
    boolean plain = PLAIN.contains(layout);
    for (String field : plain ? List.of("reference") : List.of("reference", "title", "authority")) {
      if (facts.has(field)) {
        lines.add(field + " " + facts.get(field).asText());
      }
    }
    switch (layout) {
      case "committee report" -> report(facts, lines);
      case "general", "decision" -> general(facts, lines);
      default -> letter(facts, lines);
    }
    return lines;
  }

  private static void letter(JsonNode facts, Set<String> lines) {
    if (facts.has("reply")) {
      lines.add("reply " + facts.get("reply").asText());
    }
    JsonNode dates = facts.path("dates");
    dates.properties().forEach(date -> {
      if (Set.of("request", "received", "reply").contains(date.getKey())) {
        lines.add("date " + date.getKey() + " " + date.getValue().asText());
      }
    });
    if (dates.has("document") && !dates.has("reply")) { // what advises or decides has one date
      lines.add("date reply " + dates.get("document").asText());
    }
    facts.path("questions").forEach(number -> lines.add("question " + number.asText()));
    facts.path("answers").forEach(answer -> answer(answer, lines));
    facts.path("claims").forEach(claim -> claim(claim, lines));
    facts.path("tests").forEach(test -> {
      List<String> provisions = texts(test.path("provisions"));
      lines.add("test " + sorted(provisions.isEmpty() ? weighed(facts) : provisions) + " for "
          + test.path("factor_paragraphs_for").asInt() + " against "
          + test.path("factor_paragraphs_against").asInt());
    });
    if (facts.has("balance")) {
      lines.add("balance " + facts.get("balance").asText());
      lines.add("outcome "
          + facts.get("balance_outcome").asText().replace(' ', '_').toUpperCase(Locale.ROOT));
    }
    if (facts.path("harm_paragraphs").asInt() > 0) {
      lines.add("harm " + facts.get("harm_paragraphs").asInt());
    }
    JsonNode complaint = facts.path("complaint");
    if (complaint.path("internal_review").asBoolean()) {
      lines.add("complaint review");
    }
    if (complaint.path("commissioner").asBoolean()) {
      lines.add("complaint commissioner");
    }
    if (complaint.has("review_period")) {
      lines.add("complaint within " + complaint.get("review_period").asText().replace("two", "2"));
    }
    if (facts.path("no_inference").asBoolean()) {
      lines.add("inference none");
    }
    facts.path("attachments").forEach(name -> lines.add("attachment " + name.asText()));
    links(facts.path("links").asInt(), lines);
  }

  private static void claim(JsonNode claim, Set<String> lines) {
    String provision = claim.get("provision").asText();
    lines.add("claim " + provision + " " + claim.path("duty").asText() + " "
        + texts(claim.path("questions"))
        + (claim.path("prejudice_stated").asBoolean() ? " harm" : "")
        + (claim.path("public_interest_test").asBoolean() ? " test" : ""));
    for (String field : List.of("likelihood", "condition")) {
      if (claim.has(field)) {
        lines.add(field + " " + provision + " " + claim.get(field).asText());
      }
    }
  }

  private static List<String> weighed(JsonNode facts) {
    List<String> provisions = new ArrayList<>();
    facts.path("claims").forEach(claim -> {
      if (claim.path("public_interest_test").asBoolean()) {
        provisions.add(claim.get("provision").asText());
      }
    });
    return provisions;
  }

  private static void answer(JsonNode answer, Set<String> lines) {
    String questions = texts(answer.path("questions")).toString();
    lines.add("answer " + questions + " " + answer.get("kind").asText() + " "
        + sorted(texts(answer.path("provisions"))));
    if (answer.has("ground")) {
      lines.add("ground " + questions + " " + answer.get("ground").asText());
    }
    answer
        .path("attachments")
        .forEach(name -> lines.add("attached " + questions + " " + name.asText()));
    answer
        .path("figures")
        .forEach(figure -> lines.add("figure " + questions + " " + figure(figure)));
    answer
        .path("breakdown")
        .properties()
        .forEach(part ->
            lines.add("part " + questions + " " + part.getKey() + " " + plain(part.getValue())));
    if (answer.has("breakdown_total")) {
      lines.add("total " + questions + " " + plain(answer.get("breakdown_total")));
    }
    JsonNode columns = answer.path("table").path("columns");
    for (int i = 1; i < columns.size(); i++) {
      String column = questions + " " + columns.get(i).asText() + " ";
      for (JsonNode row : answer.get("table").get("rows")) {
        lines.add("part " + column + row.get(0).asText() + " " + plain(row.get(i)));
      }
      if (answer.get("table").has("totals")) {
        lines.add("total " + column + plain(answer.get("table").get("totals").get(i - 1)));
      }
    }
  }

  private static String figure(JsonNode figure) {
    return plain(figure.get("amount")) + " " + figure.path("measure").asText()
        + (figure.path("approximate").asBoolean() ? " about" : "")
        + (figure.has("asAt") ? " " + figure.get("asAt").asText() : "");
  }

  private static String plain(JsonNode number) {
    return number.decimalValue().stripTrailingZeros().toPlainString();
  }

  private static void links(long count, Set<String> lines) {
    if (count > 0) {
      lines.add("links " + count);
    }
  }

  private static void general(JsonNode facts, Set<String> lines) {
    facts.path("dates_in_text").forEach(date -> lines.add("date " + date.asText()));
    facts.path("dates").forEach(date -> lines.add("date " + date.asText()));
    for (String list : List.of("citations", "provisions_listed")) {
      facts.path(list).forEach(citation -> lines.add("citation " + citation.asText()));
    }
    facts
        .path("outcomes")
        .forEach(outcome -> lines.add("citation " + outcome.get("provision").asText()));
    facts.path("figures").forEach(figure -> lines.add("figure [] " + figure(figure)));
    lines.add("question sentences " + facts.path("question_sentences").asInt());
    links(facts.path("links").asInt(), lines);
  }

  private static void report(JsonNode facts, Set<String> lines) {
    lines.add("report number " + facts.get("report_number").asText());
    lines.add("report date " + facts.get("date").asText());
    lines.add("report author " + facts.get("author").asText());
    lines.add("report written by " + facts.get("report_author").asText());
    lines.add("report archived " + facts.get("archived_warning").asBoolean());
    lines.add("report contacts " + facts.get("contact_numbers").asInt());
    lines.add("report recommendations " + facts.get("recommendations").asInt());
    lines.add("report sections " + texts(facts.get("sections")));
    lines.add("report paragraphs " + texts(facts.get("paragraph_numbers")));
    lines.add("report headings in B " + texts(facts.get("unnumbered_headings_in_B")));
    lines.add("report strands " + texts(facts.get("strands")));
    lines.add("report footnotes " + texts(facts.get("footnotes")));
    lines.add("report references " + texts(facts.get("footnote_references")));
    facts
        .get("list_items_after_paragraph")
        .properties()
        .forEach(list -> lines.add(
            "report list after " + list.getKey() + " of " + list.getValue().asInt()));
  }

  private static List<String> texts(JsonNode nodes) {
    List<String> all = new ArrayList<>();
    nodes.forEach(node -> all.add(node.asText()));
    return all;
  }

  private static List<String> sorted(List<String> texts) {
    return texts.stream().sorted().toList();
  }

  /** The facts of what was read. */
  static Set<String> read(Object value) {
    Set<String> lines = new TreeSet<>();
    if (value instanceof FoiCase letter) {
      read(letter, lines);
    } else if (value instanceof CommitteeReport report) {
      read(report, lines);
    } else {
      read((PlainDocument) value, lines);
    }
    return lines;
  }

  private static void read(PlainDocument text, Set<String> lines) {
    text.getReference().ifPresent(reference -> lines.add("reference " + reference));
    text.getDates().forEach(date -> lines.add("date " + date.getDate()));
    text.getCitations().stream()
        .flatMap(citation -> citation.getProvisions().stream())
        .forEach(provision -> lines.add("citation " + provision));
    text.getFigures().forEach(figure -> lines.add("figure [] " + figure(figure)));
    lines.add("question sentences " + text.getQuestions().size());
    links(text.getLinks().stream().map(Link::getAddress).distinct().count(), lines);
  }

  private static void read(CommitteeReport report, Set<String> lines) {
    report.getTitle().ifPresent(title -> lines.add("title " + title));
    report.getNumber().ifPresent(number -> lines.add("report number " + number));
    report.getDate().ifPresent(date -> lines.add("report date " + date));
    report.getAuthor().ifPresent(author -> lines.add("report author " + author));
    report.getReportAuthor().ifPresent(author -> lines.add("report written by " + author));
    lines.add("report archived " + !report.getArchiveNotices().isEmpty());
    lines.add("report contacts " + report.getContacts().size());
    lines.add("report recommendations "
        + report.getSections().stream()
            .mapToInt(section -> section.getRecommendations().size())
            .sum());
    lines.add("report sections "
        + report.getSections().stream().map(ReportSection::getLabel).toList());
    List<Paragraph> paragraphs = report.allParagraphs();
    lines.add("report paragraphs "
        + paragraphs.stream()
            .flatMap(paragraph -> paragraph.getNumber().stream())
            .toList());
    lines.add("report headings in B "
        + report.getSections().stream()
            .filter(section -> section.getLabel().equals("B"))
            .flatMap(section -> section.getSubsections().stream())
            .flatMap(part -> part.getHeading().stream())
            .toList());
    lines.add("report strands "
        + paragraphs.stream()
            .flatMap(paragraph -> paragraph.getStrands().stream())
            .map(Strand::getName)
            .toList());
    lines.add("report footnotes "
        + report.getFootnotes().stream().map(Footnote::getNumber).toList());
    lines.add("report references "
        + paragraphs.stream()
            .flatMap(paragraph -> paragraph.getFootnoteReferences().stream())
            .map(FootnoteReference::getNumber)
            .toList());
    for (Paragraph paragraph : paragraphs) {
      for (ReportList list : paragraph.getLists()) {
        paragraph
            .getNumber()
            .ifPresent(number -> lines.add(
                "report list after " + number + " of " + list.getItems().size()));
      }
    }
  }

  private static void read(FoiCase read, Set<String> lines) {
    read.getReference().ifPresent(reference -> lines.add("reference " + reference));
    read.getRequest().flatMap(FoiRequest::getTitle).ifPresent(title -> lines.add("title " + title));
    read.getResponses().stream()
        .flatMap(response -> response.getTitle().stream())
        .forEach(title -> lines.add("title " + title));
    read.getAuthority()
        .ifPresent(authority -> lines.add("authority "
            + authority.getForce().map(force -> force.getId()).orElse(authority.getName())));
    read.getRequest().ifPresent(request -> {
      request.getMade().ifPresent(day -> lines.add("date request " + day));
      request.getDates().ifPresent(dates -> lines.add("date received " + dates.getReceived()));
      request.getQuestions().stream()
          .flatMap(question -> question.getNumber().stream())
          .forEach(number -> lines.add("question " + number));
    });
    for (FoiResponse response : read.getResponses()) {
      if (response.getReply() != ReplyKind.SUBSTANTIVE) {
        lines.add("reply " + response.getReply().name().toLowerCase(Locale.ROOT));
      }
      response.getDate().ifPresent(day -> lines.add("date reply " + day));
      response.getAnswers().forEach(answer -> answer(answer, lines));
      response.getAttachments().stream()
          .map(Attachment::getName)
          .forEach(name -> lines.add("attachment " + name));
    }
    List<RefusalNotice> notices = read.allNotices();
    notices.forEach(notice -> notice(notice, lines));
    long harms = notices.stream()
        .flatMap(notice -> notice.getClaims().stream())
        .flatMap(claim -> claim.getPrejudice().stream())
        .filter(harm -> harm.getHeading().isPresent())
        .flatMap(harm -> harm.getPassages().stream())
        .map(Passage::getSpans)
        .distinct()
        .count();
    if (harms > 0) {
      lines.add("harm " + harms);
    }
    Stream.concat(
            read.getResponses().stream().flatMap(response -> response.getComplaints().stream()),
            notices.stream().flatMap(notice -> notice.getComplaints().stream()))
        .forEach(told -> complaint(told, lines));
    links(addresses(read).distinct().count(), lines);
  }

  private static Stream<String> addresses(FoiCase read) {
    return Stream.of(
            read.getResponses().stream().flatMap(response -> response.getLinks().stream()),
            read.getResponses().stream()
                .flatMap(response -> response.getAnswers().stream())
                .flatMap(answer -> links(answer).stream()),
            read.allNotices().stream().flatMap(notice -> notice.getLinks().stream()))
        .flatMap(links -> links)
        .map(Link::getAddress);
  }

  private static List<Link> links(Answer answer) {
    if (answer instanceof Disclosed disclosed) {
      return disclosed.getLinks();
    }
    return answer instanceof AvailableElsewhere elsewhere ? elsewhere.getLinks() : List.of();
  }

  private static void complaint(ComplaintDetails told, Set<String> lines) {
    if (!told.getInternalReview().isEmpty()) {
      lines.add("complaint review");
    }
    if (!told.getCommissioner().isEmpty()) {
      lines.add("complaint commissioner");
    }
    told.getReviewWithin()
        .ifPresent(period -> lines.add("complaint within " + period.getAmount() + " "
            + (period.getUnit() == LimitUnit.WORKING_DAYS ? "working days" : "months")));
  }

  private static void notice(RefusalNotice notice, Set<String> lines) {
    Map<PublicInterestTest, List<String>> tests = new LinkedHashMap<>();
    for (ExemptionClaim claim : notice.getClaims()) {
      String provision = claim.getProvision().toString();
      lines.add("claim " + provision + " " + claim.getDuty().map(Enum::name).orElse("") + " "
          + claim.getQuestions()
          + claim.getPrejudice().map(any -> " harm").orElse("")
          + claim.getPublicInterestTest().map(any -> " test").orElse(""));
      claim
          .getPrejudice()
          .flatMap(PrejudiceStatement::getLikelihood)
          .ifPresent(likelihood -> lines.add("likelihood " + provision + " " + likelihood));
      claim
          .getConditions()
          .forEach(condition -> lines.add("condition " + provision + " " + condition));
      claim
          .getPublicInterestTest()
          .ifPresent(
              test -> tests.computeIfAbsent(test, none -> new ArrayList<>()).add(provision));
    }
    notice
        .getUnclaimedTests()
        .forEach(test ->
            tests.put(test, test.getProvisions().stream().map(Object::toString).toList()));
    tests.forEach((test, provisions) -> {
      lines.add("test " + sorted(provisions) + " for "
          + test.factors(FactorSide.FAVOURS_DISCLOSURE).size() + " against "
          + test.factors(FactorSide.FAVOURS_MAINTAINING).size());
      test.getBalance()
          .flatMap(Balance::getDirection)
          .ifPresent(direction -> lines.add("balance " + direction));
      test.getBalance()
          .flatMap(Balance::getOutcome)
          .ifPresent(outcome -> lines.add("outcome " + outcome));
    });
    if (!notice.getNoInference().isEmpty()) {
      lines.add("inference none");
    }
  }

  private static void answer(Answer answer, Set<String> lines) {
    String questions = answer.getQuestions().toString();
    lines.add("answer " + questions + " " + answer.getKind() + " " + provisions(answer));
    if (answer instanceof OutsideDuty outside) {
      outside
          .getGround()
          .ifPresent(ground ->
              lines.add("ground " + questions + " " + ground.name().toLowerCase(Locale.ROOT)));
    }
    if (answer instanceof Disclosed disclosed) {
      disclosed.getAttachments().forEach(name -> lines.add("attached " + questions + " " + name));
      disclosed
          .getFigures()
          .forEach(figure -> lines.add("figure " + questions + " " + figure(figure)));
      disclosed.getBreakdowns().forEach(table -> {
        String column = questions + " "
            + (disclosed.getBreakdowns().size() > 1 ? table.getTitle().orElse("") + " " : "");
        table
            .getParts()
            .forEach(part -> lines.add("part " + column + part.getLabel() + " "
                + part.getFigure().getAmount().toPlainString()));
        table
            .getTotal()
            .ifPresent(total -> lines.add("total " + column + total.getAmount().toPlainString()));
      });
    }
  }

  private static String figure(Figure figure) {
    return figure.getAmount().toPlainString() + " " + figure.getMeasure()
        + (figure.isApproximate() ? " about" : "")
        + figure.getAsAt().map(day -> " " + day).orElse("");
  }

  private static List<String> provisions(Answer answer) {
    return sorted(answer.provisions().stream().map(Object::toString).toList());
  }
}
