package org.contested.json.table;

import java.util.regex.Pattern;

/**
 * How what only JSON can spell stands in other formats: {@code {"$json": "1.50"}}, an object with
 * the JSON text as its only field.
 *
 * <p>Binary numbers have no spelling, and YAML reads {@code 1e5} as a text. In what we know, that
 * does not matter; in fields that we do not know, nothing is to change. So numbers there that the
 * format would not give back as they are spelled are carried, and so is a value that has a field of
 * this name itself.
 */
public final class CarriedJson {

  /** The name of the only field. */
  public static final String FIELD = "$json";

  /** No larger ones: majors of Jackson disagree on how CBOR has negative ones beyond 64 bits. */
  private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,17}");

  private static final Pattern SIMPLE = Pattern.compile("-?(0|[1-9][0-9]*)\\.[0-9]+");

  /** Which numbers a format gives back as they are spelled. */
  public enum Spelling {
    /** All: JSON itself, and trees, of which nobody expects it. */
    ALL,

    /** Whole numbers of up to 18 digits, and those with a point and no exponent: YAML. */
    SIMPLE,

    /** Whole numbers of up to 18 digits: binary formats. */
    WHOLE;

    /**
     * {@return whether a number is given back as it is spelled}
     *
     * @param number the number
     */
    public boolean keeps(String number) {
      return switch (this) {
        case ALL -> true;
        case SIMPLE ->
            CarriedJson.WHOLE.matcher(number).matches()
                || CarriedJson.SIMPLE.matcher(number).matches();
        case WHOLE -> CarriedJson.WHOLE.matcher(number).matches();
      };
    }
  }

  private CarriedJson() {}

  /**
   * {@return whether a value must be carried whole, as it has a field of our name}
   *
   * @param json the value
   */
  public static boolean isAmbiguous(String json) {
    return json.contains('"' + FIELD + '"');
  }
}
