package org.contested.json.table;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Eight bytes looked at together, as a number of which the first byte is the lowest. What is found
 * in them is marked by the highest bit of a byte; a mark may be false, but only after a true one.
 */
public final class EightBytes {

  /** The highest bit of each byte; in UTF-8 it is set where a character is not ASCII. */
  public static final long HIGHEST = 0x8080_8080_8080_8080L;

  /** What makes of a byte eight of them. */
  private static final long EACH = 0x0101_0101_0101_0101L;

  private static final VarHandle BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private EightBytes() {}

  /**
   * {@return the bytes that begin at an index, of which there must be eight}
   *
   * @param bytes the bytes among which they are
   * @param index where they begin
   */
  public static long at(byte[] bytes, int index) {
    return (long) BYTES.get(bytes, index);
  }

  /**
   * {@return marks of the bytes that equal an ASCII character}
   *
   * <p>If one is taken from each, the highest bit of a byte that was nought becomes set, which it
   * was not; what it borrows from the next can make that seem nought.
   *
   * @param ascii the character
   * @param eight the bytes
   */
  public static long marksOf(char ascii, long eight) {
    long differences = eight ^ (ascii * EACH);
    return (differences - EACH) & ~differences & HIGHEST;
  }

  /** {@return marks of the bytes that stand for control characters below the blank} */
  private static long marksOfControls(long eight) {
    return (eight - ' ' * EACH) & ~eight & HIGHEST;
  }

  /**
   * {@return marks of the bytes that end a JSON string or cannot stand in it as they are}
   *
   * @param eight the bytes
   */
  public static long marksOfEscaped(long eight) {
    return marksOf('"', eight) | marksOf('\\', eight) | marksOfControls(eight);
  }

  /**
   * {@return how many bytes are before the first that is marked; only if one is}
   *
   * @param marks the marks
   */
  public static int before(long marks) {
    return Long.numberOfTrailingZeros(marks) / Byte.SIZE;
  }

  /**
   * {@return the bytes before the first that is marked; it and all after it are nought}
   *
   * @param marks the marks
   * @param eight the bytes
   */
  public static long beforeMark(long marks, long eight) {
    return eight & (((marks & -marks) >>> (Byte.SIZE - 1)) - 1);
  }
}
