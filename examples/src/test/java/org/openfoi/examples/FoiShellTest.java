package org.openfoi.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;
import org.openfoi.testing.Golden;

/** A session as a person types it, with exactly what it prints. */
class FoiShellTest {
  private static final String SESSION = "src/test/resources/session.txt";

  @Test
  void answersASession() throws Exception {
    List<String> typed = Files.readString(Path.of(SESSION))
        .lines()
        .filter(line -> line.startsWith("foi> "))
        .map(line -> line.substring("foi> ".length()))
        .toList();
    Golden.assertMatches(SESSION, run(typed));
  }

  private static String run(List<String> typed) throws Exception {
    String keys = typed.stream().map(line -> line + "\n").collect(Collectors.joining());
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      FoiShell.start(JavaShellToolBuilder.builder()
          .in(new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)), null)
          .out(out));
    } finally {
      System.setOut(terminal);
    }
    String session = printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    return session.substring(session.indexOf("foi> ")); // the welcome above names the JDK
  }
}
