package org.contested.dispute;

import org.contested.claim.CasualtyTopic;

/**
 * Thrown where figures are to be added up that may count one person twice: it cannot be proved that
 * the two topics have nobody in common. The message names both, and what would resolve it.
 */
public final class OverlappingTopicsException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final transient CasualtyTopic first;
  private final transient CasualtyTopic second;

  OverlappingTopicsException(CasualtyTopic first, CasualtyTopic second, String message) {
    super(message);
    this.first = first;
    this.second = second;
  }

  /** {@return one of the topics} */
  public CasualtyTopic first() {
    return first;
  }

  /** {@return the other topic} */
  public CasualtyTopic second() {
    return second;
  }
}
