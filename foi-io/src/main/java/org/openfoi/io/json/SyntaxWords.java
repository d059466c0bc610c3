package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.internal.Shown;

/** Says in our words what a parser says of a text that is not JSON, or is more than it reads. */
final class SyntaxWords {
  static final String TOO_SHORT = "the text ends too early, expected the rest of the JSON";

  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
  private static final Pattern TOO_LARGE =
      Pattern.compile("Numeric value \\((.*?)\\) out of range of (int|long).*", Pattern.DOTALL);
  private static final Pattern TOKEN =
      Pattern.compile("(?:Unrecognized|Non-standard) token '(.*?)'.*", Pattern.DOTALL);
  private static final Pattern CLOSED =
      Pattern.compile("Unexpected close marker '(.)': expected '(.)'.*", Pattern.DOTALL);
  private static final Pattern CHARACTER =
      Pattern.compile(".*?\\bcode (\\d+)(?: / 0x\\p{XDigit}+)?\\)(.*)", Pattern.DOTALL);

  private static final Map<String, String> LIMITS = Map.of(
      "nesting depth",
      "nested deeper than the limit of " + FoiJson.MAX_DEPTH + " levels",
      "String value length",
      "a text is longer than the limit of " + FoiJson.MAX_TEXT + " characters",
      "Number value length",
      "a number is longer than the limit of 1000 digits",
      "Name length",
      "a key is longer than the limit of 50000 characters");

  /** What a complaint says that was expected, and how we say it. */
  private static final List<Map.Entry<String, String>> EXPECTED = List.of(
      Map.entry("comma to separate", ", expected a comma or the end"),
      Map.entry("colon to separate", ", expected a colon"),
      Map.entry("field name", ", expected a key in double quotes"),
      Map.entry("valid value", ", expected a value"));

  private SyntaxWords() {}

  static String describe(JsonProcessingException e) {
    String message = Objects.toString(e.getOriginalMessage(), "");
    if (e instanceof StreamConstraintsException) {
      return LIMITS.entrySet().stream()
          .filter(limit -> message.contains(limit.getKey()))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse("larger than can be read");
    }
    if (e instanceof JsonEOFException) {
      return TOO_SHORT;
    }
    Matcher duplicate = DUPLICATE.matcher(message);
    if (duplicate.matches()) {
      return "the key '"
          + Shown.shortened(duplicate.group(1))
          + "' stands twice in one object, expected it once";
    }
    Matcher number = TOO_LARGE.matcher(message);
    if (number.matches()) {
      return outOfRange(Shown.shortened(number.group(1)), number.group(2).equals("int"));
    }
    return "not JSON: " + unexpected(message);
  }

  static String outOfRange(String number, boolean isInt) {
    return "found the number "
        + number
        + ", expected one from "
        + (isInt ? Integer.MIN_VALUE : Long.MIN_VALUE)
        + " to "
        + (isInt ? Integer.MAX_VALUE : Long.MAX_VALUE);
  }

  private static String unexpected(String message) {
    Matcher token = TOKEN.matcher(message);
    if (token.matches()) {
      return "unexpected '" + Shown.shortened(token.group(1)) + "', expected a value";
    }
    Matcher closed = CLOSED.matcher(message);
    if (closed.matches()) {
      return "unexpected '" + closed.group(1) + "', expected '" + closed.group(2) + "'";
    }
    Matcher character = CHARACTER.matcher(message);
    if (character.matches()) {
      int code = Integer.parseInt(character.group(1));
      return "unexpected " + name(code) + expected(character.group(2));
    }
    return message.contains("umeric value") || message.contains("number")
        ? "a number in a form that JSON does not have"
        : "unexpected text";
  }

  private static String name(int code) {
    boolean isShown = code > ' ' && code < 0x7f;
    return isShown ? "'" + (char) code + "'" : "character U+%04X".formatted(code);
  }

  private static String expected(String message) {
    return EXPECTED.stream()
        .filter(expected -> message.contains(expected.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }
}
