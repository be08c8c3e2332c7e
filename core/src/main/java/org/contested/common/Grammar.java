package org.contested.common;

/** The little English that messages need. */
final class Grammar {

  private Grammar() {}

  /** {@return {@code a casualty estimate} for {@code casualty estimate}} */
  static String withArticle(String noun) {
    boolean vowel = !noun.isEmpty() && "aeiou".indexOf(noun.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + noun;
  }
}
