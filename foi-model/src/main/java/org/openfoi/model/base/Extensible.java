package org.openfoi.model.base;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;

/**
 * A record that keeps the JSON properties it does not know and writes them back.
 *
 * <p>So a program built against this version passes on what a newer version, or somebody's own
 * extension, has added.
 */
// Jackson must not take the getter for a property "extras", which is unknown like any other; nor
// may the getter carry @JsonFormat, which makes it one whatever the visibility
@JsonAutoDetect(
    getterVisibility = JsonAutoDetect.Visibility.NONE,
    isGetterVisibility = JsonAutoDetect.Visibility.NONE)
public interface Extensible {
  /**
   * The unknown properties by name; part of {@code equals}. They are written last, sorted by name
   * as are the objects within them, so that equal records give equal bytes.
   *
   * <p>Values are what Jackson makes of untyped JSON: texts, numbers, booleans, lists, maps, and
   * {@code null} for a JSON null.
   */
  @JsonAnyGetter
  @JsonPropertyOrder(alphabetic = true)
  Map<String, @AllowNulls Object> getExtras();
}
