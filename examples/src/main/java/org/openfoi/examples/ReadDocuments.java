package org.openfoi.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
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
  private final List<String> files = new ArrayList<>();
  private final List<ExtractTable> tables = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String folder = "openfoi-out";

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
      if (args[i].equals("--help") || args[i].equals("-h")) {
        out.println(USAGE);
        return 0;
      } else if (args[i].equals("--out") && i + 1 < args.length) {
        folder = args[++i];
      } else if (args[i].startsWith("-")) {
        err.println("cannot use '" + args[i] + "'; " + USAGE);
        return 2;
      } else {
        files.add(args[i]);
      }
    }
    int unread = 0;
    if (files.isEmpty()) {
      print(Sample.text());
    }
    for (String file : files) {
      try {
        print(SourceText.read(Path.of(file)));
      } catch (FormatException e) {
        findings.add(e.getFinding());
        unread += fail(e.getMessage());
      } catch (IOException | InvalidPathException e) {
        unread += fail("cannot read " + file + ": " + reason(e));
      }
    }
    if (tables.isEmpty()) {
      return fail("nothing was read, so nothing is written");
    }
    try {
      write(Path.of(folder));
    } catch (IOException | InvalidPathException e) {
      return fail("cannot write to " + folder + ": " + reason(e));
    }
    return unread == 0 ? 0 : 1;
  }

  private void print(SourceText text) {
    ReadResult<ExtractTable> read = new InspectionTableReader().read(text);
    List<Finding> found = Report.findings(read);
    found.forEach(finding -> findings.add(inTables(finding, tables.size())));
    tables.add(read.value());
    out.println(Report.of(text, read, found));
  }

  private void write(Path folder) throws IOException {
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

  /** A finding whose pointer leads into tables.json, which holds all tables. */
  private static Finding inTables(Finding finding, int table) {
    return finding
        .getPointer()
        .map(pointer ->
            Finding.builder().from(finding).pointer("/" + table + pointer).build())
        .orElse(finding);
  }

  private static String reason(Exception e) {
    if (e instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (e instanceof FileAlreadyExistsException) {
      return "it is a file, expected a folder";
    }
    return e instanceof AccessDeniedException
        ? "it may not be touched"
        : String.valueOf(e.getMessage());
  }
}
