package org.contested.json.table;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a closed list stand for, found without making a string of the word that is
 * read.
 *
 * @param <T> the type of what they stand for
 */
final class Words<T> {

  private final Map<String, T> all;
  private final char[] @Nullable [] words;
  private final Object[] meanings;

  /**
   * A list of words.
   *
   * @param all the words with what they stand for; not empty
   */
  Words(Map<String, ? extends T> all) {
    this.all = Map.copyOf(all);
    int size = Integer.highestOneBit(Math.max(1, all.size())) * 4;
    this.words = new char[size][];
    this.meanings = new Object[size];
    this.all.forEach(
        (word, meaning) -> {
          char[] chars = word.toCharArray();
          int slot = Spelling.hash(chars, 0, chars.length) & (size - 1);
          while (words[slot] != null) {
            slot = (slot + 1) & (size - 1);
          }
          words[slot] = chars;
          meanings[slot] = meaning;
        });
  }

  /** {@return what the current string stands for, or null if it is none of the words} */
  @Nullable T find(JsonInput in) {
    char[] buffer = in.buffer();
    if (buffer == null) {
      return all.get(in.text());
    }
    int length = in.bufferLength();
    if (length == 0) {
      return null;
    }
    int start = in.bufferStart();
    int slot = Spelling.hash(buffer, start, length) & (words.length - 1);
    for (char[] word = words[slot]; word != null; word = words[slot]) {
      if (Spelling.isSame(word, buffer, start, length)) {
        return meaningAt(slot);
      }
      slot = (slot + 1) & (words.length - 1);
    }
    return null;
  }

  /** Only what words stand for is put in. */
  @SuppressWarnings("unchecked")
  private T meaningAt(int slot) {
    return (T) meanings[slot];
  }
}
