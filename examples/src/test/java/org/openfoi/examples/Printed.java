package org.openfoi.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Catches what a program prints. */
final class Printed {
  private Printed() {}

  /** A program that may throw. */
  interface Program {
    void run() throws Exception;
  }

  static String by(Program program) {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream terminal = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      program.run();
    } catch (Exception e) {
      throw new AssertionError(e);
    } finally {
      System.setOut(terminal);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
