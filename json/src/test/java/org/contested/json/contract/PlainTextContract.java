package org.contested.json.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.contested.common.Entity;
import org.contested.common.Seeds;
import org.contested.dataset.Dataset;
import org.contested.dataset.RandomDatasets;
import org.contested.json.Format;
import org.contested.json.ReadRecord;
import org.contested.json.contract.BothReadings.Count;
import org.contested.json.contract.BothReadings.Line;
import org.contested.party.PartyId;
import org.contested.territory.Coordinates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the facade reads by itself, as it needs no care, a library reads as the same value, with
 * nothing to report.
 */
class PlainTextContract {

  /** Stands in a template for what is tried. */
  private static final String HERE = "⟦";

  private static final String PARTY = "{'type':'party','id':'a','kind':'STATE'";

  private static final String CLAIM =
      "{'type':'statement','id':'s','speakers':['a'],'act':'ESTIMATE','claims':"
          + "[{'type':'casualtyEstimate','harms':['KILLED'],'victims':{'party':'a'},"
          + "'scope':{'event':'e'},'accumulation':'CUMULATIVE','figure':⟦}]}";

  private static final String EVENT =
      "{'type':'event','id':'e','eventType':'WAR','location':{'coordinates':{'latitude':⟦,"
          + "'longitude':1}}}";

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "00",
          "01",
          "-01",
          "1",
          "-1",
          "+1",
          "--1",
          "-",
          "1-",
          "1.",
          ".5",
          "-.5",
          "0.",
          "0.0",
          "-0.0",
          "-0.00",
          "00.5",
          "-0.5",
          "1.0",
          "1.10",
          "1e5",
          "1E5",
          "1e+5",
          "1E+05",
          "1e-5",
          "1e05",
          "1e",
          "1e+",
          "1e-",
          "1e1.5",
          "1.e5",
          "1.5e3",
          "0e0",
          "-0e0",
          "0.0e-0",
          "-0.0E+0",
          "12.345e1",
          "1e400",
          "-1e400",
          "1e-400",
          "0.1",
          "0.2",
          "0.3",
          "89.999",
          "1x",
          "1 2",
          "1,2",
          "0x10",
          "1_000",
          "1f",
          "NaN",
          "Infinity",
          "-Infinity",
          "1é",
          "1\u0000",
          "40.1234567890123",
          "40.12345678901234",
          "40.123456789012345",
          "40.1234567890123456",
          "-40.1234567890123",
          "-40.12345678901234",
          "0.12345678901234",
          "0.123456789012345",
          "0.000000000000001",
          "0.0000000000000001",
          "0.0000000000000000000000000000000000001",
          "40.100000000000000",
          "40.1000000000000000000000000000000000000001",
          "4.35",
          "2.675",
          "123456789012345",
          "1234567890123456",
          "12345678901234567",
          "9007199254740993",
          "99999999999999999",
          "123456789012345678",
          "999999999999999999",
          "-999999999999999999",
          "1000000000000000000",
          "9223372036854775807",
          "9223372036854775808",
          "-9223372036854775808",
          "-9223372036854775809",
          "18446744073709551616",
          "99999999999999999999",
          "000000000000000000000",
          "1".repeat(999),
          "1".repeat(1000),
          "1".repeat(1001),
          "0." + "1".repeat(997),
          "0." + "1".repeat(998),
          "0." + "1".repeat(999));

  /** What may stand in a string, or may not; in hexadecimal what is no text. */
  private static final List<String> IN_STRINGS =
      List.of(
          "",
          "x",
          "é",
          "死",
          "😀",
          "\\\"",
          "\\\\",
          "\\/",
          "\\b",
          "\\f",
          "\\n",
          "\\r",
          "\\t",
          "\\u0041",
          "\\u00e9",
          "\\u00E9",
          "\\u0000",
          "\\ufffd",
          "\\uffff",
          "\\ud83d\\ude00",
          "\\ud83d",
          "\\ude00",
          "\\ude00\\ud83d",
          "\\ud83dx",
          "\\ud83d\\n",
          "\\u",
          "\\u1",
          "\\u12",
          "\\u123",
          "\\u123g",
          "\\u-001",
          "\\u+001",
          "\\u 041",
          "\\uFF21é",
          "\\u004é",
          "\\U0041",
          "\\x41",
          "\\q",
          "\\'",
          "\\é",
          "\\0",
          "\\",
          "\u0000",
          "\u0001",
          "\t",
          "\u001f",
          "\r",
          "\u007f",
          "\u0080",
          "\u2028",
          "\ufeff",
          "\ufffd",
          "\uffff",
          "\"",
          "a\"b",
          "!#[]",
          "\\\\\"",
          "{}");

  private static final List<String> NOT_UTF8 =
      List.of(
          "80",
          "bf",
          "c0",
          "c2",
          "c080",
          "c181",
          "c1bf",
          "e08080",
          "e09fbf",
          "eda080",
          "edb080",
          "eda0bdedb880",
          "efbfbd",
          "efbfbe",
          "efbfbf",
          "f0808080",
          "f08fbfbf",
          "f0908080",
          "f48fbfbf",
          "f4908080",
          "f8888080",
          "ff",
          "fe",
          "e28c",
          "f09f98",
          "c328",
          "5cc3a9",
          "5cff",
          "5c75ff303431",
          "c35c6e",
          "f09f5c6e9880");

  /** Whole lines. */
  private static final List<String> LINES =
      List.of(
          "{}",
          "[]",
          "null",
          "true",
          "1",
          "''",
          "'party'",
          "{",
          "}",
          "[",
          "]",
          "{]",
          "[}",
          ",",
          ":",
          PARTY,
          PARTY + "}",
          PARTY + "}}",
          PARTY + "}]",
          PARTY + "]",
          PARTY + "},",
          PARTY + "}{}",
          PARTY + "} ",
          PARTY + "}\t\r",
          " \t\r" + PARTY + "}",
          PARTY + "}\u0000",
          PARTY + "}x",
          PARTY + "} x",
          PARTY + "}\u00a0",
          PARTY + "}\u2028",
          PARTY + "} //",
          PARTY + "}/**/",
          PARTY + ",}",
          PARTY + ",,'x':1}",
          PARTY + ",'x'}",
          PARTY + ",'x':}",
          PARTY + ",'x'1}",
          PARTY + ",'x':1,}",
          PARTY + ",'x':1 'y':2}",
          PARTY + "'x':1}",
          PARTY + ",x:1}",
          PARTY + ",'x' : 1}",
          PARTY + " ,\t'x'\r:  1 }",
          PARTY + ",'x':,1}",
          PARTY + ",1:1}",
          PARTY + ",'x':{}}",
          PARTY + ",'x':[]}",
          PARTY + ",'x':[,]}",
          PARTY + ",'x':[1,]}",
          PARTY + ",'x':[,1]}",
          PARTY + ",'x':[1 2]}",
          PARTY + ",'x':{,}}",
          PARTY + ",'x':{'a':1,}}",
          PARTY + ",'x':[1}}",
          PARTY + ",'x':{'a':1]}",
          PARTY + ",'x':[ 1 , 2\t]\r}",
          PARTY + ",'x':[[],{},[{}],{'a':[]}]}",
          PARTY + ",'x':{'a':1,'a':2}}",
          PARTY + ",'x':1,'x':1}",
          PARTY + ",'id':'a'}",
          PARTY + ",'id':'b'}",
          PARTY + ",'type':'party'}",
          PARTY + ",'type':'event'}",
          PARTY + ",'kind':'STATE'}",
          PARTY + ",'x':true}",
          PARTY + ",'x':tru}",
          PARTY + ",'x':truex}",
          PARTY + ",'x':TRUE}",
          PARTY + ",'x':nul}",
          PARTY + ",'x':null}",
          PARTY + ",'x':nullnull}",
          PARTY + ",'x':false,'y':null}",
          PARTY + ",'x':fals",
          PARTY + ",'':1}",
          PARTY + ",' ':1}",
          PARTY + ",'Id':1}",
          PARTY + ",'names':['b',{'text':'c','language':'en'}]}",
          PARTY + ",'names':[]}",
          PARTY + ",'names':{}}",
          PARTY + ",'names':null}",
          PARTY + ",'names':'b'}",
          PARTY + ",'$json':'1'}",
          PARTY + ",'x':{'$json':'1'}}",
          "{'id':'a','kind':'STATE','type':'party'}",
          "{'id':'a','type':'party','kind':'STATE'}",
          "{'id':'a','kind':'STATE','x':{'type':'event'},'type':'party','y':[1.50]}",
          "{'id':'a','kind':'STATE','type':'party','type':'party'}",
          "{'id':'a','kind':'STATE'}",
          "{'id':'a','kind':'STATE','type':1}",
          "{'id':'a','kind':'STATE','type':'person'}",
          "{'kind':'STATE','id':'a','type':'party','x':-0}",
          "{'type':'person','id':'a'}",
          "{'type':'Party','id':'a','kind':'STATE'}",
          "{'type':'party','kind':'STATE','id':'a'}",
          "{'type' : 'party' , 'id' : 'a' , 'kind' : 'STATE' }",
          "{'type':'party','id':'a'}",
          "{'type':'party','id':'a','kind':'KING'}",
          "{'type':'party','id':'a','kind':'state'}",
          "{'type':'party','id':'a','kind':''}",
          "{'type':'','id':'a','kind':'STATE'}",
          "{'type':'party','id':'','kind':'STATE'}",
          "{'\\u0074ype':'party','id':'a','kind':'STATE'}",
          "{'type':'p\\u0061rty','id':'a','kind':'STATE'}",
          "{'type':'party','\\u0069d':'a','kind':'STATE'}",
          "{'type':'party','id':'a','kind':'ST\\u0041TE'}",
          "{'type':'party','id':'\\u0061','id':'a','kind':'STATE'}",
          "{'type':'party','ids':'a','kind':'STATE'}",
          "{'type':'party','id' 'a','kind':'STATE'}",
          "{'type':'party','id'::'a','kind':'STATE'}",
          "{'type':'party','id':'a';'kind':'STATE'}",
          "{'type':'statement','id':'s','speakers':['a'],'act':'STATE','claims':"
              + "[{'type':'casualtyestimate','x':1}]}",
          "{'type':'statement','id':'s','speakers':['a'],'act':'STATE','claims':"
              + "[{'type':'later','x':1.50}]}",
          CLAIM.replace(HERE, "{'between':[1,2],'best':1}"),
          CLAIM.replace(HERE, "{'between':[1,2,3]}"),
          CLAIM.replace(HERE, "{'atLeast':1,'atLeast':1}"),
          CLAIM.replace(HERE, "'unknown'"),
          CLAIM.replace(HERE, "'unkn\\u006fwn'"));

  @TempDir private Path folder;

  private static byte[] bytes(String text) {
    return text.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] filled(String template, byte[] piece) {
    int at = template.indexOf(HERE);
    return BothReadings.joined(
        bytes(template.substring(0, at)), piece, bytes(template.substring(at + HERE.length())));
  }

  /** {@return what became of lines, by whichever facade they are read} */
  private static Count same(String what, List<Line> all) {
    List<Line> lines = all.stream().filter(Line::isOne).toList();
    Count count = BothReadings.KEEPING.ofLines(what, lines);
    BothReadings.REJECTING.ofLines(what, lines);
    BothReadings.KEEPING.asStrings(
        what, lines, BothReadings.KEEPING.inFile(what, "contested/1", lines));
    BothReadings.KEEPING.inFile(what, "contested/1.7", lines);
    return count;
  }

  /** The test would be empty if all were accepted, or all refused. */
  private static void requireBoth(Count count) {
    int some = (count.accepted() + count.refused()) / 8;
    assertThat(count.accepted()).as("%s", count).isGreaterThan(some);
    assertThat(count.refused()).as("%s", count).isGreaterThan(some);
  }

  @Test
  void wholeLines() {
    List<Line> lines = new ArrayList<>();
    for (String line : LINES) {
      lines.add(Line.of(bytes(line)));
      for (int after : new int[] {0, '\t', '\r', ' ', '"', ',', '}', 0x80, 0xC3, 0xFF}) {
        lines.add(Line.of(BothReadings.joined(bytes(line), new byte[] {(byte) after})));
      }
      lines.add(Line.of(BothReadings.joined(bytes(line), new byte[] {' ', -1, '{'})));
    }
    assertThat(same("lines", lines).accepted()).isGreaterThan(100);
  }

  @Test
  void brokenRecords() {
    List<Line> lines = new ArrayList<>();
    for (BrokenRecord broken : BrokenRecord.ALL) {
      if (broken.bytes().length < 100_000) {
        lines.add(Line.of(broken.bytes()));
      }
    }
    assertThat(same("broken records", lines).accepted()).isZero();
  }

  @Test
  void numbers() {
    List<Line> lines = new ArrayList<>();
    for (String number : NUMBERS) {
      for (String template :
          List.of(
              PARTY + ",'x':⟦}",
              PARTY + ",'x':[⟦ ,{'a':⟦}]}".replaceFirst(HERE, number),
              PARTY + ",'x':⟦",
              CLAIM,
              CLAIM.replace(HERE, "{'atLeast':⟦}"),
              EVENT,
              EVENT.replace(HERE, "⟦ "))) {
        lines.add(Line.of(filled(template, bytes(number))));
      }
      BothReadings.KEEPING.ofValue(
          "{\"latitude\":%s,\"longitude\":-0.0}".formatted(number),
          Coordinates.class,
          "{\"latitude\":1,\"longitude\":2}");
    }
    requireBoth(same("numbers", lines));
  }

  /** A number of few digits is made by a division, of more digits by others. */
  @Test
  void degrees() {
    Seeds.forEach(
        20,
        (seed, random) -> {
          List<Line> lines = new ArrayList<>();
          for (int i = 0; i < 60; i++) {
            String digits = Long.toString(random.nextLong(0, 100_000_000_000_000_000L));
            String number =
                "%s%d.%s"
                    .formatted(
                        random.nextBoolean() ? "-" : "",
                        random.nextInt(90),
                        digits.substring(0, 1 + random.nextInt(digits.length())));
            lines.add(Line.of(filled(EVENT, bytes(number))));
          }
          assertThat(same("seed " + seed, lines).accepted()).as("seed %d", seed).isPositive();
        });
  }

  /** Strings are looked at by eights of bytes, so that it matters where in one something stands. */
  @Test
  void strings() {
    List<byte[]> pieces = new ArrayList<>();
    IN_STRINGS.forEach(text -> pieces.add(text.getBytes(StandardCharsets.UTF_8)));
    NOT_UTF8.forEach(hex -> pieces.add(HexFormat.of().parseHex(hex)));
    List<Line> lines = new ArrayList<>();
    List<String> templates =
        List.of(
            PARTY + ",'names':['⟦']}",
            PARTY + ",'x':'⟦'}",
            PARTY + ",'⟦':1}",
            "{'type':'party','kind':'STATE','id':'⟦'}",
            "{'type':'party','kind':'⟦','id':'a'}",
            "{'type':'⟦','id':'a'}",
            PARTY + ",'x':'⟦");
    int turn = 0;
    for (byte[] piece : pieces) {
      for (int before : new int[] {0, 1, 6, 7, 8, 9, 15, 16, 23, 24, 25, 30, 31, 32, 33, 40}) {
        byte[] text = BothReadings.joined(bytes("y".repeat(before)), piece);
        for (int after : new int[] {0, 1 + before % 9}) {
          String template = templates.get(turn++ % templates.size());
          lines.add(Line.of(filled(template, BothReadings.joined(text, bytes("z".repeat(after))))));
        }
      }
    }
    requireBoth(same("strings", lines));
  }

  /** A text that is in an array of its own has nothing after it, at which the reader could look. */
  @Test
  void stringsNearTheEnd() {
    int accepted = 0;
    for (String piece : IN_STRINGS) {
      for (int before = 0; before <= 41; before += before < 33 ? 1 : 4) {
        for (String end : List.of("\"", "", "\" ", "\"x", "\"\u00ff", "\\\"")) {
          String text = "\"" + "y".repeat(before) + piece + end;
          accepted += BothReadings.KEEPING.ofValue(text, PartyId.class, "\"end\"") ? 1 : 0;
        }
      }
    }
    assertThat(accepted).isGreaterThan(400);
  }

  /** Names that are expected are compared by sixteen bytes at once. */
  @Test
  void namesThatAreAlmostKnown() {
    List<Line> lines = new ArrayList<>();
    byte[] whole = bytes(CLAIM.replace(HERE, "1"));
    for (int at = 0; at < whole.length; at++) {
      for (byte other : new byte[] {'x', '"', ' ', (byte) (whole[at] ^ 0x20), -1}) {
        byte[] changed = whole.clone();
        changed[at] = other;
        lines.add(new Line(changed, whole));
      }
      lines.add(new Line(Arrays.copyOf(whole, at + 1), whole));
    }
    assertThat(same("names", lines).refused()).isGreaterThan(whole.length);
  }

  @Test
  void depths() {
    List<Line> lines = new ArrayList<>();
    for (int depth = 1; depth <= 125; depth++) {
      SplittableRandom random = new SplittableRandom(depth);
      StringBuilder open = new StringBuilder();
      StringBuilder close = new StringBuilder();
      for (int i = 0; i < depth; i++) {
        boolean isObject = random.nextBoolean();
        open.append(isObject ? "{'b':2,'a':" : "[3,");
        close.insert(0, isObject ? ",'c':4}" : ",5]");
      }
      lines.add(Line.of(bytes(PARTY + ",'x':" + open + "1" + close + "}")));
      lines.add(Line.of(bytes(PARTY + ",'x':" + "[".repeat(depth) + "]".repeat(depth) + "}")));
      int wrong = random.nextInt(close.length());
      lines.add(
          Line.of(
              bytes(
                  PARTY
                      + ",'x':"
                      + open
                      + "1"
                      + close.substring(0, wrong)
                      + (close.charAt(wrong) == '}' ? ']' : '}')
                      + close.substring(wrong + 1)
                      + "}")));
    }
    requireBoth(same("depths", lines));
  }

  @Test
  void documents() {
    String list = "'parties':[{'id':'a','kind':'STATE'}]";
    int accepted = 0;
    for (String format : List.of("contested/1", "contested/1.0", "contested/1.7", "contested/2")) {
      for (String rest :
          List.of(
              "",
              ",'title':'t'",
              ",'x':[1.50,{'a':-0}]",
              "," + list,
              "," + list.replace("'}", "','x':1}"),
              "," + list.replace("STATE", "KING"),
              "," + list + "," + list,
              ",'records':[]",
              ",'records':[{'type':'person','id':'a'}]",
              ",'records':[{'type':'party','id':'a','kind':'STATE'}]",
              ",'records':[{'id':'a','x':'\\q','type':'person'}]",
              ",'events':[]",
              ",'title':null",
              ",'releasedAt':'2024-02-30'",
              ",'format':'contested/1'")) {
        String first = "{'format':'%s'%s}".formatted(format, rest);
        String last =
            rest.isEmpty() ? first : "{%s,'format':'%s'}".formatted(rest.substring(1), format);
        for (String text : List.of(first, last)) {
          String spaced = text.replaceAll("([\\[{,:}\\]])(?=['\\[{}\\]])", "$1\r\n\t ");
          for (String document : List.of(text, spaced, "\n" + text + "\r\n\n", text + "x")) {
            accepted += BothReadings.KEEPING.ofDocument("a document", bytes(document)) ? 1 : 0;
            BothReadings.REJECTING.ofDocument("a document", bytes(document));
          }
          BothReadings.KEEPING.ofDocument(
              "a document", BothReadings.joined(bytes(text), new byte[] {-1}));
        }
      }
    }
    assertThat(accepted).isGreaterThan(50);
  }

  private static List<Line> mutated(Dataset dataset, RandomGenerator random, int times) {
    List<Line> lines = new ArrayList<>();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JacksonMajor.here().json().write(dataset, out, Format.NDJSON);
    for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
      byte[] whole = line.getBytes(StandardCharsets.UTF_8);
      lines.add(new Line(whole, whole));
      for (int i = 0; i < times; i++) {
        byte[] changed = TextMutations.of(whole, random);
        for (int at = 0; at < changed.length; at++) {
          changed[at] = changed[at] == '\n' ? (byte) '\r' : changed[at];
        }
        lines.add(new Line(changed, whole));
      }
    }
    return lines;
  }

  private static byte[] bytesOf(Object value) {
    return JacksonMajor.here().json().toText(value).getBytes(StandardCharsets.UTF_8);
  }

  private static final int TIMES = 12;

  @Test
  void randomRecords() {
    List<Count> counts = new ArrayList<>();
    Seeds.forEach(
        6,
        (seed, random) -> {
          List<Line> lines = mutated(RandomDatasets.dataset(random, 5), random, TIMES);
          counts.add(same("seed " + seed, lines));
        });
    Count all = counts.stream().reduce(new Count(0, 0), Count::plus);
    requireBoth(all);
    assertThat(all.accepted() + all.refused()).isGreaterThan(500);
  }

  @Test
  void randomDocuments() {
    int[] accepted = new int[2];
    Seeds.forEach(
        30,
        (seed, random) -> {
          Dataset dataset = RandomDatasets.dataset(random, random.nextInt(3));
          byte[] whole =
              random.nextBoolean()
                  ? bytesOf(dataset)
                  : JacksonMajor.here()
                      .json()
                      .indented()
                      .toText(dataset)
                      .getBytes(StandardCharsets.UTF_8);
          for (int i = 0; i < TIMES; i++) {
            boolean isRead =
                BothReadings.KEEPING.ofDocument("seed " + seed, TextMutations.of(whole, random));
            accepted[isRead ? 1 : 0]++;
          }
        });
    requireBoth(new Count(accepted[1], accepted[0]));
  }

  /** What was read lately is remembered from line to line, whether or not it is read plainly. */
  @Test
  void recordsThatRecur() {
    Seeds.forEach(
        5,
        (seed, random) -> {
          List<Line> lines =
              mutated(RandomDatasets.dataset(random, 5), random, TIMES).stream()
                  .filter(Line::isOne)
                  .toList();
          List<Entity> expected = new ArrayList<>();
          StringBuilder texts = new StringBuilder("{\"format\":\"contested/1\"}\n");
          List<ReadRecord> records =
              BothReadings.KEEPING.inFile("seed " + seed, "contested/1", lines);
          for (int i = 0; i < lines.size(); i++) {
            ReadRecord record = records.get(i);
            if (record.entity().isPresent()) {
              expected.add(record.entity().get());
              texts.append(new String(lines.get(i).text(), StandardCharsets.UTF_8)).append('\n');
            }
          }
          Path file = folder.resolve(seed + ".ndjson");
          JacksonMajor.undeclared(() -> Files.writeString(file, texts));
          List<Entity> read = new ArrayList<>();
          try (Facade.Records all = JacksonMajor.here().json().records(file)) {
            all.forEachRemaining(read::add);
          }
          assertThat(read).as("seed %d", seed).isEqualTo(expected);
        });
  }
}
