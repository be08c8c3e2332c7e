package org.contested.event;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * That a party takes part in an event, and in what neutral role.
 *
 * <p>An example: Armenia and Azerbaijan are both {@link Role#BELLIGERENT} in the clashes of
 * September 2022. Who began them is not a role but a responsibility claim, for each says that it
 * was the other.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Participation implements Extensible permits ImmutableParticipation {

  Participation() {}

  /** {@return who takes part} */
  public abstract PartyId party();

  /** {@return in what capacity} */
  public abstract Role role();

  /**
   * {@return a label of the side, where the source has one: {@code A} and {@code B} in UCDP, {@code
   * Union}}
   */
  public abstract Optional<String> side();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("participation");

  @Value.Check
  void check() {
    RULES
        .required("party", party())
        .required("role", role())
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return the participation of a party}
   *
   * @param party who takes part
   * @param role in what capacity
   */
  public static Participation of(Party party, Role role) {
    return of(party.id(), role);
  }

  /**
   * {@return the participation of a party}
   *
   * @param party who takes part
   * @param role in what capacity
   */
  public static Participation of(PartyId party, Role role) {
    return builder().party(party).role(role).build();
  }

  /**
   * {@return this participation, on a side with a label}
   *
   * @param label the source's label of the side
   */
  public final Participation onSide(String label) {
    return toBuilder().side(label).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableParticipation.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this participation set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Participation}; the party and the role are required. */
  public sealed interface Builder permits ImmutableParticipation.Builder {

    /**
     * Sets {@link Participation#party()}.
     *
     * @param party the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder party(PartyId party);

    /**
     * Sets {@link Participation#role()}.
     *
     * @param role the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder role(Role role);

    /**
     * Sets {@link Participation#side()}.
     *
     * @param side the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder side(String side);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another participation has, adding to what collections hold.
     *
     * @param participation the participation to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Participation participation);

    /**
     * {@return the participation}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Participation build();
  }
}
