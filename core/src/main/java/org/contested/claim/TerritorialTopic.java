package org.contested.claim;

import java.util.Optional;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Who stands in a relation to a territory, then. */
public final class TerritorialTopic implements Topic {
  private final TerritoryId territory;
  private final Relation relation;
  private final @Nullable Timespan period;

  TerritorialTopic(TerritoryId territory, Relation relation, @Nullable Timespan period) {
    this.territory = territory;
    this.relation = relation;
    this.period = period;
  }

  /**
   * {@return the question who stands in a relation to a territory, at whatever time}
   *
   * @param territory the territory
   * @param relation the relation
   */
  public static TerritorialTopic of(TerritoryId territory, Relation relation) {
    return new TerritorialTopic(territory, relation, null);
  }

  /** {@return the territory} */
  public TerritoryId territory() {
    return territory;
  }

  /** {@return the relation} */
  public Relation relation() {
    return relation;
  }

  /** {@return when, if the claim says} */
  public Optional<Timespan> period() {
    return Optional.ofNullable(period);
  }

  @Override
  public boolean isPartOf(Topic whole, Containment containment) {
    return whole instanceof TerritorialTopic that
        && relation == that.relation
        && containment.isPartOf(territory, that.territory)
        && (that.period == null
            || (period != null && that.period.contains(period) == Certainty.YES)
            || that.period.equals(period));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TerritorialTopic that
        && territory.equals(that.territory)
        && relation == that.relation
        && java.util.Objects.equals(period, that.period);
  }

  @Override
  public int hashCode() {
    return java.util.Objects.hash(territory, relation, period);
  }

  @Override
  public String toString() {
    return "TerritorialTopic[territory=%s, relation=%s, period=%s]"
        .formatted(territory, relation, period == null ? "unspecified" : period);
  }
}
