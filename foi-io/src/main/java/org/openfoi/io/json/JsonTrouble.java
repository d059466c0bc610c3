package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfoi.model.base.MissingPropertiesException;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.source.SourceSpan;

/** Puts Jackson's complaints about a value into our words, with JSON pointer, line and column. */
final class JsonTrouble {
  private static final String TOO_SHORT = "the text ends too early, expected the rest of the JSON";
  private static final Pattern DUPLICATE =
      Pattern.compile("Duplicate field '(.*)'", Pattern.DOTALL);
  private static final Map<String, String> LIMITS = Map.of(
      "nesting depth",
      "nested deeper than the limit of " + FoiJson.MAX_DEPTH + " levels",
      "String value length",
      "a text is longer than the limit of " + FoiJson.MAX_TEXT + " characters",
      "Number value length",
      "a number is longer than the limit of 1000 digits",
      "name length",
      "a key is longer than the limit of 50000 characters");

  private final String json;
  private final JsonPlace start;
  private final String pointer;

  private JsonTrouble(String json, JsonPlace start, String pointer) {
    this.json = json;
    this.start = start;
    this.pointer = pointer;
  }

  /** Trouble somewhere in a document. */
  static JsonTrouble inDocument(String json) {
    return new JsonTrouble(json, JsonPlace.TOP, "");
  }

  /** Trouble in the element of an array that a parser has come to. */
  static JsonTrouble inElement(String json, JsonParser parser, int index) {
    return new JsonTrouble(json, JsonPlace.of(parser.currentTokenLocation()), "/" + index);
  }

  /** A number, where the parser stands, that no Java number can hold. */
  static Finding number(JsonParser parser) {
    return finding(
        "json/limit",
        "a number is larger or smaller than can be held",
        pointer(parser),
        JsonPlace.of(parser.currentTokenLocation()));
  }

  static Finding trailing(JsonLocation place) {
    return finding(
        "json/syntax",
        "more text behind the end of the document, expected nothing",
        "",
        JsonPlace.of(place));
  }

  Finding notAnArray() {
    return json.isBlank()
        ? finding("json/syntax", TOO_SHORT, "", start)
        : describe("found " + start.find(json, "").what() + ", expected an array of records");
  }

  /** Says something about the value as a whole. */
  Finding describe(String message) {
    return finding("json/type", message, pointer, start);
  }

  Finding describe(JsonProcessingException e, JsonParser parser) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof NumberFormatException) {
        return number(parser);
      }
      if (cause instanceof MissingPropertiesException missing) {
        return missing((JsonMappingException) e, missing);
      }
      if (cause instanceof JsonProcessingException syntax
          && !(cause instanceof JsonMappingException)) {
        return syntax(syntax);
      }
    }
    return mapping((JsonMappingException) e);
  }

  private static Finding syntax(JsonProcessingException e) {
    String pointer = e.getProcessor() instanceof JsonParser parser ? pointer(parser) : "";
    String code = e instanceof StreamConstraintsException ? "json/limit" : "json/syntax";
    return finding(code, inOurWords(e), pointer, JsonPlace.of(e.getLocation()));
  }

  private static String inOurWords(JsonProcessingException e) {
    String message = e.getOriginalMessage();
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
      return "the key '" + duplicate.group(1) + "' stands twice in one object, expected it once";
    }
    return "not JSON: " + message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }

  private Finding missing(JsonMappingException e, MissingPropertiesException missing) {
    String object = path(e);
    String names = String.join("' and '", missing.getProperties());
    return finding(
        "json/missing",
        "'" + names + "' " + (missing.getProperties().size() == 1 ? "is" : "are") + " missing",
        pointer + object + "/" + missing.getProperties().get(0),
        start.find(json, object).place());
  }

  private Finding mapping(JsonMappingException e) {
    if (e.getOriginalMessage().startsWith("Trailing token")) {
      return trailing(e.getLocation());
    }
    if (e.getOriginalMessage().startsWith("No content to map")) {
      return finding("json/syntax", TOO_SHORT, "", start);
    }
    String path = path(e);
    JsonPlace.Token token = start.find(json, path);
    if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
      Throwable cause = refused.getCause();
      return cause instanceof NullPointerException
          ? finding("json/type", "a list holds null, expected none", pointer + path, token.place())
          : finding("json/value", cause.getMessage(), pointer + path, token.place());
    }
    String wanted =
        e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? WantedType.describe(mismatch.getTargetType())
            : "something else";
    return finding(
        "json/type",
        "found " + token.what() + ", expected " + wanted,
        pointer + path,
        token.place());
  }

  private static String pointer(JsonParser parser) {
    return parser.getParsingContext().pathAsPointer().toString();
  }

  /** The pointer from the value's start to what the exception is about. */
  private static String path(JsonMappingException e) {
    return e.getPath().stream()
        .map(step -> "/"
            + (step.getFieldName() == null
                ? String.valueOf(step.getIndex())
                : step.getFieldName().replace("~", "~0").replace("/", "~1")))
        .collect(Collectors.joining());
  }

  private static Finding finding(String code, String message, String pointer, JsonPlace place) {
    return Finding.builder()
        .severity(Severity.ERROR)
        .code(code)
        .message(message)
        .pointer(Optional.of(pointer).filter(path -> !path.isEmpty()))
        .span(SourceSpan.of(place.line(), place.column(), 0))
        .build();
  }
}
