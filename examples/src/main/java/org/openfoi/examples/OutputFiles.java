package org.openfoi.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openfoi.io.csv.CaseRows;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.json.JsonLines;
import org.openfoi.io.report.SarifReport;
import org.openfoi.model.foicase.FoiCase;

/** The files that the job writes, each whether there is something to write in it or not. */
final class OutputFiles {
  private final Map<String, String> files = new LinkedHashMap<>();

  OutputFiles(Readings read) {
    json("cases", read.cases());
    json("reports", read.reports());
    json("tables", read.tables());
    json("extracts", read.extracts());
    json("texts", read.texts());
    csv("extracts", FoiCsv.extracts().write(read.extracts()));
    csv("answers", FoiCsv.answers().write(rows(read, CaseRows::answers)));
    csv("claims", FoiCsv.claims().write(rows(read, CaseRows::claims)));
    csv("figures", FoiCsv.figures().write(rows(read, CaseRows::figures)));
    csv("factors", FoiCsv.factors().write(rows(read, CaseRows::factors)));
    csv("findings", FoiCsv.findings().write(read.findings()));
    files.put("findings.sarif", SarifReport.write(read.findings()));
  }

  private static <T> List<T> rows(Readings read, Function<FoiCase, List<T>> rows) {
    return read.cases().stream()
        .flatMap(foiCase -> rows.apply(foiCase).stream())
        .toList();
  }

  private void json(String name, List<?> records) {
    files.put(name + ".json", FoiJson.writePretty(records));
    files.put(name + ".jsonl", JsonLines.write(records));
  }

  private void csv(String name, String rows) {
    files.put(name + ".csv", rows);
  }

  /** Writes them into a folder, which is made where there is none. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** The names of the files. */
  List<String> names() {
    return List.copyOf(files.keySet());
  }
}
