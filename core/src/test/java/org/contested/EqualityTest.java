package org.contested;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import nl.jqno.equalsverifier.api.ConfiguredEqualsVerifier;
import nl.jqno.equalsverifier.api.SingleTypeEqualsVerifierApi;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Claims;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.OccurrenceTopic;
import org.contested.claim.Scope;
import org.contested.claim.Victims;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.DatasetMerge;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.contested.dataset.FormatVersion;
import org.contested.dataset.Problem;
import org.contested.dataset.ProblemCode;
import org.contested.dataset.RandomClaims;
import org.contested.dataset.RandomDatasets;
import org.contested.dataset.RandomEntities;
import org.contested.dataset.RandomIds;
import org.contested.dataset.RandomStatements;
import org.contested.dataset.UnknownRecord;
import org.contested.dispute.Account;
import org.contested.dispute.Dispute;
import org.contested.dispute.Reconciled;
import org.contested.dispute.Tally;
import org.contested.dispute.Territories;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.PartyId;
import org.contested.statement.Grade;
import org.contested.statement.RelationKind;
import org.contested.statement.SourceId;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Coordinates;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That equality is equality of all fields, for every value type. */
class EqualityTest {

  /** Those that are checked elsewhere: each has a stored form that EqualsVerifier cannot make. */
  private static final Set<Class<?>> ELSEWHERE =
      Set.of(Figure.class, Timespan.class, Coordinates.class, Dataset.class, FormatVersion.class);

  /** Those that are checked beside the queries that make them. */
  private static final Set<Class<?>> OF_DISPUTES =
      Set.of(
          Account.class,
          Dispute.class,
          Reconciled.class,
          Reconciled.LeftOut.class,
          Tally.class,
          Tally.Entry.class,
          Territories.Holding.class,
          Territories.Viewpoint.class);

  static Stream<Object> values() {
    RandomGenerator random = new SplittableRandom(1);
    RandomIds few = RandomIds.FEW;
    EventId event = EventId.of("clashes");
    FieldChange change = FieldChange.of("/note", null, "a");
    return Stream.of(
        Code.parse("gw:371"),
        Extensions.none(),
        RandomEntities.name(random, few),
        PartyId.of("armenia"),
        RandomDatasets.party(random),
        Affiliation.of(AffiliationKind.LEADS, PartyId.of("armenia")),
        TerritoryId.of("syunik"),
        RandomDatasets.territory(random),
        RandomEntities.location(random, few),
        event,
        RandomDatasets.event(random),
        RandomEntities.participation(random, few),
        RandomClaims.casualtyEstimate(random, few),
        RandomClaims.territorialStatus(random, few),
        RandomClaims.responsibility(random, few),
        RandomClaims.occurrence(random, few),
        RandomClaims.proposition(random, few),
        RandomClaims.unknownClaim(random),
        Victims.anyone(),
        Scope.in(event),
        Claims.killed(Figure.unknown()).in(event).topic().orElseThrow(),
        Claims.controls(PartyId.of("a"), TerritoryId.of("t")).topic().orElseThrow(),
        Claims.initiated(PartyId.of("a"), event).topic().orElseThrow(),
        new OccurrenceTopic(event),
        StatementId.of("s"),
        RandomDatasets.statement(random),
        RandomStatements.quotation(random),
        RandomStatements.citation(random, few),
        Grade.parse("B2"),
        StatementRelation.of(RelationKind.DENIES, StatementId.of("s")),
        SourceId.of("s"),
        RandomDatasets.source(random),
        new Problem(ProblemCode.DUPLICATE_ID, "/parties/1/id", "twice"),
        change,
        new EntityChange(event, ImmutableList.of(change)),
        DatasetDiff.of(List.of(change), List.of(event), List.of(), List.of()),
        new DatasetMerge(Dataset.builder().build(), ImmutableList.of()),
        UnknownRecord.of("party", Extensions.none()));
  }

  @ParameterizedTest
  @MethodSource("values")
  void equalityIsThatOfAllFields(Object value) {
    SingleTypeEqualsVerifierApi<?> verifier = verifier().forClass(value.getClass());
    if (value instanceof Extensions) { // of texts, the fields are made when they are asked for
      verifier = verifier.withIgnoredFields("texts").suppress(Warning.NONFINAL_FIELDS);
    }
    verifier.verify();
  }

  /** Two values of each type that cannot be made without their rules. */
  private static ConfiguredEqualsVerifier verifier() {
    Extensions unknown = Extensions.none().with("x", 1);
    return EqualsVerifier.configure()
        .withPrefabValues(ImmutableList.class, ImmutableList.of("a"), ImmutableList.of("b"))
        .withPrefabValues(ImmutableSet.class, ImmutableSet.of("a"), ImmutableSet.of("b"))
        .withPrefabValues(ImmutableMap.class, ImmutableMap.of("a", "1"), ImmutableMap.of("b", "3"))
        .withPrefabValues(Extensions.class, Extensions.none(), unknown)
        .withPrefabValues(Dataset.class, Dataset.builder().build(), Dataset.titled("a").build())
        .withPrefabValues(Figure.class, Figure.exactly(1), Figure.atLeast(1))
        .withPrefabValues(Timespan.class, Timespan.parse("2020"), Timespan.parse("2022"))
        .withPrefabValues(Victims.class, Victims.anyone(), Victims.of(PartyId.of("a")))
        .withPrefabValues(
            Scope.class, Scope.in(EventId.of("a")), Scope.within(TerritoryId.of("b")));
  }

  @Test
  void everyValueTypeIsChecked() {
    Set<String> checked =
        Stream.of(values().map(Object::getClass), ELSEWHERE.stream(), OF_DISPUTES.stream())
            .flatMap(types -> types)
            .map(Class::getName)
            .collect(Collectors.toSet());
    Set<String> valueTypes =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.contested")
                .stream()
                .filter(type -> isPublic(type) || type.getSimpleName().startsWith("Immutable"))
                .filter(type -> type.isRecord() || declaresEquals(type))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
    assertThat(checked).containsExactlyInAnyOrderElementsOf(valueTypes);
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC);
  }

  private static boolean declaresEquals(JavaClass type) {
    return type.tryGetMethod("equals", Object.class).isPresent();
  }

  @Test
  void coordinatesAreEqualIfBothDegreesAre() {
    Seeds.forEach(
        200,
        (seed, random) -> {
          Coordinates one = RandomEntities.coordinates(random);
          Coordinates same = Coordinates.of(one.latitude(), one.longitude());
          assertThat(same).as("seed %d", seed).isEqualTo(one).hasSameHashCodeAs(one);
          double latitude = one.latitude() > 0 ? one.latitude() - 1 : one.latitude() + 1;
          double longitude = one.longitude() > 0 ? one.longitude() - 1 : one.longitude() + 1;
          assertThat(one)
              .as("seed %d", seed)
              .isNotEqualTo(Coordinates.of(latitude, one.longitude()))
              .isNotEqualTo(Coordinates.of(one.latitude(), longitude));
        });
  }

  @Test
  void casualtyTopicsDropUnknownFields() {
    Extensions unknown = Extensions.none().with("x", 1);
    Scope scope = Scope.in(EventId.of("e"));
    ImmutableSet<Harm> harms = ImmutableSet.of(Harm.KILLED);
    assertThat(
            new CasualtyTopic(
                harms,
                Victims.builder().extensions(unknown).build(),
                scope.toBuilder().extensions(unknown).build(),
                Directness.DIRECT))
        .isEqualTo(new CasualtyTopic(harms, Victims.anyone(), scope, Directness.DIRECT));
  }
}
