package org.contested.common;

/**
 * The id of something that statements talk about: a party, a territory, an event, a source, or a
 * statement itself.
 *
 * <p>Each kind of entity has an id type of its own ({@code PartyId}, {@code EventId}, …), so that
 * the compiler refuses an event where a party is meant; a party and a territory may therefore both
 * be called {@code armenia}. An id is chosen by whoever codes the dataset. It carries no meaning
 * and takes no side: what others call the thing belongs in its names, what other datasets call it
 * in its codes.
 *
 * <p>The text has 1 to {@value #MAX_LENGTH} characters, none of them white space or a control
 * character; upper and lower case differ.
 */
public interface EntityId {

  /** The greatest number of characters (UTF-16 units) that an id may have. */
  int MAX_LENGTH = 256;

  /** {@return the text of this id, such as {@code armenia}} */
  String value();

  /**
   * Checks the text of an id; for the id types themselves.
   *
   * @param value the text
   * @param kind what it identifies, for the message: {@code party id}
   * @return the same text
   * @throws IllegalArgumentException if the text is empty, too long, or has a character that an id
   *     may not have
   */
  static String requireValid(String value, String kind) {
    if (value.isEmpty()) {
      throw new IllegalArgumentException(kind + " must not be empty");
    }
    if (value.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "%s '%s…' has %d characters; an id has at most %d"
              .formatted(kind, value.substring(0, 40), value.length(), MAX_LENGTH));
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c <= ' ' || (c >= 0x7f && isForbidden(c))) {
        throw new IllegalArgumentException(
            "%s '%s' has %s at index %d; an id has no white space and no control characters"
                .formatted(kind, Texts.printable(value), Texts.describe(c), i));
      }
    }
    int surrogate = Texts.unpairedSurrogate(value);
    if (surrogate >= 0) {
      throw new IllegalArgumentException(
          "%s has half a surrogate pair at index %d; ids are well-formed Unicode"
              .formatted(kind, surrogate));
    }
    return value;
  }

  private static boolean isForbidden(char c) {
    return Character.isISOControl(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
