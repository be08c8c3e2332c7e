package org.contested.time;

import org.jspecify.annotations.Nullable;

/** What may stand as the words a source used for a time. */
final class Wording {

  static final int LONGEST = 1_000;

  private Wording() {}

  /** {@return what is wrong with the words, null if nothing is} */
  static @Nullable String findProblem(String wording) {
    if (wording.isBlank()) {
      return "a wording must not be blank; leave it out if there is none";
    }
    if (wording.length() > LONGEST) {
      return "a wording of %d characters exceeds %d; keep only the words that name the time"
          .formatted(wording.length(), LONGEST);
    }
    for (int i = 0; i < wording.length(); i++) {
      char c = wording.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < wording.length()
          && Character.isLowSurrogate(wording.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        return "a wording must be valid Unicode; its character %d, U+%04X, is half a pair"
            .formatted(i, (int) c);
      }
    }
    return null;
  }
}
