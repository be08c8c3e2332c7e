package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.RelationKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementRelation;
import org.junit.jupiter.api.Test;

/** Records of a later version that cannot be read: kept in their places, and never guessed at. */
class UnknownRecordsTest {

  private static final FormatVersion LATER = FormatVersion.parse("contested/1.7");

  private final Party a = Party.of("a", PartyKind.STATE, "A");
  private final Party b = Party.of("b", PartyKind.STATE, "B");
  private final Statement byA = denial("s-a", "a");
  private final Statement byU = denial("s-u", "u");

  private static Statement denial(String id, String speaker) {
    return Statement.builder().id(id).addSpeaker(PartyId.of(speaker)).act(SpeechAct.DENY).build();
  }

  private static UnknownRecord unknown(String type, String id) {
    return UnknownRecord.of(type, Extensions.none().with("id", id).with("kind", "WINGED"));
  }

  private static Dataset.Builder later() {
    return Dataset.titled("t").formatVersion(LATER);
  }

  @Test
  void theyStandWhereTheyWereAdded() {
    UnknownRecord u = unknown("party", "u");
    Dataset dataset =
        later()
            .add(unknown("incident", "i"))
            .add(a)
            .add(u)
            .add(b, byA)
            .add(unknown("party", "v"))
            .build();
    assertThat(dataset.unknownRecords().stream().map(record -> record.id().orElseThrow()))
        .containsExactly("u", "v", "i");
    assertThat(dataset.unknownRecords().stream().map(UnknownRecord::position))
        .containsExactly(1, 2, 0);
    assertThat(dataset.toBuilder().build()).isEqualTo(dataset);
    assertThat(dataset)
        .hasToString(
            "Dataset{t: 2 parties, 0 territories, 0 events, 0 sources, 1 statements, 3 unknown records}");
    assertThat(later().add(u).add(a, b, byA).build())
        .isNotEqualTo(later().add(a).add(u).add(b, byA).build());
    assertThat(dataset.toBuilder().withoutUnknownRecords().build().unknownRecords()).isEmpty();
  }

  @Test
  void whatTheyAreCalledIsNoDanglingReference() {
    assertThat(
            later().add(unknown("party", "u")).add(byU).build().problems().stream()
                .map(Problem::code))
        .containsExactly(ProblemCode.KEPT_RECORD);
    assertThat(
            later().add(unknown("event", "u")).add(byU).buildLenient().problems().stream()
                .map(Problem::code))
        .containsExactly(ProblemCode.DANGLING_REFERENCE, ProblemCode.KEPT_RECORD);
    UnknownRecord nameless = UnknownRecord.of("party", Extensions.none());
    assertThat(later().add(nameless).add(byU).build().find(a.id())).isEmpty();
  }

  @Test
  void problemsPointToWhereThingsStandInTheFile() {
    Dataset dataset =
        later()
            .add(unknown("party", "u"))
            .add(a)
            .add(unknown("party", "v"))
            .add(a)
            .add(unknown("statement", "x"))
            .add(denial("s", "nobody"))
            .buildLenient();
    assertThat(dataset.problems().stream().map(Problem::toString))
        .containsExactly(
            "ERROR DUPLICATE_ID at /parties/3/id: party id 'a' is already that of /parties/1; give"
                + " each its own",
            "ERROR DANGLING_REFERENCE at /statements/1/speakers/0: there is no party 'nobody'; add it"
                + " or correct the id",
            kept("party", "/parties/0"),
            kept("party", "/parties/2"),
            kept("statement", "/statements/0"));
  }

  private static String kept(String type, String pointer) {
    return "WARNING KEPT_RECORD at %s: a record of type '%s' that contested/1 cannot say is kept as it"
            .formatted(pointer, type)
        + " stands; read it with a version of this library that knows contested/1.7";
  }

  @Test
  void ourOwnVersionHasNone() {
    assertThatThrownBy(() -> Dataset.builder().add(unknown("party", "u")).build())
        .isInstanceOf(InvalidDatasetException.class)
        .hasMessageContaining(
            "ERROR UNKNOWN_RECORD at /parties/0: a record of type 'party' is kept unread in a dataset"
                + " of contested/1, all of which can be read; set the later format version that it is"
                + " of");
    assertThatThrownBy(() -> Dataset.builder().formatVersion(FormatVersion.parse("contested/2")))
        .hasMessage(
            "format contested/2 is of another major version than contested/1, in which datasets are"
                + " held; convert it");
  }

  @Test
  void aViewKeepsThoseToWhichItLeadsAndNoStatementThatCannotBeRead() {
    Statement bearing =
        byU.toBuilder()
            .addRelation(StatementRelation.of(RelationKind.DENIES, StatementId.of("x")))
            .build();
    Dataset dataset =
        later()
            .add(unknown("party", "v"))
            .add(a)
            .add(unknown("party", "u"))
            .add(unknown("statement", "x"))
            .add(unknown("incident", "i"))
            .add(byA, bearing)
            .build();
    Dataset view = dataset.without(a);
    assertThat(view).isEqualTo(later().add(unknown("party", "u")).add(byU).build());
    assertThat(dataset.accordingTo(a)).isEqualTo(later().add(a, byA).build());
  }

  @Test
  void mergingTakesThemOverWhereThatNeedsNoReading() {
    Dataset older = later().add(a).add(unknown("party", "u")).add(byU).build();
    Dataset newer =
        Dataset.titled("t")
            .formatVersion(FormatVersion.parse("contested/1.9"))
            .add(unknown("party", "u"))
            .add(b)
            .add(unknown("incident", "i"))
            .build();
    assertThat(older.merge(newer).dataset())
        .isEqualTo(
            Dataset.titled("t")
                .formatVersion(FormatVersion.parse("contested/1.9"))
                .add(a)
                .add(unknown("party", "u"))
                .add(b, byU)
                .add(unknown("incident", "i"))
                .build());
    assertThat(older.merge(older).dataset()).isEqualTo(older);
    assertThat(older.revisedBy(older).dataset()).isEqualTo(older);
  }

  @Test
  void mergingIsRefusedWhereItWouldHaveToGuess() {
    Dataset read = Dataset.builder().add(a, byA).build();
    Dataset unread = later().add(a).add(unknown("statement", "s-a")).build();
    String message =
        "statement 's-a' is of contested/1.7 and cannot be read, so it cannot be told from what the"
            + " other dataset holds; merge with a version of this library that knows contested/1.7";
    for (List<Dataset> pair :
        List.of(
            List.of(read, unread),
            List.of(unread, read),
            List.of(
                unread,
                later()
                    .add(UnknownRecord.of("statement", Extensions.none().with("id", "s-a")))
                    .build()))) {
      assertThatThrownBy(() -> pair.get(0).merge(pair.get(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
    }
    Dataset without = Dataset.builder().add(a).build();
    assertThat(unread.merge(without).dataset()).isEqualTo(unread);
    assertThatThrownBy(() -> unread.revisedBy(without)).hasMessage(message);
    assertThat(without.revisedBy(unread).dataset().unknownRecords()).hasSize(1);
  }

  @Test
  void aDiffTellsWhatItCannotRead() {
    Event event = Event.of("e", EventType.WAR, "e", "2022");
    Dataset older = Dataset.titled("t").add(a, event).build();
    Dataset newer =
        later().add(unknown("party", "a")).add(event).add(unknown("incident", "i")).build();
    assertThat(DatasetDiff.between(older, newer).toString())
        .isEqualTo(
            "dataset /format: contested/1 → contested/1.7\n"
                + "dataset /parties/a: (none) → UnknownRecord{type=party,"
                + " fields={\"id\":\"a\",\"kind\":\"WINGED\"}}\n"
                + "dataset /records/i: (none) → UnknownRecord{type=incident,"
                + " fields={\"id\":\"i\",\"kind\":\"WINGED\"}}\n");
    assertThat(DatasetDiff.between(newer, newer).isEmpty()).isTrue();
    assertThat(DatasetDiff.between(newer, older).added()).isEmpty();
  }

  @Test
  void aTypeIsNamedOnce() {
    assertThatThrownBy(() -> UnknownRecord.of(" ", Extensions.none()))
        .hasMessage("an unknown record has a blank type; name its type");
    assertThatThrownBy(() -> UnknownRecord.of("x", Extensions.none().with("type", "y")))
        .hasMessage("an unknown record of type 'x' has a field 'type' beside its type; drop it");
  }
}
