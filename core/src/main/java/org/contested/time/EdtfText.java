package org.contested.time;

/**
 * The whole text being read, to tell where in it something is wrong.
 *
 * @param whole the text
 */
record EdtfText(String whole) {

  /**
   * {@return the refusal of a part of the text: {@code '2022-02-30' is not a date: … (in '…')}}
   *
   * @param kind what the part is not, with its article
   * @param from where the part begins
   * @param to where the part ends
   * @param at where it went wrong
   * @param rule the rule and the remedy
   */
  TimespanParseException refuse(String kind, int from, int to, int at, String rule) {
    String part = TimespanParseException.shown(whole.substring(from, to));
    boolean partial = from > 0 || to < whole.length();
    String place = partial ? " (in '" + TimespanParseException.shown(whole) + "')" : "";
    return new TimespanParseException(
        "'" + part + "' is not " + kind + ": " + rule + place, whole, at);
  }
}
