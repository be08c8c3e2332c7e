package org.contested.statement;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.style.ContestedStyle;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Where a statement can be found: a source, a place in it, and when that was published.
 *
 * <p>UCDP cites {@code SOHR, 2016-01-01, "Bombardment targets Idlib and Hama"}: the publisher's
 * page is the source, the headline the locator.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Citation implements Extensible permits ImmutableCitation {

  Citation() {}

  /** {@return the source} */
  public abstract SourceId source();

  /** {@return where in it: a page, a paragraph, a headline} */
  public abstract Optional<String> locator();

  /** {@return when that part was published, if it differs from the source or is known only here} */
  public abstract Optional<Timespan> publishedAt();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("citation");

  @Value.Check
  void check() {
    RULES.required("source", source()).required("extensions", extensions()).throwIfAny();
  }

  /**
   * {@return a citation of a whole source}
   *
   * @param source the source
   */
  public static Citation of(Source source) {
    return of(source.id());
  }

  /**
   * {@return a citation of a whole source}
   *
   * @param source the source's id
   */
  public static Citation of(SourceId source) {
    return builder().source(source).build();
  }

  /**
   * {@return this citation, at a place in the source}
   *
   * @param locator where in it: a page, a paragraph, a headline
   */
  public final Citation at(String locator) {
    return toBuilder().locator(locator).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableCitation.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this citation set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Citation}; the source is required. */
  public sealed interface Builder permits ImmutableCitation.Builder {

    /**
     * Sets {@link Citation#source()}.
     *
     * @param source the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder source(SourceId source);

    /**
     * Sets {@link Citation#locator()}.
     *
     * @param locator the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder locator(String locator);

    /**
     * Sets {@link Citation#publishedAt()}.
     *
     * @param publishedAt the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder publishedAt(Timespan publishedAt);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another citation has, adding to what collections hold.
     *
     * @param citation the citation to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Citation citation);

    /**
     * {@return the citation}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Citation build();
  }
}
