package org.openfoi.io.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

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
  private static final int LONGEST_SHOWN = 40;

  /** A value in a JSON text: where it begins, and what it is, in words. */
  record Token(JsonPlace place, String what) {}

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
    Token here = new Token(this, "something else");
    String wanted = "/0" + pointer;
    // in an array of its own, because what follows the value belongs to the array it stands in
    try (JsonParser parser = PLAIN.createParser("[" + json.substring(offset))) {
      parser.nextToken();
      while (parser.nextToken() != null) {
        if (parser.currentToken() != JsonToken.FIELD_NAME
            && !parser.currentToken().isStructEnd()) {
          String path = path(parser);
          if (wanted.equals(path)) {
            return new Token(plus(parser.currentTokenLocation()), describe(parser));
          }
          if (!wanted.startsWith(path + "/")) {
            parser.skipChildren();
          }
        }
      }
    } catch (IOException broken) {
      return here;
    }
    return here;
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
      case VALUE_STRING -> "the text '" + shortened(parser.getText()) + "'";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + shortened(parser.getText());
      default -> parser.getText();
    };
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "...";
  }
}
