package org.contested.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationPrecisionTest {

  @ParameterizedTest
  @CsvSource({
    "1, EXACT",
    "2, NEAR",
    "3, SECOND_ORDER_DIVISION",
    "4, FIRST_ORDER_DIVISION",
    "5, WIDER_REGION",
    "6, COUNTRY",
    "7, INTERNATIONAL"
  })
  void hasTheNumbersOfUcdp(int number, LocationPrecision precision) {
    assertThat(LocationPrecision.ofUcdp(number)).isEqualTo(precision);
    assertThat(precision.ucdp()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 8, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void otherNumbersAreRefused(int number) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LocationPrecision.ofUcdp(number))
        .withMessage("where_prec %d is not a UCDP location precision; it goes from 1 to 7", number);
  }
}
