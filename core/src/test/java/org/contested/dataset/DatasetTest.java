package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.contested.claim.Claims;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.common.Seeds;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.junit.jupiter.api.Test;

/** Building, order, lookup and equality. */
class DatasetTest {

  private static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  private static final Party AZERBAIJAN = Party.of("azerbaijan", PartyKind.STATE, "Azerbaijan");
  private static final Territory SYUNIK =
      Territory.of("syunik", TerritoryKind.FIRST_ORDER_DIVISION, "Syunik");
  private static final Event CLASHES =
      Event.of("clashes", EventType.ARMED_CLASH, "clashes", "2022-09-12/2022-09-14");
  private static final Source ARTICLE = Source.of("article", "an article");
  private static final Statement TOLL =
      Statement.by(ARMENIA)
          .id("toll")
          .claim(Claims.killed(Figure.atLeast(49)).soldiersOf(ARMENIA).in(CLASHES))
          .citing(ARTICLE)
          .build();

  private static Dataset.Builder full() {
    return Dataset.titled("September 2022")
        .description("one report")
        .licence("CC BY 4.0")
        .version("1.0")
        .extensions(Extensions.none().with("desk", "Caucasus"))
        .add(TOLL, ARTICLE, CLASHES, SYUNIK, AZERBAIJAN, ARMENIA);
  }

  @Test
  void holdsAHeaderAndEntitiesInTheOrderInWhichTheyWereAdded() {
    Dataset dataset = full().build();
    assertThat(dataset.title()).hasValue("September 2022");
    assertThat(dataset.description()).hasValue("one report");
    assertThat(dataset.licence()).hasValue("CC BY 4.0");
    assertThat(dataset.version()).hasValue("1.0");
    assertThat(dataset.extensions().findText("desk")).hasValue("Caucasus");
    assertThat(dataset.parties()).containsExactly(AZERBAIJAN, ARMENIA);
    assertThat(dataset.territories()).containsExactly(SYUNIK);
    assertThat(dataset.events()).containsExactly(CLASHES);
    assertThat(dataset.sources()).containsExactly(ARTICLE);
    assertThat(dataset.statements()).containsExactly(TOLL);
    assertThat(dataset.problems()).isEmpty();
    assertThat(dataset)
        .hasToString(
            "Dataset{September 2022: 2 parties, 1 territories, 1 events, 1 sources, 1 statements}");
  }

  @Test
  void nothingIsRequired() {
    Dataset empty = Dataset.builder().build();
    assertThat(empty.title()).isEmpty();
    assertThat(empty.description()).isEmpty();
    assertThat(empty.licence()).isEmpty();
    assertThat(empty.version()).isEmpty();
    assertThat(empty.extensions()).isEqualTo(Extensions.none());
    assertThat(empty.shelves()).allMatch(shelf -> shelf.entities().isEmpty());
    assertThat(empty)
        .isEqualTo(Dataset.builder().buildLenient())
        .hasToString(
            "Dataset{untitled: 0 parties, 0 territories, 0 events, 0 sources, 0 statements}");
  }

  @Test
  void getsAndFindsEveryKindById() {
    Dataset dataset = full().build();
    assertThat(dataset.get(PartyId.of("armenia"))).isSameAs(ARMENIA);
    assertThat(dataset.get(TerritoryId.of("syunik"))).isSameAs(SYUNIK);
    assertThat(dataset.get(EventId.of("clashes"))).isSameAs(CLASHES);
    assertThat(dataset.get(SourceId.of("article"))).isSameAs(ARTICLE);
    assertThat(dataset.get(StatementId.of("toll"))).isSameAs(TOLL);
    assertThat(dataset.find(PartyId.of("armenia"))).hasValue(ARMENIA);
    assertThat(dataset.find(TerritoryId.of("syunik"))).hasValue(SYUNIK);
    assertThat(dataset.find(EventId.of("clashes"))).hasValue(CLASHES);
    assertThat(dataset.find(SourceId.of("article"))).hasValue(ARTICLE);
    assertThat(dataset.find(StatementId.of("toll"))).hasValue(TOLL);
    assertThat(dataset.find(PartyId.of("Armenia"))).isEmpty();
    assertThat(dataset.find(TerritoryId.of("armenia"))).isEmpty();
    assertThat(dataset.find(EventId.of("x"))).isEmpty();
    assertThat(dataset.find(SourceId.of("x"))).isEmpty();
    assertThat(dataset.find(StatementId.of("x"))).isEmpty();
  }

  @Test
  void gettingWhatIsNotThereNamesTheId() {
    Dataset dataset = full().build();
    notFound(() -> dataset.get(PartyId.of("armania")), "party 'armania'; it holds 2");
    notFound(() -> dataset.get(TerritoryId.of("x")), "territory 'x'; it holds 1");
    notFound(() -> dataset.get(EventId.of("x")), "event 'x'; it holds 1");
    notFound(() -> dataset.get(SourceId.of("x")), "source 'x'; it holds 1");
    notFound(() -> dataset.get(StatementId.of("x")), "statement 'x'; it holds 1");
  }

  private static void notFound(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable get, String what) {
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(get)
        .withMessage("the dataset holds no %s of that kind", what);
  }

  @Test
  void whatIsNoneOfTheFiveIsRefused() {
    class Rumour implements Entity {
      @Override
      public EntityId id() {
        return EventId.of("rumour");
      }

      @Override
      public Extensions extensions() {
        return Extensions.none();
      }
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Dataset.builder().add(new Rumour()))
        .withMessage(
            "%s is no entity that a dataset holds; add a Party, Territory, Event, Source or"
                + " Statement",
            Rumour.class.getName());
  }

  static Stream<UnaryOperator<Dataset.Builder>> changes() {
    return Stream.of(
        b -> b.title("x"),
        b -> b.description("x"),
        b -> b.licence("x"),
        b -> b.version("x"),
        b -> b.releasedAt("2023"),
        b -> b.extensions(Extensions.none()),
        b -> b.add(Party.of("x", PartyKind.OTHER, "x")),
        b -> b.add(Territory.of("x", TerritoryKind.OTHER, "x")),
        b -> b.add(Event.of("x", EventType.OTHER, "x", "2022")),
        b -> b.add(Source.of("x", "x")),
        b -> b.add(Statement.by(ARMENIA).quote("x", "en").build()));
  }

  @Test
  void equalityIsThatOfEverything() {
    Dataset dataset = full().build();
    assertThat(dataset).isEqualTo(full().build()).hasSameHashCodeAs(full().build());
    assertThat(dataset).isNotEqualTo(null).isNotEqualTo("September 2022");
    changes().forEach(change -> assertThat(change.apply(full()).build()).isNotEqualTo(dataset));
    assertThat(Dataset.builder().add(ARMENIA, AZERBAIJAN).build())
        .isNotEqualTo(Dataset.builder().add(AZERBAIJAN, ARMENIA).build())
        .isEqualTo(Dataset.builder().add(ARMENIA).add(AZERBAIJAN).build());
  }

  @Test
  void toBuilderKeepsEverything() {
    Dataset dataset = full().build();
    assertThat(dataset.toBuilder().build()).isEqualTo(dataset).isNotSameAs(dataset);
    assertThat(dataset.toBuilder().title("2023").build().title()).hasValue("2023");
    assertThat(dataset.title()).hasValue("September 2022");
    Seeds.forEach(
        30,
        (seed, random) -> {
          Dataset any = RandomDatasets.dataset(random, random.nextInt(30));
          assertThat(any.toBuilder().build())
              .as("seed %d", seed)
              .isEqualTo(any)
              .hasSameHashCodeAs(any);
        });
  }

  @Test
  void toBuilderKeepsWhatIsWrongToo() {
    Dataset wrong = Dataset.builder().add(ARMENIA, ARMENIA, TOLL).buildLenient();
    Dataset again = wrong.toBuilder().buildLenient();
    assertThat(again).isEqualTo(wrong);
    assertThat(again.problems()).isEqualTo(wrong.problems()).hasSize(3);
  }

  @Test
  void theOrderOfDifferentKindsDoesNotMatter() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, 12);
          List<ImmutableList<? extends Entity>> lists = new ArrayList<>();
          dataset.shelves().forEach(shelf -> lists.add(shelf.entities()));
          Collections.shuffle(lists, new Random(seed));
          Dataset.Builder builder = dataset.toBuilder();
          Dataset.Builder shuffled = Dataset.builder().extensions(dataset.extensions());
          dataset.title().ifPresent(shuffled::title);
          dataset.description().ifPresent(shuffled::description);
          dataset.licence().ifPresent(shuffled::licence);
          dataset.version().ifPresent(shuffled::version);
          dataset.releasedAt().ifPresent(shuffled::releasedAt);
          lists.forEach(shuffled::addAll);
          assertThat(shuffled.build()).as("seed %d", seed).isEqualTo(builder.build());
        });
  }

  @Test
  void everyEntityOfARandomDatasetIsFound() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, 20);
          dataset.parties().forEach(party -> assertThat(dataset.get(party.id())).isSameAs(party));
          dataset.events().forEach(event -> assertThat(dataset.get(event.id())).isSameAs(event));
          dataset
              .statements()
              .forEach(statement -> assertThat(dataset.get(statement.id())).isSameAs(statement));
        });
  }
}
