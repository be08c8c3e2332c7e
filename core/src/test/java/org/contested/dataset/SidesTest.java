package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.party.Affiliation.alliedWith;
import static org.contested.party.Affiliation.holdsOffice;
import static org.contested.party.Affiliation.leads;
import static org.contested.party.Affiliation.memberOf;
import static org.contested.party.Affiliation.partOf;
import static org.contested.party.Affiliation.speaksFor;
import static org.contested.party.Affiliation.successorOf;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.contested.common.EntityId;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For which side a party acts at a time, and what is part of what. */
class SidesTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Party GOVERNMENT =
      Party.of("government", PartyKind.GOVERNMENT, "Armenia's government").with(partOf(ARMENIA));
  private static final Party PASHINYAN =
      Party.of("pashinyan", PartyKind.PERSON, "Nikol Pashinyan")
          .with(holdsOffice("prime minister", GOVERNMENT).during("2018-05-08/.."));
  private static final Party SPOKESMAN =
      Party.of("spokesman", PartyKind.PERSON, "a spokesman").with(speaksFor(PASHINYAN));
  private static final Dataset DATASET =
      Dataset.builder().add(ARMENIA, GOVERNMENT, PASHINYAN, SPOKESMAN).build();

  private static Party party(String id, Affiliation... ties) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.OTHER)
        .affiliations(ImmutableSet.copyOf(ties))
        .build();
  }

  private static ImmutableSet<PartyId> side(Dataset dataset, String party, String when) {
    Timespan time = Timespan.parse(when);
    PartyId id = PartyId.of(party);
    dataset
        .find(id)
        .ifPresent(
            found -> assertThat(dataset.sideOf(found, time)).isEqualTo(dataset.sideOf(id, time)));
    return dataset.sideOf(id, time);
  }

  /** Pashinyan became prime minister on 8 May 2018; before that he spoke for nobody but himself. */
  @ParameterizedTest
  @CsvSource({
    "2018-05-07, pashinyan",
    "2018-05-08, armenia",
    "2022-09-14, armenia",
    "2022-09, armenia",
    "2022-09-14T10:00:00+04:00, armenia",
    "2018-05-08/.., armenia",
    "2018-05, pashinyan",
    "2018, pashinyan",
    "2018-05-07/2018-05-09, pashinyan",
    "unknown, pashinyan",
    "../2022-09-14, pashinyan"
  })
  void aPrimeMinistersSideIsHisStatesWhileHeCertainlyHoldsTheOffice(String when, String side) {
    assertThat(side(DATASET, "pashinyan", when)).containsExactly(PartyId.of(side));
    assertThat(side(DATASET, "spokesman", when)).containsExactly(PartyId.of(side));
  }

  @Test
  void whoActsForNobodyIsTheirOwnSide() {
    assertThat(side(DATASET, "armenia", "2022")).containsExactly(ARMENIA.id());
    assertThat(side(DATASET, "government", "1900")).containsExactly(ARMENIA.id());
    assertThat(side(DATASET, "stranger", "2022")).containsExactly(PartyId.of("stranger"));
  }

  @Test
  void otherTiesDoNotLeadUpward() {
    Dataset dataset =
        Dataset.builder()
            .add(ARMENIA)
            .add(
                party(
                    "x",
                    memberOf(ARMENIA),
                    leads(ARMENIA),
                    alliedWith(ARMENIA),
                    successorOf(ARMENIA)))
            .build();
    assertThat(side(dataset, "x", "2022")).containsExactly(PartyId.of("x"));
  }

  @Test
  void whoActsForSeveralHasSeveralSides() {
    Party commission =
        party("commission", partOf(PartyId.of("union")), speaksFor(PartyId.of("bloc")));
    Dataset dataset = Dataset.builder().add(commission, party("union"), party("bloc")).build();
    assertThat(side(dataset, "commission", "2022"))
        .containsExactly(PartyId.of("union"), PartyId.of("bloc"));
  }

  @Test
  void severalWaysToOneSideAreOneSide() {
    Dataset dataset =
        Dataset.builder()
            .add(ARMENIA, GOVERNMENT)
            .add(party("army", partOf(ARMENIA), partOf(GOVERNMENT)))
            .build();
    assertThat(side(dataset, "army", "2022")).containsExactly(ARMENIA.id());
  }

  @Test
  void sidesMayChange() {
    Party general =
        party(
            "general",
            partOf(PartyId.of("junta")).during("1991/1994-12-31"),
            partOf(PartyId.of("rebels")).during("1995-01-01/.."));
    Dataset dataset = Dataset.builder().add(general, party("junta"), party("rebels")).build();
    assertThat(side(dataset, "general", "1993")).containsExactly(PartyId.of("junta"));
    assertThat(side(dataset, "general", "1996")).containsExactly(PartyId.of("rebels"));
    assertThat(side(dataset, "general", "1990")).containsExactly(PartyId.of("general"));
    assertThat(side(dataset, "general", "1994-12-31/1995-01-01"))
        .containsExactly(PartyId.of("general"));
  }

  @Test
  void circlesEnd() {
    Dataset dataset =
        Dataset.builder()
            .add(
                party("a", partOf(PartyId.of("b"))),
                party("b", partOf(PartyId.of("a")), partOf(PartyId.of("top"))),
                party("top"),
                party("c", partOf(PartyId.of("c"))))
            .buildLenient();
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          assertThat(side(dataset, "a", "2022")).containsExactly(PartyId.of("top"));
          assertThat(side(dataset, "b", "2022")).containsExactly(PartyId.of("top"));
          assertThat(side(dataset, "c", "2022")).isSubsetOf(PartyId.of("c"));
          assertThat(dataset.isPartOf(PartyId.of("a"), PartyId.of("top"))).isTrue();
          assertThat(dataset.isPartOf(PartyId.of("a"), PartyId.of("nobody"))).isFalse();
        });
  }

  @Test
  void aPrincipalThatIsMissingIsTheSide() {
    Dataset dataset = Dataset.builder().add(party("a", partOf(PartyId.of("gone")))).buildLenient();
    assertThat(side(dataset, "a", "2022")).containsExactly(PartyId.of("gone"));
  }

  /** In a dataset without errors a party always has a side, and a side is its own. */
  @Test
  void sidesAreTheirOwnSides() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, 20);
          Timespan day = Timespan.parse("%d-06-15".formatted(random.nextInt(1980, 2026)));
          for (Party party : dataset.parties()) {
            ImmutableSet<PartyId> sides = dataset.sideOf(party, day);
            assertThat(sides).as("seed %d: %s", seed, party).isNotEmpty();
            for (PartyId side : sides) {
              assertThat(dataset.sideOf(side, day)).as("seed %d", seed).containsExactly(side);
            }
          }
        });
  }

  @Test
  void eventsTerritoriesAndPartiesArePartOfWhatTheyArePartOf() {
    Event conflict = Event.of("conflict", EventType.WAR, "conflict", "1988/..");
    Event war = Event.builder().id("war").type(EventType.WAR).partOf(conflict).build();
    Event clash = Event.builder().id("clash").type(EventType.ARMED_CLASH).partOf(war).build();
    Territory region = Territory.of("region", TerritoryKind.REGION, "region");
    Territory town =
        Territory.builder().id("war").kind(TerritoryKind.SETTLEMENT).partOf(region).build();
    Party unit = party("unit", partOf(PartyId.of("army")).during("1999"));
    Party army = party("army", partOf(ARMENIA), speaksFor(PartyId.of("government")));
    Dataset dataset =
        Dataset.builder()
            .add(conflict, war, clash, region, town, unit, army, ARMENIA, GOVERNMENT)
            .build();
    assertThat(dataset.isPartOf(clash.id(), war.id())).isTrue();
    assertThat(dataset.isPartOf(clash.id(), conflict.id())).isTrue();
    assertThat(dataset.isPartOf(clash.id(), clash.id())).isTrue();
    assertThat(dataset.isPartOf(conflict.id(), clash.id())).isFalse();
    assertThat(dataset.isPartOf(town.id(), region.id())).isTrue();
    assertThat(dataset.isPartOf(TerritoryId.of("war"), conflict.id())).isFalse();
    assertThat(dataset.isPartOf(region.id(), town.id())).isFalse();
    assertThat(dataset.isPartOf(unit.id(), ARMENIA.id())).isTrue();
    assertThat(dataset.isPartOf(army.id(), GOVERNMENT.id())).isFalse();
    assertThat(dataset.isPartOf(EventId.of("unheard"), EventId.of("unheard"))).isTrue();
    assertThat(dataset.isPartOf(EventId.of("unheard"), war.id())).isFalse();
  }

  @Test
  void partsOfPartsAreParts() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, 16);
          for (Event event : dataset.events()) {
            Set<EntityId> wholes = new HashSet<>();
            climb(dataset, event.id(), wholes);
            EventId other = any(dataset, random);
            assertThat(dataset.isPartOf(event.id(), other))
                .as("seed %d: %s of %s", seed, event.id(), other)
                .isEqualTo(wholes.contains(other));
          }
        });
  }

  private static void climb(Dataset dataset, EventId event, Set<EntityId> wholes) {
    if (wholes.add(event)) {
      dataset.get(event).partOf().forEach(whole -> climb(dataset, whole, wholes));
    }
  }

  private static EventId any(Dataset dataset, RandomGenerator random) {
    return dataset.events().get(random.nextInt(dataset.events().size())).id();
  }
}
