package org.contested.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.junit.jupiter.api.Test;

class LocationTest {

  private static final Territory JERMUK =
      Territory.of("jermuk", TerritoryKind.SETTLEMENT, "Jermuk");

  @Test
  void shortFormsSayOneThing() {
    assertThat(Location.in(JERMUK))
        .isEqualTo(Location.in(TerritoryId.of("jermuk")))
        .isEqualTo(Location.builder().territory(JERMUK.id()).build());
    assertThat(Location.at(39.84, 45.67))
        .isEqualTo(Location.builder().coordinates(Coordinates.of(39.84, 45.67)).build());
    assertThat(Location.described("near the border"))
        .isEqualTo(Location.builder().description("near the border").build());
    assertThat(Location.at(39.84, 45.67).precision(LocationPrecision.NEAR).precision())
        .hasValue(LocationPrecision.NEAR);
    assertThat(Location.in(JERMUK).coordinates()).isEmpty();
    assertThat(Location.in(JERMUK).precision()).isEmpty();
    assertThat(Location.in(JERMUK).description()).isEmpty();
    assertThat(Location.at(1, 2).territory()).isEmpty();
  }

  @Test
  void theFullBuilderSaysAll() {
    Location location =
        Location.builder()
            .territory(JERMUK.id())
            .coordinates(Coordinates.of(39.84, 45.67))
            .precision(LocationPrecision.NEAR)
            .description("the heights above the town")
            .extensions(Extensions.none().with("where_id", 7))
            .build();
    assertThat(location.territory()).hasValue(JERMUK.id());
    assertThat(location.coordinates()).hasValue(Coordinates.of(39.84, 45.67));
    assertThat(location.precision()).hasValue(LocationPrecision.NEAR);
    assertThat(location.description()).hasValue("the heights above the town");
    assertThat(location.extensions().findJson("where_id")).hasValue("7");
  }

  @Test
  void precisionAloneIsNoPlace() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Location.builder().precision(LocationPrecision.EXACT).build())
        .withMessage(
            "a location cannot be built: territory, coordinates and description are all missing;"
                + " say at least one");
  }

  @Test
  void coordinatesOutOfRangeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Location.at(146.75, 39.84))
        .withMessage("latitude 146.75 must lie between -90 and 90 degrees; are the two swapped?");
  }
}
