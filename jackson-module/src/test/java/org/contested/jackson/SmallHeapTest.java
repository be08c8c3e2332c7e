package org.contested.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file larger than the heap is read, bad lines and a line that is too long too. */
class SmallHeapTest {

  private static final int BYTES = 300 << 20;

  /** Reads records of which every thousandth is broken; runs in a virtual machine of its own. */
  public static final class Reading {

    private Reading() {}

    /**
     * Reads and prints how many were good and bad.
     *
     * @param args none
     */
    public static void main(String[] args) {
      long good = 0;
      long bad = 0;
      try (LenientRecords records = ContestedJson.standard().lenientRecords(new Generated())) {
        while (records.hasNext()) {
          ReadRecord record = records.next();
          good += record.entity().isPresent() ? 1 : 0;
          bad += record.hasErrors() ? 1 : 0;
        }
      }
      System.out.println(good + " " + bad);
    }
  }

  /** A header, a line of 24 MB, then records of 3,000 bytes. */
  private static final class Generated extends InputStream {

    static final int LENGTH = 3_000;
    static final int LONG = 24 << 20;
    private final byte[] header = "{\"format\":\"contested/1\"}\n".getBytes(StandardCharsets.UTF_8);
    private final byte[] good = record("}");
    private final byte[] broken = record("]");
    private byte[] line = header;
    private int at;
    private int number;
    private long left = BYTES;

    private static byte[] record(String end) {
      String start = "{\"type\":\"party\",\"id\":\"a\",\"kind\":\"STATE\",\"description\":\"";
      String text = "x".repeat(LENGTH - start.length() - end.length() - 2);
      return (start + text + "\"" + end + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * {@return a line that takes more than a third of the heap here, and much less in the reader}
     */
    private static byte[] tooLong() {
      byte[] line = new byte[LONG];
      Arrays.fill(line, (byte) 'x');
      line[LONG - 1] = '\n';
      return line;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      if (at == line.length) {
        if (left <= 0) {
          return -1;
        }
        number++;
        line = number == 1 ? tooLong() : number % 1000 == 0 ? broken : good;
        left -= line.length;
        at = 0;
      }
      int size = Math.min(length, line.length - at);
      System.arraycopy(line, at, bytes, from, size);
      at += size;
      return size;
    }
  }

  @TempDir private Path folder;

  @Test
  void aFileOfManyTimesTheHeap() throws IOException, InterruptedException {
    Path printed = folder.resolve("printed");
    Process reading =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-cp",
                classPath(),
                Reading.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    assertThat(reading.waitFor(10, TimeUnit.MINUTES)).isTrue();
    int lines = (BYTES - Generated.LONG + Generated.LENGTH - 1) / Generated.LENGTH + 1;
    int bad = 1 + lines / 1000;
    assertThat(printed).hasContent((lines - bad) + " " + bad);
  }

  private static String classPath() {
    String modules = System.getProperty("jdk.module.path", "");
    return System.getProperty("java.class.path")
        + (modules.isEmpty() ? "" : System.getProperty("path.separator") + modules);
  }
}
