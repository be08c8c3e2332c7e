package org.contested.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Whom a count counts: of which party, status, sex and age, or anybody.
 *
 * <p>"At least 49 Armenian soldiers" counts members of armed forces of one party; "at least 50 dead
 * on Azerbaijan's side" counts anybody of the other. What is absent is not limited: victims without
 * a party may be anybody's. A status is the speaker's word, often the very thing in dispute.
 *
 * <p>Vocabulary: SDG indicator 16.1.2 (status, sex, age).
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Victims implements Extensible permits ImmutableVictims {

  Victims() {}

  /** {@return the party whose people they are, if the count is limited to one} */
  public abstract Optional<PartyId> party();

  /** {@return their status; {@link VictimStatus#ANY} if the count is not limited to one} */
  public abstract VictimStatus status();

  /** {@return their sex, if the count is limited to one} */
  public abstract Optional<Sex> sex();

  /** {@return their age, if the count is limited to a group} */
  public abstract Optional<AgeGroup> ageGroup();

  /** {@return a narrower group in the source's words: {@code journalists}} */
  public abstract Optional<String> group();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("group of victims");

  @Value.Check
  void check() {
    RULES.required("status", status()).required("extensions", extensions()).throwIfAny();
  }

  private static final Victims ANYONE = builder().build();

  /** {@return anybody at all} */
  public static Victims anyone() {
    return ANYONE;
  }

  /**
   * {@return anybody of a party}
   *
   * @param party the party's id
   */
  public static Victims of(PartyId party) {
    return builder().party(party).build();
  }

  /** {@return whether nothing limits whom the count counts} */
  public final boolean isAnyone() {
    return equals(ANYONE);
  }

  /**
   * {@return whether everyone whom this counts is provably counted by the other}
   *
   * @param whole the other
   * @param containment which parties are parts of which
   */
  public final boolean isPartOf(Victims whole, Containment containment) {
    return Limits.narrows(party(), whole.party(), containment)
        && status().isPartOf(whole.status())
        && (whole.sex().isEmpty() || sex().equals(whole.sex()))
        && (whole.ageGroup().isEmpty()
            || ageGroup().map(age -> age.isPartOf(whole.ageGroup().get())).orElse(false))
        && (whole.group().isEmpty() || group().equals(whole.group()));
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableVictims.builder().status(VictimStatus.ANY).extensions(Extensions.none());
  }

  /** {@return a builder with everything of this victims set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Victims}; nothing is required. */
  public sealed interface Builder permits ImmutableVictims.Builder {

    /**
     * Sets {@link Victims#party()}.
     *
     * @param party the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder party(PartyId party);

    /**
     * Sets {@link Victims#status()}.
     *
     * @param status the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder status(VictimStatus status);

    /**
     * Sets {@link Victims#sex()}.
     *
     * @param sex the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder sex(Sex sex);

    /**
     * Sets {@link Victims#ageGroup()}.
     *
     * @param ageGroup the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder ageGroup(AgeGroup ageGroup);

    /**
     * Sets {@link Victims#group()}.
     *
     * @param group the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder group(String group);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another victims has, adding to what collections hold.
     *
     * @param victims the victims to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Victims victims);

    /**
     * {@return the victims}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Victims build();
  }
}
