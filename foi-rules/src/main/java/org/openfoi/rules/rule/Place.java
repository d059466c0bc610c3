package org.openfoi.rules.rule;

import org.jspecify.annotations.Nullable;

/** Where in a record something stands: a JSON pointer (RFC 6901) that is written when needed. */
public final class Place {
  /** The record itself. */
  public static final Place ROOT = new Place(null, "", -1);

  private final @Nullable Place above;
  private final String property;
  private final int index;

  private Place(@Nullable Place above, String property, int index) {
    this.above = above;
    this.property = property;
    this.index = index;
  }

  /** A property of what stands here. */
  public Place at(String name) {
    return new Place(this, name, -1);
  }

  /** An element of a list that is a property of what stands here; the first has index 0. */
  public Place at(String name, int element) {
    return new Place(this, name, element);
  }

  /** The JSON pointer, {@code "/notices/0/claims/2"}; empty for the record itself. */
  @Override
  public String toString() {
    if (above == null) {
      return "";
    }
    return above + "/" + property + (index < 0 ? "" : "/" + index);
  }
}
