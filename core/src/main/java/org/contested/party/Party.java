package org.contested.party;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.common.Name;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Somebody who acts or speaks: a state, an army, a rebel group, a newspaper, a person, "local
 * officials".
 *
 * <p>A party is what can be named without taking a side: an id, names, codes of other datasets, a
 * kind, and its ties to others in time. Whether anybody recognises it, what it did, and how many it
 * lost are claims. Naming a party asserts nothing about it: {@code artsakh} of kind {@link
 * PartyKind#DE_FACTO_STATE} says neither that it is a state nor that it is none.
 *
 * <p>Vocabulary: actors of UCDP and ACLED, the states of Gleditsch and Ward, and those who speak in
 * news reports.
 */
@Value.Immutable
@ContestedStyle
@SuppressWarnings(
    "immutables:from") // from() of the supertype alone would lack the id; nobody can call it
public abstract sealed class Party implements Entity permits ImmutableParty {

  Party() {}

  /** {@return the id, unique among the parties of a dataset} */
  @Override
  public abstract PartyId id();

  /** {@return what sort of actor it is} */
  public abstract PartyKind kind();

  /** {@return what it is called, the first for display} */
  public abstract ImmutableSet<Name> names();

  /** {@return what other datasets and standards call it} */
  public abstract ImmutableSet<Code> codes();

  /** {@return its ties to other parties, in time} */
  public abstract ImmutableList<Affiliation> affiliations();

  /** {@return who this is, in neutral words, where the names do not tell} */
  public abstract Optional<String> description();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("party");

  @Value.Check
  void check() {
    RULES
        .required("id", id())
        .required("kind", kind())
        .required("extensions", extensions())
        .throwIfAny();
  }

  /** {@return the first name's text, or the id where there are no names; for display only} */
  public final String displayName() {
    return names().isEmpty() ? id().value() : names().iterator().next().text();
  }

  /**
   * {@return a party with one name}
   *
   * @param id the id: {@code armenia}
   * @param kind what sort of actor it is
   * @param name its name
   * @throws IllegalArgumentException if the id or the name breaks its rule
   */
  public static Party of(String id, PartyKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * {@return this party with one more tie}
   *
   * @param affiliation the tie: {@code holdsOffice("prime minister", armenia)}
   */
  public final Party with(Affiliation affiliation) {
    return toBuilder().addAffiliation(affiliation).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableParty.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this party set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Party}; the id and the kind are required. */
  public sealed interface Builder permits ImmutableParty.Builder {

    /**
     * Sets {@link Party#id()}.
     *
     * @param id the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder id(PartyId id);

    /**
     * Sets {@link Party#kind()}.
     *
     * @param kind the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder kind(PartyKind kind);

    /**
     * Adds to {@link Party#names()}.
     *
     * @param name the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addName(Name name);

    /**
     * Replaces {@link Party#names()}.
     *
     * @param names the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder names(Iterable<? extends Name> names);

    /**
     * Adds to {@link Party#codes()}.
     *
     * @param code the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addCode(Code code);

    /**
     * Replaces {@link Party#codes()}.
     *
     * @param codes the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder codes(Iterable<? extends Code> codes);

    /**
     * Adds to {@link Party#affiliations()}.
     *
     * @param affiliation the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addAffiliation(Affiliation affiliation);

    /**
     * Replaces {@link Party#affiliations()}.
     *
     * @param affiliations the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder affiliations(Iterable<? extends Affiliation> affiliations);

    /**
     * Sets {@link Party#description()}.
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
     * Sets everything to what another party has, adding to what collections hold.
     *
     * @param party the party to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Party party);

    /**
     * Sets the id from its text.
     *
     * @param id the id: {@code armenia}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder id(String id) {
      return id(PartyId.of(id));
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
     * @param code scheme, colon, value: {@code iso3166-1:ARM}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder code(String code) {
      return addCode(Code.parse(code));
    }

    /**
     * Adds a tie to another party.
     *
     * @param affiliation the tie: {@code partOf(armenia)}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder affiliation(Affiliation affiliation) {
      return addAffiliation(affiliation);
    }

    /**
     * {@return the party}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Party build();
  }
}
