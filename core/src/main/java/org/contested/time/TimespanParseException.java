package org.contested.time;

/**
 * A text that cannot be read as a {@link Timespan}. The message names the text, the rule it breaks
 * and, where there is one, the way to write it: {@code '2022-02-30' is not a date: February 2022
 * has 28 days}.
 */
public final class TimespanParseException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /** How much of a text is shown or kept. */
  private static final int SHOWN = 60;

  /** The text, cut. */
  private final String text;

  /** Where the problem is. */
  private final int index;

  TimespanParseException(String message, String text, int index) {
    super(message);
    this.text = shown(text);
    this.index = index;
  }

  /** {@return the text that was refused; cut after 60 characters, control characters escaped} */
  public String text() {
    return text;
  }

  /** {@return the index in the whole text, from 0, of the character where reading failed} */
  public int index() {
    return index;
  }

  /** {@return the text as a message may show it: control characters escaped, cut when long} */
  static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length() && i < SHOWN; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c)) {
        shown.append(String.format("\\u%04x", (int) c));
      } else {
        shown.append(c);
      }
    }
    return text.length() > SHOWN ? shown.append('…').toString() : shown.toString();
  }
}
