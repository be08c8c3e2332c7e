package org.contested.claim;

import org.contested.event.EventId;

/**
 * Who did this in an event.
 *
 * @param event the event
 * @param deed what was done
 */
public record ResponsibilityTopic(EventId event, Deed deed) implements Topic {

  @Override
  public boolean isPartOf(Topic whole, Containment containment) {
    return whole instanceof ResponsibilityTopic that
        && deed == that.deed
        && containment.isPartOf(event, that.event);
  }
}
