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
}
