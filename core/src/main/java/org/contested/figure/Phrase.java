package org.contested.figure;

import org.jspecify.annotations.Nullable;

/** A text as the readers of this package look at it: lower case, single plain spaces and dashes. */
final class Phrase {

  /** Longer than anything that these readers know. */
  private static final int LONGEST = 200;

  private Phrase() {}

  static boolean isTooLong(String text) {
    return text.length() > LONGEST;
  }

  static String of(String text) {
    StringBuilder phrase = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Wording.isSpace(c)) {
        phrase.append(plain(c));
      } else if (!phrase.isEmpty() && phrase.charAt(phrase.length() - 1) != ' ') {
        phrase.append(' ');
      }
    }
    return phrase.toString().strip();
  }

  private static char plain(char c) {
    return switch (c) {
      case '‐', '‑', '‒', '–', '—', '−' -> '-';
      default -> Character.toLowerCase(c);
    };
  }

  /**
   * {@return what follows a lead such as {@code at least}, or null if the phrase has another lead}
   */
  static @Nullable String after(String lead, String phrase) {
    if (!phrase.startsWith(lead)) {
      return null;
    }
    boolean isWord = Character.isLetter(lead.charAt(lead.length() - 1));
    if (isWord && (phrase.length() == lead.length() || phrase.charAt(lead.length()) != ' ')) {
      return null;
    }
    return phrase.substring(lead.length()).strip();
  }
}
