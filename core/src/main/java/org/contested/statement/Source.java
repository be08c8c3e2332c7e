package org.contested.statement;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Something published in which statements can be found: an article, a book, a dataset's release.
 *
 * <p>A source is not a speaker. A newspaper that quotes a prime minister is a source of his
 * statement (and, as a party, a relay of it); it speaks only where it says something itself.
 */
@Value.Immutable
@ContestedStyle
@SuppressWarnings(
    "immutables:from") // from() of the supertype alone would lack the id; nobody can call it
public abstract sealed class Source implements Entity permits ImmutableSource {

  Source() {}

  /** {@return the id, unique among the sources of a dataset} */
  @Override
  public abstract SourceId id();

  /** {@return its title} */
  public abstract Optional<String> title();

  /** {@return the party that published it} */
  public abstract Optional<PartyId> publisher();

  /** {@return when it was published} */
  public abstract Optional<Timespan> publishedAt();

  /** {@return where it is on the web, verbatim} */
  public abstract Optional<String> url();

  /** {@return its language as a BCP 47 tag} */
  public abstract Optional<String> language();

  /** {@return the licence under which it may be used: {@code CC BY 4.0}} */
  public abstract Optional<String> licence();

  /** {@return what catalogues call it: {@code doi:10.1177/0022343313494396}} */
  public abstract ImmutableSet<Code> codes();

  /** {@return what it is, where the title does not tell} */
  public abstract Optional<String> description();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("source");

  @Value.Check
  void check() {
    RULES.required("id", id()).required("extensions", extensions()).throwIfAny();
  }

  /**
   * {@return a source with a title}
   *
   * @param id the id: {@code ucdp-ged-23.1}
   * @param title its title
   * @throws IllegalArgumentException if the id breaks its rule
   */
  public static Source of(String id, String title) {
    return builder().id(id).title(title).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableSource.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this source set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Source}; the id is required. */
  public sealed interface Builder permits ImmutableSource.Builder {

    /**
     * Sets {@link Source#id()}.
     *
     * @param id the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder id(SourceId id);

    /**
     * Sets {@link Source#title()}.
     *
     * @param title the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder title(String title);

    /**
     * Sets {@link Source#publisher()}.
     *
     * @param publisher the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder publisher(PartyId publisher);

    /**
     * Sets {@link Source#publishedAt()}.
     *
     * @param publishedAt the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder publishedAt(Timespan publishedAt);

    /**
     * Sets {@link Source#url()}.
     *
     * @param url the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder url(String url);

    /**
     * Sets {@link Source#language()}.
     *
     * @param language the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder language(String language);

    /**
     * Sets {@link Source#licence()}.
     *
     * @param licence the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder licence(String licence);

    /**
     * Adds to {@link Source#codes()}.
     *
     * @param code the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addCode(Code code);

    /**
     * Replaces {@link Source#codes()}.
     *
     * @param codes the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder codes(Iterable<? extends Code> codes);

    /**
     * Sets {@link Source#description()}.
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
     * Sets everything to what another source has, adding to what collections hold.
     *
     * @param source the source to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Source source);

    /**
     * Sets the id from its text.
     *
     * @param id the id: {@code ucdp-ged-23.1}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder id(String id) {
      return id(SourceId.of(id));
    }

    /**
     * Sets the publisher.
     *
     * @param publisher the party that published it
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder publisher(Party publisher) {
      return publisher(publisher.id());
    }

    /**
     * Sets when it was published.
     *
     * @param edtf the time, in EDTF: {@code 2022-09-14}
     * @return this
     * @throws org.contested.time.TimespanParseException if the text is not EDTF
     */
    @CanIgnoreReturnValue
    default Builder publishedAt(String edtf) {
      return publishedAt(Timespan.parse(edtf));
    }

    /**
     * Adds a code of a catalogue.
     *
     * @param code scheme, colon, value: {@code doi:10.1177/0022343313494396}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder code(String code) {
      return addCode(Code.parse(code));
    }

    /**
     * {@return the source}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Source build();
  }
}
