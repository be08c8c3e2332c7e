package org.contested.json.table;

import org.jspecify.annotations.Nullable;

/**
 * The values of one codec that were read lately, by their texts, so that an id that stands a
 * thousand times in a file is one object, checked once. A value takes the place of another whose
 * text has the same hash. There is room for more once it pays, but never for more than {@value
 * #MOST}, each of a short text.
 *
 * @param <T> the type of the values, which are immutable
 */
final class Recent<T> {

  /** Longer texts are hardly repeated. */
  static final int LONGEST = 32;

  private static final int LEAST = 32;
  private static final int MOST = 1024;

  private static final class Entry<T> {
    private final char[] text;
    private final T value;

    Entry(char[] text, T value) {
      this.text = text;
      this.value = value;
    }
  }

  private @Nullable Entry<T>[] entries = room(LEAST);

  /** Those whose texts an input knew as short ones. */
  private ShortText.@Nullable Known<T>[] shortEntries = shortRoom(LEAST);

  private int misses;

  /** Makes values of texts. */
  @FunctionalInterface
  interface Maker<T> {

    /**
     * {@return the value that the current text spells}
     *
     * @param in the input, a string its current token
     * @param text the string
     * @throws BadJsonException if it spells none
     */
    T make(JsonInput in, String text);
  }

  /**
   * {@return the value that the current text spells}
   *
   * @param in the input, a string its current token
   * @param maker what makes a value of a text that was not read lately
   */
  T read(JsonInput in, Maker<T> maker) {
    ShortText key = in.shortText();
    if (key != null) {
      int hash = key.hash();
      ShortText.Known<T> known = shortEntries[hash & (shortEntries.length - 1)];
      return known != null && known.is(key) ? known.meaning() : readNew(in, key, hash, maker);
    }
    char[] buffer = in.buffer();
    int length = in.bufferLength();
    if (buffer == null || length == 0 || length > LONGEST) {
      return maker.make(in, in.text());
    }
    int start = in.bufferStart();
    int hash = Spelling.hash(buffer, start, length);
    Entry<T> known = entries[hash & (entries.length - 1)];
    if (known != null && Spelling.isSame(known.text, buffer, start, length)) {
      return known.value;
    }
    String text = in.text();
    T value = maker.make(in, text);
    if (isMissedOften(entries.length)) {
      entries = room(2 * entries.length);
    }
    entries[hash & (entries.length - 1)] = new Entry<>(text.toCharArray(), value);
    return value;
  }

  private T readNew(JsonInput in, ShortText key, int hash, Maker<T> maker) {
    T value = maker.make(in, in.text());
    if (isMissedOften(shortEntries.length)) {
      shortEntries = shortRoom(2 * shortEntries.length);
    }
    shortEntries[hash & (shortEntries.length - 1)] = new ShortText.Known<>(key, value);
    return value;
  }

  /** {@return whether more room pays, as of a text that was not found} */
  private boolean isMissedOften(int size) {
    if (++misses <= 2 * size || size == MOST) {
      return false;
    }
    misses = 0;
    return true;
  }

  /** An array knows no type parameters, but only such entries are put in. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> @Nullable Entry<T>[] room(int size) {
    return new Entry[size];
  }

  /** An array knows no type parameters, but only such entries are put in. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> ShortText.@Nullable Known<T>[] shortRoom(int size) {
    return new ShortText.Known[size];
  }
}
