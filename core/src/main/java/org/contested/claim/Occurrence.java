package org.contested.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.event.EventId;
import org.contested.style.ContestedStyle;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Whether an event happened, and whether it goes on, as somebody says.
 *
 * <p>That an event is in a dataset does not say that it happened. "The ceasefire holds", "there was
 * no massacre" and "attacks continue" are occurrences with speakers.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Occurrence implements Claim permits ImmutableOccurrence {

  Occurrence() {}

  /** {@return the event} */
  public abstract EventId event();

  /** {@return whether it happened, and goes on} */
  public abstract EventState state();

  /** {@return the time of which this is said, if said} */
  public abstract Optional<Timespan> asOf();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("occurrence");

  @Value.Check
  void check() {
    RULES
        .required("event", event())
        .required("state", state())
        .required("extensions", extensions())
        .throwIfAny();
  }

  @Override
  public final Optional<Topic> topic() {
    return Optional.of(new OccurrenceTopic(event()));
  }

  @Override
  public final Agreement compareWith(Claim other) {
    return other instanceof Occurrence that
        ? OccurrenceComparison.compare(this, that)
        : Agreement.INCOMPARABLE;
  }

  /**
   * {@return this claim, said of a time}
   *
   * @param time the time
   */
  public final Occurrence asOf(Timespan time) {
    return toBuilder().asOf(time).build();
  }

  /**
   * {@return this claim, said of a time}
   *
   * @param edtf the time, in EDTF: {@code 2022-09-14}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public final Occurrence asOf(String edtf) {
    return asOf(Timespan.parse(edtf));
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableOccurrence.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this claim set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Occurrence}; the event and the state are required. */
  public sealed interface Builder permits ImmutableOccurrence.Builder {

    /**
     * Sets {@link Occurrence#event()}.
     *
     * @param event the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder event(EventId event);

    /**
     * Sets {@link Occurrence#state()}.
     *
     * @param state the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder state(EventState state);

    /**
     * Sets {@link Occurrence#asOf()}.
     *
     * @param asOf the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder asOf(Timespan asOf);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another claim has, adding to what collections hold.
     *
     * @param occurrence the claim to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Occurrence occurrence);

    /**
     * {@return the claim}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Occurrence build();
  }
}
