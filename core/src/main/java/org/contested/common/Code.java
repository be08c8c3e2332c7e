package org.contested.common;

/**
 * What another dataset or a standard calls a thing: a scheme and a value in it.
 *
 * <p>Real ones are {@code iso3166-1:ARM} (the state in ISO's list), {@code gw:371} (the same in
 * Gleditsch and Ward's), {@code wikidata:Q399}, {@code ucdp-ged:413786} (an event of UCDP's
 * georeferenced dataset) and {@code acled:Battles/Armed clash} (an event type of ACLED). The value
 * is kept to the letter; nothing is looked up, converted or normalised, and two codes of one thing
 * claim nothing about each other.
 *
 * <p>{@link #parse} and {@link #toString} are inverses.
 *
 * @param scheme who numbers: a lower-case ASCII letter, then lower-case letters, digits, {@code .}
 *     or {@code -}
 * @param value the code in that scheme: not blank, without control characters; it may hold spaces
 *     and colons
 */
public record Code(String scheme, String value) implements Comparable<Code> {

  /**
   * Checks both parts.
   *
   * @param scheme who numbers
   * @param value the code in that scheme
   * @throws IllegalArgumentException if the scheme or the value breaks its rule
   */
  public Code {
    if (!isScheme(scheme)) {
      throw new IllegalArgumentException(
          ("code scheme '%s' must be a lower-case letter followed by lower-case letters, digits,"
                  + " '.' or '-'; for example iso3166-1")
              .formatted(Texts.printable(scheme)));
    }
    if (value.isBlank()) {
      throw new IllegalArgumentException("code of scheme '%s' has no value".formatted(scheme));
    }
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        throw new IllegalArgumentException(
            "code value '%s' of scheme '%s' has %s at index %d; codes have no control characters"
                .formatted(Texts.printable(value), scheme, Texts.describe(value.charAt(i)), i));
      }
    }
  }

  /**
   * {@return the code of a value in a scheme}
   *
   * @param scheme the scheme, {@code gw}
   * @param value the value, {@code 371}
   * @throws IllegalArgumentException if the scheme or the value breaks its rule
   */
  public static Code of(String scheme, String value) {
    return new Code(scheme, value);
  }

  /**
   * {@return the code that the text spells}
   *
   * @param text scheme, colon, value: {@code iso3166-1:ARM}
   * @throws IllegalArgumentException if there is no colon, or a part breaks its rule
   */
  public static Code parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new IllegalArgumentException(
          "code '%s' has no colon; write scheme:value, for example iso3166-1:ARM"
              .formatted(Texts.printable(text)));
    }
    return new Code(text.substring(0, colon), text.substring(colon + 1));
  }

  private static boolean isScheme(String text) {
    if (text.isEmpty() || text.charAt(0) < 'a' || text.charAt(0) > 'z') {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-';
      if (!allowed) {
        return false;
      }
    }
    return true;
  }

  /** Orders by scheme, then by value, both by their characters. */
  @Override
  public int compareTo(Code other) {
    int order = scheme.compareTo(other.scheme);
    return order != 0 ? order : value.compareTo(other.value);
  }

  /** {@return scheme, colon, value: {@code iso3166-1:ARM}} */
  @Override
  public String toString() {
    return scheme + ':' + value;
  }
}
