package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.contested.common.Entity;
import org.contested.dataset.RandomDatasets;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import org.contested.json.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file in which every tenth record is broken, each in another way, reads to its end. */
class LenientRecordsTest {

  private static final ContestedJson JSON = ContestedJson.standard();

  /** Marks the place of the problem; it is taken out before the line is written. */
  private static final String HERE = "⟦";

  /** Stands for a byte that is not UTF-8. */
  private static final char NOT_UTF8 = '\uE000';

  /** A way to break a record. */
  private record Broken(Rule rule, String pointer, String line) {

    /** {@return the column of the mark, in characters} */
    int column() {
      return line.codePointCount(0, line.indexOf(HERE)) + 1;
    }

    byte[] bytes() {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      line.replace(HERE, "")
          .codePoints()
          .forEach(
              c -> {
                if (c == NOT_UTF8) {
                  out.write(0xFF);
                } else {
                  out.writeBytes(Character.toString(c).getBytes(StandardCharsets.UTF_8));
                }
              });
      return out.toByteArray();
    }
  }

  private static String claim(String figure) {
    return "{\"type\":\"statement\",\"id\":\"😀é\",\"speakers\":[\"a\"],\"act\":\"ESTIMATE\",\"claims\":"
        + "[{\"type\":\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"figure\":"
        + figure
        + ",\"victims\":{\"party\":\"a\"},\"scope\":{\"event\":\"e\"},\"accumulation\":\"CUMULATIVE\"}]}";
  }

  private static String party(String rest) {
    return "{\"type\":\"party\",\"names\":[\"Հայաստան 🇦🇲\"]," + rest;
  }

  private static final String FIGURE = "/claims/0/figure";

  private static final List<Broken> BROKEN =
      List.of(
          new Broken(Rule.WRONG_TYPE, "/id", party("\"id\":⟦5,\"kind\":\"STATE\"}")),
          new Broken(Rule.MISSING, "", party("\"id\":\"a\"⟦}")),
          new Broken(Rule.NULL, "/kind", party("\"id\":\"a\",\"kind\":⟦null}")),
          new Broken(Rule.UNKNOWN_VALUE, "/kind", party("\"id\":\"a\",\"kind\":⟦\"KING\"}")),
          new Broken(Rule.DUPLICATE_KEY, "/id", party("\"id\":\"a\",⟦\"id\":\"b\",\"kind\":\"STATE\"}")),
          new Broken(Rule.INVALID_VALUE, "/id", party("\"id\":⟦\"a b\",\"kind\":\"STATE\"}")),
          new Broken(Rule.NEGATIVE, FIGURE, claim("⟦-49")),
          new Broken(Rule.FRACTION, FIGURE, claim("⟦1.7")),
          new Broken(Rule.FRACTION, FIGURE, claim("⟦1e3")),
          new Broken(Rule.OVERFLOW, FIGURE, claim("⟦99999999999999999999")),
          new Broken(Rule.WRONG_TYPE, FIGURE + "/atLeast", claim("{\"atLeast\":⟦\"49\"}")),
          new Broken(Rule.UNKNOWN_FIELD, FIGURE + "/unit", claim("{\"atLeast\":4,⟦\"unit\":\"t\"}")),
          new Broken(Rule.UNKNOWN_TYPE, "/type", "{\"type\":⟦\"person\",\"id\":\"a\"}"),
          new Broken(Rule.MISSING, "", "{\"id\":\"a\",\"kind\":\"STATE\"⟦}"),
          new Broken(Rule.MISSING, "", "{\"format\":\"contested/1\"⟦}"),
          new Broken(Rule.TRUNCATED, "/id", party("\"id\":\"arme⟦")),
          new Broken(Rule.TRUNCATED, "/kind", party("\"id\":\"a\",\"kind\":\"STATE\"⟦")),
          new Broken(Rule.MALFORMED, "", "⟦hello world"),
          new Broken(Rule.MALFORMED, "", "  ⟦<party id='a'/>"),
          new Broken(Rule.MALFORMED, "/names", party("⟦'id':\"a\"}")),
          new Broken(Rule.MALFORMED, "/id", party("\"id\":\"a\",⟦}")),
          new Broken(Rule.MALFORMED, "", party("\"id\":\"a\",\"kind\":\"STATE\"}⟦{}")),
          new Broken(Rule.WRONG_TYPE, "", "⟦[\"party\",\"a\"]"),
          new Broken(Rule.WRONG_TYPE, "", "⟦42"),
          new Broken(Rule.MALFORMED, "/names/1", "{\"type\":\"party\",\"names\":[\"é\",\"x" + HERE + NOT_UTF8 + "\"]}"),
          new Broken(Rule.MALFORMED, "", "⟦" + NOT_UTF8 + NOT_UTF8),
          new Broken(Rule.MALFORMED, "/id", party("\"id\":⟦-Infinity}")),
          new Broken(Rule.MALFORMED, "/id", party("\"id\":\"a⟦\u0000\"}")),
          new Broken(Rule.MALFORMED, "", "⟦\u0000\u0000\u0000\u0000{\"type\":\"party\"}")
          , new Broken(Rule.MALFORMED, "", "{⟦\u0000\"type\":\"party\"}")
          , new Broken(Rule.MALFORMED, "/id", party("\"id\":\"a⟦\tb\"}"))
          , new Broken(Rule.INVALID_VALUE, "/description", party("\"id\":\"a\",\"kind\":\"STATE\",\"description\":⟦\"\\uD800\"}"))
          , new Broken(Rule.INVALID_VALUE, "/when", "{\"type\":\"event\",\"id\":\"é\",\"eventType\":\"WAR\",\"when\":⟦\"2022-13-01\"}")
          , new Broken(Rule.MALFORMED, FIGURE, claim("⟦NaN"))
          , new Broken(Rule.MALFORMED, "", "⟦\uE000\uE000\"")
          , new Broken(Rule.MALFORMED, "", "{\"type\":⟦\uE000\"party\",\"id\":\uE000}")
          , new Broken(Rule.TOO_LONG, "", party("⟦\"" + "x".repeat(20_000) + "\":1}"))
          , new Broken(Rule.TOO_DEEP, "/deep" + "/0".repeat(119), party("\"deep\":" + "[".repeat(119) + "⟦" + "[".repeat(300)))
          , new Broken(Rule.TOO_LONG, "", "⟦" + "x".repeat(LenientRecords.MAX_LINE + 1))
      );

  @TempDir private Path folder;

  @Test
  void everyTenthRecordIsBrokenInAnotherWay() throws Exception {
    List<Entity> good = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("{\"format\":\"contested/1\"}\n".getBytes(StandardCharsets.UTF_8));
    for (Broken broken : BROKEN) {
      for (int i = 0; i < 9; i++) {
        Entity entity = RandomDatasets.entity(random);
        good.add(entity);
        try (RecordWriter writer = JSON.writer(new SkipFirstLine(out), org.contested.dataset.Dataset.builder().build())) {
          writer.write(entity);
          writer.commit();
        }
      }
      out.writeBytes(broken.bytes());
      out.write('\n');
    }
    Path file = Files.write(folder.resolve("a.ndjson"), out.toByteArray());
    List<Entity> read = new ArrayList<>();
    List<ReadRecord> bad = new ArrayList<>();
    try (LenientRecords records = JSON.lenientRecords(file)) {
      records.stream()
          .forEach(
              record -> {
                record.entity().ifPresent(read::add);
                if (record.hasErrors()) {
                  bad.add(record);
                }
              });
    }
    assertThat(read).isEqualTo(good);
    for (int i = 0; i < BROKEN.size(); i++) {
      JsonProblem p = i < bad.size() ? bad.get(i).problems().get(0) : null;
      Broken b = BROKEN.get(i);
      System.out.println((p != null && p.line() == 1 + 10 * (i + 1) && p.column() == b.column() && p.rule() == b.rule && p.pointer().equals(b.pointer)) + " " + b.rule + " " + (1 + 10 * (i + 1)) + ":" + b.column() + " " + (b.pointer.length() > 60 ? b.pointer.length() : b.pointer) + " | " + bad.get(i).problems().size() + " " + p.rule() + " " + (p.toString().length() > 250 ? p.pointer().length() + p.toString().substring(0, 250) : p));
    }
  }

  private static final class SkipFirstLine extends java.io.OutputStream {
    private final java.io.OutputStream out;
    private boolean past;
    SkipFirstLine(java.io.OutputStream out) { this.out = out; }
    @Override public void write(int b) throws java.io.IOException { if (past) { out.write(b); } past |= b == '\n'; }
  }
}
