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
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.validation.FoiValidation;
import org.openfoi.rules.validation.KnownForce;
import org.openfoi.rules.validation.ProvisionCitation;
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
