package org.openfoi.examples;

import java.io.ByteArrayInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import jdk.jshell.tool.JavaShellToolBuilder;

/**
 * Opens a JShell that knows this library: the imports, the sample document as {@code sample}, and
 * the verbs of {@link ShellVerbs}. Type {@code help()} in it, and {@code /exit} to leave.
 */
public final class FoiShell {
  private FoiShell() {}

  /** Opens the shell on the terminal. */
  public static void main(String... args) throws Exception {
    System.setOut(
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8));
    start(JavaShellToolBuilder.builder());
  }

  /** Runs a shell of any kind, in this process and on its class path. */
  static void start(JavaShellToolBuilder shell) throws Exception {
    Path script = Files.createTempFile("foi", ".jsh");
    try {
      Files.write(script, resource("foi.jsh"));
      shell
          .persistence(settings())
          .start(
              "--execution",
              TableExecution.NAME,
              "--class-path",
              System.getProperty("java.class.path"),
              script.toString());
    } finally {
      Files.delete(script);
    }
  }

  /**
   * A shell takes settings from the session before it alone, so there is one, which nobody sees.
   */
  private static Map<String, String> settings() throws Exception {
    Map<String, String> settings = new HashMap<>();
    JavaShellToolBuilder.builder()
        .in(new ByteArrayInputStream(resource("settings.jsh")), null)
        .out(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .persistence(settings)
        .start("--execution", TableExecution.NAME, "--no-startup");
    settings.keySet().removeIf(key -> key.startsWith("HISTORY") || key.startsWith("REPLAY"));
    return settings;
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream resource = FoiShell.class.getResourceAsStream(name)) {
      return resource.readAllBytes();
    }
  }
}
