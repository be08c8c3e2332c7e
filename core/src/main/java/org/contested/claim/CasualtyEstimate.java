package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.style.ContestedStyle;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * How many people suffered a harm, as somebody says.
 *
 * <p>"At least 49 Armenian soldiers dead in the clashes, and it is not the final number" is {@code
 * killed(atLeast(49)).soldiersOf(armenia).in(clashes).provisional()}. UCDP's low, best and high for
 * an event are one estimate, with UCDP as the speaker of its statement.
 *
 * <p>It claims a count of people under a definition: which harms, whose people and of what status,
 * within what scope, how tied to the fighting. Two estimates whose definitions differ answer
 * different {@link #topic() questions}, however alike their numbers look. It does not claim that
 * the count is right, nor that those not counted are unharmed. An absent as-of time means that none
 * was said.
 *
 * <p>Invariants: {@link Harm#CASUALTIES} stands alone; an {@link Accumulation#INCREMENT} names the
 * period that it adds; an as-of time goes with a {@link Accumulation#CUMULATIVE} count.
 *
 * <p>Vocabulary: SDG indicator 16.1.2, the standards of casualty recorders (Every Casualty), UCDP.
 */
@Value.Immutable
@ContestedStyle
public abstract sealed class CasualtyEstimate implements Claim permits ImmutableCasualtyEstimate {

  CasualtyEstimate() {}

  /** {@return the harms counted together; one, or several as in "missing or captured"} */
  public abstract ImmutableSet<Harm> harms();

  /** {@return whom it counts} */
  public abstract Victims victims();

  /** {@return how many people} */
  public abstract Figure figure();

  /** {@return within what they are counted} */
  public abstract Scope scope();

  /** {@return whether it counts all so far or what a period added} */
  public abstract Accumulation accumulation();

  /** {@return up to when a cumulative count counts, if said} */
  public abstract Optional<Timespan> asOf();

  /** {@return how the harm is tied to the fighting} */
  public abstract Directness directness();

  /** {@return on what the figure rests, if said} */
  public abstract Optional<Basis> basis();

  /** {@return whether the speaker says that the figure is not final} */
  public abstract boolean isProvisional();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES =
      InvalidValueException.check("casualty estimate");

  @Value.Check
  void check() {
    RULES
        .that(
            !harms().isEmpty(),
            "harms are missing; name at least one, such as KILLED, or CASUALTIES if the source does"
                + " not say which")
        .that(
            harms().size() == 1 || !harms().contains(Harm.CASUALTIES),
            "CASUALTIES stands alone, not in %s; it says that the source does not tell which harms",
            harms())
        .required("victims", victims())
        .required("figure", figure())
        .required("scope", scope())
        .required("accumulation", accumulation())
        .required("directness", directness())
        .that(
            accumulation() != Accumulation.INCREMENT
                || scope() == null
                || scope().period().isPresent(),
            "an INCREMENT has no period; say in the scope which period added these victims")
        .that(
            accumulation() != Accumulation.INCREMENT || asOf().isEmpty(),
            "as-of time %s goes only with a CUMULATIVE count; give an INCREMENT its period",
            asOf().isPresent() ? asOf().get() : "")
        .required("extensions", extensions())
        .throwIfAny();
  }

  @Override
  public final Optional<Topic> topic() {
    return Optional.of(new CasualtyTopic(harms(), victims(), scope(), directness()));
  }

  @Override
  public final Agreement compareWith(Claim other) {
    return other instanceof CasualtyEstimate that
        ? CasualtyComparison.compare(this, that)
        : Agreement.INCOMPARABLE;
  }

  /** {@return this estimate, said not to be final} */
  public final CasualtyEstimate provisional() {
    return toBuilder().provisional(true).build();
  }

  /**
   * {@return this estimate, counting up to a time}
   *
   * @param time up to when it counts
   */
  public final CasualtyEstimate asOf(Timespan time) {
    return toBuilder().asOf(time).build();
  }

  /**
   * {@return this estimate, counting up to a time}
   *
   * @param edtf up to when it counts, in EDTF: {@code 2022-09-14}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public final CasualtyEstimate asOf(String edtf) {
    return asOf(Timespan.parse(edtf));
  }

  /**
   * {@return this estimate, limited to an event}
   *
   * @param event the event
   */
  public final CasualtyEstimate in(Event event) {
    return in(event.id());
  }

  /**
   * {@return this estimate, limited to an event}
   *
   * @param event the event's id
   */
  public final CasualtyEstimate in(EventId event) {
    return toBuilder().scope(scope().toBuilder().event(event).build()).build();
  }

  /**
   * {@return this estimate, limited to a territory}
   *
   * @param territory the territory
   */
  public final CasualtyEstimate within(Territory territory) {
    return within(territory.id());
  }

  /**
   * {@return this estimate, limited to a territory}
   *
   * @param territory the territory's id
   */
  public final CasualtyEstimate within(TerritoryId territory) {
    return toBuilder().scope(scope().toBuilder().territory(territory).build()).build();
  }

  /**
   * {@return this estimate, limited to a period}
   *
   * @param period the period
   */
  public final CasualtyEstimate during(Timespan period) {
    return toBuilder().scope(scope().toBuilder().period(period).build()).build();
  }

  /**
   * {@return this estimate, limited to a period}
   *
   * @param edtf the period, in EDTF: {@code 2022-09-12/2022-09-14}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   */
  public final CasualtyEstimate during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /**
   * {@return this estimate, counting only what its period added}
   *
   * @throws InvalidValueException if the scope has no period
   */
  public final CasualtyEstimate increment() {
    return toBuilder().accumulation(Accumulation.INCREMENT).build();
  }

  /**
   * {@return this estimate, resting on this}
   *
   * @param basis on what the figure rests
   */
  public final CasualtyEstimate basedOn(Basis basis) {
    return toBuilder().basis(basis).build();
  }

  /**
   * {@return this estimate, of harm tied so to the fighting}
   *
   * @param directness how the harm is tied to the fighting
   */
  public final CasualtyEstimate caused(Directness directness) {
    return toBuilder().directness(directness).build();
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableCasualtyEstimate.builder()
        .victims(Victims.anyone())
        .directness(Directness.UNSPECIFIED)
        .provisional(false)
        .extensions(Extensions.none());
  }

  /** {@return a builder with everything of this estimate set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link CasualtyEstimate}; harms, figure, scope and accumulation are required. */
  public sealed interface Builder permits ImmutableCasualtyEstimate.Builder {

    /**
     * Adds to {@link CasualtyEstimate#harms()}.
     *
     * @param harm the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addHarm(Harm harm);

    /**
     * Replaces {@link CasualtyEstimate#harms()}.
     *
     * @param harms the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder harms(Iterable<Harm> harms);

    /**
     * Sets {@link CasualtyEstimate#victims()}.
     *
     * @param victims the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder victims(Victims victims);

    /**
     * Sets {@link CasualtyEstimate#figure()}.
     *
     * @param figure the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder figure(Figure figure);

    /**
     * Sets {@link CasualtyEstimate#scope()}.
     *
     * @param scope the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder scope(Scope scope);

    /**
     * Sets {@link CasualtyEstimate#accumulation()}.
     *
     * @param accumulation the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder accumulation(Accumulation accumulation);

    /**
     * Sets {@link CasualtyEstimate#asOf()}.
     *
     * @param asOf the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder asOf(Timespan asOf);

    /**
     * Sets {@link CasualtyEstimate#directness()}.
     *
     * @param directness the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder directness(Directness directness);

    /**
     * Sets {@link CasualtyEstimate#basis()}.
     *
     * @param basis the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder basis(Basis basis);

    /**
     * Sets {@link CasualtyEstimate#isProvisional()}.
     *
     * @param provisional the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder provisional(boolean provisional);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another estimate has, adding to what collections hold.
     *
     * @param casualtyEstimate the estimate to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(CasualtyEstimate casualtyEstimate);

    /**
     * {@return the estimate}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    CasualtyEstimate build();
  }
}
