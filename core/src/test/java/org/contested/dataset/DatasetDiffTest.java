package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.harmed;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.saying;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.contested.claim.Claim;
import org.contested.claim.Harm;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.common.RandomTexts;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.RelationKind;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.Territory;
import org.junit.jupiter.api.Test;

/** What a diff says, in which words, and its laws. */
class DatasetDiffTest {

  private static final Party UCDP = Party.of("ucdp", PartyKind.MONITOR, "UCDP");
  private static final Party REBELS = Party.of("rebels", PartyKind.REBEL_GROUP, "rebels");
  private static final Event EVENT = Event.of("153037", EventType.ARMED_CLASH, "clash", "2014-08");
  private static final Source ARTICLE = Source.of("article", "an article");
  private static final Statement ESTIMATE =
      Statement.by(UCDP)
          .id("ucdp-ged:153037")
          .claim(killed(Figure.exactly(3)).in(EVENT))
          .citing(ARTICLE)
          .build();

  private static Dataset.Builder release(String version) {
    return Dataset.titled("GED").version(version);
  }

  private static List<String> fields(Entity before, Entity after) {
    DatasetDiff diff =
        DatasetDiff.between(
            Dataset.builder().add(before).buildLenient(),
            Dataset.builder().add(after).buildLenient());
    assertThat(diff.header()).isEmpty();
    assertThat(diff.added()).isEmpty();
    assertThat(diff.withdrawn()).isEmpty();
    assertThat(diff.changed()).hasSize(1);
    assertThat(diff.changed().get(0).id()).isEqualTo(before.id());
    return diff.changed().get(0).fields().stream().map(FieldChange::toString).toList();
  }

  @Test
  void tellsWhatWasAddedWithdrawnAndChanged() {
    Statement revised =
        ESTIMATE.toBuilder()
            .claims(List.of(killed(Figure.between(3, 5).withBest(3)).in(EVENT)))
            .build();
    Event other = Event.of("2", EventType.ARMED_CLASH, "other", "2015");
    DatasetDiff diff =
        DatasetDiff.between(
            release("19.1").add(UCDP, REBELS, EVENT, ARTICLE, ESTIMATE).build(),
            release("22.1").licence("CC BY 4.0").add(revised, ARTICLE, other, EVENT, UCDP).build());
    assertThat(diff.header())
        .containsExactly(
            FieldChange.of("/licence", null, "CC BY 4.0"),
            FieldChange.of("/version", "19.1", "22.1"));
    assertThat(diff.added()).containsExactly(other.id());
    assertThat(diff.withdrawn()).containsExactly(REBELS.id());
    assertThat(diff.changed())
        .containsExactly(
            new EntityChange(
                ESTIMATE.id(),
                ImmutableList.of(FieldChange.of("/claims/0/figure", "3", "3–5 (best 3)"))));
    assertThat(diff.isEmpty()).isFalse();
    assertThat(diff)
        .hasToString(
            """
            dataset /licence: (none) → CC BY 4.0
            dataset /version: 19.1 → 22.1
            - party rebels
            + event 2
            ~ statement ucdp-ged:153037
                /claims/0/figure: 3 → 3–5 (best 3)
            """);
    assertThat(diff.summary()).isEqualTo("added 1 event; withdrawn 1 party; changed 1 statement");
  }

  @Test
  void theSummaryCountsEachKind() {
    DatasetDiff diff =
        DatasetDiff.of(
            List.of(),
            List.of(
                PartyId.of("a"),
                PartyId.of("b"),
                EventId.of("a"),
                StatementId.of("a"),
                StatementId.of("b"),
                ARTICLE.id()),
            List.of(),
            List.of());
    assertThat(diff.summary())
        .isEqualTo(
            "added 2 parties, 1 event, 1 source, 2 statements; withdrawn nothing; changed"
                + " nothing");
  }

  @Test
  void anEmptyDiffSaysNothing() {
    DatasetDiff diff = DatasetDiff.between(release("1").build(), release("1").build());
    assertThat(diff.isEmpty()).isTrue();
    assertThat(diff).hasToString("");
    assertThat(diff.summary()).isEqualTo("added nothing; withdrawn nothing; changed nothing");
    assertThat(diff).isEqualTo(DatasetDiff.of(List.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void allOfAHeaderIsCompared() {
    Dataset full =
        release("1")
            .description("d")
            .licence("l")
            .releasedAt("2022-06-21")
            .extensions(Extensions.none().with("desk", "Caucasus"))
            .build();
    assertThat(DatasetDiff.between(Dataset.builder().build(), full).header())
        .extracting(FieldChange::toString)
        .containsExactly(
            "/title: (none) → GED",
            "/description: (none) → d",
            "/licence: (none) → l",
            "/version: (none) → 1",
            "/releasedAt: (none) → 2022-06-21",
            "/desk: (none) → \"Caucasus\"");
  }

  @Test
  void fieldsAreNamedAsInTheJsonForm() {
    assertThat(
            fields(
                ESTIMATE,
                ESTIMATE.toBuilder()
                    .speaker(REBELS)
                    .claims(
                        List.of(
                            killed(Figure.exactly(3)).civiliansOf(REBELS).in(EVENT).provisional(),
                            saying("x").about(REBELS, EVENT)))
                    .relation(RelationKind.DENIES, ESTIMATE)
                    .citations(List.of(Citation.of(ARTICLE).at("p. 4"), Citation.of(ARTICLE.id())))
                    .addQuotation(Quotation.of("three", "en"))
                    .extensions(Extensions.none().with("a/b~c", 1))
                    .build()))
        .containsExactly(
            "/speakers: [ucdp] → [ucdp, rebels]",
            "/claims/0/victims/party: (none) → rebels",
            "/claims/0/victims/status: (none) → CIVILIAN",
            "/claims/0/provisional: (none) → true",
            "/claims/1/type: (none) → proposition",
            "/claims/1/text: (none) → x",
            "/claims/1/subjects: (none) → [party rebels, event 153037]",
            "/quotations/0: (none) → {\"text\":\"three\",\"language\":\"en\"}",
            "/citations/0: article → {\"source\":\"article\",\"locator\":\"p. 4\"}",
            "/citations/1: (none) → article",
            "/relations/0: (none) → DENIES ucdp-ged:153037",
            "/a~1b~0c: (none) → 1");
  }

  @Test
  void kindsOfClaimsAreTold() {
    assertThat(fields(ESTIMATE, ESTIMATE.toBuilder().claims(List.of(saying("many"))).build()))
        .containsExactly(
            "/claims/0/type: casualtyEstimate → proposition",
            "/claims/0/harms: [KILLED] → (none)",
            "/claims/0/figure: 3 → (none)",
            "/claims/0/scope/event: 153037 → (none)",
            "/claims/0/accumulation: CUMULATIVE → (none)",
            "/claims/0/text: (none) → many");
  }

  /** What means nothing is not told, also where something else changed. */
  @Test
  void theOrderOfSetsDoesNotCount() {
    Party before =
        UCDP.toBuilder().addName(Name.of("U")).code("gw:1").code("gw:2").description("d").build();
    Party after =
        before.toBuilder()
            .names(before.names().asList().reverse())
            .codes(before.codes().asList().reverse())
            .description("e")
            .build();
    assertThat(fields(before, after)).containsExactly("/description: d → e");
    Statement several =
        ESTIMATE.toBuilder()
            .speaker(REBELS)
            .claims(List.of(harms(Harm.KILLED, Harm.INJURED)))
            .relation(RelationKind.DENIES, ESTIMATE)
            .relation(RelationKind.QUOTES, ESTIMATE)
            .build();
    Statement reversed =
        several.toBuilder()
            .speakers(several.speakers().asList().reverse())
            .claims(List.of(harms(Harm.INJURED, Harm.KILLED)))
            .relations(several.relations().asList().reverse())
            .note("n")
            .build();
    assertThat(fields(several, reversed)).containsExactly("/note: (none) → n");
  }

  private static Claim harms(Harm one, Harm other) {
    return harmed(Figure.exactly(3), one, other).in(EVENT);
  }

  /** Entities that look alike when printed carelessly. */
  @Test
  void differentValuesHaveDifferentTexts() {
    assertThat(
            fields(
                UCDP.toBuilder().addCode(Code.of("x", "a, x:b")).build(),
                UCDP.toBuilder().code("x:a").code("x:b").build()))
        .containsExactly("/codes: [\"x:a, x:b\"] → [x:a, x:b]");
    assertThat(
            fields(
                UCDP.toBuilder().addName(Name.of("{\"text\":\"a\",\"language\":\"en\"}")).build(),
                UCDP.toBuilder().addName(Name.of("a", "en")).build()))
        .containsExactly(
            "/names/1: {\"text\":\"{\\\"text\\\":\\\"a\\\",\\\"language\\\":\\\"en\\\"}\"} →"
                + " {\"text\":\"a\",\"language\":\"en\"}");
    assertThat(
            fields(
                ESTIMATE.toBuilder().claims(List.of(saying("x").about(party("x")))).build(),
                ESTIMATE.toBuilder().claims(List.of(saying("x").about(event("x")))).build()))
        .containsExactly("/claims/0/subjects: [party x] → [event x]");
    assertThat(
            fields(
                UCDP.toBuilder().extensions(Extensions.none().with("kind", 1)).build(),
                UCDP.toBuilder().extensions(Extensions.none().with("kind", 2)).build()))
        .containsExactly("/kind: MONITOR, 1 → MONITOR, 2");
  }

  private static Party party(String id) {
    return Party.of(id, PartyKind.OTHER, id);
  }

  private static Event event(String id) {
    return Event.of(id, EventType.OTHER, id, "2022");
  }

  @Test
  void ofSeveralWithOneIdTheFirstCounts() {
    Party again = UCDP.toBuilder().description("again").build();
    Dataset once = Dataset.builder().add(UCDP).build();
    Dataset twice = Dataset.builder().add(UCDP, again).buildLenient();
    assertThat(DatasetDiff.between(once, twice).isEmpty()).isTrue();
    assertThat(DatasetDiff.between(twice, once).isEmpty()).isTrue();
    Dataset empty = Dataset.builder().build();
    assertThat(DatasetDiff.between(empty, twice).added()).containsExactly(UCDP.id());
    assertThat(DatasetDiff.between(twice, empty).withdrawn()).containsExactly(UCDP.id());
  }

  @Test
  void nothingDiffersFromItselfInAnyOrder() {
    Seeds.forEach(
        30,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, 12);
          Dataset.Builder shuffled = dataset.toEmptyBuilder();
          List<Entity> entities = new ArrayList<>();
          dataset.shelves().forEach(shelf -> entities.addAll(shelf.entities()));
          Collections.shuffle(entities, new Random(seed));
          assertThat(DatasetDiff.between(dataset, dataset).isEmpty()).as("seed %d", seed).isTrue();
          assertThat(DatasetDiff.between(dataset, shuffled.addAll(entities).build()).isEmpty())
              .as("seed %d", seed)
              .isTrue();
        });
  }

  @Test
  void aDiffIsEmptyOnlyIfBothAreEqualUpToOrderAndBackwardsTheSameTurnedRound() {
    Seeds.forEach(
        60,
        (seed, random) -> {
          Dataset older = RandomDatasets.dataset(random, 8);
          Dataset newer = changed(older, random);
          DatasetDiff diff = DatasetDiff.between(older, newer);
          DatasetDiff back = DatasetDiff.between(newer, older);
          assertThat(diff.isEmpty()).as("seed %d", seed).isEqualTo(sameUpToOrder(older, newer));
          assertThat(back.added()).as("seed %d", seed).isEqualTo(diff.withdrawn());
          assertThat(back.withdrawn()).as("seed %d", seed).isEqualTo(diff.added());
          assertThat(back.changed())
              .as("seed %d", seed)
              .extracting(EntityChange::id)
              .containsExactlyInAnyOrderElementsOf(
                  diff.changed().stream().map(EntityChange::id).toList());
          for (EntityChange change : diff.changed()) {
            EntityChange other =
                back.changed().stream().filter(c -> c.id().equals(change.id())).findAny().get();
            assertThat(other.fields())
                .as("seed %d", seed)
                .containsExactlyInAnyOrderElementsOf(
                    change.fields().stream().map(DatasetDiffTest::reversed).toList());
          }
          assertThat(diff.hashCode()).isEqualTo(DatasetDiff.between(older, newer).hashCode());
        });
  }

  private static FieldChange reversed(FieldChange change) {
    return FieldChange.of(
        change.pointer(), change.after().orElse(null), change.before().orElse(null));
  }

  private static boolean sameUpToOrder(Dataset one, Dataset other) {
    for (int i = 0; i < 5; i++) {
      if (!new HashSet<>(one.shelves().get(i).entities())
          .equals(new HashSet<>(other.shelves().get(i).entities()))) {
        return false;
      }
    }
    return one.toEmptyBuilder().build().equals(other.toEmptyBuilder().build());
  }

  /** {@return the dataset with some entities left out, some added and some under another's id} */
  private static Dataset changed(Dataset dataset, RandomGenerator random) {
    Dataset.Builder changed =
        random.nextInt(3) == 0
            ? dataset.toEmptyBuilder().version("other")
            : dataset.toEmptyBuilder();
    int changes = random.nextInt(4);
    for (Shelf<?, ?> shelf : dataset.shelves()) {
      for (Entity entity : shelf.entities()) {
        switch (changes == 0 ? 9 : random.nextInt(10)) {
          case 0 -> {}
          case 1, 2 -> changed.add(withIdOf(entity, random));
          default -> changed.add(entity);
        }
      }
    }
    if (changes == 1) {
      changed.add(RandomDatasets.entity(random));
    }
    return changed.buildLenient();
  }

  /** {@return another entity with the id of this one} */
  private static Entity withIdOf(Entity entity, RandomGenerator random) {
    if (entity instanceof Party party) {
      return RandomDatasets.party(random).toBuilder().id(party.id()).build();
    } else if (entity instanceof Event event) {
      return RandomDatasets.event(random).toBuilder().id(event.id()).build();
    } else if (entity instanceof Statement statement) {
      return random.nextBoolean()
          ? RandomDatasets.statement(random).toBuilder().id(statement.id()).build()
          : statement.toBuilder()
              .addRelation(
                  StatementRelation.of(
                      RelationKind.QUOTES, StatementId.of(RandomTexts.id(random, 1))))
              .build();
    } else if (entity instanceof Source source) {
      return RandomDatasets.source(random).toBuilder().id(source.id()).build();
    }
    return RandomDatasets.territory(random).toBuilder().id(((Territory) entity).id()).build();
  }
}
