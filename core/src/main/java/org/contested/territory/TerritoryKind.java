package org.contested.territory;

/**
 * What sort of place a territory is, by its extent and make.
 *
 * <p>A kind says nothing about whose the place is: {@link #COUNTRY} is the land commonly listed
 * under one country code, and calling a place a {@link #REGION} does not say of which state.
 */
public enum TerritoryKind {
  /** The land commonly listed under one country code. */
  COUNTRY,

  /** A region that people name, whatever borders run through it: Nagorno-Karabakh, the Donbas. */
  REGION,

  /** A province, state, oblast or governorate: the first level below a country. */
  FIRST_ORDER_DIVISION,

  /** A district, municipality or raion: the second level below a country. */
  SECOND_ORDER_DIVISION,

  /** A city, town, village or camp. */
  SETTLEMENT,

  /** A building, base, crossing or other single place. */
  SITE,

  /** Land along a border, on one or both sides of it. */
  BORDER_AREA,

  /** A sea, strait, river or lake. */
  WATERS,

  /** The air above a place. */
  AIRSPACE,

  /** None of the above. */
  OTHER
}
