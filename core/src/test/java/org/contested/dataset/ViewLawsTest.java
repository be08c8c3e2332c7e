package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.contested.claim.Claim;
import org.contested.claim.Proposition;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.RandomTexts;
import org.contested.common.Seeds;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.territory.TerritoryId;
import org.contested.time.RandomTimespans;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What holds for all views of all datasets. */
class ViewLawsTest {

  private static final int SEEDS = 30;

  /** A view with what it was asked for. */
  private record View(String name, boolean keepsReactions, UnaryOperator<Dataset> of) {
    Dataset of(Dataset dataset) {
      return of.apply(dataset);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static void forEach(Law law) {
    Seeds.forEach(
        SEEDS,
        (seed, random) -> {
          law.check("small world, seed " + seed, SmallWorlds.dataset(random, 12), random);
          law.check("seed " + seed, RandomDatasets.dataset(random, 12), random);
        });
  }

  private interface Law {
    void check(String name, Dataset dataset, RandomGenerator random);
  }

  private static List<View> views(Dataset dataset, RandomGenerator random) {
    List<View> views = new ArrayList<>();
    LocalDate day = day(random);
    Timespan period =
        random.nextBoolean()
            ? RandomTimespans.timespan(random)
            : Timespan.parse(RandomTexts.oneOf(random, SmallWorlds.TIMES));
    PartyId party = any(dataset.parties(), random, PartyId.of("nobody"));
    EventId event = any(dataset.events(), random, EventId.of("none"));
    TerritoryId territory = any(dataset.territories(), random, TerritoryId.of("nowhere"));
    views.add(new View("asKnownAt " + day, false, d -> d.asKnownAt(day)));
    views.add(new View("accordingTo " + party, false, d -> d.accordingTo(party)));
    views.add(new View("without " + party, false, d -> d.without(party)));
    views.add(new View("about " + event, true, d -> d.about(event)));
    views.add(new View("within " + territory, true, d -> d.within(territory)));
    views.add(new View("during " + period, true, d -> d.during(period)));
    views.add(new View("possiblyDuring " + period, true, d -> d.possiblyDuring(period)));
    return views;
  }

  private static LocalDate day(RandomGenerator random) {
    return LocalDate.parse(
        RandomTexts.oneOf(random, "2000-01-01", "2022-03-01", "2022-06-30", "2023-02-01"));
  }

  /** The id is that of the entity's kind, so the cast holds. */
  @SuppressWarnings("unchecked")
  private static <I extends EntityId> I any(
      List<? extends Entity> entities, RandomGenerator random, I none) {
    return entities.isEmpty() ? none : (I) RandomTexts.oneOf(random, entities).id();
  }

  private static Set<StatementId> ids(Dataset dataset) {
    return dataset.statements().stream().map(Statement::id).collect(Collectors.toSet());
  }

  @Test
  void viewsOfWhatHasNoErrorsHaveNone() {
    forEach(
        (name, dataset, random) -> {
          for (View view : views(dataset, random)) {
            assertThat(view.of(dataset).problems())
                .as("%s of %s", view, name)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
          }
        });
  }

  @Test
  void aViewOfItselfIsItself() {
    forEach(
        (name, dataset, random) -> {
          for (View view : views(dataset, random)) {
            Dataset once = view.of(dataset);
            assertThat(view.of(once)).as("%s of %s", view, name).isEqualTo(once);
          }
        });
  }

  /** Two that keep no reactions, and two that do. */
  @Test
  void viewsOfOneSortCommute() {
    forEach(
        (name, dataset, random) -> {
          List<View> all = views(dataset, random);
          all.addAll(views(dataset, random));
          for (View one : all) {
            for (View other : all) {
              if (one.keepsReactions() == other.keepsReactions()) {
                assertThat(one.of(other.of(dataset)))
                    .as("%s and %s of %s", one, other, name)
                    .isEqualTo(other.of(one.of(dataset)));
              }
            }
          }
        });
  }

  /**
   * A view by speaker or time drops what a reaction bears on, and a view by topic taken afterwards
   * can then no longer tell what the reaction was about; taken before, it could. All else commutes.
   */
  @Test
  void viewsByTopicAndOthersCommuteButForReactions() {
    forEach(
        (name, dataset, random) -> {
          List<View> all = views(dataset, random);
          for (View topic : all.stream().filter(View::keepsReactions).toList()) {
            for (View other : all.stream().filter(view -> !view.keepsReactions()).toList()) {
              Dataset topicFirst = other.of(topic.of(dataset));
              Dataset topicLast = topic.of(other.of(dataset));
              String what = "%s and %s of %s".formatted(topic, other, name);
              assertThat(ids(topicFirst)).as(what).containsAll(ids(topicLast));
              assertThat(claiming(topicFirst)).as(what).isEqualTo(claiming(topicLast));
              assertThat(topic.of(topicFirst)).as(what).isEqualTo(topicLast);
            }
          }
        });
  }

  /** {@return the ids of the statements with claims, in order} */
  private static List<StatementId> claiming(Dataset dataset) {
    return dataset.statements().stream()
        .filter(statement -> !statement.claims().isEmpty())
        .map(Statement::id)
        .toList();
  }

  @Test
  void whatIsKnownStaysKnown() {
    forEach(
        (name, dataset, random) -> {
          Set<StatementId> known = new HashSet<>();
          for (String day : List.of("1990-01-01", "2022-03-01", "2022-06-30", "9999-12-31")) {
            Set<StatementId> now = ids(dataset.asKnownAt(day));
            assertThat(now).as("%s of %s", day, name).containsAll(known);
            known = now;
          }
        });
  }

  /** What an earlier day knows of a later view is that day's view. */
  @Test
  void theEarlierOfTwoDaysDecides() {
    forEach(
        (name, dataset, random) ->
            assertThat(dataset.asKnownAt("2022-06-30").asKnownAt("2022-03-01"))
                .as(name)
                .isEqualTo(dataset.asKnownAt("2022-03-01")));
  }

  @Test
  void aPartyAndAllOthersTogetherSayEverything() {
    forEach(
        (name, dataset, random) -> {
          PartyId party = any(dataset.parties(), random, PartyId.of("nobody"));
          Set<StatementId> mine = ids(dataset.accordingTo(party));
          Set<StatementId> theirs = ids(dataset.without(party));
          for (Statement statement : dataset.statements()) {
            boolean several = Sides.voices(statement).size() > 1;
            assertThat(mine.contains(statement.id()) || theirs.contains(statement.id()))
                .as("%s according to %s or without, %s", statement.id(), party, name)
                .isTrue();
            assertThat(mine.contains(statement.id()) && theirs.contains(statement.id()) && !several)
                .as("%s according to %s and without, %s", statement.id(), party, name)
                .isFalse();
          }
        });
  }

  @Test
  void whatCertainlyWasPossiblyWas() {
    forEach(
        (name, dataset, random) -> {
          Timespan period = Timespan.parse(RandomTexts.oneOf(random, SmallWorlds.TIMES));
          assertThat(ids(dataset.possiblyDuring(period)))
              .as("%s of %s", period, name)
              .containsAll(ids(dataset.during(period)));
        });
  }

  @Test
  void nothingChangesInAViewButReferencesToDroppedStatements() {
    forEach(
        (name, dataset, random) -> {
          for (View view : views(dataset, random)) {
            Dataset seen = view.of(dataset);
            String what = "%s of %s".formatted(view, name);
            assertThat(seen.toEmptyBuilder().build())
                .as(what)
                .isEqualTo(dataset.toEmptyBuilder().build());
            for (int i = 0; i < 4; i++) {
              Set<? extends EntityId> held = seen.shelves().get(i).byId().keySet();
              List<Entity> expected = new ArrayList<>(dataset.shelves().get(i).entities());
              expected.removeIf(entity -> !held.contains(entity.id()));
              assertThat(seen.shelves().get(i).entities()).as(what).isEqualTo(expected);
            }
            Set<StatementId> kept = ids(seen);
            assertThat(seen.statements())
                .as(what)
                .isEqualTo(
                    dataset.statements().stream()
                        .filter(statement -> kept.contains(statement.id()))
                        .map(statement -> without(statement, kept))
                        .toList());
          }
        });
  }

  private static Statement without(Statement statement, Set<StatementId> kept) {
    List<StatementRelation> relations = new ArrayList<>();
    for (StatementRelation relation : statement.relations()) {
      if (kept.contains(relation.statement())) {
        relations.add(relation);
      }
    }
    ImmutableList.Builder<Claim> claims = ImmutableList.builder();
    for (Claim claim : statement.claims()) {
      if (claim instanceof Proposition proposition) {
        List<EntityId> subjects = new ArrayList<>(proposition.subjects());
        subjects.removeIf(subject -> subject instanceof StatementId && !kept.contains(subject));
        claims.add(proposition.toBuilder().subjects(subjects).build());
      } else {
        claims.add(claim);
      }
    }
    return statement.toBuilder().relations(relations).claims(claims.build()).build();
  }

  /** Nothing is kept but statements and what they lead to. */
  @Test
  void viewsHoldNothingThatNothingLeadsTo() {
    forEach(
        (name, dataset, random) -> {
          for (View view : views(dataset, random)) {
            Dataset seen = view.of(dataset);
            Set<EntityId> reached = new HashSet<>();
            List<Entity> open = new ArrayList<>(seen.statements());
            while (!open.isEmpty()) {
              Entity entity = open.remove(open.size() - 1);
              new References(
                      (id, at) -> {
                        if (reached.add(id)) {
                          seen.shelves().stream()
                              .flatMap(shelf -> shelf.entities().stream())
                              .filter(other -> other.id().equals(id))
                              .forEach(open::add);
                        }
                      })
                  .of(entity);
            }
            for (Shelf<?, ?> shelf : seen.shelves().subList(0, 4)) {
              assertThat(reached).as("%s of %s", view, name).containsAll(shelf.byId().keySet());
            }
          }
        });
  }
}
