package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.dataset.RandomIds.FEW;

import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.Victims;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.common.RandomTexts;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.Participation;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Location;
import org.contested.territory.Territory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That a builder made from a value holds all of it, for random values of every type. */
class ToBuilderTest {

  private interface Kind<T> {
    T random(RandomGenerator random);
  }

  private static <T extends Extensible> Arguments kind(
      String name, Kind<T> kind, Function<T, T> rebuilt, Function<T, T> without) {
    return Arguments.of(name, kind, rebuilt, without);
  }

  static Stream<Arguments> kinds() {
    Extensions none = Extensions.none();
    return Stream.of(
        kind(
            "name",
            random -> RandomEntities.name(random, FEW),
            value -> value.toBuilder().build(),
            (Name value) -> value.toBuilder().extensions(none).build()),
        kind(
            "affiliation",
            random ->
                RandomEntities.affiliation(
                    random, RandomTexts.oneOf(random, AffiliationKind.values()), PartyId.of("p")),
            value -> value.toBuilder().build(),
            (Affiliation value) -> value.toBuilder().extensions(none).build()),
        kind(
            "party",
            RandomDatasets::party,
            value -> value.toBuilder().build(),
            (Party value) -> value.toBuilder().extensions(none).build()),
        kind(
            "territory",
            RandomDatasets::territory,
            value -> value.toBuilder().build(),
            (Territory value) -> value.toBuilder().extensions(none).build()),
        kind(
            "location",
            random -> RandomEntities.location(random, FEW),
            value -> value.toBuilder().build(),
            (Location value) -> value.toBuilder().extensions(none).build()),
        kind(
            "participation",
            random -> RandomEntities.participation(random, FEW),
            value -> value.toBuilder().build(),
            (Participation value) -> value.toBuilder().extensions(none).build()),
        kind(
            "event",
            RandomDatasets::event,
            value -> value.toBuilder().build(),
            (Event value) -> value.toBuilder().extensions(none).build()),
        kind(
            "source",
            RandomDatasets::source,
            value -> value.toBuilder().build(),
            (Source value) -> value.toBuilder().extensions(none).build()),
        kind(
            "citation",
            random -> RandomStatements.citation(random, FEW),
            value -> value.toBuilder().build(),
            (Citation value) -> value.toBuilder().extensions(none).build()),
        kind(
            "quotation",
            RandomStatements::quotation,
            value -> value.toBuilder().build(),
            (Quotation value) -> value.toBuilder().extensions(none).build()),
        kind(
            "statement",
            RandomDatasets::statement,
            value -> value.toBuilder().build(),
            (Statement value) -> value.toBuilder().extensions(none).build()));
  }

  static Stream<Arguments> claims() {
    Extensions none = Extensions.none();
    return Stream.of(
        kind(
            "casualty estimate",
            random -> RandomClaims.casualtyEstimate(random, FEW),
            value -> value.toBuilder().build(),
            (CasualtyEstimate value) -> value.toBuilder().extensions(none).build()),
        kind(
            "victims",
            random -> RandomClaims.victims(random, FEW),
            value -> value.toBuilder().build(),
            (Victims value) -> value.toBuilder().extensions(none).build()),
        kind(
            "scope",
            random -> RandomClaims.scope(random, FEW),
            value -> value.toBuilder().build(),
            (Scope value) -> value.toBuilder().extensions(none).build()),
        kind(
            "territorial status",
            random -> RandomClaims.territorialStatus(random, FEW),
            value -> value.toBuilder().build(),
            (TerritorialStatus value) -> value.toBuilder().extensions(none).build()),
        kind(
            "responsibility",
            random -> RandomClaims.responsibility(random, FEW),
            value -> value.toBuilder().build(),
            (Responsibility value) -> value.toBuilder().extensions(none).build()),
        kind(
            "occurrence",
            random -> RandomClaims.occurrence(random, FEW),
            value -> value.toBuilder().build(),
            (Occurrence value) -> value.toBuilder().extensions(none).build()),
        kind(
            "proposition",
            random -> RandomClaims.proposition(random, FEW),
            value -> value.toBuilder().build(),
            (Proposition value) -> value.toBuilder().extensions(none).build()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"kinds", "claims"})
  <T extends Extensible> void rebuildsEqualValues(
      String name, Kind<T> kind, Function<T, T> rebuilt, Function<T, T> without) {
    Seeds.forEach(
        100,
        (seed, random) -> {
          T value = kind.random(random);
          T again = rebuilt.apply(value);
          assertThat(again)
              .as("seed %d", seed)
              .isNotSameAs(value)
              .isEqualTo(value)
              .hasSameHashCodeAs(value)
              .hasToString(value.toString());
          assertThat(without.apply(value).equals(value))
              .as("seed %d: unknown fields are part of equality: %s", seed, value)
              .isEqualTo(value.extensions().isEmpty());
        });
  }
}
