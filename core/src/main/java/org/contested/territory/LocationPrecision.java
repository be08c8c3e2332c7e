package org.contested.territory;

import com.google.common.collect.ImmutableList;

/**
 * How precisely a location is known; the seven levels of UCDP GED's {@code where_prec}, with its
 * numbers as {@link #ucdp()}.
 *
 * <p>The precision belongs to whoever coded the place. It says how near the real place lies to the
 * coordinates, not how sure anyone is that the event happened.
 */
public enum LocationPrecision {
  /** The place itself is known (1). */
  EXACT,

  /** Within about 25 km of the place (2). */
  NEAR,

  /** Only the district is known (3). */
  SECOND_ORDER_DIVISION,

  /** Only the province is known (4). */
  FIRST_ORDER_DIVISION,

  /** A wider region, a line or a stretch of land (5). */
  WIDER_REGION,

  /** Only the country is known (6). */
  COUNTRY,

  /** International water or airspace (7). */
  INTERNATIONAL;

  private static final ImmutableList<LocationPrecision> OF_UCDP = ImmutableList.copyOf(values());

  /** {@return UCDP's number for this level, 1 to 7} */
  public int ucdp() {
    return ordinal() + 1;
  }

  /**
   * {@return the level that UCDP numbers so}
   *
   * @param number 1 to 7
   * @throws IllegalArgumentException if the number is none of these
   */
  public static LocationPrecision ofUcdp(int number) {
    if (number < 1 || number > OF_UCDP.size()) {
      throw new IllegalArgumentException(
          "where_prec %d is not a UCDP location precision; it goes from 1 to 7".formatted(number));
    }
    return OF_UCDP.get(number - 1);
  }
}
