package org.contested.dispute;

/**
 * How a speaker stands to what it tells, as far as the dataset shows.
 *
 * <p>That Armenia's prime minister gives the number of Armenian dead is a figure on his {@linkplain
 * #OWN_SIDE own side}; a number of Armenian dead given by Azerbaijan is one on the {@linkplain
 * #OPPOSING_SIDE opposing side}. A stake is derived from affiliations and from who takes part in
 * which event. It says nothing about truth, and the library never infers any from it: parties
 * under- and overstate their own losses and those of others.
 */
public enum Stake {
  /** The speaker's side is the one whose losses, deed or holding are told. */
  OWN_SIDE,

  /** The speaker's side and the one that is spoken of are on different sides of the event. */
  OPPOSING_SIDE,

  /** The speaker is known, and on no side of the event. */
  THIRD_PARTY,

  /**
   * The dataset does not tell: the claim names no side, the speaker has no name, nobody is recorded
   * as fighting in the event, or it has more sides than two and no labels for them.
   */
  UNKNOWN
}
