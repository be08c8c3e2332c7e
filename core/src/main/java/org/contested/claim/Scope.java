package org.contested.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.style.ContestedStyle;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Within what a count counts: an event, a territory, a period, or several of them at once.
 *
 * <p>"In the clashes" is an event, "in Gaza since 7 October" a territory and a period. With
 * several, only victims within all of them are counted.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Scope implements Extensible permits ImmutableScope {

  /** {@code 2022} and {@code 2022-09}, but not {@code 198X}: some year of the eighties. */
  private static final Pattern YEAR_OR_MONTH = Pattern.compile("\\d{4}(-\\d{2})?");

  Scope() {}

  /** {@return the event in which they came to harm, if the count is limited to one} */
  public abstract Optional<EventId> event();

  /** {@return the territory, if the count is limited to one} */
  public abstract Optional<TerritoryId> territory();

  /** {@return the period, if the count is limited to one} */
  public abstract Optional<Timespan> period();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("scope");

  @Value.Check
  void check() {
    RULES
        .that(
            event().isPresent() || territory().isPresent() || period().isPresent(),
            "event, territory and period are all missing; say at least one")
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return the scope of an event}
   *
   * @param event the event
   */
  public static Scope in(Event event) {
    return in(event.id());
  }

  /**
   * {@return the scope of an event}
   *
   * @param event the event's id
   */
  public static Scope in(EventId event) {
    return builder().event(event).build();
  }

  /**
   * {@return the scope of a territory}
   *
   * @param territory the territory
   */
  public static Scope within(Territory territory) {
    return within(territory.id());
  }

  /**
   * {@return the scope of a territory}
   *
   * @param territory the territory's id
   */
  public static Scope within(TerritoryId territory) {
    return builder().territory(territory).build();
  }

  /**
   * {@return the scope of a period}
   *
   * @param period the period
   */
  public static Scope during(Timespan period) {
    return builder().period(period).build();
  }

  /**
   * {@return whether all that lies in this scope provably lies in the other}
   *
   * @param whole the other
   * @param containment which events and territories are parts of which
   */
  public final boolean isPartOf(Scope whole, Containment containment) {
    return Limits.narrows(event(), whole.event(), containment)
        && Limits.narrows(territory(), whole.territory(), containment)
        && (whole.period().isEmpty()
            || period().map(mine -> isDuring(mine, whole.period().get())).orElse(false));
  }

  /** A count "in 2022" counts all of that year, whereas an event in 2022 was some time in it. */
  private static boolean isDuring(Timespan part, Timespan whole) {
    boolean calendarPeriod =
        whole.findEdtf().filter(text -> YEAR_OR_MONTH.matcher(text).matches()).isPresent();
    return part.equals(whole)
        || (calendarPeriod ? whole.extent() : whole).contains(part) == Certainty.YES;
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableScope.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this scope set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Scope}; an event, a territory or a period is required. */
  public sealed interface Builder permits ImmutableScope.Builder {

    /**
     * Sets {@link Scope#event()}.
     *
     * @param event the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder event(EventId event);

    /**
     * Sets {@link Scope#territory()}.
     *
     * @param territory the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder territory(TerritoryId territory);

    /**
     * Sets {@link Scope#period()}.
     *
     * @param period the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder period(Timespan period);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another scope has, adding to what collections hold.
     *
     * @param scope the scope to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Scope scope);

    /**
     * {@return the scope}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Scope build();
  }
}
