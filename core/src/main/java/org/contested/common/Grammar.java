package org.contested.common;

/** The little English that messages need. */
final class Grammar {

  private Grammar() {}

  /** {@return {@code a casualty estimate} for {@code CasualtyEstimate} or the words themselves} */
  static String withArticle(String type) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < type.length(); i++) {
      char c = type.charAt(i);
      if (Character.isUpperCase(c) && i > 0) {
        words.append(' ');
      }
      words.append(Character.toLowerCase(c));
    }
    boolean vowel = !words.isEmpty() && "aeiou".indexOf(words.charAt(0)) >= 0;
    return (vowel ? "an " : "a ") + words;
  }
}
