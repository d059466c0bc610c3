package org.openfoi.model.base;

import java.util.List;

/** A record was built without parts that it requires. */
public final class MissingPropertiesException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final List<String> properties;

  /**
   * Names the missing parts; called by the builders.
   *
   * @param properties the missing properties by their JSON names, at least one
   */
  public MissingPropertiesException(String... properties) {
    super("missing " + String.join(", ", properties));
    this.properties = List.of(properties);
  }

  /** The missing properties by their JSON names, in the record's order. */
  public List<String> getProperties() {
    return properties;
  }
}
