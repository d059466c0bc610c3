package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openfoi.model.internal.Shown;

/**
 * A place in a JSON text.
 *
 * @param offset characters before it
 * @param line from 1
 * @param column from 1
 */
record JsonPlace(int offset, int line, int column) {
  static final JsonPlace TOP = new JsonPlace(0, 1, 1);

  private static final JsonFactory PLAIN = new JsonFactory();
  private static final Pattern WHOLE = Pattern.compile("-?\\d+");

  /** A value in a JSON text: where it begins, and what it is, in words. */
  record Token(JsonPlace place, String pointer, String what, String text) {
    boolean isWholeNumber() {
      return what.startsWith("the number") && WHOLE.matcher(text).matches();
    }
  }

  static JsonPlace of(@Nullable JsonLocation location) {
    return location == null
        ? TOP
        : new JsonPlace(
            (int) Math.max(0, location.getCharOffset()),
            Math.max(1, location.getLineNr()),
            Math.max(1, location.getColumnNr()));
  }

  /**
   * The value that a pointer leads to from the value that begins here; this one if none is there.
   */
  Token find(String json, String pointer) {
    return search(json, pointer, (token, path) -> path.equals("/0" + pointer))
        .orElse(new Token(this, pointer, "something else", ""));
  }

  /** The first null in the list that a pointer leads to from the value that begins here. */
  Optional<Token> findNull(String json, String list) {
    return search(
        json,
        list,
        (token, path) -> token == JsonToken.VALUE_NULL
            && path.substring(0, path.lastIndexOf('/')).equals("/0" + list));
  }

  private Optional<Token> search(
      String json, String pointer, BiPredicate<JsonToken, String> wanted) {
    String toward = "/0" + pointer + "/";
    // in an array of its own, because what follows the value belongs to the array it stands in
    try (JsonParser parser = PLAIN.createParser(arrayFrom(json, offset))) {
      parser.nextToken();
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.FIELD_NAME
            && !parser.currentToken().isStructEnd()) {
          String path = path(parser);
          if (path.equals("/1")) {
            return Optional.empty();
          }
          if (wanted.test(parser.currentToken(), path)) {
            String text = parser.currentToken().isScalarValue() ? parser.getText() : "";
            return Optional.of(new Token(
                plus(parser.currentTokenLocation()),
                path.substring("/0".length()),
                describe(parser),
                text));
          }
          if (!toward.startsWith(path + "/")) {
            parser.skipChildren();
          }
        }
      }
    } catch (IOException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static Reader arrayFrom(String json, int offset) throws IOException {
    Reader rest = new StringReader(json);
    rest.skip(offset);
    PushbackReader array = new PushbackReader(rest);
    array.unread('[');
    return array;
  }

  private static String path(JsonParser parser) {
    boolean opens = parser.currentToken().isStructStart();
    return (opens ? parser.getParsingContext().getParent() : parser.getParsingContext())
        .pathAsPointer()
        .toString();
  }

  private JsonPlace plus(JsonLocation relative) {
    boolean onFirstLine = relative.getLineNr() == 1;
    return new JsonPlace(
        offset + (int) relative.getCharOffset() - 1,
        line + relative.getLineNr() - 1,
        onFirstLine ? column + relative.getColumnNr() - 2 : relative.getColumnNr());
  }

  private static String describe(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "the text '" + Shown.shortened(parser.getText()) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
        "the number " + Shown.shortened(parser.getText());
      default -> parser.getText();
    };
  }
}
