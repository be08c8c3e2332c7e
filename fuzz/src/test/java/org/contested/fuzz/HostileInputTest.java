package org.contested.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contested.figure.Figure;
import org.contested.fuzz.Major.Refused;
import org.contested.json.Format;
import org.contested.json.LenientRecords;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is made to exhaust a reader costs no more than its length, whatever is said in it: each
 * input is read on a stack of 256 KB, and what is allocated on the way is counted, so that neither
 * depends on how fast a machine is.
 */
class HostileInputTest {

  private static final int STACK = 256 << 10;
  private static final long ALLOCATED = 48L << 20;
  private static final int MANY = 100_000;
  private static final int MEGABYTE = 1 << 20;
  private static final String HEAD = "{\"format\":\"contested/1\"";

  /** The parsers of YAML below Jackson copy a token again for each KB of it. */
  private static final int YAML = 1 << 16;

  /** An input and a part of what is said of it; empty where it is read. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Hostile(String name, Format format, byte[] bytes, String said) {
    static Hostile of(String name, String text, String said) {
      return new Hostile(name, Format.JSON, text.getBytes(StandardCharsets.UTF_8), said);
    }

    static Hostile yaml(String name, String text, String said) {
      return new Hostile(name, Format.YAML, text.getBytes(StandardCharsets.UTF_8), said);
    }

    static Hostile binary(String name, Format format, byte[] bytes, String said) {
      return new Hostile(name, format, bytes, said);
    }

    @Override
    public String toString() {
      return format + ", " + name;
    }
  }

  private static List<Hostile> json() {
    String deep = "[".repeat(MANY) + "]".repeat(MANY);
    String objects = "{\"a\":".repeat(MANY) + "1" + "}".repeat(MANY);
    String keys = IntStream.range(0, MANY).mapToObj(i -> ",\"a\":1").collect(Collectors.joining());
    return List.of(
        Hostile.of("deep arrays", HEAD + ",\"x\":" + deep + "}", "nested deeper than 120 levels"),
        Hostile.of("deep objects", HEAD + ",\"x\":" + objects + "}", "nested deeper than 120"),
        Hostile.of("deep from the start", deep, "an array where a dataset is due"),
        Hostile.of("open", "[".repeat(MANY), "an array where a dataset is due"),
        Hostile.of(
            "a long key",
            HEAD + ",\"" + "k".repeat(MEGABYTE - 100_000) + "\":1}",
            "a field name of 948576 characters, of which at most 10000 are kept"),
        Hostile.of(
            "a longer key",
            HEAD + ",\"" + "k".repeat(2 * MEGABYTE) + "\":1}",
            "longer or deeper than is read: "),
        Hostile.of(
            "a long number",
            HEAD + ",\"x\":" + "9".repeat(MEGABYTE - 100_000) + "}",
            "a number of 948576 characters, of which at most 1000 are kept"),
        Hostile.of(
            "a longer number",
            HEAD + ",\"x\":" + "9".repeat(2 * MEGABYTE) + "}",
            "longer or deeper than is read: "),
        Hostile.of("a high power", HEAD + ",\"x\":1e999999999}", ""),
        Hostile.of("a count of a high power", statement("1e999999999"), "1e999999999"),
        Hostile.of("the same key often", HEAD + keys + "}", "twice"),
        Hostile.of("a long text", HEAD + ",\"title\":\"" + "t".repeat(MEGABYTE) + "\"}", ""),
        Hostile.of("many bad values", HEAD + ",\"parties\":[" + "5,".repeat(MANY) + "5]}", "5"));
  }

  private static String statement(String count) {
    return HEAD
        + ",\"parties\":[{\"id\":\"a\",\"kind\":\"STATE\",\"names\":[\"A\"]}],"
        + "\"statements\":[{\"id\":\"s\",\"speakers\":[\"a\"],\"act\":\"ASSERT\",\"claims\":[{\"type\":"
        + "\"casualtyEstimate\",\"harms\":[\"KILLED\"],\"figure\":"
        + count
        + ",\"scope\":{\"territory\":\"t\"},\"accumulation\":\"CUMULATIVE\"}]}],"
        + "\"territories\":[{\"id\":\"t\",\"kind\":\"REGION\",\"names\":[\"T\"]}]}";
  }

  private static List<Hostile> yaml() {
    String laughs =
        IntStream.range(1, 30)
            .mapToObj(i -> "a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1))
            .collect(Collectors.joining());
    return List.of(
        Hostile.yaml(
            "deep", "format: contested/1\nx: " + "[".repeat(MANY), "nested deeper than 120 levels"),
        Hostile.yaml(
            "a long key",
            "format: contested/1\n? " + "k".repeat(YAML) + "\n: 1\n",
            "a field name of"),
        Hostile.yaml("a long number", "format: contested/1\nx: " + "9".repeat(YAML), ""),
        Hostile.yaml("a high power", "format: contested/1\nx: 1e999999999\n", ""),
        Hostile.yaml("aliases of aliases", "format: contested/1\na0: &a0 x\n" + laughs, "*a0"));
  }

  /** A document with an unknown field, which the parts are to be the value of. */
  private static byte[] cbor(Object... parts) {
    byte[] start = joined(0xbf, 0x66, utf8("format"), 0x6b, utf8("contested/1"), 0x61, 'x');
    return joined(start, joined(parts));
  }

  /** A document with a statement whose figure the parts are to be. */
  private static byte[] figure(Object... parts) {
    byte[] json = utf8(statement("12345"));
    byte[] cbor = Documents.converted(json, Format.CBOR);
    byte[] count = {0x19, 0x30, 0x39};
    int at = indexOf(cbor, count);
    return joined(
        Arrays.copyOf(cbor, at),
        joined(parts),
        Arrays.copyOfRange(cbor, at + count.length, cbor.length));
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    return IntStream.range(0, bytes.length - part.length)
        .filter(i -> Arrays.equals(bytes, i, i + part.length, part, 0, part.length))
        .findFirst()
        .orElseThrow();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] joined(Object... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Object part : parts) {
      if (part instanceof byte[] bytes) {
        out.writeBytes(bytes);
      } else {
        out.write(((Number) (part instanceof Character c ? (int) c : part)).intValue());
      }
    }
    return out.toByteArray();
  }

  private static byte[] filled(int length, int value) {
    byte[] bytes = new byte[length];
    Arrays.fill(bytes, (byte) value);
    return bytes;
  }

  private static List<Hostile> cbor() {
    byte[] huge = {0x7f, -1, -1, -1};
    return List.of(
        Hostile.binary(
            "deep", Format.CBOR, cbor(filled(MANY, 0x81)), "nested deeper than 120 levels"),
        Hostile.binary("a text that is not there", Format.CBOR, cbor(0x7a, huge), ""),
        Hostile.binary("bytes that are not there", Format.CBOR, cbor(0x5a, huge), ""),
        Hostile.binary("an array that is not there", Format.CBOR, cbor(0x9a, huge), ""),
        Hostile.binary("a number that is not there", Format.CBOR, cbor(0xc2, 0x5a, huge), ""),
        Hostile.binary(
            "a long number",
            Format.CBOR,
            cbor(0xc2, 0x5a, new byte[] {0, 1, 0, 0}, filled(65_536, 0x7f), 0xff),
            "longer or deeper than is read: "),
        Hostile.binary(
            "a high power",
            Format.CBOR,
            cbor(0xc4, 0x82, 0x1a, new byte[] {0x3b, -102, -54, 0}, 0x01, 0xff),
            ""),
        Hostile.binary(
            "a low power",
            Format.CBOR,
            cbor(0xc4, 0x82, 0x3a, new byte[] {0x3b, -102, -54, 0}, 0x01, 0xff),
            ""),
        Hostile.binary(
            "a count of a high power",
            Format.CBOR,
            figure(0xc4, 0x82, 0x1a, new byte[] {0x3b, -102, -54, 0}, 0x01),
            "1E+1000000000 is no count"),
        Hostile.binary("tags of tags", Format.CBOR, cbor(filled(MANY, 0xc6), 0x01, 0xff), ""));
  }

  static Stream<Arguments> inputs() {
    List<Hostile> inputs = new ArrayList<>(json());
    json().forEach(one -> inputs.add(new Hostile(one.name(), Format.NDJSON, one.bytes(), "")));
    inputs.addAll(yaml());
    inputs.addAll(cbor());
    return inputs.stream()
        .flatMap(input -> Stream.of(Major.values()).map(major -> Arguments.of(major, input)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("inputs")
  void costsNoMoreThanItsLength(Major major, Hostile input) throws Exception {
    String said = cheaply(() -> outcome(major, input), input.bytes().length);
    assertThat(said).contains(input.said()).hasSizeLessThan(2_000);
  }

  private static String outcome(Major major, Hostile input) {
    try {
      major.read(input.bytes(), input.format());
      return "";
    } catch (Refused refused) {
      return refused.problem().message();
    }
  }

  private interface Work {
    String run() throws Exception;
  }

  /** Runs something on a small stack; {@return its result} */
  private static String cheaply(Work work, int length) throws Exception {
    AtomicReference<String> result = new AtomicReference<>("");
    AtomicReference<Throwable> failure = new AtomicReference<>();
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    long[] allocated = new long[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              long before = threads.getCurrentThreadAllocatedBytes();
              try {
                result.set(work.run());
              } catch (Throwable e) {
                failure.set(e);
              }
              allocated[0] = threads.getCurrentThreadAllocatedBytes() - before;
            },
            "on a small stack",
            STACK);
    thread.start();
    thread.join();
    assertThat(failure.get()).isNull();
    assertThat(allocated[0]).as("bytes allocated").isLessThan(ALLOCATED + 40L * length);
    return result.get();
  }

  /** A line of a record file is one problem, and no more lines are kept than one. */
  @Test
  void manyBadLinesAreReadOneByOne() throws Exception {
    byte[] bytes = (HEAD + "}\n" + "5\n".repeat(MANY)).getBytes(StandardCharsets.UTF_8);
    for (Major major : Major.values()) {
      String said =
          cheaply(
              () -> {
                int problems = 0;
                try (LenientRecords records = major.lenientRecords(bytes)) {
                  while (records.hasNext()) {
                    problems += records.next().problems().size();
                  }
                }
                return String.valueOf(problems);
              },
              1_000 * MANY);
      assertThat(said).isEqualTo("100000");
    }
  }

  @Test
  void textsOfAMegabyteAreRefusedOrKept() throws Exception {
    for (String part : List.of("9", "-", "a", "(best ", "1 to ", "between ", "“", "\\", "?", " ")) {
      String text = part.repeat(MEGABYTE / part.length());
      cheaply(() -> refusal(() -> Figure.parse(text)), text.length());
      cheaply(() -> refusal(() -> Timespan.parse(text)), text.length());
      cheaply(() -> refusal(() -> Timespan.parse("[" + text + "]")), text.length());
      cheaply(() -> refusal(() -> Timespan.parse("2022 “" + text + "”")), text.length());
    }
  }

  private static String refusal(Runnable parsing) {
    try {
      parsing.run();
      return "";
    } catch (IllegalArgumentException e) {
      assertThat(e.getMessage()).hasSizeLessThan(2_000);
      return e.getMessage();
    }
  }

  @Test
  void manyEntitiesThatAreWrongTogetherAreListedInPart() throws Exception {
    String same = "{\"id\":\"a\",\"kind\":\"STATE\",\"names\":[\"A\"]}";
    String json = HEAD + ",\"parties\":[" + (same + ",").repeat(2_000) + same + "]}";
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    Documents.check(bytes, Format.JSON);
  }
}
