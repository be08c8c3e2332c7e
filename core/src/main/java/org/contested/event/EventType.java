package org.contested.event;

/**
 * What sort of event this is, in the words that conflict datasets share.
 *
 * <p>The list joins what UCDP, ACLED and PLOVER distinguish with what news reports tell between the
 * fighting. A foreign dataset's own type stands beside it as a code, verbatim; it is never
 * converted with loss. A type takes no side: it does not say who did what to whom, and {@link
 * #OFFENSIVE} does not say that the other side had not begun.
 */
public enum EventType {
  /**
   * Fighting over a longer time seen as one: the 2020 Nagorno-Karabakh war; also a conflict or dyad
   * in UCDP's sense.
   */
  WAR,

  /** Armed forces fight each other. */
  ARMED_CLASH,

  /** A planned advance of armed forces. */
  OFFENSIVE,

  /** Artillery, rockets or mortars. */
  SHELLING,

  /** Bombs or missiles from aircraft or drones. */
  AIR_OR_DRONE_STRIKE,

  /** A mine, a car bomb or another explosion at the place itself. */
  EXPLOSION,

  /** Violence against people who do not fight; UCDP's one-sided violence. */
  ATTACK_ON_CIVILIANS,

  /** People are taken by force. */
  ABDUCTION,

  /** A demonstration that is not itself violent. */
  PROTEST,

  /** Violence by a crowd. */
  RIOT,

  /** A place passes from one holder to another. */
  TERRITORY_CHANGE,

  /** Forces move, gather or withdraw. */
  TROOP_MOVEMENT,

  /** Peacekeepers are sent and stay. */
  PEACEKEEPING_DEPLOYMENT,

  /** Parties negotiate, or somebody mediates between them. */
  NEGOTIATION,

  /** People meet or call each other. */
  MEETING,

  /** A ceasefire or truce. */
  CEASEFIRE,

  /** A treaty or another agreement. */
  AGREEMENT,

  /** A sanction or embargo. */
  SANCTION,

  /** Humanitarian or military aid. */
  AID,

  /** None of the above. */
  OTHER
}
