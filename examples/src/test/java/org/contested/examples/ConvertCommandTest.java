package org.contested.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contested.examples.Ran.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From format to format the demo stays the same. */
class ConvertCommandTest {

  private static String convert(Path in, Path out) {
    Ran ran = run("convert", in.toString(), out.toString());
    assertThat(ran.status()).as(ran.err()).isZero();
    return ran.lines().get(0);
  }

  @Test
  void aTourOfAllFormatsEndsWhereItBegan(@TempDir Path folder) throws IOException {
    Path first = folder.resolve("first.json");
    assertThat(run("demo", "--out", first.toString()).status()).isZero();
    Path at = convertedTo(folder.resolve("plain.json"), first);
    byte[] plain = Files.readAllBytes(at);
    for (String name :
        List.of("a.cbor", "b.smile.gz", "c.yaml", "d.ndjson.zst", "e.jsonl.gz", "f.yml.zst")) {
      at = convertedTo(folder.resolve(name), at);
    }
    at = convertedTo(folder.resolve("last.json"), at);
    assertThat(at).hasBinaryContent(plain);
  }

  private static Path convertedTo(Path out, Path in) {
    assertThat(convert(in, out)).startsWith(in + ": ").endsWith(" entities to " + out);
    return out;
  }

  @Test
  void whatCannotBeReadLeavesNothing(@TempDir Path folder) throws IOException {
    Path in = Files.writeString(folder.resolve("a.ndjson"), "{\"format\":\"contested/1\"}\n{}\n");
    Ran ran = run("convert", in.toString(), folder.resolve("b.ndjson").toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("error: line 2, column 2, ");
    assertThat(folder)
        .isDirectoryNotContaining("glob:**b.ndjson*")
        .isDirectoryNotContaining("glob:**.tmp");
    assertThat(run("convert", in.toString(), in.toString()).err())
        .contains(in + " is the file that is read; name another one to write");
  }

  /** Of a later minor version, records that are not known are kept; an error remains one. */
  @Test
  void recordsOfALaterVersionAreWrittenBackAsTheyStand(@TempDir Path folder) throws IOException {
    String text =
        """
        {"format":"contested/1.4","title":"t","shade":1.50}
        {"type":"party","id":"a","kind":"STATE"}
        {"type":"party","id":"b","kind":"WINGED","weight":1.0e2}
        {"type":"omen","id":"o"}
        """;
    Path in = Files.writeString(folder.resolve("a.ndjson"), text);
    Path out = folder.resolve("b.ndjson");
    assertThat(convert(in, out))
        .isEqualTo(in + ": 1 entities and 2 records as they stand to " + out);
    assertThat(out).hasContent(text);
    Path document = folder.resolve("c.json");
    assertThat(convert(in, document)).contains(": 1 entities and 2 records as they stand to ");
    Files.delete(out);
    assertThat(convert(document, out)).contains(": 1 entities and 2 records as they stand to ");
    assertThat(out).hasContent(text);
    Files.writeString(in, text.replace("\"STATE\"", "5"));
    Ran ran = run("convert", in.toString(), folder.resolve("d.ndjson").toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err()).startsWith("error: line 2, column 33, /kind: 5 where ");
    assertThat(folder).isDirectoryNotContaining("glob:**d.ndjson*");
  }
}
