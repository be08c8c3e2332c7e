package org.contested.importers.file;

import com.google.common.base.CharMatcher;
import com.google.common.base.Strings;

/**
 * Which value of a row it is that the model refuses, as its message tells by quoting it: whole, or
 * the beginning of a long one, alone or after the scheme of an id ({@code 'ucdp-ged:…'}).
 *
 * @param column where the value stands; -1 if that is not known, or several are the same
 * @param text the text of the value; empty if that is not known
 */
public record Refusal(int column, String text) {

  private static final Refusal UNKNOWN = new Refusal(-1, "");

  /** What messages show as an escape: control characters, and each half of a pair. */
  private static final CharMatcher ESCAPED =
      CharMatcher.javaIsoControl().or(CharMatcher.inRange('\ud800', '\udfff'));

  /** Messages quote at least so much of a text, if it has as much. */
  private static final int QUOTED = 20;

  /**
   * {@return the value that a message quotes; of several the longest}
   *
   * @param message what the model says of the value
   * @param cells the texts of all values
   */
  public static Refusal of(String message, String[] cells) {
    Refusal found = UNKNOWN;
    for (int i = 0; i < cells.length; i++) {
      String text = cells[i].strip();
      if (text.isEmpty() || !isQuoted(message, shown(text))) {
        continue;
      }
      if (text.equals(found.text().strip())) {
        found = new Refusal(-1, found.text());
      } else if (text.length() > found.text().strip().length()) {
        found = new Refusal(i, cells[i]);
      }
    }
    return found;
  }

  private static boolean isQuoted(String message, String shown) {
    String start = shown.substring(0, Math.min(QUOTED, shown.length()));
    for (int at = message.indexOf(start); at > 0; at = message.indexOf(start, at + 1)) {
      char before = message.charAt(at - 1);
      if ((before == '\'' || before == ':') && ends(message, at, shown)) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a quotation that begins there is of this text, whole or as far as it goes} */
  private static boolean ends(String message, int at, String shown) {
    int same = Strings.commonPrefix(message.substring(at), shown).length();
    if (at + same >= message.length()) {
      return false;
    }
    char after = message.charAt(at + same);
    return same == shown.length() ? after == '\'' : same >= QUOTED && after == '…';
  }

  /** {@return a text as messages show it} */
  private static String shown(String text) {
    if (ESCAPED.matchesNoneOf(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(ESCAPED.matches(c) ? "\\u%04x".formatted((int) c) : c);
    }
    return shown.toString();
  }
}
