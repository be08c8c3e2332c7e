package org.contested.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.contested.time.TimespanParseException;
import org.junit.jupiter.api.Test;

class EventTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Party AZERBAIJAN = Party.of("azerbaijan", PartyKind.STATE, "Azerbaijan");
  private static final Party RUSSIA = Party.of("russia", PartyKind.STATE, "Russia");
  private static final Territory BORDER =
      Territory.of("border", TerritoryKind.BORDER_AREA, "the border");
  private static final Event CONFLICT =
      Event.of("conflict", EventType.WAR, "Nagorno-Karabakh conflict", "[1987..1989]/..");

  @Test
  void theShortFormHasAnIdATypeANameAndATime() {
    assertThat(CONFLICT.id()).isEqualTo(EventId.of("conflict"));
    assertThat(CONFLICT.type()).isEqualTo(EventType.WAR);
    assertThat(CONFLICT.names()).containsExactly(Name.of("Nagorno-Karabakh conflict"));
    assertThat(CONFLICT.when()).hasValue(Timespan.parse("[1987..1989]/.."));
    assertThat(CONFLICT.codes()).isEmpty();
    assertThat(CONFLICT.partOf()).isEmpty();
    assertThat(CONFLICT.participants()).isEmpty();
    assertThat(CONFLICT.locations()).isEmpty();
    assertThat(CONFLICT.description()).isEmpty();
    assertThat(CONFLICT.extensions()).isEqualTo(Extensions.none());
    assertThatExceptionOfType(TimespanParseException.class)
        .isThrownBy(() -> Event.of("x", EventType.WAR, "x", "late 1980s"));
  }

  @Test
  void theFullBuilderAddsAndReplaces() {
    Event.Builder builder =
        Event.builder()
            .id("clashes-2022-09")
            .type(EventType.ARMED_CLASH)
            .name("September clashes")
            .name("սեպտեմբերյան մարտեր", "hy")
            .addName(Name.of("sentyabr döyüşləri", "az"))
            .code("ucdp-violence:1")
            .addCode(Code.of("acled", "Battles/Armed clash"))
            .partOf(CONFLICT)
            .addPartOf(EventId.of("border-crisis"))
            .between(ARMENIA, AZERBAIJAN)
            .with(RUSSIA, Role.MEDIATOR)
            .addParticipant(Participation.of(ARMENIA, Role.TARGET).onSide("A"))
            .in(BORDER)
            .addLocation(Location.described("one or two fronts"))
            .when("2022-09-12/2022-09-14")
            .description("the worst since 2020")
            .extensions(Extensions.none().with("date_prec", 1));
    Event event = builder.build();
    assertThat(event.names())
        .extracting(Name::text)
        .containsExactly("September clashes", "սեպտեմբերյան մարտեր", "sentyabr döyüşləri");
    assertThat(event.codes())
        .containsExactly(Code.parse("ucdp-violence:1"), Code.parse("acled:Battles/Armed clash"));
    assertThat(event.partOf()).containsExactly(CONFLICT.id(), EventId.of("border-crisis"));
    assertThat(event.participants())
        .containsExactly(
            Participation.of(ARMENIA, Role.BELLIGERENT),
            Participation.of(AZERBAIJAN, Role.BELLIGERENT),
            Participation.of(RUSSIA, Role.MEDIATOR),
            Participation.of(ARMENIA, Role.TARGET).onSide("A"));
    assertThat(event.locations())
        .containsExactly(Location.in(BORDER), Location.described("one or two fronts"));
    assertThat(event.when()).hasValue(Timespan.parse("2022-09-12/2022-09-14"));
    assertThat(event.description()).hasValue("the worst since 2020");
    assertThat(event.extensions().findJson("date_prec")).hasValue("1");

    Event emptied =
        builder
            .names(List.of())
            .codes(List.of())
            .partOf(List.of())
            .participants(List.of())
            .locations(List.of())
            .build();
    assertThat(emptied.names()).isEmpty();
    assertThat(emptied.codes()).isEmpty();
    assertThat(emptied.partOf()).isEmpty();
    assertThat(emptied.participants()).isEmpty();
    assertThat(emptied.locations()).isEmpty();
  }

  @Test
  void anEventIsShownByItsFirstNameOrItsId() {
    assertThat(CONFLICT.displayName()).isEqualTo("Nagorno-Karabakh conflict");
    assertThat(Event.builder().id("x").type(EventType.OTHER).build().displayName()).isEqualTo("x");
  }

  @Test
  void aParticipationTakesAPartyOrItsId() {
    Participation participation = Participation.of(ARMENIA, Role.HOST);
    assertThat(participation)
        .isEqualTo(Participation.of(ARMENIA.id(), Role.HOST))
        .isEqualTo(Participation.builder().party(ARMENIA.id()).role(Role.HOST).build());
    assertThat(participation.side()).isEmpty();
    assertThat(participation.onSide("Union").side()).hasValue("Union");
    assertThat(participation.onSide("Union").toBuilder().side("B").build().side()).hasValue("B");
  }
}
