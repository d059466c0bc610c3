package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.List;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.rules.FoiRules;
import org.openfoi.rules.validation.FoiValidation;

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
    check(FoiValidation.create().check(table).size() == 1, "one constraint is broken");
    check(FoiRules.standard().check(table).size() == 1, "one rule is broken");
    String csv = FoiCsv.extracts().write(table.getExtracts());
    check(FoiCsv.extracts().read(csv).equals(table.getExtracts()), csv);
    System.out.println("consumer in " + Consumer.class.getModule() + ": all as it should be");
  }

  private static void check(boolean holds, Object what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }
}
