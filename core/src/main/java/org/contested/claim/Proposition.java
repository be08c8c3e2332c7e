package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Anything else that somebody says, in words.
 *
 * <p>"The war in Ukraine opened a gap for Azerbaijan" fits no other claim. Its words are kept, with
 * the parties, territories and events of which it speaks, and it is comparable only to itself: the
 * library does not understand words.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Proposition implements Claim permits ImmutableProposition {

  Proposition() {}

  /** {@return what is said, in words; not blank} */
  public abstract String text();

  /** {@return the language of the text as a BCP 47 tag, if recorded} */
  public abstract Optional<String> language();

  /** {@return of which parties, territories, events, sources or statements it speaks} */
  public abstract ImmutableSet<EntityId> subjects();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("proposition");

  @Value.Check
  void check() {
    RULES
        .required(
            "text", text(), text -> !text.isBlank(), "text is blank; say in words what is claimed")
        .required("extensions", extensions())
        .throwIfAny();
  }

  /** {@return nothing: a proposition answers no question that another claim could answer} */
  @Override
  public final Optional<Topic> topic() {
    return Optional.empty();
  }

  @Override
  public final Agreement compareWith(Claim other) {
    return other instanceof Proposition that
            && text().equals(that.text())
            && language().equals(that.language())
            && subjects().equals(that.subjects())
        ? Agreement.SAME
        : Agreement.INCOMPARABLE;
  }

  /**
   * {@return this proposition, said of these}
   *
   * @param subjects of whom or what it speaks
   */
  public final Proposition about(Entity... subjects) {
    Builder builder = toBuilder();
    for (Entity subject : subjects) {
      builder = builder.addSubject(subject.id());
    }
    return builder.build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableProposition.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this proposition set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Proposition}; the text is required. */
  public sealed interface Builder permits ImmutableProposition.Builder {

    /**
     * Sets {@link Proposition#text()}.
     *
     * @param text the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder text(String text);

    /**
     * Sets {@link Proposition#language()}.
     *
     * @param language the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder language(String language);

    /**
     * Adds to {@link Proposition#subjects()}.
     *
     * @param subject the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addSubject(EntityId subject);

    /**
     * Replaces {@link Proposition#subjects()}.
     *
     * @param subjects the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder subjects(Iterable<? extends EntityId> subjects);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another proposition has, adding to what collections hold.
     *
     * @param proposition the proposition to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Proposition proposition);

    /**
     * {@return the proposition}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Proposition build();
  }
}
