package org.contested.common;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * A name for something: its text, the language it is in, and who uses it.
 *
 * <p>The same place is <i>Nagorno-Karabakh</i> in most English news, <i>Artsakh</i> (Արցախ) to the
 * Armenian side and <i>Qarabağ</i> to Azerbaijan. Each is a name of its own; who uses it is
 * recorded where it is known, and none of them is the true one. The order of an entity's names is
 * the coder's and only decides which is shown first.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Name implements Extensible permits ImmutableName {

  Name() {}

  /** {@return the name itself; not blank} */
  public abstract String text();

  /**
   * {@return the language of the text as a BCP 47 tag ({@code hy}, {@code az-Latn}), if recorded}
   */
  public abstract Optional<String> language();

  /** {@return the parties recorded as using this name; often none} */
  public abstract ImmutableSet<NameUser> usedBy();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("name");

  @Value.Check
  void check() {
    RULES
        .required(
            "text",
            text(),
            text -> !text.isBlank(),
            "text is blank; a name has at least one visible character")
        .that(
            language().isEmpty() || Languages.isTag(language().get()),
            () ->
                "language '%s' is not a BCP 47 tag; write one such as hy or az-Latn"
                    .formatted(Texts.printable(language().orElse(""))))
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return a name of which only the text is known}
   *
   * @param text the name
   * @throws InvalidValueException if the text is blank
   */
  public static Name of(String text) {
    return builder().text(text).build();
  }

  /**
   * {@return a name in a language}
   *
   * @param text the name
   * @param language a BCP 47 tag: {@code hy}
   * @throws InvalidValueException if the text is blank or the language is no such tag
   */
  public static Name of(String text, String language) {
    return builder().text(text).language(language).build();
  }

  /**
   * {@return this name, also recorded as used by a party}
   *
   * @param user the party's id
   */
  public final Name usedBy(NameUser user) {
    return toBuilder().addUsedBy(user).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableName.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this name set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Name}; the text is required. */
  public sealed interface Builder permits ImmutableName.Builder {

    /**
     * Sets {@link Name#text()}.
     *
     * @param text the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder text(String text);

    /**
     * Sets {@link Name#language()}.
     *
     * @param language the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder language(String language);

    /**
     * Adds to {@link Name#usedBy()}.
     *
     * @param usedBy the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addUsedBy(NameUser usedBy);

    /**
     * Replaces {@link Name#usedBy()}.
     *
     * @param usedBy the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder usedBy(Iterable<? extends NameUser> usedBy);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another name has, adding to what collections hold.
     *
     * @param name the name to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Name name);

    /**
     * {@return the name}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Name build();
  }
}
