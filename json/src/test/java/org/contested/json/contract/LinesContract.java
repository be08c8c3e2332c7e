package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.json.table.DatasetTables;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines, made ahead or one by one, are byte for byte what a library writes. */
class LinesContract {

  private static final Facade JSON = JacksonMajor.here().json();
  private static final Mapper MAPPER = JacksonMajor.here().mapper();

  static LongStream seeds() {
    return LongStream.concat(LongStream.range(0, 200), LongStream.of(System.nanoTime()));
  }

  static Iterable<Entity> records(Dataset dataset) {
    return Iterables.filter(DatasetTables.records(dataset), Entity.class);
  }

  private static void same(String what, Iterable<Entity> records) {
    StringBuilder expected = new StringBuilder("{\"format\":\"contested/1\"}\n");
    for (Entity record : records) {
      expected.append(MAPPER.writeAs(Entity.class, record)).append('\n');
    }
    ByteArrayOutputStream oneByOne = new ByteArrayOutputStream();
    try (Facade.Writer writer = JSON.writer(oneByOne, Dataset.builder().build())) {
      records.forEach(writer::write);
      writer.commit();
    }
    ByteArrayOutputStream byLines = new ByteArrayOutputStream();
    try (Facade.Writer writer = JSON.writer(byLines, Dataset.builder().build())) {
      writer.write(writer.lines(records));
      writer.commit();
    }
    assertThat(oneByOne.toString(StandardCharsets.UTF_8))
        .as("%s, one by one", what)
        .isEqualTo(expected.toString());
    assertThat(byLines.toString(StandardCharsets.UTF_8))
        .as("%s, made ahead", what)
        .isEqualTo(expected.toString());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void ofAnyRecords(long seed) {
    same(
        "seed " + seed,
        records(RandomDatasets.dataset(new SplittableRandom(seed), (int) (seed & 15))));
  }

  /**
   * Texts are looked at by eights of bytes, so the char stands at each place of texts of 1 to 20.
   */
  @Test
  void ofTextsWithAnyChar() {
    List<String> chars = new ArrayList<>(List.of("\u00e9", "\u2028", "\uffff", "\ud83d\ude00"));
    for (char c = 0; c < 0x100; c++) {
      chars.add(String.valueOf(c));
    }
    List<Entity> records = new ArrayList<>();
    for (String c : chars) {
      Extensions texts = Extensions.none();
      for (int length = 0; length < 20; length++) {
        for (int at = 0; at <= length; at++) {
          String text = "x".repeat(at) + c + "y".repeat(length - at);
          texts = texts.with("n" + text, text);
        }
      }
      records.add(
          Party.of("p", PartyKind.STATE, "name " + c).toBuilder().extensions(texts).build());
    }
    same("every char", records);
  }

  /** What no eight bytes may hide: the value before and after each that is escaped. */
  @ParameterizedTest
  @ValueSource(strings = {"!", "#", "[", "]", "\u001f", "\u007f", "\u0080"})
  void ofTextsNextToWhatIsEscaped(String c) {
    same(
        c,
        List.of(
            Party.of("p", PartyKind.STATE, c.repeat(9) + "n"),
            Party.of("q", PartyKind.STATE, c.repeat(7) + '"'),
            Party.of("r", PartyKind.STATE, "\\" + c.repeat(15)),
            Party.of("s", PartyKind.STATE, c.repeat(3) + '\u0001' + c.repeat(4))));
  }

  /** Records one by one, lines made ahead, and what needs a library, in any order. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void stayInTheirOrder(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    Party rich =
        Party.of("r", PartyKind.STATE, "R").toBuilder()
            .extensions(Extensions.none().withJson("number", "1.50e+3"))
            .build();
    List<Entity> all = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Facade.Writer writer = JSON.writer(out, Dataset.builder().build())) {
      for (int i = 0; i < 30; i++) {
        String name = "n".repeat(random.nextInt(3_000));
        Entity next =
            random.nextInt(4) == 0 ? rich : Party.of("p" + i, PartyKind.STATE, "p" + name);
        all.add(next);
        if (random.nextBoolean()) {
          writer.write(next);
        } else {
          writer.write(writer.lines(List.of(next)));
        }
      }
      writer.commit();
    }
    StringBuilder expected = new StringBuilder("{\"format\":\"contested/1\"}\n");
    all.forEach(record -> expected.append(MAPPER.writeAs(Entity.class, record)).append('\n'));
    assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString());
  }

  @Test
  void ofJsonThatIsMoreThanText() {
    Extensions extensions =
        Extensions.none()
            .withJson("number", "1.50e+3")
            .withJson("array", "[1, {\"a\":null}]")
            .withJson("escaped", "\"\\u0041\"")
            .withJson("plain", "\"text\"");
    Party plain = Party.of("p", PartyKind.STATE, "P");
    Party rich = plain.toBuilder().id("q").extensions(extensions).build();
    same("first and last", List.of(rich, plain, rich));
    same("between", List.of(plain, rich, plain));
  }

  @ParameterizedTest
  @ValueSource(ints = {5_000, 8_000, 8_150, 8_192, 16_000, 16_400, 50_000, 1_048_576, 1_048_577})
  void ofTextsOfAnyLength(int length) {
    Party party = Party.of("p", PartyKind.STATE, "n".repeat(length));
    Party escaped = Party.of("q", PartyKind.STATE, "\"\n".repeat(length / 2));
    same("length " + length, List.of(party, escaped, party, escaped));
    same("length " + length, Collections.nCopies(5, party));
  }
}
