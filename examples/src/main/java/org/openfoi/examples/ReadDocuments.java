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
import org.openfoi.io.source.SourceText;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.FormatException;

/**
 * Reads documents of any layout, joins those of one request, prints what they say and what is wrong
 * with them, and writes JSON and CSV.
 *
 * <p>{@code ReadDocuments [--details] [--out FOLDER] [FILE...]}; without a file it reads the
 * samples, and {@code --details} shows what each document says.
 */
public final class ReadDocuments {
  private static final String USAGE = "usage: ReadDocuments [--details] [--out FOLDER] [FILE...]";

  private final PrintStream out;
  private final PrintStream err;
  private final List<String> files = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Finding> trouble = new ArrayList<>();
  private String folder = "openfoi-out";
  private boolean details;

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
      } else if (args[i].equals("--details")) {
        details = true;
      } else if (args[i].equals("--out") && i + 1 < args.length) {
        folder = args[++i];
      } else if (args[i].equals("--out")) {
        err.println("cannot use '--out' without a folder behind it; " + USAGE);
        return 2;
      } else if (args[i].startsWith("-")) {
        err.println("cannot use '" + args[i] + "'; " + USAGE);
        return 2;
      } else {
        files.add(args[i]);
      }
    }
    if (files.isEmpty()) {
      Sample.all().forEach(this::read);
    }
    int unread = 0;
    for (String file : files) {
      unread += read(file);
    }
    if (documents.isEmpty()) {
      return fail("nothing was read, so nothing is written");
    }
    Readings read = new Readings(documents, trouble);
    if (details) {
      read.cases().forEach(foiCase -> out.print(Report.broken(foiCase)));
    }
    out.println(Summary.of(read));
    try {
      OutputFiles written = new OutputFiles(read);
      written.write(Path.of(folder));
      report(read, written);
    } catch (IOException | InvalidPathException e) {
      return fail("cannot write to " + folder + ": " + reason(e));
    }
    return unread == 0 ? 0 : 1;
  }

  private int read(String file) {
    try {
      Path path = Path.of(file);
      if (Files.isDirectory(path)) {
        return fail("cannot read " + file + ": it is a folder, expected a file");
      }
      SourceText text = SourceText.read(path);
      text.findings().forEach(found -> err.println(new FormatException(found).getMessage()));
      read(text);
      return 0;
    } catch (FormatException e) {
      trouble.add(e.getFinding());
      return fail(e.getMessage());
    } catch (IOException | InvalidPathException e) {
      return fail("cannot read " + file + ": " + reason(e));
    }
  }

  private void read(SourceText text) {
    Document document = Document.of(text);
    documents.add(document);
    if (details) {
      out.println(Report.of(document));
    }
  }

  private void report(Readings read, OutputFiles written) {
    List<String> kinds = new ArrayList<>();
    add(kinds, read.cases(), "case");
    add(kinds, read.reports(), "report");
    add(kinds, read.tables(), "table");
    add(kinds, read.extracts(), "extract");
    add(kinds, read.texts(), "other text");
    add(kinds, read.findings(), "finding");
    out.println(Words.count(read.documents().size(), "document") + ": " + String.join(", ", kinds));
    out.println("written to " + folder + ":");
    out.print(Words.wrapped("  ", written.names(), Summary.WIDTH));
  }

  private static void add(List<String> kinds, List<?> records, String singular) {
    if (!records.isEmpty()) {
      kinds.add(Words.count(records.size(), singular));
    }
  }

  private int fail(String message) {
    err.println(message);
    return 1;
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
