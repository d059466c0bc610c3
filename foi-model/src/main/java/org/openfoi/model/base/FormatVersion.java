package org.openfoi.model.base;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openfoi.model.internal.Shown;

/**
 * The version of the format that a document of records is written in, {@code 1.0}.
 *
 * <p>A newer minor version only adds properties and kinds of answer: it is read, what is unknown in
 * it is kept, and it is written back under its own version. A newer major version may mean other
 * things by the same words and is refused. Lists of names, such as the sides of a factor, are
 * closed within a major version: a new name would have to be left out or taken for another one, so
 * it is an error where it stands.
 */
public final class FormatVersion implements Comparable<FormatVersion> {
  /** The version that this library writes. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})");

  private final int major;
  private final int minor;

  private FormatVersion(int major, int minor) {
    this.major = major;
    this.minor = minor;
  }

  /**
   * Reads a version, {@code "1.0"}.
   *
   * @throws IllegalArgumentException if the text has another form, or the major version is not that
   *     of {@link #CURRENT}
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static FormatVersion parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "cannot read a format version from '%s', expected a form like '1.0'"
              .formatted(Shown.shortened(text)));
    }
    FormatVersion version =
        new FormatVersion(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    if (version.major != CURRENT.major) {
      throw new IllegalArgumentException("cannot read format version '" + version + "', expected "
          + CURRENT.major + " and any minor version");
    }
    return version;
  }

  /** The major version. */
  public int getMajor() {
    return major;
  }

  /** The minor version. */
  public int getMinor() {
    return minor;
  }

  /** Orders by major and minor version. */
  @Override
  public int compareTo(FormatVersion other) {
    return major != other.major
        ? Integer.compare(major, other.major)
        : Integer.compare(minor, other.minor);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormatVersion version
        && major == version.major
        && minor == version.minor;
  }

  @Override
  public int hashCode() {
    return 31 * major + minor;
  }

  /** {@code "1.0"}, which {@link #parse} reads. */
  @Override
  @JsonValue
  public String toString() {
    return major + "." + minor;
  }
}
