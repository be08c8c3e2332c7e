package org.contested.territory;

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
 * A place that people name: a country's land, a region, a town, a strip along a border.
 *
 * <p>A territory has an id, names, codes and a kind, and no owner. Nagorno-Karabakh lies in
 * Azerbaijan's internationally recognised territory, called itself a republic, and was held by
 * Azerbaijan's army from 2023 on: each of these is a {@code TerritorialStatus} that somebody
 * claims. {@link #partOf()} is for what nobody disputes, such as a village in its district; where
 * the very question is whose the place is, leave it out and record the claims.
 */
@Value.Immutable
@ContestedStyle
@SuppressWarnings(
    "immutables:from") // from() of the supertype alone would lack the id; nobody can call it
public abstract sealed class Territory implements Entity permits ImmutableTerritory {

  Territory() {}

  /** {@return the id, unique among the territories of a dataset} */
  @Override
  public abstract TerritoryId id();

  /** {@return what sort of place it is} */
  public abstract TerritoryKind kind();

  /** {@return what it is called, the first for display} */
  public abstract ImmutableSet<Name> names();

  /** {@return what other datasets and standards call it} */
  public abstract ImmutableSet<Code> codes();

  /** {@return the larger territories in which it undisputedly lies} */
  public abstract ImmutableSet<TerritoryId> partOf();

  /** {@return which place this is, in neutral words, where the names do not tell} */
  public abstract Optional<String> description();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("territory");

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
   * {@return a territory with one name}
   *
   * @param id the id: {@code nagorno-karabakh}
   * @param kind what sort of place it is
   * @param name its name
   * @throws IllegalArgumentException if the id or the name breaks its rule
   */
  public static Territory of(String id, TerritoryKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableTerritory.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this territory set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Territory}; the id and the kind are required. */
  public sealed interface Builder permits ImmutableTerritory.Builder {

    /**
     * Sets {@link Territory#id()}.
     *
     * @param id the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder id(TerritoryId id);

    /**
     * Sets {@link Territory#kind()}.
     *
     * @param kind the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder kind(TerritoryKind kind);

    /**
     * Adds to {@link Territory#names()}.
     *
     * @param name the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addName(Name name);

    /**
     * Replaces {@link Territory#names()}.
     *
     * @param names the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder names(Iterable<? extends Name> names);

    /**
     * Adds to {@link Territory#codes()}.
     *
     * @param code the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addCode(Code code);

    /**
     * Replaces {@link Territory#codes()}.
     *
     * @param codes the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder codes(Iterable<? extends Code> codes);

    /**
     * Adds to {@link Territory#partOf()}.
     *
     * @param partOf the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addPartOf(TerritoryId partOf);

    /**
     * Replaces {@link Territory#partOf()}.
     *
     * @param partOf the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder partOf(Iterable<? extends TerritoryId> partOf);

    /**
     * Sets {@link Territory#description()}.
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
     * Sets everything to what another territory has, adding to what collections hold.
     *
     * @param territory the territory to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Territory territory);

    /**
     * Sets the id from its text.
     *
     * @param id the id: {@code nagorno-karabakh}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder id(String id) {
      return id(TerritoryId.of(id));
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
     * @param code scheme, colon, value: {@code iso3166-2:AZ-XA}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder code(String code) {
      return addCode(Code.parse(code));
    }

    /**
     * Adds a larger territory in which it undisputedly lies.
     *
     * @param larger the larger territory
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder partOf(Territory larger) {
      return addPartOf(larger.id());
    }

    /**
     * {@return the territory}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Territory build();
  }
}
