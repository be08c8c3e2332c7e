package org.contested.json.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecentTest {

  /** An input that stands on a string, somewhere in the buffer of its parser. */
  private static final class Buffered extends JsonInput {
    private static final int START = 3;

    private final String text;
    private final char[] buffer;

    Buffered(String text) {
      super(ReadPolicy.strict(true));
      this.text = text;
      this.buffer = ("###" + text + "####").toCharArray();
      now(Token.STRING);
    }

    @Override
    protected Token advance() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String text() {
      return new String(buffer, START, text.length());
    }

    @Override
    protected char @Nullable [] buffer() {
      return buffer;
    }

    @Override
    protected int bufferStart() {
      return START;
    }

    @Override
    protected int bufferLength() {
      return text.length();
    }

    @Override
    public boolean fitsLong() {
      return false;
    }

    @Override
    public long longValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public double doubleValue() {
      throw new UnsupportedOperationException();
    }

    @Override
    public String pointer() {
      return "";
    }

    @Override
    public Place place() {
      throw new UnsupportedOperationException();
    }
  }

  private static String read(Recent<String> recent, String text) {
    return recent.read(new Buffered(text), (in, made) -> made);
  }

  @Test
  void whatWasReadIsTheSameObject() {
    Recent<String> recent = new Recent<>();
    String first = read(recent, "armenia");
    assertThat(read(recent, "armenia")).isSameAs(first);
    assertThat(read(recent, "x".repeat(Recent.LONGEST)))
        .isSameAs(read(recent, "x".repeat(Recent.LONGEST)));
  }

  @Test
  void longTextsAreNotKept() {
    Recent<String> recent = new Recent<>();
    String text = "x".repeat(Recent.LONGEST + 1);
    assertThat(read(recent, text)).isEqualTo(text).isNotSameAs(read(recent, text));
  }

  @Test
  void textsOfTheSameHashAreToldApart() {
    Recent<String> recent = new Recent<>();
    for (String text : List.of("ucdp-1-abcd", "uXdp-1-abcd", "ucdp-2-abcd", "", "a", "aa", "aaa")) {
      assertThat(read(recent, text)).isEqualTo(text);
      assertThat(read(recent, text)).isEqualTo(text);
    }
  }

  @Test
  void anyNumberOfTextsIsReadRight() {
    long seed = 7;
    SplittableRandom random = new SplittableRandom(seed);
    Recent<String> recent = new Recent<>();
    for (int i = 0; i < 20_000; i++) {
      String text = "id-" + random.nextInt(5_000) + "é".repeat(random.nextInt(3));
      assertThat(read(recent, text)).as("seed %d, text %d", seed, i).isEqualTo(text);
    }
  }

  @Test
  void aFailureIsNotKept() {
    Recent<String> recent = new Recent<>();
    for (int i = 0; i < 2; i++) {
      try {
        recent.read(
            new Buffered("bad"),
            (in, text) -> {
              throw new IllegalStateException(text);
            });
      } catch (IllegalStateException expected) {
        assertThat(expected).hasMessage("bad");
      }
    }
    assertThat(read(recent, "bad")).isEqualTo("bad");
  }

  @Test
  void wordsAreFoundAndOthersAreNot() {
    Words<Integer> words =
        new Words<>(Map.of("KILLED", 1, "KxLLED", 2, "A", 3, "INJURED", 4, "MISSING", 5));
    assertThat(words.find(new Buffered("KILLED"))).isEqualTo(1);
    assertThat(words.find(new Buffered("KxLLED"))).isEqualTo(2);
    assertThat(words.find(new Buffered("A"))).isEqualTo(3);
    assertThat(words.find(new Buffered("KyLLED"))).isNull();
    assertThat(words.find(new Buffered("killed"))).isNull();
    assertThat(words.find(new Buffered(""))).isNull();
    assertThat(new Words<>(Map.of()).find(new Buffered("A"))).isNull();
  }
}
