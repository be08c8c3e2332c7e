package org.contested.benchmarks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WorkTest {

  private static final int EVENTS = 40;

  static Stream<Arguments> ways() {
    return Stream.of(Major.values())
        .flatMap(
            major ->
                Stream.of(Form.values())
                    .flatMap(
                        form ->
                            Stream.of(Way.values())
                                .filter(way -> way != Way.TOKENS)
                                .map(way -> Arguments.of(major, form, way))));
  }

  /** So plain records hold all that is in the JSON, and are compared on equal terms. */
  @ParameterizedTest
  @MethodSource("ways")
  void everyWayWritesTheSameBytes(Major major, Form form, Way way) throws IOException {
    Material material = Material.of(EVENTS);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    major.work(way, form, material).write(out);
    String written = out.toString(UTF_8);
    if (form == Form.DOCUMENT) {
      assertThat(written).isEqualTo(new String(material.document(), UTF_8));
    } else if (way == Way.CONTESTED) {
      assertThat(written).isEqualTo(Files.readString(material.file()));
    } else {
      assertThat(written + "\n").isEqualTo(new String(material.lines(), UTF_8));
    }
    Files.delete(material.file());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWayReadsEverything(Major major, Form form, Way way) throws IOException {
    Material material = Material.of(EVENTS);
    List<Object> read = new ArrayList<>();
    major.work(way, form, material).read(read::add);
    boolean ours = way == Way.CONTESTED || way == Way.MODULE;
    if (form == Form.DOCUMENT) {
      assertThat(read).hasSize(1);
      assertThat(ours ? read : List.of(material.dataset())).containsExactly(material.dataset());
    } else {
      assertThat(read).hasSameSizeAs(material.records());
      assertThat(ours ? read : material.records()).isEqualTo(material.records());
    }
    Files.delete(material.file());
  }

  @Test
  void tokensAreTakenToTheEndAndNotWritten() throws IOException {
    Material material = Material.of(1);
    for (Major major : Major.values()) {
      Work tokens = major.work(Way.TOKENS, Form.RECORDS, material);
      List<Object> seen = new ArrayList<>();
      tokens.read(seen::add);
      assertThat(seen).contains("type", "statement", "ucdp-ged:100000");
      assertThatThrownBy(() -> tokens.write(OutputStream.nullOutputStream()))
          .hasMessage("a look at tokens writes nothing");
    }
    Files.delete(material.file());
  }

  @ParameterizedTest
  @MethodSource("ways")
  void everyWayReadsTheFirstStatement(Major major, Form form, Way way) throws IOException {
    FirstRead.Given given = new FirstRead.Given();
    given.major = major;
    given.way = way;
    assertThat(new FirstRead().first(given).toString()).contains("ucdp-ged:100003:toll");
  }
}
