package org.contested.claim;

import java.util.Optional;
import org.contested.common.Extensible;

/**
 * Something that can be disputed: how many died, who began it, who holds a place, whether it
 * happened at all.
 *
 * <p>A claim says nothing by itself. It is carried by a statement, which has a speaker, a time and
 * a speech act; the claim that "Armenia initiated the clashes" is asserted in one statement and
 * denied in another. The types are closed, so that a {@code switch} over them is exhaustive (Java
 * 21 and later):
 *
 * <pre>{@code
 * String what = switch (claim) {
 *   case CasualtyEstimate estimate -> estimate.figure() + " " + estimate.harms();
 *   case TerritorialStatus status -> status.holder() + " " + status.relation();
 *   case Responsibility deed -> deed.party() + " " + deed.deed();
 *   case Occurrence occurrence -> occurrence.event() + " " + occurrence.state();
 *   case Proposition proposition -> proposition.text();
 *   case UnknownClaim unknown -> "(" + unknown.type() + ")";
 * };
 * }</pre>
 */
public sealed interface Claim extends Extensible
    permits CasualtyEstimate,
        TerritorialStatus,
        Responsibility,
        Occurrence,
        Proposition,
        UnknownClaim {

  /**
   * {@return the question that this claim answers, or empty if no other claim can answer it too}
   */
  Optional<Topic> topic();

  /**
   * {@return whether this and another claim can both be true}
   *
   * <p>The comparison is symmetric. It looks at the claims alone: not at who speaks, and not at
   * which events and parties are parts of others.
   *
   * @param other the other claim
   */
  Agreement compareWith(Claim other);
}
