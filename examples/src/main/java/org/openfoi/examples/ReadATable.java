package org.openfoi.examples;

import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.authority.Force;
import org.openfoi.model.inspection.ExtractTable;

/** Reads a reply and says which force stands on which page. */
public final class ReadATable {
  private ReadATable() {}

  /** Prints a line for each extract, finding and unclaimed line. */
  public static void main(String... args) {
    String reply = "Tranche 1 Force\tContent of Force report\tPage Number\n"
        + "The Dyfed Powys Constabulary\tIt monitors every device.\t41 and 42\n";

    // snippet
    ReadResult<ExtractTable> read =
        new InspectionTableReader().read(SourceText.of("reply.txt", reply));
    read.value()
        .getExtracts()
        .forEach(
            extract -> System.out.println(extract.getForce().map(Force::getName).orElse("?")
                + ", pages " + extract.getPages().orElseThrow()));
    read.findings().forEach(finding -> System.out.println(finding.getMessage()));
    read.unclaimed().forEach(line -> System.out.println("not understood: " + line));
    // end
  }
}
