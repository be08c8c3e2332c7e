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

  /** The words again for inputs that know short texts as such; longer ones are not in it. */
  private final ShortText.@Nullable Known<T>[] shortWords;

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
    this.shortWords = shortRoom(size);
    this.all.forEach(
        (word, meaning) -> {
          char[] chars = word.toCharArray();
          int slot = Spelling.hash(chars, 0, chars.length) & (size - 1);
          while (words[slot] != null) {
            slot = (slot + 1) & (size - 1);
          }
          words[slot] = chars;
          meanings[slot] = meaning;
          if (ShortText.has(word)) {
            ShortText text = ShortText.of(word);
            int shortSlot = text.hash() & (size - 1);
            while (shortWords[shortSlot] != null) {
              shortSlot = (shortSlot + 1) & (size - 1);
            }
            shortWords[shortSlot] = new ShortText.Known<>(text, meaning);
          }
        });
  }

  /** {@return what the current string stands for, or null if it is none of the words} */
  @Nullable T find(JsonInput in) {
    ShortText text = in.shortText();
    if (text != null) {
      return find(text);
    }
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

  /** {@return what a text stands for, or null if it is none of the words} */
  @Nullable T find(ShortText text) {
    int slot = text.hash() & (shortWords.length - 1);
    for (ShortText.Known<T> word = shortWords[slot]; word != null; word = shortWords[slot]) {
      if (word.is(text)) {
        return word.meaning();
      }
      slot = (slot + 1) & (shortWords.length - 1);
    }
    return null;
  }

  /** An array knows no type parameters, but only such words are put in. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> ShortText.@Nullable Known<T>[] shortRoom(int size) {
    return new ShortText.Known[size];
  }

  /** Only what words stand for is put in. */
  @SuppressWarnings("unchecked")
  private T meaningAt(int slot) {
    return (T) meanings[slot];
  }
}
