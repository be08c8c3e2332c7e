package org.contested.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Who did something in an event, as somebody says.
 *
 * <p>Of the clashes of September 2022, Azerbaijan's government says that Armenian forces began
 * them, and Armenia's that Azerbaijan did: two claims on one question, which cannot both be true. A
 * motive is what the speaker alleges ("because it did not want to negotiate"), in words.
 *
 * <p>A claim names one party; deeds done jointly are several claims of one statement.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Responsibility implements Claim permits ImmutableResponsibility {

  Responsibility() {}

  /** {@return the event} */
  public abstract EventId event();

  /** {@return who is said to have done it} */
  public abstract PartyId party();

  /** {@return what it is said to have done} */
  public abstract Deed deed();

  /** {@return why, as the speaker alleges} */
  public abstract Optional<String> motive();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("responsibility");

  @Value.Check
  void check() {
    RULES
        .required("event", event())
        .required("party", party())
        .required("deed", deed())
        .required("extensions", extensions())
        .throwIfAny();
  }

  @Override
  public final Optional<Topic> topic() {
    return Optional.of(new ResponsibilityTopic(event(), deed()));
  }

  @Override
  public final Agreement compareWith(Claim other) {
    if (!(other instanceof Responsibility that) || !topic().equals(that.topic())) {
      return Agreement.INCOMPARABLE;
    }
    if (party().equals(that.party())) {
      return motive().equals(that.motive()) ? Agreement.SAME : Agreement.COMPATIBLE;
    }
    return deed().isExclusive() ? Agreement.CONFLICTING : Agreement.COMPATIBLE;
  }

  /**
   * {@return this claim, with a motive}
   *
   * @param motive why, as the speaker alleges
   */
  public final Responsibility because(String motive) {
    return toBuilder().motive(motive).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableResponsibility.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this claim set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Responsibility}; the event, the party and the deed are required. */
  public sealed interface Builder permits ImmutableResponsibility.Builder {

    /**
     * Sets {@link Responsibility#event()}.
     *
     * @param event the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder event(EventId event);

    /**
     * Sets {@link Responsibility#party()}.
     *
     * @param party the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder party(PartyId party);

    /**
     * Sets {@link Responsibility#deed()}.
     *
     * @param deed the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder deed(Deed deed);

    /**
     * Sets {@link Responsibility#motive()}.
     *
     * @param motive the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder motive(String motive);

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
     * @param responsibility the claim to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Responsibility responsibility);

    /**
     * {@return the claim}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Responsibility build();
  }
}
