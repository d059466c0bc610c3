package org.openfoi.examples;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.InspectionExtract;
import org.openfoi.model.inspection.PageNumbers;
import org.openfoi.model.inspection.Tranche;

/** Makes a record, and writes and reads it as JSON and CSV. */
public final class ExchangeRecords {
  private ExchangeRecords() {}

  /** Prints the record as JSON and CSV. */
  public static void main(String... args) throws JsonProcessingException {
    // snippet
    InspectionExtract extract = InspectionExtract.builder()
        .force(Force.parse("Devon & Cornwall Constabulary"))
        .tranche(Tranche.of(3))
        .pages(PageNumbers.parse("44-46"))
        .text("=It works=")
        .build();
    String json = FoiJson.write(extract);
    String csv = FoiCsv.extracts().write(List.of(extract)); // the text is guarded against formulas
    InspectionExtract fromJson = FoiJson.read(json, InspectionExtract.class);
    List<InspectionExtract> fromCsv =
        FoiCsv.extracts().read(csv); // and comes back without the guard
    ObjectMapper yours = JsonMapper.builder().findAndAddModules().build();
    boolean same = json.equals(yours.writeValueAsString(extract)); // any ObjectMapper will do
    // end
    System.out.println(json);
    System.out.print(csv.replace("\r\n", "\n"));
    System.out.println(fromJson.equals(extract) && fromCsv.equals(List.of(extract)) && same);
  }
}
