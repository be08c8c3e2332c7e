package org.contested.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.common.Name;
import org.contested.party.Party;
import org.contested.style.ContestedStyle;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Something that happened or is said to have happened: a clash, a strike, a war, a ceasefire, a
 * meeting.
 *
 * <p>An event is a peg on which claims hang: the clashes of September 2022 have two belligerents, a
 * place, a time and a war of which they are part. That it is in a dataset does not say that it
 * happened: {@code Occurrence} claims do. How many died is a {@code CasualtyEstimate}, who began it
 * a {@code Responsibility}.
 *
 * <p>Vocabulary: UCDP (event, dyad, conflict as parts of one another), ACLED's and PLOVER's event
 * types.
 */
@Value.Immutable
@ContestedStyle
@SuppressWarnings(
    "immutables:from") // from() of the supertype alone would lack the id; nobody can call it
public abstract sealed class Event implements Entity permits ImmutableEvent {

  Event() {}

  /** {@return the id, unique among the events of a dataset} */
  @Override
  public abstract EventId id();

  /** {@return what sort of event it is} */
  public abstract EventType type();

  /** {@return what it is called, the first for display; often none} */
  public abstract ImmutableSet<Name> names();

  /** {@return what other datasets call it and its type, verbatim} */
  public abstract ImmutableSet<Code> codes();

  /** {@return the larger events of which it is part: a clash in a war in a conflict} */
  public abstract ImmutableSet<EventId> partOf();

  /** {@return who takes part, in neutral roles} */
  public abstract ImmutableList<Participation> participants();

  /** {@return where it happened} */
  public abstract ImmutableList<Location> locations();

  /** {@return when it happened, as far as it is known} */
  public abstract Optional<Timespan> when();

  /** {@return which event this is, in neutral words, where the names do not tell} */
  public abstract Optional<String> description();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("event");

  @Value.Check
  void check() {
    RULES
        .required("id", id())
        .required("type", type())
        .required("extensions", extensions())
        .throwIfAny();
  }

  /** {@return the first name's text, or the id where there are no names; for display only} */
  public final String displayName() {
    return names().isEmpty() ? id().value() : names().iterator().next().text();
  }

  /**
   * {@return an event with one name and a time}
   *
   * @param id the id: {@code clashes-2022-09}
   * @param type what sort of event it is
   * @param name its name
   * @param when when it happened, in EDTF: {@code 2022-09-12/2022-09-14}
   * @throws IllegalArgumentException if the id, the name or the time breaks its rule
   */
  public static Event of(String id, EventType type, String name, String when) {
    return builder().id(id).type(type).name(name).when(when).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableEvent.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this event set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Event}; the id and the type are required. */
  public sealed interface Builder permits ImmutableEvent.Builder {

    /**
     * Sets {@link Event#id()}.
     *
     * @param id the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder id(EventId id);

    /**
     * Sets {@link Event#type()}.
     *
     * @param type the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder type(EventType type);

    /**
     * Adds to {@link Event#names()}.
     *
     * @param name the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addName(Name name);

    /**
     * Replaces {@link Event#names()}.
     *
     * @param names the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder names(Iterable<? extends Name> names);

    /**
     * Adds to {@link Event#codes()}.
     *
     * @param code the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addCode(Code code);

    /**
     * Replaces {@link Event#codes()}.
     *
     * @param codes the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder codes(Iterable<? extends Code> codes);

    /**
     * Adds to {@link Event#partOf()}.
     *
     * @param partOf the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addPartOf(EventId partOf);

    /**
     * Replaces {@link Event#partOf()}.
     *
     * @param partOf the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder partOf(Iterable<? extends EventId> partOf);

    /**
     * Adds to {@link Event#participants()}.
     *
     * @param participant the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addParticipant(Participation participant);

    /**
     * Replaces {@link Event#participants()}.
     *
     * @param participants the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder participants(Iterable<? extends Participation> participants);

    /**
     * Adds to {@link Event#locations()}.
     *
     * @param location the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addLocation(Location location);

    /**
     * Replaces {@link Event#locations()}.
     *
     * @param locations the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder locations(Iterable<? extends Location> locations);

    /**
     * Sets {@link Event#when()}.
     *
     * @param when the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder when(Timespan when);

    /**
     * Sets {@link Event#description()}.
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
     * Sets everything to what another event has, adding to what collections hold.
     *
     * @param event the event to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Event event);

    /**
     * Sets the id from its text.
     *
     * @param id the id: {@code clashes-2022-09}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder id(String id) {
      return id(EventId.of(id));
    }

    /**
     * Adds a name of which only the text is known.
     *
     * @param text the name
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder name(String text) {
      return addName(Name.of(text));
    }

    /**
     * Adds a name in a language.
     *
     * @param text the name
     * @param language a BCP 47 tag: {@code hy}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder name(String text, String language) {
      return addName(Name.of(text, language));
    }

    /**
     * Adds a foreign code.
     *
     * @param code scheme, colon, value: {@code ucdp-ged:413786}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder code(String code) {
      return addCode(Code.parse(code));
    }

    /**
     * Adds a larger event of which this is part.
     *
     * @param larger the larger event
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder partOf(Event larger) {
      return addPartOf(larger.id());
    }

    /**
     * Sets the time.
     *
     * @param edtf when it happened, in EDTF: {@code 2022-09-12/2022-09-14}
     * @return this
     * @throws org.contested.time.TimespanParseException if the text is not EDTF
     */
    @CanIgnoreReturnValue
    default Builder when(String edtf) {
      return when(Timespan.parse(edtf));
    }

    /**
     * Adds parties that fight in it, on whichever side.
     *
     * @param parties the parties
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder between(Party... parties) {
      Builder builder = this;
      for (Party party : parties) {
        builder = builder.addParticipant(Participation.of(party, Role.BELLIGERENT));
      }
      return builder;
    }

    /**
     * Adds a party that takes part.
     *
     * @param party the party
     * @param role in what capacity
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder with(Party party, Role role) {
      return addParticipant(Participation.of(party, role));
    }

    /**
     * Adds a territory in which it happened.
     *
     * @param territory the territory
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder in(Territory territory) {
      return addLocation(Location.in(territory));
    }

    /**
     * {@return the event}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Event build();
  }
}
