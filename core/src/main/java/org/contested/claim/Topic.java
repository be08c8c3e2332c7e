package org.contested.claim;

/**
 * The question that a claim answers. Equal topics are the same question, whatever their answers.
 *
 * <p>"How many soldiers of Armenia were killed in the clashes" is one topic, "how many people were
 * killed in the clashes" another; the first is {@linkplain #isPartOf part of} the second, so no
 * answer to the first can exceed a true answer to the second.
 */
public sealed interface Topic
    permits CasualtyTopic, TerritorialTopic, ResponsibilityTopic, OccurrenceTopic {

  /**
   * {@return whether all that this topic asks about is provably among what the other asks about}
   *
   * <p>Soldiers of a party are part of all of that party, the missing of the missing or captured,
   * and a sub-event of its event. Every topic is part of itself.
   *
   * @param whole the topic that may be the larger one
   * @param containment which parties, territories and events are parts of which
   */
  boolean isPartOf(Topic whole, Containment containment);

  /**
   * {@return whether all that this topic asks about is provably among what the other asks about, by
   * the topics alone}
   *
   * @param whole the topic that may be the larger one
   */
  default boolean isPartOf(Topic whole) {
    return isPartOf(whole, Containment.none());
  }
}
