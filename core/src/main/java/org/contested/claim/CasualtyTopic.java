package org.contested.claim;

import com.google.common.collect.ImmutableSet;
import org.contested.common.Extensions;

/**
 * How many of these victims suffered any of these harms in this scope.
 *
 * @param harms the harms counted together
 * @param victims whom the count counts
 * @param scope within what it counts
 * @param directness how the harm is tied to the fighting
 */
public record CasualtyTopic(
    ImmutableSet<Harm> harms, Victims victims, Scope scope, Directness directness)
    implements Topic {

  /**
   * Drops the unknown fields of the victims and of the scope, which take no part in comparing.
   *
   * @param harms the harms counted together
   * @param victims whom the count counts
   * @param scope within what it counts
   * @param directness how the harm is tied to the fighting
   */
  public CasualtyTopic {
    if (!victims.extensions().isEmpty()) {
      victims = victims.toBuilder().extensions(Extensions.none()).build();
    }
    if (!scope.extensions().isEmpty()) {
      scope = scope.toBuilder().extensions(Extensions.none()).build();
    }
  }

  @Override
  public boolean isPartOf(Topic whole, Containment containment) {
    return whole instanceof CasualtyTopic that
        && directness == that.directness
        && harms.stream().allMatch(harm -> harm.isCountedIn(that.harms))
        && victims.isPartOf(that.victims, containment)
        && scope.isPartOf(that.scope, containment);
  }
}
