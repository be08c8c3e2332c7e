package org.contested.json.table;

/** Halves of surrogate pairs: no text has them in UTF-8, so they are neither read nor written. */
public final class Surrogates {

  private Surrogates() {}

  /**
   * {@return the index of the first half of a pair without its other half, or -1}
   *
   * @param text the text
   */
  public static int unpaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (i + 1 == text.length()
            || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
