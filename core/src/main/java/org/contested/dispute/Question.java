package org.contested.dispute;

import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.OccurrenceTopic;
import org.contested.claim.Responsibility;
import org.contested.claim.ResponsibilityTopic;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.TerritorialTopic;
import org.contested.claim.Topic;
import org.jspecify.annotations.Nullable;

/**
 * What a claim answers, as far as it takes to find its rivals: as its topic, but who holds a
 * territory is one question at all times, and totals and increments are two.
 *
 * @param topic the topic; that of a territorial status without its period
 * @param increment whether it asks what a period added
 */
record Question(Topic topic, boolean increment) {

  /** {@return the question that a claim answers, or null if no other claim can answer it too} */
  static @Nullable Question of(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return new Question(
          new CasualtyTopic(
              estimate.harms(), estimate.victims(), estimate.scope(), estimate.directness()),
          estimate.accumulation() == Accumulation.INCREMENT);
    } else if (claim instanceof TerritorialStatus status) {
      return new Question(TerritorialTopic.of(status.territory(), status.relation()), false);
    } else if (claim instanceof Responsibility deed) {
      return new Question(new ResponsibilityTopic(deed.event(), deed.deed()), false);
    } else if (claim instanceof Occurrence occurrence) {
      return new Question(new OccurrenceTopic(occurrence.event()), false);
    }
    return null;
  }
}
