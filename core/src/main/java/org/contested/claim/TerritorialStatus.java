package org.contested.claim;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * Who stands in what relation to a territory, as somebody says.
 *
 * <p>The report of September 2022 says of one enclave that it lies in Azerbaijani territory
 * (sovereignty), is inhabited mainly by ethnic Armenians, is under Azerbaijan's control since 2020,
 * and has Russian peacekeepers present. These are four claims, and other speakers make others.
 * Words such as "recognised" and "disputed" are never stored; they follow from who claims what.
 *
 * <p>An absent period means that none was said, an absent extent that the speaker did not say how
 * much of the territory it is.
 *
 * <p>Two holders of one territory are compared where their periods certainly overlap, or neither
 * has one. In a relation that {@linkplain Relation#isExclusive() excludes others}, sovereignty or
 * control, they conflict by the extents said of them (in the other relations they never do):
 *
 * <table>
 *   <caption>Claims that one and another holder has it</caption>
 *   <tr><th></th><th>all of it</th><th>not said how much</th><th>a part</th></tr>
 *   <tr><th>all of it</th><td>conflicting</td><td>conflicting</td><td>conflicting</td></tr>
 *   <tr><th>not said how much</th><td>conflicting</td><td>conflicting</td><td>compatible</td></tr>
 *   <tr><th>a part</th><td>conflicting</td><td>compatible</td><td>compatible</td></tr>
 * </table>
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class TerritorialStatus implements Claim permits ImmutableTerritorialStatus {

  TerritorialStatus() {}

  /** {@return the territory} */
  public abstract TerritoryId territory();

  /** {@return how the holder stands to it} */
  public abstract Relation relation();

  /** {@return who stands so to it} */
  public abstract PartyId holder();

  /** {@return when, if said} */
  public abstract Optional<Timespan> period();

  /** {@return how much of it, if said} */
  public abstract Optional<Extent> extent();

  /** {@return a word that qualifies the claim, verbatim: {@code mainly}} */
  public abstract Optional<String> qualifier();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("territorial status");

  @Value.Check
  void check() {
    RULES
        .required("territory", territory())
        .required("relation", relation())
        .required("holder", holder())
        .required("extensions", extensions())
        .throwIfAny();
  }

  @Override
  public final Optional<Topic> topic() {
    return Optional.of(new TerritorialTopic(territory(), relation(), period().orElse(null)));
  }

  @Override
  public final Agreement compareWith(Claim other) {
    return other instanceof TerritorialStatus that
        ? StatusComparison.compare(this, that)
        : Agreement.INCOMPARABLE;
  }

  /**
   * {@return this status, for a time}
   *
   * @param time when it holds
   */
  public final TerritorialStatus during(Timespan time) {
    return toBuilder().period(time).build();
  }

  /**
   * {@return this status, for a time}
   *
   * @param edtf when it holds, in EDTF: {@code 2020-11-10/..}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public final TerritorialStatus during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /** {@return this status, of all of the territory} */
  public final TerritorialStatus fully() {
    return toBuilder().extent(Extent.FULL).build();
  }

  /** {@return this status, of a part of the territory} */
  public final TerritorialStatus partially() {
    return toBuilder().extent(Extent.PARTIAL).build();
  }

  /**
   * {@return this status, qualified by a word of the speaker}
   *
   * @param word the word, verbatim: {@code mainly}
   */
  public final TerritorialStatus qualified(String word) {
    return toBuilder().qualifier(word).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableTerritorialStatus.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this status set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /**
   * Builds a {@link TerritorialStatus}; the territory, the relation and the holder are required.
   */
  public sealed interface Builder permits ImmutableTerritorialStatus.Builder {

    /**
     * Sets {@link TerritorialStatus#territory()}.
     *
     * @param territory the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder territory(TerritoryId territory);

    /**
     * Sets {@link TerritorialStatus#relation()}.
     *
     * @param relation the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder relation(Relation relation);

    /**
     * Sets {@link TerritorialStatus#holder()}.
     *
     * @param holder the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder holder(PartyId holder);

    /**
     * Sets {@link TerritorialStatus#period()}.
     *
     * @param period the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder period(Timespan period);

    /**
     * Sets {@link TerritorialStatus#extent()}.
     *
     * @param extent the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extent(Extent extent);

    /**
     * Sets {@link TerritorialStatus#qualifier()}.
     *
     * @param qualifier the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder qualifier(String qualifier);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another status has, adding to what collections hold.
     *
     * @param territorialStatus the status to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(TerritorialStatus territorialStatus);

    /**
     * {@return the status}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    TerritorialStatus build();
  }
}
