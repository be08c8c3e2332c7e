package org.contested.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {

  @ParameterizedTest
  @CsvSource({"39.8463, 46.7523", "-90, -180", "90, 180", "4.9E-324, -4.9E-324"})
  void keepBothDegreesToTheLastDigit(double latitude, double longitude) {
    Coordinates coordinates = Coordinates.of(latitude, longitude);
    assertThat(coordinates.latitude()).isEqualTo(latitude);
    assertThat(coordinates.longitude()).isEqualTo(longitude);
    assertThat(coordinates)
        .hasToString(latitude + " " + longitude)
        .isEqualTo(new Coordinates(latitude, longitude));
  }

  @Test
  void negativeZeroIsZero() {
    assertThat(Coordinates.of(-0.0, -0.0))
        .isEqualTo(Coordinates.of(0.0, 0.0))
        .hasSameHashCodeAs(Coordinates.of(0.0, 0.0))
        .hasToString("0.0 0.0");
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {-90.000001, 90.000001, 1e300, Double.NaN, Double.POSITIVE_INFINITY, -180.0})
  void latitudesBeyondThePolesAreRefused(double latitude) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinates.of(latitude, 0))
        .withMessage(
            "latitude %s must lie between -90 and 90 degrees; are the two swapped?", latitude);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-180.000001, 180.000001, Double.NaN, Double.NEGATIVE_INFINITY})
  void longitudesBeyondTheDateLineAreRefused(double longitude) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Coordinates.of(0, longitude))
        .withMessage("longitude %s must lie between -180 and 180 degrees", longitude);
  }
}
