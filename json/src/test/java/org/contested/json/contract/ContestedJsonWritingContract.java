package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.contested.claim.EventState;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.common.Extensions;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.json.Format;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Quotation;
import org.contested.statement.Statement;
import org.junit.jupiter.api.Test;

/** What cannot be written is refused, at its place and alike in every form. */
class ContestedJsonWritingContract {

  private static final Facade JSON = JacksonMajor.here().json();

  private final Party a = Party.of("a", PartyKind.STATE, "A");
  private final Event e = Event.of("e", EventType.WAR, "E", "2020");

  private void refused(Dataset dataset, String pointer, String pointerInRecord, String message) {
    assertThatThrownBy(() -> JSON.toText(dataset))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage(pointer + ": " + message);
    assertThatThrownBy(() -> JSON.write(dataset, new ByteArrayOutputStream(), Format.NDJSON))
        .isInstanceOf(JacksonMajor.here().exception())
        .hasMessage(pointerInRecord + ": " + message);
    try (Facade.Writer writer =
        JSON.writer(new ByteArrayOutputStream(), Dataset.builder().build())) {
      assertThatThrownBy(() -> writer.lines(LinesContract.records(dataset)))
          .isInstanceOf(JacksonMajor.here().exception())
          .hasMessage(pointerInRecord + ": " + message);
    }
    Mapper mapper = JacksonMajor.here().mapper();
    assertThatThrownBy(() -> mapper.writeValueAsString(new Object[] {1, dataset}))
        .hasMessageStartingWith("/1" + pointer + ": " + message);
  }

  private Dataset with(Extensions extensions) {
    Proposition first = Proposition.builder().text("t").build();
    Occurrence second =
        Occurrence.builder().event(e.id()).state(EventState.ENDED).extensions(extensions).build();
    return Dataset.builder()
        .add(a, e, Statement.by(a).id("s").claim(first).claim(second).build())
        .build();
  }

  @Test
  void anExtensionNamedLikeAFieldIsNamed() {
    refused(
        with(Extensions.none().with("event", "x")),
        "/statements/0/claims/1/event",
        "/claims/1/event",
        "extension 'event' has the name of a known field of an occurrence; give it another name");
  }

  @Test
  void theElementOfAnArrayIsNamed() {
    refused(
        Dataset.builder()
            .add(
                Party.builder()
                    .id("b")
                    .kind(PartyKind.STATE)
                    .addName(Name.of("ok"))
                    .addName(Name.of("\uD800"))
                    .build())
            .build(),
        "/parties/0/names/1",
        "/names/1",
        "half a surrogate pair at index 0 of a text cannot be written; correct the text");
  }

  @Test
  void theFieldOfATextIsNamed() {
    refused(
        Dataset.builder()
            .add(a, Statement.by(a).id("s").quote("q", "en").note("x\uDC00").build())
            .build(),
        "/statements/0/note",
        "/note",
        "half a surrogate pair at index 1 of a text cannot be written; correct the text");
  }

  @Test
  void aNumberThatIsTooLongIsRefused() {
    String number = "1" + "0".repeat(1000);
    String message =
        "a number of 1001 characters cannot be written, as at most 1000 are read back; shorten it";
    refused(
        with(Extensions.none().withJson("x", number)),
        "/statements/0/claims/1/x",
        "/claims/1/x",
        message);
    refused(
        with(Extensions.none().withJson("x", "[0,{\"y\":[1,-1" + "0".repeat(999) + "]}]")),
        "/statements/0/claims/1/x/1/y/1",
        "/claims/1/x/1/y/1",
        message);
  }

  @Test
  void aFieldNameThatIsTooLongIsRefused() {
    String name = "n".repeat(60_000);
    String message =
        "a field name of 60000 characters cannot be written, as at most 10000 are read back;"
            + " shorten it";
    refused(
        with(Extensions.none().with(name, "x")), "/statements/0/claims/1", "/claims/1", message);
    refused(
        with(Extensions.none().withJson("x", "[0,{\"" + name + "\":1}]")),
        "/statements/0/claims/1/x/1",
        "/claims/1/x/1",
        message);
  }

  @Test
  void aTextThatIsTooLongIsRefused() {
    Quotation quotation = Quotation.builder().text("q".repeat(100_000_001)).build();
    assertThatThrownBy(() -> JSON.toText(quotation))
        .hasMessage(
            "(root): a text of 100000001 characters cannot be written, as at most 100000000 are"
                + " read back; shorten it");
  }

  /** What is written at the limit is read back, by the facade and by a mapper of any reader. */
  @Test
  void whatIsAsLongAsCanBeIsReadBack() {
    Mapper mapper = JacksonMajor.here().mapper();
    for (String letter : new String[] {"n", "ա", "€", "\uD834\uDD1E", "\\"}) {
      String name = letter.repeat(10_000 / letter.length());
      Dataset dataset =
          with(
              Extensions.none()
                  .with(name, name)
                  .withJson("i", "9".repeat(1000))
                  .withJson("j", "-" + "9".repeat(999))
                  .withJson("k", "-0." + "9".repeat(997))
                  .withJson("l", "1e+" + "9".repeat(997)));
      String text = JSON.toText(dataset);
      assertThat(JSON.parse(text)).isEqualTo(dataset);
      assertThat(mapper.readValue(text, Dataset.class)).isEqualTo(dataset);
      assertThat(mapper.readValue(text.getBytes(StandardCharsets.UTF_8), Dataset.class))
          .isEqualTo(dataset);
      assertThat(mapper.readValue(new StringReader(text), Dataset.class)).isEqualTo(dataset);
    }
  }
}
