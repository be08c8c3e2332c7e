package org.contested.territory;

/**
 * A point on the earth in decimal degrees (WGS 84).
 *
 * <p>How near to it something happened is the {@link LocationPrecision} of a {@link Location}, not
 * the number of digits here: UCDP gives the coordinates of a province's middle to six decimals.
 *
 * @param latitude degrees north of the equator, -90 to 90
 * @param longitude degrees east of Greenwich, -180 to 180
 */
public record Coordinates(double latitude, double longitude) {

  /**
   * Checks both ranges; a negative zero becomes zero.
   *
   * @param latitude degrees north of the equator
   * @param longitude degrees east of Greenwich
   * @throws IllegalArgumentException if either is not a number in its range
   */
  public Coordinates {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException(
          "latitude %s must lie between -90 and 90 degrees; are the two swapped?"
              .formatted(latitude));
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException(
          "longitude %s must lie between -180 and 180 degrees".formatted(longitude));
    }
    latitude += 0.0;
    longitude += 0.0;
  }

  /**
   * {@return the point}
   *
   * @param latitude degrees north of the equator, -90 to 90
   * @param longitude degrees east of Greenwich, -180 to 180
   * @throws IllegalArgumentException if either is not a number in its range
   */
  public static Coordinates of(double latitude, double longitude) {
    return new Coordinates(latitude, longitude);
  }

  /** {@return latitude and longitude, separated by a space} */
  @Override
  public String toString() {
    return latitude + " " + longitude;
  }
}
