package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.openfoi.model.base.MissingPropertiesException;
import org.openfoi.model.finding.Finding;
import org.openfoi.model.finding.Severity;
import org.openfoi.model.internal.Shown;
import org.openfoi.model.source.SourceSpan;

/** Puts Jackson's complaints about a value into our words, with JSON pointer, line and column. */
final class JsonTrouble {
  /** What a record says of a null in one of its lists. */
  private static final Pattern LIST = Pattern.compile("(\\w+) element");

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
        ? finding("json/syntax", SyntaxWords.TOO_SHORT, "", start)
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
        return syntax(syntax, parser);
      }
    }
    return mapping((JsonMappingException) e);
  }

  private static Finding syntax(JsonProcessingException e, JsonParser parser) {
    if (e instanceof InputCoercionException) {
      return finding(
          "json/value",
          SyntaxWords.describe(e),
          pointer(parser),
          JsonPlace.of(parser.currentTokenLocation()));
    }
    String code = e instanceof StreamConstraintsException ? "json/limit" : "json/syntax";
    JsonLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
    return finding(code, SyntaxWords.describe(e), pointer(parser), JsonPlace.of(place));
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
    String said = Objects.toString(e.getOriginalMessage(), "");
    if (said.startsWith("Trailing token")) {
      return trailing(e.getLocation());
    }
    if (said.startsWith("No content to map")) {
      return finding("json/syntax", SyntaxWords.TOO_SHORT, "", start);
    }
    String path = path(e);
    if (e instanceof ValueInstantiationException refused && refused.getCause() != null) {
      return refused.getCause() instanceof NullPointerException missing
          ? nullInList(path, Objects.toString(missing.getMessage(), ""))
          : refused(path, Objects.toString(refused.getCause().getMessage(), "cannot be"));
    }
    JsonPlace.Token token = start.find(json, path);
    String wanted =
        e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null
            ? WantedType.describe(mismatch.getTargetType())
            : "something else";
    return wanted.equals(WantedType.WHOLE_NUMBER) && token.isWholeNumber()
        ? finding(
            "json/value",
            SyntaxWords.outOfRange(Shown.shortened(token.text()), true),
            pointer + path,
            token.place())
        : finding(
            "json/type",
            "found " + token.what() + ", expected " + wanted,
            pointer + path,
            token.place());
  }

  /** A value refused by its own type, whose message may quote the whole of a long text. */
  private Finding refused(String path, String message) {
    JsonPlace.Token token = start.find(json, path);
    String text = token.text();
    return finding(
        "json/value",
        text.isEmpty() ? message : message.replace(text, Shown.shortened(text)),
        pointer + path,
        token.place());
  }

  /** A null in a list of the record at the path, which the message names, or in the list there. */
  private Finding nullInList(String path, String message) {
    Matcher named = LIST.matcher(message);
    String list = named.matches() ? path + "/" + named.group(1) : path;
    JsonPlace.Token token = start.findNull(json, list).orElseGet(() -> start.find(json, list));
    return finding(
        "json/type", "a list holds null, expected none", pointer + token.pointer(), token.place());
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
