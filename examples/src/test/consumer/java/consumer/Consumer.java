package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.law.Duty;
import org.openfoi.model.law.Provision;
import org.openfoi.model.refusal.ComplaintDetails;
import org.openfoi.model.refusal.ExemptionClaim;
import org.openfoi.model.refusal.RefusalNotice;
import org.openfoi.model.source.Passage;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.validation.CompleteRefusalNotice;
import org.openfoi.rules.validation.FoiValidation;
import org.openfoi.rules.validation.KnownForce;
import org.openfoi.rules.validation.ProvisionCitation;
import org.openfoi.rules.validation.RequestReferenceFormat;
import org.openfoi.rules.validation.WorkingDay;

/** Uses the library as an app does that brings its own mapper and validator. */
public final class Consumer {
  private Consumer() {}

  public static void main(String... args) throws Exception {
    String text = "Force\tContent\tPage\nKent Police\tIt works.\t7\nEssex Police\t\t8\n";
    ExtractTable table = new InspectionTableReader().read(SourceText.of(text)).value();

    ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
    String json = mapper.writeValueAsString(table);
    check(json.equals(FoiJson.write(table)), json);
    check(mapper.readValue(json, ExtractTable.class).equals(table), "reads back");

    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      List<String> broken = factory.getValidator().validate(table).stream()
          .map(violation -> violation.getPropertyPath().toString())
          .toList();
      check(broken.equals(List.of("extracts[1].text")), broken);
    }
    checkForms();
    checkDraft();
    check(FoiValidation.create().check(table).size() == 1, "one constraint is broken");
    check(FoiRules.standard().check(table).size() == 1, "one rule is broken");
    String csv = FoiCsv.extracts().write(table.getExtracts());
    check(FoiCsv.extracts().read(csv).equals(table.getExtracts()), csv);
    System.out.println("consumer in " + Consumer.class.getModule() + ": all as it should be");
  }

  /** A form of its own, under the validator that everybody has. */
  private static void checkForms() {
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      Form form = new Form("Mordor Police", "section 31", LocalDate.of(2024, 12, 25));
      List<String> broken = factory.getValidator().validate(form).stream()
          .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
          .sorted()
          .toList();
      check(
          broken.equals(List.of(
              "force must be a police force known by that name, such as 'Durham Constabulary'",
              "received must be a working day")),
          broken);
    }
  }

  /** A draft of its own, whose notice and table have to obey the rules. */
  private static void checkDraft() {
    RefusalNotice notice = RefusalNotice.builder()
        .addClaims(ExemptionClaim.builder()
            .provision(Provision.of("FOIA s.23(5)"))
            .duty(Duty.COMMUNICATE)
            .build())
        .complaints(ComplaintDetails.builder()
            .addInternalReview(Passage.of("Write to us."))
            .addCommissioner(Passage.of("Or write to the Commissioner."))
            .build())
        .build();
    try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
      List<String> broken = factory.getValidator().validate(new Draft(notice, "none")).stream()
          .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
          .sorted()
          .toList();
      check(
          broken.equals(List.of(
              "notice.claims[0] FOIA s.23(5) only lifts the duty to confirm or deny, but information"
                  + " is withheld under it, expected a limb such as FOIA s.23(1)",
              "reference must be a reference, such as '1455_17' or 'FOI 003456/17'")),
          broken);
    }
  }

  /** What an app sends. */
  public record Draft(
      @CompleteRefusalNotice RefusalNotice notice,
      @RequestReferenceFormat String reference) {}

  /** What an app asks its users for. */
  public record Form(
      @KnownForce String force,
      @ProvisionCitation String provision,
      @WorkingDay LocalDate received) {}

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
