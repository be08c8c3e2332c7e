package org.contested.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All members are read, and nothing that is damaged passes for the end. */
class GzipInputTest {

  private static byte[] gzip(byte[] text) throws IOException {
    ByteArrayOutputStream gz = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(gz)) {
      out.write(text);
    }
    return gz.toByteArray();
  }

  private static byte[] gunzip(byte[] gz, int size) throws IOException {
    try (InputStream in = new GzipInput(new ByteArrayInputStream(gz), size)) {
      return in.readAllBytes();
    }
  }

  @Test
  void allMembersAreReadWhateverTheBuffer() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    byte[] texts = new byte[0];
    byte[] members = new byte[0];
    for (int length : new int[] {0, 1, 70_000, 0, 3, 1000}) {
      byte[] text = new byte[length];
      for (int i = 0; i < length; i++) {
        text[i] = (byte) random.nextInt(length < 2000 ? 256 : 3);
      }
      texts = Bytes.concat(texts, text);
      members = Bytes.concat(members, gzip(text));
    }
    for (int size : new int[] {1, 2, 7, 64, 1 << 16}) {
      assertThat(gunzip(members, size)).as("buffer of %d", size).isEqualTo(texts);
    }
    InputStream single = new GzipInput(new ByteArrayInputStream(gzip(new byte[] {-1, 2})), 10);
    assertThat(new int[] {single.read(), single.read(), single.read(), single.read()})
        .containsExactly(255, 2, -1, -1);
  }

  @Test
  void headersMayHaveAllTheirFields() throws IOException {
    byte[] plain = gzip(new byte[] {'a'});
    byte[] header = {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 0};
    byte[] fields = {3, 0, 'x', 'y', 'z', 'n', 0, 'c', 'o', 0};
    byte[] start = Bytes.concat(header, fields);
    CRC32 sum = new CRC32();
    sum.update(start);
    byte[] check = {(byte) sum.getValue(), (byte) (sum.getValue() >> 8)};
    byte[] rest = Arrays.copyOfRange(plain, 10, plain.length);
    byte[] whole = Bytes.concat(plain, start, check, rest, start, check, rest);
    assertThat(gunzip(whole, 5)).containsExactly('a', 'a', 'a');
    whole[plain.length + 13] ^= 1;
    assertThatThrownBy(() -> gunzip(whole, 5))
        .isInstanceOf(ZipException.class)
        .hasMessage("Corrupt GZIP header");
  }

  /** As {@code gzip -d} does; it only warns of anything else. */
  @Test
  void zerosAfterTheLastMemberArePadding() throws IOException {
    byte[] gz = gzip(new byte[] {'a'});
    assertThat(gunzip(Arrays.copyOf(gz, gz.length + 100_000), 512)).containsExactly('a');
    byte[] between = Bytes.concat(gz, new byte[9], gz);
    assertThatThrownBy(() -> gunzip(between, 512))
        .isInstanceOf(GzipInput.TrailingBytesException.class)
        .hasMessage("what follows its first %d bytes is not gzip", gz.length);
  }

  /** Wherever a file of two members is cut or a byte of it changed, that is no other text. */
  @Test
  void noDamagePassesForTheEnd() throws IOException {
    byte[] gz = gzip("first\n".getBytes(StandardCharsets.UTF_8));
    byte[] both = Bytes.concat(gz, gzip("second\n".getBytes(StandardCharsets.UTF_8)));
    byte[] text = gunzip(both, 64);
    for (int length = 0; length < both.length; length++) {
      byte[] cut = Arrays.copyOf(both, length);
      if (length == gz.length) {
        assertThat(gunzip(cut, 64)).isEqualTo("first\n".getBytes(StandardCharsets.UTF_8));
      } else {
        assertThatThrownBy(() -> gunzip(cut, 64)).isInstanceOf(EOFException.class);
      }
    }
    for (int at = 0; at < both.length; at++) {
      byte[] changed = both.clone();
      changed[at] ^= 0x21;
      int inMember = at < gz.length ? at : at - gz.length;
      if (inMember >= 4 && inMember < 10) {
        assertThat(gunzip(changed, 64)).as("time, level and system").isEqualTo(text);
      } else {
        assertThatThrownBy(() -> gunzip(changed, 64))
            .as("byte %d", at)
            .isInstanceOf(IOException.class);
      }
    }
  }

  @Test
  void theFileIsNamed(@TempDir Path folder) throws IOException {
    byte[] gz = gzip("first\n".getBytes(StandardCharsets.UTF_8));
    Path file =
        Files.write(
            folder.resolve("a.ndjson.gz"),
            Bytes.concat(gz, "garbage".getBytes(StandardCharsets.UTF_8)));
    assertThatThrownBy(
            () -> {
              try (InputStream in = Compression.open(file)) {
                in.readAllBytes();
              }
            })
        .isInstanceOf(IOException.class)
        .hasMessage(
            "%s is whole up to byte %d, but what follows there is not gzip; cut it off, or get the"
                + " file again",
            file, gz.length);
  }
}
