package org.contested.claim;

import org.contested.event.EventId;

/**
 * Did an event happen, and does it go on.
 *
 * @param event the event
 */
public record OccurrenceTopic(EventId event) implements Topic {

  @Override
  public boolean isPartOf(Topic whole, Containment containment) {
    return whole instanceof OccurrenceTopic that && containment.isPartOf(event, that.event);
  }
}
