package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.claim.Claims.killed;
import static org.contested.claim.Claims.saying;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What uniting releases keeps, adds and reports. */
class MergeTest {

  private static final Party STAFF = Party.of("staff", PartyKind.MILITARY, "the General Staff");
  private static final Party OTHER = Party.of("other", PartyKind.MEDIA, "a newspaper");
  private static final Event WAR = Event.of("war", EventType.WAR, "the war", "2022-02-24/..");
  private static final Statement AT_17700 = toll("day", 17_700);
  private static final Statement AT_17800 = toll("day", 17_800);

  private static Statement toll(String id, long dead) {
    return Statement.by(STAFF)
        .id(id)
        .on("2022-03-30")
        .claim(killed(Figure.about(dead)).in(WAR).asOf("2022-03-30").provisional())
        .build();
  }

  private static Dataset release(String version, String released, Entity... entities) {
    return Dataset.titled("losses")
        .version(version)
        .releasedAt(released)
        .add(STAFF, OTHER, WAR)
        .add(entities)
        .build();
  }

  private static final Dataset FIRST = release("1", "2022-04-01", AT_17700);
  private static final Dataset SECOND = release("2", "2022-10-31", AT_17800);
  private static final Dataset THIRD = release("3", "2023-03-01", AT_17700);

  private static StatementRelation supersedes(String id) {
    return StatementRelation.of(RelationKind.SUPERSEDES, StatementId.of(id));
  }

  private static List<String> ids(Dataset dataset) {
    return dataset.statements().stream().map(statement -> statement.id().value()).toList();
  }

  @Test
  void aStatementThatIsToldDifferentlyIsRevised() {
    DatasetMerge merge = FIRST.merge(SECOND);
    Statement revision =
        AT_17800.toBuilder()
            .id("day@2")
            .knownAt(Timespan.parse("2022-10-31"))
            .addRelation(supersedes("day"))
            .build();
    assertThat(merge.dataset()).isEqualTo(release("2", "2022-10-31", AT_17700, revision));
    assertThat(merge.conflicts()).isEmpty();
    assertThat(FIRST.revisedBy(SECOND)).isEqualTo(merge);
    assertThat(merge.dataset().asKnownAt("2022-10-30").statements()).containsExactly(AT_17700);
    assertThat(merge.dataset().asKnownAt("2022-10-31").statements())
        .containsExactly(AT_17700, revision);
  }

  @Test
  void releaseAfterReleaseMakesAChainThatCanBeWoundBack() {
    Dataset merged = FIRST.merge(SECOND).dataset().merge(THIRD).dataset();
    assertThat(ids(merged)).containsExactly("day", "day@2", "day@2@3");
    Statement back = merged.get(StatementId.of("day@2@3"));
    assertThat(back.claims()).isEqualTo(AT_17700.claims());
    assertThat(back.relations()).containsExactly(supersedes("day@2"));
    assertThat(back.knownAt()).hasValue(Timespan.parse("2023-03-01"));
    assertThat(ids(merged.asKnownAt("2022-04-01"))).containsExactly("day");
    assertThat(ids(merged.asKnownAt("2023-02-28"))).containsExactly("day", "day@2");
    assertThat(merged.merge(THIRD).dataset()).isEqualTo(merged);
    assertThat(merged.revisedBy(THIRD).dataset()).isEqualTo(merged);
    assertThat(merged.merge(merged).dataset()).isEqualTo(merged);
    assertThat(merged.revisedBy(merged).dataset()).isEqualTo(merged);
  }

  @Test
  void theSameAgainIsNoRevision() {
    Dataset again = release("4", "2024-01-01", AT_17700);
    assertThat(FIRST.merge(again).dataset()).isEqualTo(again);
    Dataset merged = FIRST.merge(SECOND).dataset();
    assertThat(merged.merge(release("4", "2024-01-01", AT_17800)).dataset().statements())
        .isEqualTo(merged.statements());
  }

  @Test
  void whatTheNewerLacksStaysUnlessItIsARelease() {
    Statement other = toll("other-day", 1);
    Dataset first = release("1", "2022-04-01", AT_17700, other);
    assertThat(first.merge(SECOND).dataset().get(other.id())).isEqualTo(other);
    assertThat(ids(first.merge(SECOND).dataset())).containsExactly("day", "other-day", "day@2");
    Dataset revised = first.revisedBy(SECOND).dataset();
    assertThat(ids(revised)).containsExactly("day", "other-day", "day@2", "other-day@2");
    assertThat(revised.get(StatementId.of("other-day@2")))
        .isEqualTo(
            Statement.by(STAFF)
                .id("other-day@2")
                .act(SpeechAct.RETRACT)
                .knownAt(Timespan.parse("2022-10-31"))
                .note("not in release 2")
                .relation(RelationKind.RETRACTS, other)
                .build());
    assertThat(revised.asKnownAt("2022-10-30").statements()).containsExactly(AT_17700, other);
    assertThat(revised.revisedBy(SECOND).dataset()).isEqualTo(revised);
    assertThat(revised.merge(revised).dataset()).isEqualTo(revised);
  }

  @Test
  void aWithdrawnStatementMayReturnAndBeWithdrawnAgain() {
    Dataset without = release("2", "2022-10-31");
    Dataset returned = FIRST.revisedBy(without).dataset().revisedBy(THIRD).dataset();
    assertThat(ids(returned)).containsExactly("day", "day@2", "day@3");
    Statement again = returned.get(StatementId.of("day@3"));
    assertThat(again.relations()).containsExactly(supersedes("day"));
    assertThat(again.claims()).isEqualTo(AT_17700.claims());
    assertThat(returned.revisedBy(THIRD).dataset()).isEqualTo(returned);
    assertThat(returned.merge(returned).dataset()).isEqualTo(returned);
    Dataset gone = returned.revisedBy(release("4", "2024-01-01")).dataset();
    assertThat(ids(gone)).containsExactly("day", "day@2", "day@3", "day@3@4");
    assertThat(gone.get(StatementId.of("day@3@4")).relations())
        .containsExactly(StatementRelation.of(RelationKind.RETRACTS, again.id()));
    assertThat(gone.revisedBy(release("5", "2024-02-01")).dataset().statements())
        .isEqualTo(gone.statements());
  }

  @Test
  void aWithdrawalIsInTheNameOfThoseWhoMadeTheStatement() {
    Statement joint = toll("joint", 1).toBuilder().speaker(OTHER).onBehalfOf(STAFF).build();
    Dataset merged =
        release("1", "2022-04-01", joint).revisedBy(Dataset.builder().build()).dataset();
    assertThat(ids(merged)).hasSize(2).last().asString().matches("joint@[0-9a-f]{10}");
    Statement withdrawal = merged.statements().get(1);
    assertThat(withdrawal.speakers()).containsExactly(STAFF.id(), OTHER.id());
    assertThat(withdrawal.onBehalfOf()).containsExactly(STAFF.id());
    assertThat(withdrawal.note()).hasValue("not in release without a version");
    assertThat(withdrawal.knownAt()).isEmpty();
  }

  /** Whoever denies a statement denies in the new release what it now says. */
  @Test
  void whatBearsOnARevisedStatementIsRevisedWithIt() {
    Statement denial =
        Statement.by(OTHER)
            .id("denial")
            .act(SpeechAct.DENY)
            .on("2022-03-31")
            .relation(RelationKind.DENIES, AT_17700)
            .build();
    Statement taken =
        Statement.by(OTHER)
            .id("taken")
            .act(SpeechAct.RETRACT)
            .on("2022-04-01")
            .relation(RelationKind.RETRACTS, denial)
            .build();
    Statement fresh =
        Statement.by(OTHER)
            .id("fresh")
            .claim(saying("so"))
            .on("2022-11-01")
            .relation(RelationKind.CONFIRMS, AT_17800)
            .build();
    Dataset merged =
        release("1", "2022-04-01", AT_17700, denial, taken)
            .merge(release("2", "2022-10-31", AT_17800, denial, taken, fresh))
            .dataset();
    assertThat(ids(merged))
        .containsExactly("day", "denial", "taken", "day@2", "denial@2", "taken@2", "fresh");
    assertThat(relations(merged, "denial@2")).containsExactly("DENIES day@2", "SUPERSEDES denial");
    assertThat(relations(merged, "taken@2"))
        .containsExactly("RETRACTS denial@2", "SUPERSEDES taken");
    assertThat(relations(merged, "fresh")).containsExactly("CONFIRMS day@2");
    assertThat(relations(merged, "denial")).containsExactly("DENIES day");
    Dataset second = release("2", "2022-10-31", AT_17800, denial, taken, fresh);
    assertThat(merged.merge(second).dataset()).isEqualTo(merged);
    assertThat(merged.revisedBy(second).dataset()).isEqualTo(merged);
    assertThat(merged.merge(merged).dataset()).isEqualTo(merged);
  }

  private static List<String> relations(Dataset dataset, String id) {
    return dataset.get(StatementId.of(id)).relations().stream()
        .map(relation -> relation.kind() + " " + relation.statement())
        .toList();
  }

  /** Ids of a coder's own that look like those of revisions. */
  @Test
  void revisionsWithinAReleaseAreItsOwn() {
    Statement own = toll("day@2", 17_900).toBuilder().superseding(AT_17700).build();
    Dataset first = release("1", "2022-04-01", AT_17700, own);
    assertThat(first.merge(first).dataset()).isEqualTo(first);
    assertThat(first.revisedBy(first).dataset()).isEqualTo(first);
    assertThat(FIRST.merge(first).dataset()).isEqualTo(first);
    Dataset merged = first.merge(release("2", "2022-10-31", AT_17800, own)).dataset();
    assertThat(ids(merged)).hasSize(4).startsWith("day", "day@2");
    Statement revision = merged.statements().get(2);
    assertThat(revision.id().value()).matches("day@[0-9a-f]{10}");
    assertThat(revision.claims()).isEqualTo(AT_17800.claims());
    assertThat(relations(merged, "day@2@2"))
        .containsExactly("SUPERSEDES " + revision.id(), "SUPERSEDES day@2");
  }

  @Test
  void anIdThatTheNewerUsesItselfIsLeftToIt() {
    Statement own = toll("day@2", 1);
    Dataset merged = FIRST.merge(release("2", "2022-10-31", AT_17800, own)).dataset();
    assertThat(merged.get(own.id())).isEqualTo(own);
    assertThat(ids(merged)).hasSize(3).element(1).asString().matches("day@[0-9a-f]{10}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"22 1", "22\u00a01", "a\nb", "", "\ud83d", "22.1@candidate", "x/~y", "١"})
  void anyVersionGivesAnId(String version) {
    Dataset merged = FIRST.merge(release(version, "2022-10-31", AT_17800)).dataset();
    assertThat(merged.statements()).hasSize(2);
    String id = merged.statements().get(1).id().value();
    boolean usable = List.of("", "22.1@candidate", "x/~y", "١").contains(version);
    assertThat(id).matches(usable ? "day@\\Q" + version + "\\E" : "day@[0-9a-f]{10}");
    assertThat(merged.merge(release(version, "2022-10-31", AT_17800)).dataset()).isEqualTo(merged);
  }

  @Test
  void idsAndVersionsMayBeLong() {
    for (String id : List.of("x".repeat(256), "x".repeat(244) + "😀" + "y".repeat(10))) {
      Dataset first = release("1", "2022-04-01", toll(id, 1));
      Dataset second = release("v".repeat(300), "2022-10-31", toll(id, 2));
      Dataset third = release("3", "2023-03-01", toll(id, 3));
      Dataset merged = first.merge(second).dataset().merge(third).dataset();
      assertThat(merged.statements()).hasSize(3);
      for (int i = 1; i < 3; i++) {
        assertThat(merged.statements().get(i).relations())
            .containsExactly(supersedes(merged.statements().get(i - 1).id().value()));
      }
      assertThat(merged.merge(third).dataset()).isEqualTo(merged);
    }
  }

  @Test
  void aReleaseWithoutAVersionIsCalledByItsDate() {
    Dataset second = Dataset.builder().releasedAt("2022-10-31").add(STAFF, WAR, AT_17800).build();
    assertThat(ids(FIRST.merge(second).dataset())).containsExactly("day", "day@2022-10-31");
  }

  @Test
  void aRevisionWithoutAReleaseDateIsKnownFromWhenItWasSaid() {
    Dataset second = Dataset.builder().version("2").add(STAFF, WAR, AT_17800).build();
    Dataset merged = FIRST.merge(second).dataset();
    assertThat(merged.get(StatementId.of("day@2")).knownAt()).isEmpty();
    assertThat(ids(merged.asKnownAt("2022-03-30"))).containsExactly("day", "day@2");
  }

  /** What the first wording was known from says nothing of the second. */
  @Test
  void aRevisionIsKnownFromItsReleaseUnlessItSaysOtherwise() {
    Statement first = known(AT_17700, "2022-03-31");
    Dataset older = release("1", "2022-04-01", first);
    Dataset newer = release("2", "2022-10-31", known(AT_17800, "2022-03-31"));
    Dataset merged = older.merge(newer).dataset();
    assertThat(merged.asKnownAt("2022-10-30").statements()).containsExactly(first);
    assertThat(merged.statements().get(1).knownAt()).hasValue(Timespan.parse("2022-10-31"));
    assertThat(merged.merge(newer).dataset()).isEqualTo(merged);
    Dataset dated = release("2", "2022-10-31", known(AT_17800, "2022-05-01"));
    assertThat(older.merge(dated).dataset().statements().get(1).knownAt())
        .hasValue(Timespan.parse("2022-05-01"));
    Dataset third = release("3", "2023-03-01", known(AT_17700, "2022-03-31"));
    assertThat(merged.merge(third).dataset().statements().get(2).knownAt())
        .hasValue(Timespan.parse("2023-03-01"));
  }

  private static Statement known(Statement statement, String edtf) {
    return statement.toBuilder().knownAt(Timespan.parse(edtf)).build();
  }

  @Test
  void theNewerDefinitionStandsInTheOldersPlaceAndIsReported() {
    Party renamed = STAFF.toBuilder().description("of Ukraine").build();
    Party added = Party.of("added", PartyKind.OTHER, "added");
    Dataset newer = Dataset.builder().description("d").add(added, renamed, WAR, AT_17700).build();
    DatasetMerge merge = FIRST.merge(newer);
    assertThat(merge.dataset().parties()).containsExactly(renamed, OTHER, added);
    assertThat(merge.dataset().title()).hasValue("losses");
    assertThat(merge.dataset().description()).hasValue("d");
    assertThat(merge.dataset().version()).hasValue("1");
    assertThat(merge.conflicts())
        .containsExactly(
            new EntityChange(
                STAFF.id(), ImmutableList.of(FieldChange.of("/description", null, "of Ukraine"))));
  }

  @Test
  void theNewerHeaderStandsFieldByField() {
    Dataset older =
        Dataset.titled("a").licence("l").extensions(extensions("x", "1").with("y", "2")).build();
    Dataset newer = Dataset.titled("b").version("v").extensions(extensions("y", "3")).build();
    assertThat(older.merge(newer).dataset())
        .isEqualTo(
            Dataset.titled("b")
                .licence("l")
                .version("v")
                .extensions(extensions("x", "1").with("y", "3"))
                .build());
  }

  private static Extensions extensions(String name, String text) {
    return Extensions.none().with(name, text);
  }

  @Test
  void whatOnlyTogetherIsWrongIsReported() {
    Event inner = Event.builder().id("inner").type(EventType.OTHER).partOf(WAR).build();
    Event outer = WAR.toBuilder().partOf(inner).build();
    Dataset merged =
        Dataset.builder()
            .add(WAR, inner)
            .build()
            .merge(
                Dataset.builder().add(outer, inner.toBuilder().partOf(List.of()).build()).build())
            .dataset();
    assertThat(merged.problems()).isEmpty();
    Dataset circular =
        Dataset.builder()
            .add(WAR, inner)
            .build()
            .merge(Dataset.builder().add(outer).buildLenient())
            .dataset();
    assertThat(circular.problems())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.PART_OF_CYCLE);
  }

  @Test
  void ofSeveralWithOneIdTheFirstIsTaken() {
    Party again = STAFF.toBuilder().description("again").build();
    Dataset twice = Dataset.builder().add(STAFF, again, WAR, AT_17700, AT_17800).buildLenient();
    Dataset once = Dataset.builder().add(STAFF, WAR, AT_17700).build();
    assertThat(once.merge(twice)).isEqualTo(new DatasetMerge(once, ImmutableList.of()));
    assertThat(twice.merge(once)).isEqualTo(new DatasetMerge(once, ImmutableList.of()));
  }

  /** Ids of the greatest length that begin alike were once taken for revisions of one another. */
  @Test
  void revisionsOfLongIdsThatBeginAlikeAreToldApart() {
    String beginning = "d".repeat(EntityId.MAX_LENGTH - 1);
    Statement one = toll(beginning + "1", 1);
    Statement other = toll(beginning + "2", 2);
    Dataset first = release("1", "2022-04-01", one, other);
    Dataset second =
        release("2", "2022-10-31", toll(beginning + "1", 10), toll(beginning + "2", 20));
    Dataset merged = first.merge(second).dataset();
    assertThat(merged.statements()).hasSize(4);
    assertThat(merged.merge(second).dataset()).isEqualTo(merged);
    assertThat(merged.asKnownAt("2022-10-30").statements()).containsExactly(one, other);
    assertThat(first.merge(second).dataset().revisedBy(first).dataset().statements()).hasSize(6);
    for (Statement former : List.of(one, other)) {
      assertThat(merged.statements())
          .filteredOn(each -> each.relations().contains(supersedes(former.id().value())))
          .singleElement()
          .satisfies(next -> assertThat(next.claims()).isEqualTo(second.get(former.id()).claims()));
    }
  }
}
