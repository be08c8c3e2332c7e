package org.contested.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.function.Function;
import java.util.stream.Stream;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class AffiliationTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");

  static Stream<Arguments> shortForms() {
    return Stream.of(
        form(AffiliationKind.PART_OF, Affiliation::partOf, Affiliation::partOf),
        form(AffiliationKind.SPEAKS_FOR, Affiliation::speaksFor, Affiliation::speaksFor),
        form(AffiliationKind.MEMBER_OF, Affiliation::memberOf, Affiliation::memberOf),
        form(AffiliationKind.LEADS, Affiliation::leads, Affiliation::leads),
        form(AffiliationKind.ALLIED_WITH, Affiliation::alliedWith, Affiliation::alliedWith),
        form(AffiliationKind.SUCCESSOR_OF, Affiliation::successorOf, Affiliation::successorOf));
  }

  private static Arguments form(
      AffiliationKind kind,
      Function<Party, Affiliation> ofParty,
      Function<PartyId, Affiliation> ofId) {
    return Arguments.of(kind, Named.of("party", ofParty), Named.of("id", ofId));
  }

  @ParameterizedTest
  @MethodSource("shortForms")
  void shortFormsTakeAPartyOrItsId(
      AffiliationKind kind,
      Function<Party, Affiliation> ofParty,
      Function<PartyId, Affiliation> ofId) {
    Affiliation built = Affiliation.builder().kind(kind).party(ARMENIA.id()).build();
    assertThat(ofParty.apply(ARMENIA)).isEqualTo(built);
    assertThat(ofId.apply(ARMENIA.id())).isEqualTo(built);
    assertThat(Affiliation.of(kind, ARMENIA.id())).isEqualTo(built);
    assertThat(built.kind()).isEqualTo(kind);
    assertThat(built.party()).isEqualTo(ARMENIA.id());
    assertThat(built.title()).isEmpty();
    assertThat(built.during()).isEmpty();
    assertThat(built.extensions()).isEqualTo(Extensions.none());
  }

  @Test
  void anOfficeHasATitleAndATime() {
    Affiliation office = Affiliation.holdsOffice("prime minister", ARMENIA).during("2018-05-08/..");
    assertThat(office.kind()).isEqualTo(AffiliationKind.HOLDS_OFFICE);
    assertThat(office.title()).hasValue("prime minister");
    assertThat(office.during()).hasValue(Timespan.parse("2018-05-08/.."));
    assertThat(office)
        .isEqualTo(
            Affiliation.holdsOffice("prime minister", ARMENIA.id())
                .during(Timespan.parse("2018-05-08/..")));
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> office.during("since May"));
  }

  @ParameterizedTest
  @EnumSource(value = AffiliationKind.class, mode = EnumSource.Mode.EXCLUDE, names = "HOLDS_OFFICE")
  void onlyAnOfficeHasATitle(AffiliationKind kind) {
    Affiliation.Builder titled = Affiliation.of(kind, ARMENIA.id()).toBuilder().title("premier");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(titled::build)
        .withMessage(
            "an affiliation cannot be built: title 'premier' goes only with HOLDS_OFFICE, not with"
                + " %s; drop it or change the kind",
            kind);
  }

  @Test
  void threeKindsLeadUpward() {
    assertThat(Stream.of(AffiliationKind.values()).filter(AffiliationKind::actsForOther))
        .containsExactly(
            AffiliationKind.PART_OF, AffiliationKind.SPEAKS_FOR, AffiliationKind.HOLDS_OFFICE);
  }
}
