package org.contested.dataset;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the file format, as the first field of a file names it: {@code contested/1}, {@code
 * contested/1.7}.
 *
 * <p>Files of a later minor version can be read: what this version does not know in them is kept.
 * Those of a later major version cannot. {@code docs/format-versions.md} has the promises.
 *
 * @param major the major version, 1 or more
 * @param minor the minor version, 0 or more
 */
public record FormatVersion(int major, int minor) implements Comparable<FormatVersion> {

  /** The version that this library writes, and all of which it knows: {@code contested/1}. */
  public static final FormatVersion CURRENT = new FormatVersion(1, 0);

  private static final Pattern FORMAT =
      Pattern.compile("contested/([1-9][0-9]{0,5})(?:\\.([1-9][0-9]{0,5}))?");

  private static final Comparator<FormatVersion> ORDER =
      Comparator.comparingInt(FormatVersion::major).thenComparingInt(FormatVersion::minor);

  /**
   * Checks the numbers.
   *
   * @param major the major version
   * @param minor the minor version
   * @throws IllegalArgumentException if the major is less than 1, the minor negative, or one of
   *     them greater than 999999
   */
  public FormatVersion {
    if (major < 1 || minor < 0 || major > 999_999 || minor > 999_999) {
      throw new IllegalArgumentException(
          "format version %d.%d is none; versions are 1.0 to 999999.999999"
              .formatted(major, minor));
    }
  }

  /**
   * {@return the version that a text names}
   *
   * @param text {@code contested/1} or {@code contested/1.7}, in no other spelling: the minor
   *     version 0 is not written
   * @throws IllegalArgumentException if the text is no format of this library
   */
  public static FormatVersion parse(String text) {
    Matcher format = FORMAT.matcher(text);
    if (!format.matches()) {
      throw new IllegalArgumentException(
          "'%s' is no format of this library; write '%s', or a version of it such as '%<s.1'"
              .formatted(text.length() <= 40 ? text : text.substring(0, 40) + "…", CURRENT));
    }
    String minor = format.group(2);
    return new FormatVersion(
        Integer.parseInt(format.group(1)), minor == null ? 0 : Integer.parseInt(minor));
  }

  /** {@return whether files of this version may hold what this library does not know} */
  public boolean isLater() {
    return major > CURRENT.major || (major == CURRENT.major && minor > CURRENT.minor);
  }

  /** {@return whether this library reads files of this version} */
  public boolean isReadable() {
    return major == CURRENT.major;
  }

  @Override
  public int compareTo(FormatVersion other) {
    return ORDER.compare(this, other);
  }

  /** {@return the text that names this version: {@code contested/1}} */
  @Override
  public String toString() {
    return "contested/" + major + (minor == 0 ? "" : "." + minor);
  }
}
