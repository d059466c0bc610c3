package org.openfoi.io.csv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openfoi.io.json.FoiJson;
import org.openfoi.model.internal.Shown;

/**
 * A cell with one of a few names, which are those that JSON has for the same constants.
 *
 * @param <E> the constants
 */
final class EnumCell<E extends Enum<E>> {
  private final Map<String, E> constants = new LinkedHashMap<>();
  private final Map<E, String> names;

  EnumCell(Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      constants.put(FoiJson.write(constant).replace("\"", ""), constant);
    }
    names = constants.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
  }

  String write(Optional<E> constant) {
    return constant.map(names::get).orElse("");
  }

  String write(E constant) {
    return names.get(constant);
  }

  E parse(String cell) {
    E constant = constants.get(cell);
    if (constant == null) {
      throw new IllegalArgumentException(
          "found '" + Shown.shortened(cell) + "', expected " + words());
    }
    return constant;
  }

  /** The names in words: {@code 'exemption' or 'ground'}. */
  String words() {
    return constants.keySet().stream()
        .map(name -> "'" + name + "'")
        .collect(Collectors.joining(" or "));
  }
}
