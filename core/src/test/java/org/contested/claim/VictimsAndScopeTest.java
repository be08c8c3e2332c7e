package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contested.claim.Actors.ARMENIA;
import static org.contested.claim.Actors.CLASHES;
import static org.contested.claim.Actors.KARABAKH;

import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimsAndScopeTest {

  @Test
  void anyoneIsNotLimited() {
    Victims anyone = Victims.anyone();
    assertThat(anyone.party()).isEmpty();
    assertThat(anyone.status()).isEqualTo(VictimStatus.ANY);
    assertThat(anyone.sex()).isEmpty();
    assertThat(anyone.ageGroup()).isEmpty();
    assertThat(anyone.group()).isEmpty();
    assertThat(anyone.isAnyone()).isTrue();
    assertThat(Victims.builder().build()).isEqualTo(anyone);
    assertThat(Victims.of(ARMENIA.id()).isAnyone()).isFalse();
  }

  @Test
  void theFullBuilderOfVictimsSetsEverything() {
    Victims victims =
        Victims.builder()
            .party(ARMENIA.id())
            .status(VictimStatus.OTHER_PROTECTED_PERSON)
            .sex(Sex.MALE)
            .ageGroup(AgeGroup.OLDER_PERSON)
            .group("medics")
            .extensions(Extensions.none().with("x", 1))
            .build();
    assertThat(victims.party()).hasValue(ARMENIA.id());
    assertThat(victims.status()).isEqualTo(VictimStatus.OTHER_PROTECTED_PERSON);
    assertThat(victims.sex()).hasValue(Sex.MALE);
    assertThat(victims.ageGroup()).hasValue(AgeGroup.OLDER_PERSON);
    assertThat(victims.group()).hasValue("medics");
    assertThat(victims.extensions().findJson("x")).hasValue("1");
  }

  @Test
  void shortFormsOfScopesSayOneThing() {
    Timespan period = Timespan.parse("2022-09");
    assertThat(Scope.in(CLASHES))
        .isEqualTo(Scope.in(CLASHES.id()))
        .isEqualTo(Scope.builder().event(CLASHES.id()).build());
    assertThat(Scope.within(KARABAKH))
        .isEqualTo(Scope.within(KARABAKH.id()))
        .isEqualTo(Scope.builder().territory(KARABAKH.id()).build());
    assertThat(Scope.during(period)).isEqualTo(Scope.builder().period(period).build());
    assertThat(Scope.in(CLASHES).territory()).isEmpty();
    assertThat(Scope.in(CLASHES).period()).isEmpty();
    assertThat(Scope.during(period).event()).isEmpty();
  }

  @Test
  void aScopeLimitsSomething() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> Scope.builder().extensions(Extensions.none().with("x", 1)).build())
        .withMessage(
            "a scope cannot be built: event, territory and period are all missing; say at least"
                + " one");
  }

  /** A count in 2022 counts all of that year; a count in some year of the eighties does not. */
  @ParameterizedTest
  @CsvSource({
    "2022-09-12, 2022-09-12, true",
    "2022-09-12, 2022-09-12/2022-09-14, true",
    "2022-09-12/2022-09-14, 2022-09-12, false",
    "2022-09-12, 2022-09, true",
    "2022-09-12, 2022, true",
    "2022-09, 2022, true",
    "2022, 2022-09, false",
    "2022-08-31, 2022-09, false",
    "2022-09-12T08:00:00Z, 2022-09-12, true",
    "2022-03-05, 2022-21, true",
    "2021-12-31, 2022, false",
    "2022, 2022, true",
    "2022, 2022-01-01/2022-12-31, true",
    "2022-01-01/2022-12-31, 2022, true",
    "2023-10-07/.., 2023-10-07/.., true",
    "2024, 2023-10-07/.., true",
    "2023-10-07/.., 2024, false",
    "198X, 198X, true",
    "1985, 198X, false",
    "1985, 19XX, false",
    "1985-03, 1985-XX, false",
    "1985-03-01, ../1985, false",
    "1985-03-01, 1985/.., false",
    "1985-03-01, 1985~, false",
    "1985-03, [1984..1986], false",
    "1985~, 1985~, true"
  })
  void aPeriodIsPartOfAnotherIfAllOfItCertainlyIs(String part, String whole, boolean expected) {
    assertThat(
            Scope.during(Timespan.parse(part))
                .isPartOf(Scope.during(Timespan.parse(whole)), Containment.none()))
        .isEqualTo(expected);
  }
}
