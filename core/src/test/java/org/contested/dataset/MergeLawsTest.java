package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.contested.common.RandomTexts;
import org.contested.common.Seeds;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What holds for random datasets and random later releases of them. */
class MergeLawsTest {

  private static final ImmutableList<String> EARLY =
      ImmutableList.of("2021-05-01", "2021", "2022-03-01", "[2021-01-01..2022-06-30]", "1993-09");
  private static final ImmutableList<String> LATE =
      ImmutableList.of("2023-01-01", "2023-02-01", "2023-03", "2024-01-01/2024-02-01");
  private static final ImmutableList<String> LAST = ImmutableList.of("2025-01-01", "2025");

  private interface Law {
    void check(String name, List<Dataset> releases);
  }

  /** Three releases, of 1 July 2022, 1 January 2023 and 1 January 2025. */
  private static void forEach(Law law) {
    Seeds.forEach(
        60,
        (seed, random) -> {
          law.check(
              "small world, seed " + seed,
              releases(SmallWorlds.dataset(random, 10, EARLY), random, true));
          law.check("seed " + seed, releases(RandomDatasets.dataset(random, 10), random, false));
        });
  }

  private static List<Dataset> releases(Dataset dataset, RandomGenerator random, boolean small) {
    Dataset first = dated(dataset, random).toBuilder().releasedAt("2022-07-01").build();
    Dataset second = revised(first, random, small ? LATE : ImmutableList.of(), "two");
    Dataset third =
        revised(
            random.nextBoolean() ? first : second,
            random,
            small ? LAST : ImmutableList.of(),
            "three");
    return List.of(
        first,
        second.toBuilder().version(version(random, "2")).releasedAt("2023-01-01").build(),
        third.toBuilder().version(version(random, "3")).releasedAt("2025-01-01").build());
  }

  /** {@return the same, everything said early, and if known later, early too} */
  private static Dataset dated(Dataset dataset, RandomGenerator random) {
    Dataset.Builder dated = dataset.toEmptyBuilder();
    dataset.shelves().subList(0, 4).forEach(shelf -> dated.addAll(shelf.entities()));
    for (Statement statement : dataset.statements()) {
      Statement.Builder said = statement.toBuilder().on(RandomTexts.oneOf(random, EARLY));
      if (statement.knownAt().isPresent()) {
        said.knownAt(Timespan.parse(RandomTexts.oneOf(random, EARLY)));
      }
      dated.add(said.build());
    }
    return dated.build();
  }

  private static String version(RandomGenerator random, String version) {
    return random.nextInt(3) == 0 ? RandomTexts.anyText(random) : version;
  }

  private static Dataset revised(
      Dataset dataset, RandomGenerator random, ImmutableList<String> times, String note) {
    Set<StatementId> dropped = new HashSet<>();
    dataset.statements().stream()
        .filter(statement -> random.nextInt(5) == 0)
        .forEach(statement -> dropped.add(statement.id()));
    Dataset kept = View.of(dataset, statement -> !dropped.contains(statement.id()));
    Dataset.Builder revised = kept.toEmptyBuilder();
    dataset.shelves().subList(0, 4).forEach(shelf -> revised.addAll(shelf.entities()));
    List<StatementId> ids = kept.statements().stream().map(Statement::id).toList();
    for (Statement statement : kept.statements()) {
      Statement.Builder changed = statement.toBuilder();
      switch (random.nextInt(6)) {
        case 0 -> changed.note(note + random.nextInt(2));
        case 1 -> changed.relations(relations(random, ids));
        default -> {}
      }
      revised.add(changed.build());
    }
    for (int i = times.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      revised.add(
          SmallWorlds.statement(random, note + i, 1, times).toBuilder()
              .on(RandomTexts.oneOf(random, times))
              .claims(List.of())
              .act(SpeechAct.DENY)
              .relations(relations(random, ids))
              .build());
    }
    return revised.build();
  }

  private static List<StatementRelation> relations(RandomGenerator random, List<StatementId> ids) {
    List<StatementRelation> relations = new ArrayList<>();
    for (int i = ids.isEmpty() ? 0 : random.nextInt(3); i > 0; i--) {
      relations.add(
          StatementRelation.of(
              RandomTexts.oneOf(random, RelationKind.values()), RandomTexts.oneOf(random, ids)));
    }
    return relations;
  }

  @Test
  void nothingIsTheIdentityAndTheSameChangesNothing() {
    Seeds.forEach(
        40,
        (seed, random) -> {
          Dataset dataset =
              random.nextBoolean()
                  ? RandomDatasets.dataset(random, 10)
                  : SmallWorlds.dataset(random, 10);
          DatasetMerge same = new DatasetMerge(dataset, ImmutableList.of());
          Dataset nothing = Dataset.builder().build();
          assertThat(dataset.merge(nothing)).as("seed %d", seed).isEqualTo(same);
          assertThat(nothing.merge(dataset)).as("seed %d", seed).isEqualTo(same);
          assertThat(dataset.merge(dataset)).as("seed %d", seed).isEqualTo(same);
          assertThat(dataset.revisedBy(dataset)).as("seed %d", seed).isEqualTo(same);
        });
  }

  @Test
  void theDayBeforeAReleaseOnlyTheEarlierOnesAreKnown() {
    forEach(
        (name, releases) -> {
          Dataset first = releases.get(0);
          for (Dataset two :
              List.of(
                  first.merge(releases.get(1)).dataset(),
                  first.revisedBy(releases.get(1)).dataset())) {
            assertThat(two.asKnownAt("2022-12-31").statements())
                .as(name)
                .isEqualTo(first.statements());
            Dataset three = two.revisedBy(releases.get(2)).dataset();
            assertThat(three.asKnownAt("2022-12-31").statements())
                .as(name)
                .isEqualTo(first.statements());
            assertThat(three.asKnownAt("2024-12-31").statements())
                .as(name)
                .isEqualTo(two.statements());
          }
        });
  }

  @Test
  void whatIsCurrentAfterARevisionIsTheRelease() {
    forEach(
        (name, releases) -> {
          Dataset merged = releases.get(0);
          for (Dataset release : releases.subList(1, 3)) {
            merged = merged.revisedBy(release).dataset();
            assertThat(current(merged, release)).as(name).isEqualTo(byId(release));
            assertThat(merged.problems())
                .as(name)
                .noneMatch(problem -> problem.severity() == Severity.ERROR);
          }
        });
  }

  private static Map<StatementId, Statement> byId(Dataset release) {
    Map<StatementId, Statement> byId = new HashMap<>();
    release.statements().forEach(statement -> byId.put(statement.id(), statement));
    return byId;
  }

  /** {@return what is neither revised nor withdrawn, by the ids that the release uses} */
  private static Map<StatementId, Statement> current(Dataset merged, Dataset release) {
    Revisions revisions = new Revisions(merged);
    Map<StatementId, StatementId> origins = new LinkedHashMap<>();
    for (Statement statement : merged.statements()) {
      if (!revisions.isMade(statement.id())) {
        revisions.chain(statement).forEach(each -> origins.put(each.id(), statement.id()));
      }
    }
    Map<StatementId, Statement> current = new HashMap<>();
    for (Statement statement : merged.statements()) {
      StatementId origin = origins.get(statement.id());
      if (origin == null || revisions.isPast(statement.id())) {
        continue;
      }
      List<StatementRelation> relations = new ArrayList<>();
      for (StatementRelation relation : statement.relations()) {
        if (!Revisions.isRevision(statement, relation)) {
          assertThat(revisions.isPast(relation.statement()))
              .as("%s %s", statement.id(), relation)
              .isFalse();
          relations.add(StatementRelation.of(relation.kind(), origins.get(relation.statement())));
        }
      }
      Statement.Builder same =
          Statement.builder()
              .from(statement.toBuilder().relations(List.of()).build())
              .id(origin)
              .relations(relations);
      Statement told = release.find(origin).orElse(null);
      current.put(origin, told == null ? same.build() : withKnownAt(same.build(), told));
    }
    return current;
  }

  /** A release does not say when it became known what it says; the merge does. */
  private static Statement withKnownAt(Statement statement, Statement told) {
    return told.knownAt().isPresent()
        ? statement.toBuilder().knownAt(told.knownAt().get()).build()
        : statement.knownAt().isPresent() && told.knownAt().isEmpty()
            ? copyWithoutKnownAt(statement)
            : statement;
  }

  private static Statement copyWithoutKnownAt(Statement statement) {
    Statement.Builder copy =
        Statement.builder()
            .id(statement.id())
            .speakers(statement.speakers())
            .onBehalfOf(statement.onBehalfOf())
            .act(statement.act())
            .addressees(statement.addressees())
            .claims(statement.claims())
            .quotations(statement.quotations())
            .relays(statement.relays())
            .citations(statement.citations())
            .relations(statement.relations())
            .extensions(statement.extensions());
    statement.condition().ifPresent(copy::condition);
    statement.saidAt().ifPresent(copy::saidAt);
    statement.venue().ifPresent(copy::venue);
    statement.mode().ifPresent(copy::mode);
    statement.grade().ifPresent(copy::grade);
    statement.note().ifPresent(copy::note);
    return copy.build();
  }

  @Test
  void aReleaseMergedAgainChangesNothing() {
    forEach(
        (name, releases) -> {
          Dataset merged = releases.get(0);
          for (Dataset release : releases.subList(1, 3)) {
            merged = merged.revisedBy(release).dataset();
            assertThat(merged.revisedBy(release).dataset()).as(name).isEqualTo(merged);
            assertThat(merged.merge(release).dataset()).as(name).isEqualTo(merged);
            assertThat(merged.merge(merged).dataset()).as(name).isEqualTo(merged);
            assertThat(merged.revisedBy(merged).dataset()).as(name).isEqualTo(merged);
          }
        });
  }

  @Test
  void nothingThatWasSaidIsDroppedOrChanged() {
    forEach(
        (name, releases) -> {
          Dataset merged = releases.get(0);
          for (Dataset release : releases.subList(1, 3)) {
            Dataset next = merged.merge(release).dataset();
            assertThat(next.statements().subList(0, merged.statements().size()))
                .as(name)
                .isEqualTo(merged.statements());
            for (Dataset part : List.of(merged, release)) {
              for (int i = 0; i < 4; i++) {
                assertThat(
                        next.shelves()
                            .get(i)
                            .byId()
                            .keySet()
                            .containsAll(part.shelves().get(i).byId().keySet()))
                    .as(name)
                    .isTrue();
              }
            }
            merged = next;
          }
        });
  }

  @Test
  void conflictsAreWhatADiffCallsChangedButForStatements() {
    Seeds.forEach(
        30,
        (seed, random) -> {
          Dataset one = SmallWorlds.dataset(random, 3);
          Dataset other = SmallWorlds.dataset(random, 3);
          assertThat(one.merge(other).conflicts())
              .as("seed %d", seed)
              .isEqualTo(
                  DatasetDiff.between(one, other).changed().stream()
                      .filter(change -> !(change.id() instanceof StatementId))
                      .toList());
        });
  }

  @Test
  void everyDayIsOneOrTheOtherRelease() {
    forEach(
        (name, releases) -> {
          Dataset merged = releases.get(0).revisedBy(releases.get(1)).dataset();
          for (LocalDate day = LocalDate.of(2022, 7, 1);
              day.isBefore(LocalDate.of(2023, 1, 1));
              day = day.plusDays(40)) {
            assertThat(merged.asKnownAt(day).statements())
                .as("%s, %s", name, day)
                .isEqualTo(releases.get(0).statements());
          }
        });
  }
}
