package org.contested.json.table;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text of at most {@value #MOST} bytes in UTF-8, none of them nought, as four numbers of eight
 * bytes each, by which it is found and compared without a loop.
 */
public sealed class ShortText permits ShortText.Known {

  /** The most bytes of such a text. */
  public static final int MOST = 4 * Long.BYTES;

  private long a;
  private long b;
  private long c;
  private long d;

  /** The empty text. */
  public ShortText() {}

  /**
   * A text with what it stands for.
   *
   * @param <T> the type of that
   */
  static final class Known<T> extends ShortText {
    private final T meaning;

    /** What a text stands for. */
    Known(ShortText text, T meaning) {
      this.meaning = meaning;
      set(text.a, text.b, text.c, text.d);
    }

    T meaning() {
      return meaning;
    }
  }

  /** {@return a text that is known; only if it is not too long} */
  static ShortText of(String text) {
    byte[] bytes = Arrays.copyOf(text.getBytes(StandardCharsets.UTF_8), MOST);
    ShortText made = new ShortText();
    made.set(
        EightBytes.at(bytes, 0),
        EightBytes.at(bytes, Long.BYTES),
        EightBytes.at(bytes, 2 * Long.BYTES),
        EightBytes.at(bytes, 3 * Long.BYTES));
    return made;
  }

  /** {@return whether a text is not too long} */
  static boolean has(String text) {
    return text.length() <= MOST && text.getBytes(StandardCharsets.UTF_8).length <= MOST;
  }

  /**
   * Becomes a text.
   *
   * @param first its first eight bytes; those that it does not have are nought
   * @param second the next eight
   * @param third the next
   * @param fourth the last
   */
  public final void set(long first, long second, long third, long fourth) {
    a = first;
    b = second;
    c = third;
    d = fourth;
  }

  /** {@return whether another text is the same} */
  final boolean is(ShortText other) {
    return ((a ^ other.a) | (b ^ other.b) | (c ^ other.c) | (d ^ other.d)) == 0;
  }

  /** {@return a number in which texts differ, in its lower bits as well} */
  final int hash() {
    long mixed =
        a * 0x9E37_79B9_7F4A_7C15L
            + b * 0xC2B2_AE3D_27D4_EB4FL
            + c * 0x1656_67B1_9E37_79F9L
            + d * 0x27D4_EB2F_1656_67C5L;
    return (int) (mixed >>> 40);
  }
}
