package org.openfoi.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openfoi.io.csv.FoiCsv;
import org.openfoi.io.json.FoiJson;
import org.openfoi.io.json.JsonLines;
import org.openfoi.io.reader.InspectionTableReader;
import org.openfoi.io.reader.ReadResult;
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;
import org.openfoi.model.inspection.ExtractTable;
import org.openfoi.model.inspection.InspectionExtract;

/**
 * Reads inspection tables, prints what they say and what is wrong with them, and writes JSON and
 * CSV.
 *
 * <p>{@code ReadDocuments [--out FOLDER] [FILE...]}; without a file it reads a sample.
 */
public final class ReadDocuments {
  private static final String USAGE = "usage: ReadDocuments [--out FOLDER] [FILE...]";

  private final PrintStream out;
  private final PrintStream err;
  private final List<Path> files = new ArrayList<>();
  private final List<ExtractTable> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private Path folder = Path.of("openfoi-out");

  ReadDocuments(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the job; exits with 1 if a file could not be read or written, with 2 if the arguments are
   * wrong.
   */
  public static void main(String... args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    int status = new ReadDocuments(out, err).run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  int run(String... args) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--out") && i + 1 < args.length) {
        folder = Path.of(args[++i]);
      } else if (args[i].startsWith("--")) {
        err.println("cannot use '" + args[i] + "', expected an option and its value; " + USAGE);
        return 2;
      } else {
        files.add(Path.of(args[i]));
      }
    }
    int unread = 0;
    if (files.isEmpty()) {
      print(Sample.text());
    }
    for (Path file : files) {
      try {
        print(SourceText.read(file));
      } catch (FormatException e) {
        findings.add(e.getFinding());
        unread += fail(e.getMessage());
      } catch (IOException e) {
        unread += fail("cannot read " + file + ": " + reason(e));
      }
    }
    try {
      write();
    } catch (IOException e) {
      return fail("cannot write to " + folder + ": " + reason(e));
    }
    return unread == 0 ? 0 : 1;
  }

  private void print(SourceText text) {
    ReadResult<ExtractTable> read = new InspectionTableReader().read(text);
    List<Finding> found = Report.findings(read);
    tables.add(read.value());
    findings.addAll(found);
    out.println(Report.of(text, read, found));
  }

  private void write() throws IOException {
    List<InspectionExtract> extracts =
        tables.stream().flatMap(table -> table.getExtracts().stream()).toList();
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("extracts.json"), FoiJson.writePretty(extracts));
    Files.writeString(folder.resolve("extracts.jsonl"), JsonLines.write(extracts));
    Files.writeString(folder.resolve("extracts.csv"), FoiCsv.extracts().write(extracts));
    Files.writeString(folder.resolve("findings.csv"), FoiCsv.findings().write(findings));
    Files.writeString(folder.resolve("tables.json"), FoiJson.writePretty(tables));
    out.printf(
        "%s extracts and %s findings are in %s: extracts.json, extracts.jsonl, extracts.csv,"
            + " findings.csv, tables.json%n",
        extracts.size(), findings.size(), folder);
  }

  private int fail(String message) {
    err.println(message);
    return 1;
  }

  private static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "there is no such file"
        : String.valueOf(e.getMessage());
  }
}
