package org.openfoi.io.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.foicase.FoiCase;
import org.openfoi.model.law.Exemption;
import org.openfoi.model.law.ExemptionStrength;
import org.openfoi.model.refusal.Balance;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.FactorSide;
import org.openfoi.model.refusal.PublicInterestTest;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.request.FoiRequest;
import org.openfoi.model.request.Question;
import org.openfoi.model.response.Answer;
import org.openfoi.model.response.AvailableElsewhere;
import org.openfoi.model.response.Breakdown;
import org.openfoi.model.response.Disclosed;
import org.openfoi.model.response.Figure;
import org.openfoi.model.response.FoiResponse;
import org.openfoi.model.response.NeitherConfirmedNorDenied;
import org.openfoi.model.response.Withheld;
import org.openfoi.testing.Corpus;

/** Three real documents about requests, against facts taken by hand. */
class LetterCorpusTest {
  private static final String PAGE = "seeds/001_25ac5ce40a8ed0cb.txt";
  private static final String ANSWERS = "seeds/003_a751c0a538f899d1.txt";
  private static final String REASONS = "seeds/004_3b63eaf376c7f600.txt";

  private static ReadResult<?> read(String document) throws IOException {
    return DocumentReaders.read(SourceText.read(Corpus.path(document)));
  }

  private static FoiCase value(String document) throws IOException {
    return (FoiCase) read(document).value();
  }

  private static JsonNode facts(String document) throws IOException {
    return new ObjectMapper().readTree(Corpus.text("expected/documents.json")).get(document);
  }

  private static RefusalNotice notice(FoiCase read) {
    assertThat(read.allNotices()).hasSize(1);
    return read.allNotices().get(0);
  }

  private static List<PublicInterestTest> tests(RefusalNotice notice) {
    return notice.getClaims().stream()
        .flatMap(claim -> claim.getPublicInterestTest().stream())
        .toList();
  }

  private static void assertTests(JsonNode expected, RefusalNotice notice) {
    assertThat(tests(notice)).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      PublicInterestTest test = tests(notice).get(i);
      assertThat(test.factors(FactorSide.FAVOURS_DISCLOSURE))
          .hasSize(expected.get(i).get("factor_paragraphs_for").asInt());
      assertThat(test.factors(FactorSide.FAVOURS_MAINTAINING))
          .hasSize(expected.get(i).get("factor_paragraphs_against").asInt());
    }
    assertThat(notice.getUnclaimedTests()).isEmpty();
  }

  private static void assertBalance(JsonNode expected, RefusalNotice notice) {
    List<Balance> balances =
        tests(notice).stream().flatMap(test -> test.getBalance().stream()).toList();
    assertThat(balances).hasSameSizeAs(tests(notice)).allSatisfy(balance -> {
      assertThat(balance.getDirection().orElseThrow().name())
          .isEqualTo(expected.get("balance").asText());
      if (expected.has("balance_outcome")) {
        assertThat(balance.getOutcome().orElseThrow().name().replace('_', ' '))
            .isEqualToIgnoringCase(expected.get("balance_outcome").asText());
      }
    });
  }

  private static void assertClaims(JsonNode expected, RefusalNotice notice) {
    assertThat(notice.getClaims()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.size(); i++) {
      JsonNode fact = expected.get(i);
      ExemptionClaim claim = notice.getClaims().get(i);
      assertThat(claim.getProvision()).hasToString(fact.get("provision").asText());
      assertThat(claim.getDuty().orElseThrow().name())
          .isEqualTo(fact.get("duty").asText());
      assertThat(Exemption.strengthOf(claim.getProvision()).map(ExemptionStrength::name))
          .contains(fact.get("strength").asText());
      assertThat(Exemption.containing(claim.getProvision()))
          .allMatch(row ->
              row.getBasis().orElseThrow().name().equals(fact.get("basis").asText()));
      assertThat(claim.getPrejudice().isPresent())
          .isEqualTo(fact.get("prejudice_stated").asBoolean());
      assertThat(claim.getPublicInterestTest().isPresent())
          .isEqualTo(fact.get("public_interest_test").asBoolean());
    }
  }

  private static int harm(RefusalNotice notice) {
    return notice.getClaims().stream()
        .flatMap(claim -> claim.getPrejudice().stream())
        .mapToInt(harm -> harm.getPassages().size())
        .max()
        .orElse(0);
  }

  private static List<String> numbers(FoiCase read) {
    return read.getRequest().stream()
        .flatMap(request -> request.getQuestions().stream())
        .map(Question::getNumber)
        .map(number -> number.orElseThrow().toString())
        .toList();
  }

  private static List<String> strings(JsonNode list) {
    List<String> strings = new ArrayList<>();
    list.forEach(one -> strings.add(one.asText()));
    return strings;
  }

  @Test
  void readsTheDisclosureLogPage() throws IOException {
    JsonNode facts = facts("001");
    FoiCase read = value(PAGE);
    assertThat(read.getRequest().flatMap(FoiRequest::getTitle))
        .contains(facts.get("title").asText());
    assertThat(read.getReference().orElseThrow())
        .hasToString(facts.get("reference").asText());
    assertThat(read.getAuthority().flatMap(authority -> authority.getForce()))
        .contains(Force.of(facts.get("authority").asText()));
    assertThat(numbers(read)).isEqualTo(strings(facts.get("question_numbers")));

    RefusalNotice notice = notice(read);
    assertThat(notice.getUnder().orElseThrow())
        .hasToString(facts.get("notice_under").asText());
    assertThat(notice.getQuestions().stream().map(Object::toString))
        .containsExactlyElementsOf(strings(facts.get("refused_questions")));
    assertClaims(facts.get("claims"), notice);
    assertThat(harm(notice)).isEqualTo(facts.get("harm_paragraphs").asInt());
    assertTests(facts.get("tests"), notice);
    assertBalance(facts, notice);
    assertThat(notice.getComplaints()).isEmpty();
    assertThat(notice.getLinks()).hasSize(facts.get("links").asInt());

    FoiResponse response = read.getResponses().get(0);
    assertThat(response.getAttachments().stream().map(attachment -> attachment.getName()))
        .containsExactlyElementsOf(strings(facts.get("attachments")));
    assertThat(read(PAGE).findings().stream().map(Finding::getMessage))
        .contains("the test headed FOIA s.31 is taken to be for the claim of FOIA s.31(3)");
  }

  @Test
  void readsTheQuestionsWithTheirAnswers() throws IOException {
    JsonNode facts = facts("003");
    FoiCase read = value(ANSWERS);
    List<Answer> answers = read.getResponses().get(0).getAnswers();
    assertThat(answers).hasSameSizeAs(facts.get("answers"));
    for (int i = 0; i < answers.size(); i++) {
      JsonNode fact = facts.get("answers").get(i);
      Answer answer = answers.get(i);
      assertThat(answer.getQuestions()).hasToString("[" + fact.get("question").asText() + "]");
      assertThat(answer.getKind()).isEqualTo(fact.get("kind").asText());
      if (answer instanceof Disclosed disclosed) {
        assertDisclosed(fact, disclosed);
      } else if (answer instanceof AvailableElsewhere elsewhere) {
        assertThat(elsewhere.getLinks()).hasSize(fact.get("links").asInt());
      } else if (answer instanceof NeitherConfirmedNorDenied neither) {
        assertThat(neither.getProvisions().stream().map(Object::toString))
            .isEqualTo(strings(fact.get("provisions")));
      } else if (answer instanceof Withheld withheld) {
        assertThat(withheld.getProvisions().stream().map(Object::toString))
            .isEqualTo(strings(fact.get("provisions")));
      }
    }
    ExemptionClaim sixth = notice(read).getClaims().get(3);
    JsonNode test = facts.get("test_for_question_6");
    assertThat(sixth.getQuestions()).hasToString("[6]");
    assertThat(harm(notice(read))).isEqualTo(test.get("harm_paragraphs").asInt());
    assertTests(new ObjectMapper().createArrayNode().add(test), notice(read));
    assertBalance(test, notice(read));
  }

  private static void assertDisclosed(JsonNode fact, Disclosed disclosed) {
    if (fact.has("figures")) {
      assertThat(disclosed.getFigures()).hasSameSizeAs(fact.get("figures"));
      for (int i = 0; i < disclosed.getFigures().size(); i++) {
        Figure figure = disclosed.getFigures().get(i);
        JsonNode expected = fact.get("figures").get(i);
        assertThat(figure.getAmount()).isEqualTo(expected.get("count").decimalValue());
        assertThat(figure.getAsAt().map(Object::toString))
            .isEqualTo(Optional.of(expected.get("asAt").asText()));
      }
    }
    if (fact.has("breakdown")) {
      Breakdown table = disclosed.getBreakdowns().get(0);
      assertThat(table.getParts()).hasSize(fact.get("breakdown").size());
      table
          .getParts()
          .forEach(part -> assertThat(part.getFigure().getAmount())
              .isEqualTo(fact.get("breakdown").get(part.getLabel()).decimalValue()));
      assertThat(table.sum()).isEqualTo(new BigDecimal(fact.get("sum").asText()));
    }
  }

  @Test
  void readsTheReasonsInMarkdown() throws IOException {
    JsonNode facts = facts("004");
    RefusalNotice notice = notice(value(REASONS));
    assertThat(notice.getClaims().stream().map(claim -> claim.getProvision().toString()))
        .isEqualTo(facts.get("tests").findValuesAsText("provision"));
    assertThat(harm(notice)).isEqualTo(facts.get("harm_paragraphs").asInt());
    assertTests(facts.get("tests"), notice);
    assertBalance(facts, notice);
    assertThat(notice.getLinks()).hasSize(facts.get("links").asInt());
    assertThat(read(REASONS).findings().stream().map(Finding::getCode))
        .contains("letter/heading-in-paragraph", "letter/joined-over-gap");
  }

  @Test
  void joinsThePageAndItsAttachmentIntoOneCase() throws IOException {
    String name = facts("001").get("attachments").get(0).asText();
    FoiCase page = value(PAGE);
    FoiCase answers = (FoiCase)
        DocumentReaders.read(SourceText.of(name, Corpus.text(ANSWERS))).value();
    FoiCase other = value(REASONS);
    List<FoiCase> joined = CaseJoiner.join(List.of(page, other, answers));
    assertThat(joined).hasSize(2);
    assertThat(joined.get(0).getReference()).isEqualTo(page.getReference());
    assertThat(joined.get(0).getResponses()).hasSize(2);
    assertThat(numbers(joined.get(0))).isEqualTo(numbers(page));
    assertThat(joined.get(0).allAttachments())
        .singleElement()
        .satisfies(attachment -> assertThat(attachment.getDocument()).contains(name));
    assertThat(joined.get(1)).isEqualTo(other);
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, ANSWERS, REASONS})
  void accountsForEveryCharacter(String document) throws IOException {
    SourceText text = SourceText.read(Corpus.path(document));
    Accounting account = Accounting.of(text, DocumentReaders.read(text));
    account.staysWithinTheText().claimsEveryLine().quotesTheSource();
    assertThat(account.share()).as(account.remainder()).isEqualTo(1.0);
  }
}
