package org.contested.territory;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Where something happened, as precisely as it is known: a territory, coordinates, words, or
 * several of them.
 *
 * <p>UCDP codes an event "near Jermuk" with the town's coordinates and precision 2, <i>within about
 * 25 km</i>; both are kept. A location says where, not whose the place is.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Location implements Extensible permits ImmutableLocation {

  Location() {}

  /** {@return the territory, if the place is one that the dataset names} */
  public abstract Optional<TerritoryId> territory();

  /** {@return the coordinates, if known} */
  public abstract Optional<Coordinates> coordinates();

  /** {@return how near the place is known to lie to that, if recorded} */
  public abstract Optional<LocationPrecision> precision();

  /** {@return the place in words: {@code in the al-Rami village}} */
  public abstract Optional<String> description();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("location");

  @Value.Check
  void check() {
    RULES
        .that(
            territory().isPresent() || coordinates().isPresent() || description().isPresent(),
            "territory, coordinates and description are all missing; say at least one")
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return a location that is a territory}
   *
   * @param territory the territory
   */
  public static Location in(Territory territory) {
    return in(territory.id());
  }

  /**
   * {@return a location that is a territory}
   *
   * @param territory the territory's id
   */
  public static Location in(TerritoryId territory) {
    return builder().territory(territory).build();
  }

  /**
   * {@return a location at coordinates}
   *
   * @param latitude degrees north, -90 to 90
   * @param longitude degrees east, -180 to 180
   * @throws IllegalArgumentException if either is out of its range
   */
  public static Location at(double latitude, double longitude) {
    return builder().coordinates(Coordinates.of(latitude, longitude)).build();
  }

  /**
   * {@return a location known only in words}
   *
   * @param description the words
   */
  public static Location described(String description) {
    return builder().description(description).build();
  }

  /**
   * {@return this location, known this precisely}
   *
   * @param precision the precision
   */
  public final Location precision(LocationPrecision precision) {
    return toBuilder().precision(precision).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableLocation.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this location set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Location}; a territory, coordinates or a description is required. */
  public sealed interface Builder permits ImmutableLocation.Builder {

    /**
     * Sets {@link Location#territory()}.
     *
     * @param territory the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder territory(TerritoryId territory);

    /**
     * Sets {@link Location#coordinates()}.
     *
     * @param coordinates the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder coordinates(Coordinates coordinates);

    /**
     * Sets {@link Location#precision()}.
     *
     * @param precision the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder precision(LocationPrecision precision);

    /**
     * Sets {@link Location#description()}.
     *
     * @param description the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder description(String description);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another location has, adding to what collections hold.
     *
     * @param location the location to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Location location);

    /**
     * {@return the location}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Location build();
  }
}
