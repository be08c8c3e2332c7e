package org.contested.json.table;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The names of the fields of a type, by which those that a parser reads are told apart. */
public final class FieldNames {

  /** The index of a name that is none of these. */
  public static final int OTHER = -1;

  /** What stands for an index where the object ends, or where there is no name. */
  public static final int NONE = -2;

  private final ImmutableList<String> names;
  private final ImmutableMap<String, Integer> indices;
  private final Words<Integer> words;
  private final Compact[] compact;

  /** Which name came after each, and first, the last time. Threads may overwrite each other's. */
  private final Compact[] followers;

  /**
   * The names as a parser gave them last: it gives the same object again and again, which is found
   * faster than an equal one. Threads may overwrite each other's, all of them equal.
   */
  private final String[] met;

  private @Nullable Object matcher;

  /** A name as a text without blanks has it: in quotation marks, with a colon. */
  private static final class Compact {
    private static final int FIRST = 2 * Long.BYTES;

    private final int index;
    private final byte[] bytes;

    /** The first sixteen bytes, and ones for those that it has. */
    private final long a;

    private final long b;
    private final long hasA;
    private final long hasB;

    Compact(int index, String name) {
      this.index = index;
      this.bytes = ('"' + name + "\":").getBytes(StandardCharsets.UTF_8);
      byte[] has = new byte[FIRST];
      Arrays.fill(has, 0, Math.min(bytes.length, FIRST), (byte) -1);
      byte[] first = Arrays.copyOf(bytes, FIRST);
      this.a = EightBytes.at(first, 0);
      this.b = EightBytes.at(first, Long.BYTES);
      this.hasA = EightBytes.at(has, 0);
      this.hasB = EightBytes.at(has, Long.BYTES);
    }

    boolean isAt(byte[] text, int at) {
      if (text.length - at < Math.max(bytes.length, FIRST)) {
        return false;
      }
      long differences =
          ((EightBytes.at(text, at) ^ a) & hasA)
              | ((EightBytes.at(text, at + Long.BYTES) ^ b) & hasB);
      return differences == 0 && (bytes.length <= FIRST || isRestAt(text, at));
    }

    private boolean isRestAt(byte[] text, int at) {
      return Arrays.equals(bytes, FIRST, bytes.length, text, at + FIRST, at + bytes.length);
    }
  }

  FieldNames(ImmutableList<String> names) {
    this.names = names;
    this.indices = Maps.toMap(names, names::indexOf);
    this.words = new Words<>(indices);
    this.compact =
        indices.entrySet().stream()
            .map(entry -> new Compact(entry.getValue(), entry.getKey()))
            .toArray(Compact[]::new);
    this.followers = new Compact[names.size() + 1];
    Arrays.fill(followers, compact[0]);
    this.met = names.toArray(String[]::new);
  }

  /** {@return the names, in the order of their indices} */
  public ImmutableList<String> names() {
    return names;
  }

  /** {@return whether a name is one of these} */
  boolean contains(String name) {
    return indices.containsKey(name);
  }

  /**
   * {@return the index of a name, or {@link #OTHER}}
   *
   * @param name the name
   * @param last the index of the name before it in the object, after which it is expected, or -1
   */
  public int indexOf(String name, int last) {
    for (int i = last + 1; i < met.length; i++) {
      if (isSame(met[i], name)) {
        return i;
      }
    }
    Integer index = indices.get(name);
    if (index == null) {
      return OTHER;
    }
    met[index] = name;
    return index;
  }

  /**
   * {@return the index of the name that is expected at a place, if it stands there, without blanks
   * around it; else {@link #OTHER}}
   *
   * @param bytes the text
   * @param at the place
   * @param last the index of the name before it in the object, or -1
   */
  public int indexOfExpected(byte[] bytes, int at, int last) {
    Compact expected = followers[last + 1];
    return expected.isAt(bytes, at) ? expected.index : OTHER;
  }

  /**
   * {@return how many bytes a name has, with its quotation marks and colon}
   *
   * @param index the index of the name
   */
  public int lengthOf(int index) {
    return compact[index].bytes.length;
  }

  /**
   * {@return the index of a name, or {@link #OTHER}} It is expected there from now on.
   *
   * @param name the name
   * @param last the index of the name before it in the object, or -1
   */
  public int indexOf(ShortText name, int last) {
    Integer index = words.find(name);
    if (index == null) {
      return OTHER;
    }
    followers[last + 1] = compact[index];
    return index;
  }

  /** Of equal names that are not one object, the caller finds the field by other means. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean isSame(String met, String name) {
    return met == name;
  }

  /** {@return what an adapter finds these names with, or null if it has made nothing yet} */
  public @Nullable Object matcher() {
    return matcher;
  }

  /**
   * Keeps what an adapter finds these names with; there is room for one adapter. Two threads may
   * both do so, and keep what does the same.
   *
   * @param made what it made, immutable
   */
  public void matcher(Object made) {
    matcher = made;
  }
}
