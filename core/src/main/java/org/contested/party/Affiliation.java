package org.contested.party;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.style.ContestedStyle;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * A tie of one party to another, for a time.
 *
 * <p>An example: Nikol Pashinyan <i>holds an office</i> of Armenia, with the title prime minister,
 * since 8 May 2018; what he says as prime minister is said for Armenia's side in that time and not
 * before. A spokesman <i>speaks for</i> a ministry, which is <i>part of</i> a government.
 *
 * <p>Where the tie itself is disputed (is this militia part of that army?), it is no affiliation
 * but a claim: record who says so in a statement.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class Affiliation implements Extensible permits ImmutableAffiliation {

  Affiliation() {}

  /** {@return how the party is tied to the other} */
  public abstract AffiliationKind kind();

  /** {@return the other party} */
  public abstract PartyId party();

  /** {@return the title of the office held: {@code prime minister}} */
  public abstract Optional<String> title();

  /** {@return when it holds; where absent, no end of it is known} */
  public abstract Optional<Timespan> during();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("affiliation");

  @Value.Check
  void check() {
    RULES
        .required("kind", kind())
        .required("party", party())
        .that(
            title().isEmpty() || kind() == null || kind() == AffiliationKind.HOLDS_OFFICE,
            "title '%s' goes only with HOLDS_OFFICE, not with %s; drop it or change the kind",
            title().orElse(""),
            kind())
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return being a part of another party}
   *
   * @param other the other party
   */
  public static Affiliation partOf(Party other) {
    return partOf(other.id());
  }

  /**
   * {@return being a part of another party}
   *
   * @param other the other party's id
   */
  public static Affiliation partOf(PartyId other) {
    return of(AffiliationKind.PART_OF, other);
  }

  /**
   * {@return speaking for another party}
   *
   * @param other the other party
   */
  public static Affiliation speaksFor(Party other) {
    return speaksFor(other.id());
  }

  /**
   * {@return speaking for another party}
   *
   * @param other the other party's id
   */
  public static Affiliation speaksFor(PartyId other) {
    return of(AffiliationKind.SPEAKS_FOR, other);
  }

  /**
   * {@return holding an office of another party}
   *
   * @param title the title of the office
   * @param other the other party
   */
  public static Affiliation holdsOffice(String title, Party other) {
    return holdsOffice(title, other.id());
  }

  /**
   * {@return holding an office of another party}
   *
   * @param title the title of the office
   * @param other the other party's id
   */
  public static Affiliation holdsOffice(String title, PartyId other) {
    return of(AffiliationKind.HOLDS_OFFICE, other).toBuilder().title(title).build();
  }

  /**
   * {@return being a member of an alliance or organisation}
   *
   * @param other the other party
   */
  public static Affiliation memberOf(Party other) {
    return memberOf(other.id());
  }

  /**
   * {@return being a member of an alliance or organisation}
   *
   * @param other the other party's id
   */
  public static Affiliation memberOf(PartyId other) {
    return of(AffiliationKind.MEMBER_OF, other);
  }

  /**
   * {@return leading another party}
   *
   * @param other the other party
   */
  public static Affiliation leads(Party other) {
    return leads(other.id());
  }

  /**
   * {@return leading another party}
   *
   * @param other the other party's id
   */
  public static Affiliation leads(PartyId other) {
    return of(AffiliationKind.LEADS, other);
  }

  /**
   * {@return being allied with another party}
   *
   * @param other the other party
   */
  public static Affiliation alliedWith(Party other) {
    return alliedWith(other.id());
  }

  /**
   * {@return being allied with another party}
   *
   * @param other the other party's id
   */
  public static Affiliation alliedWith(PartyId other) {
    return of(AffiliationKind.ALLIED_WITH, other);
  }

  /**
   * {@return having come after another party}
   *
   * @param other the other party
   */
  public static Affiliation successorOf(Party other) {
    return successorOf(other.id());
  }

  /**
   * {@return having come after another party}
   *
   * @param other the other party's id
   */
  public static Affiliation successorOf(PartyId other) {
    return of(AffiliationKind.SUCCESSOR_OF, other);
  }

  /**
   * {@return a tie of a kind to another party}
   *
   * @param kind the kind
   * @param other the other party's id
   */
  public static Affiliation of(AffiliationKind kind, PartyId other) {
    return builder().kind(kind).party(other).build();
  }

  /**
   * {@return this tie, for a time}
   *
   * @param time when it holds
   */
  public final Affiliation during(Timespan time) {
    return toBuilder().during(time).build();
  }

  /**
   * {@return this tie, for a time}
   *
   * @param edtf when it holds, in EDTF: {@code 2018-05-08/..}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public final Affiliation during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableAffiliation.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this affiliation set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds an {@link Affiliation}; the kind and the other party are required. */
  public sealed interface Builder permits ImmutableAffiliation.Builder {

    /**
     * Sets {@link Affiliation#kind()}.
     *
     * @param kind the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder kind(AffiliationKind kind);

    /**
     * Sets {@link Affiliation#party()}.
     *
     * @param party the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder party(PartyId party);

    /**
     * Sets {@link Affiliation#title()}.
     *
     * @param title the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder title(String title);

    /**
     * Sets {@link Affiliation#during()}.
     *
     * @param during the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder during(Timespan during);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another affiliation has, adding to what collections hold.
     *
     * @param affiliation the affiliation to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Affiliation affiliation);

    /**
     * {@return the affiliation}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Affiliation build();
  }
}
