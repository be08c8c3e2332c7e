package org.contested.statement;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.style.ContestedStyle;
import org.immutables.value.Value;

/**
 * Words as they were said, to the letter.
 *
 * <p>"At the moment we have 49 dead soldiers and unfortunately it is not the final number" was said
 * in Armenian and is quoted in English: the quotation is of a {@link Rendering#TRANSLATION}. A
 * quotation may be a fragment; several fragments of one statement are several quotations.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Quotation implements Extensible permits ImmutableQuotation {

  Quotation() {}

  /** {@return the words, without quotation marks; not blank} */
  public abstract String text();

  /** {@return the language of the text as a BCP 47 tag, if recorded} */
  public abstract Optional<String> language();

  /** {@return whether the text is original or translated, if known} */
  public abstract Optional<Rendering> rendering();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("quotation");

  @Value.Check
  void check() {
    RULES
        .required(
            "text",
            text(),
            text -> !text.isBlank(),
            "text is blank; quote at least a word or leave the quotation out")
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return a quotation}
   *
   * @param text the words, without quotation marks
   * @param language their language as a BCP 47 tag: {@code en}
   * @throws InvalidValueException if the text is blank
   */
  public static Quotation of(String text, String language) {
    return builder().text(text).language(language).build();
  }

  /** {@return this quotation, known to be translated from what was said} */
  public final Quotation translated() {
    return toBuilder().rendering(Rendering.TRANSLATION).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableQuotation.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this quotation set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Quotation}; the text is required. */
  public sealed interface Builder permits ImmutableQuotation.Builder {

    /**
     * Sets {@link Quotation#text()}.
     *
     * @param text the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder text(String text);

    /**
     * Sets {@link Quotation#language()}.
     *
     * @param language the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder language(String language);

    /**
     * Sets {@link Quotation#rendering()}.
     *
     * @param rendering the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder rendering(Rendering rendering);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another quotation has, adding to what collections hold.
     *
     * @param quotation the quotation to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Quotation quotation);

    /**
     * {@return the quotation}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Quotation build();
  }
}
