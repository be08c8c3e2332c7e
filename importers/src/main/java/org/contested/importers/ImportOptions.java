package org.contested.importers;

import static java.util.Objects.requireNonNull;

import java.nio.charset.Charset;
import java.util.Optional;
import org.contested.time.Timespan;

/**
 * What a file does not say of itself.
 *
 * @param release the release that it is from, such as {@code 22.1}: the version of the dataset. No
 *     id holds it, so that the same event has the same id in each release and releases can be
 *     merged
 * @param released when that release was published, and so its statements were made
 * @param charset how its text is encoded; without it, what is no UTF-8 is read as Windows-1252 and
 *     reported
 */
public record ImportOptions(
    Optional<String> release, Optional<Timespan> released, Optional<Charset> charset) {

  private static final ImportOptions STANDARD =
      new ImportOptions(Optional.empty(), Optional.empty(), Optional.empty());

  /**
   * Checks that nothing is null.
   *
   * @param release the release
   * @param released when it was published
   * @param charset how the text is encoded
   */
  public ImportOptions {
    requireNonNull(release, "release");
    requireNonNull(released, "released");
    requireNonNull(charset, "charset");
  }

  /** {@return options without any of it} */
  public static ImportOptions standard() {
    return STANDARD;
  }

  /**
   * {@return these, with a release}
   *
   * @param version its version, such as {@code 22.1}
   */
  public ImportOptions withRelease(String version) {
    return new ImportOptions(Optional.of(version), released, charset);
  }

  /**
   * {@return these, with when the release was published}
   *
   * @param when the day, in EDTF, such as {@code 2022-06-15}
   */
  public ImportOptions withReleased(String when) {
    return withReleased(Timespan.parse(when));
  }

  /**
   * {@return these, with when the release was published}
   *
   * @param when the day
   */
  public ImportOptions withReleased(Timespan when) {
    return new ImportOptions(release, Optional.of(when), charset);
  }

  /**
   * {@return these, with how the text is encoded; what is not encoded so is then an error}
   *
   * @param encoding the encoding, such as {@code UTF_8}
   */
  public ImportOptions withCharset(Charset encoding) {
    return new ImportOptions(release, released, Optional.of(encoding));
  }
}
