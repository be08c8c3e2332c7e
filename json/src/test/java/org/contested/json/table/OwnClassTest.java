package org.contested.json.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.json.table.Tables.EVENT;
import static org.contested.json.table.Tables.PARTY_ID;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.junit.jupiter.api.Test;

/** Copies of fields and codecs, each of a class of its own. */
class OwnClassTest {

  /** A record that is no codec, with the methods that a compiler adds. */
  private record Usual(String text) {}

  @Test
  void aCodecIsCopiedWithItsParts() {
    Codec<PartyId> copy = OwnClass.copyOf(PARTY_ID);

    assertThat(copy.getClass()).isNotEqualTo(PARTY_ID.getClass());
    assertThat(copy.getClass().isHidden()).isTrue();
    assertThat(copy.noun()).isEqualTo("a party id");
    assertThat(copy).hasToString(PARTY_ID.toString());
  }

  @Test
  void thereIsOneCopyOfEach() {
    assertThat(OwnClass.copyOf(PARTY_ID)).isSameAs(OwnClass.copyOf(PARTY_ID));
    assertThat(OwnClass.copyOf(Tables.TERRITORY_ID).getClass())
        .isNotEqualTo(OwnClass.copyOf(PARTY_ID).getClass());
  }

  @Test
  void aFieldIsCopiedWithItsCodec() {
    Field<Object, Object> field =
        new Field.Required<>(
            new FieldName("party"), codec(), owner -> owner, (builder, value) -> {});

    Field<Object, Object> copy = OwnClass.copyOf(field);

    assertThat(copy.getClass().isHidden()).isTrue();
    assertThat(copy.name().text()).isEqualTo("party");
    assertThat(copy).hasToString("party").isEqualTo(copy).isNotEqualTo(field);
  }

  @SuppressWarnings("unchecked")
  private static Codec<Object> codec() {
    return (Codec<Object>) (Codec<?>) PARTY_ID;
  }

  /** Else a type would be read and written slowly for ever, and nobody would know. */
  @Test
  void theCodeOfATypeIsCopied() {
    ObjectCode<Event> copy = new FieldCode<>(parts()).copy();

    assertThat(copy).isNotNull();
    assertThat(copy.getClass().isHidden()).isTrue();
  }

  /** But for unions, which serve several types, and compare as records do. */
  @Test
  void everyCodecThatIsARecordIsCopied() {
    Stream<Codec<?>> codecs =
        Stream.concat(Types.all().values().stream(), Stream.of(new SubjectCodec(), Scalars.STRING));
    assertThat(codecs.filter(codec -> codec instanceof Record && !(codec instanceof TaggedUnion)))
        .hasSizeGreaterThan(10)
        .allSatisfy(codec -> assertThat(OwnClass.copyOf(codec).getClass().isHidden()).isTrue());
  }

  /** An array knows no type parameters, but only such a field is put in. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static FieldCode.Parts<Event, Event.Builder> parts() {
    Field<Event, Event.Builder>[] fields =
        new Field[] {
          new Field.Required<Event, Event.Builder, EventId>(
              new FieldName("id"), Tables.EVENT_ID, Event::id, Event.Builder::id)
        };
    return new FieldCode.Parts<>(
        EVENT,
        new FieldNames(ImmutableList.of("id")),
        Event::builder,
        Event.Builder::build,
        fields,
        1,
        false);
  }

  @Test
  void whatCannotBeCopiedStaysWhatItIs() {
    Object usual = new Usual("x");

    assertThat(OwnClass.copyOf(usual)).isSameAs(usual);
    assertThat(OwnClass.copyOf(EVENT)).isSameAs(EVENT);
  }
}
