package org.openfoi.model.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A closed list of known things, read once from a table that stands beside their class.
 *
 * <p>The tables are tab-separated text: a line with the column names, then a line for each thing.
 * No cell contains a tab or a line break, so no quoting is needed and none is understood.
 *
 * @param <T> the things
 */
public final class Registry<T> {
  private final Map<String, T> byId;

  private Registry(Map<String, T> byId) {
    this.byId = byId;
  }

  /**
   * Reads a table.
   *
   * @param owner a class of the package in which the table is a resource
   * @param table the resource's name
   * @param make makes a thing of its row
   * @throws IllegalStateException if a row has another number of cells than the heading, or repeats
   *     an identifier: the library itself is then damaged
   */
  public static <T> Registry<T> load(Class<?> owner, String table, Function<Row, T> make) {
    try (InputStream stream = owner.getResourceAsStream(table)) {
      if (stream == null) {
        throw new IllegalStateException("the table " + table + " is missing");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      Map<String, Integer> columns = new HashMap<>();
      for (String column : lines.readLine().split("\t", -1)) {
        columns.put(column, columns.size());
      }
      Map<String, T> byId = new LinkedHashMap<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        Row row = new Row(columns, line.split("\t", columns.size()));
        if (byId.put(row.get("id"), make.apply(row)) != null) {
          throw new IllegalStateException(table + " has two rows for '" + row.get("id") + "'");
        }
      }
      return new Registry<>(byId);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All things in the order of the table. */
  public List<T> all() {
    return List.copyOf(byId.values());
  }

  /** The thing of an identifier, exactly as the table writes it. */
  public Optional<T> byId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** An index by other keys; a key may lead to several things, which keep the table's order. */
  public Map<String, List<T>> index(Function<T, ? extends Collection<String>> keys) {
    Map<String, List<T>> index = new HashMap<>();
    for (T thing : byId.values()) {
      for (String key : keys.apply(thing)) {
        List<T> things = index.computeIfAbsent(key, unused -> new ArrayList<>(1));
        if (!things.contains(thing)) {
          things.add(thing);
        }
      }
    }
    return Collections.unmodifiableMap(index);
  }
}
