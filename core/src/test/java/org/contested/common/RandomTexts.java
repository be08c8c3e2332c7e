package org.contested.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Random texts, ids, codes, names and JSON of the unusual kind, for the property tests of all
 * packages. All are well-formed Unicode.
 */
public final class RandomTexts {

  private static final List<String> PIECES =
      List.of(
          "at least 49 dead",
          "a",
          " ",
          "\n",
          "\t\r",
          "\u0000",
          "\u0007\u001f",
          "\u007f\u0085",
          "\u2028\u2029",
          "\uffff",
          "\ufeff",
          "\u200f\u202e",
          "\u00a0",
          "\"",
          "“\\”",
          "\\u0041",
          "/~0~1",
          "{\"a\":[1,null]}",
          "</script>",
          "%s %n",
          "null",
          "2022-09-14",
          "Հայաստան",
          "Azərbaycan İ ı",
          "ارتش",
          "צבא",
          "死者多数",
          "e\u0301\u0323",
          "🕊️👩‍👩‍👧",
          "\ud835\udfd8");

  private static final List<String> ID_PIECES =
      List.of(
          "armenia",
          "gw:371",
          "A/b~c",
          "\"q\"",
          "back\\slash",
          "Արցախ",
          "צבא",
          "e\u0301",
          "😀",
          "\uffff",
          "\u200f",
          "[0]",
          "{}",
          "%s",
          "null");

  private static final List<String> LANGUAGES =
      List.of("en", "hy", "az-Latn", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske", "EN-us");

  private static final List<String> NUMBERS =
      List.of(
          "0",
          "-0",
          "1.10",
          "1e400",
          "-1E+2",
          "0.0e-0",
          "9223372036854775808",
          "-123456789012345678901234567890.50",
          "1e-999999");

  private RandomTexts() {}

  /** {@return one of these} */
  public static <T> T oneOf(RandomGenerator random, List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /** {@return one of these} */
  @SafeVarargs
  public static <T> T oneOf(RandomGenerator random, T... values) {
    return values[random.nextInt(values.length)];
  }

  /** {@return any text; often unusual, sometimes blank or empty} */
  public static String anyText(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(5); i > 0; i--) {
      text.append(oneOf(random, PIECES));
    }
    return text.toString();
  }

  /** {@return any text that is not blank} */
  public static String text(RandomGenerator random) {
    String text = anyText(random);
    return text.isBlank() ? text + "x" : text;
  }

  /** {@return text that an id may have, unique for each number} */
  public static String id(RandomGenerator random, int number) {
    String id = oneOf(random, ID_PIECES) + (random.nextBoolean() ? oneOf(random, ID_PIECES) : "");
    String numbered = id + "-" + number;
    return random.nextInt(50) == 0
        ? "x".repeat(EntityId.MAX_LENGTH - numbered.length()) + numbered
        : numbered;
  }

  /** {@return a BCP 47 tag} */
  public static String language(RandomGenerator random) {
    return oneOf(random, LANGUAGES);
  }

  /** {@return a code of a real or made-up scheme} */
  public static Code code(RandomGenerator random) {
    return random.nextBoolean()
        ? Code.parse(
            oneOf(
                random,
                "iso3166-1:ARM",
                "gw:371",
                "ucdp-ged:413786",
                "acled:Battles/Armed clash",
                "doi:10.1177/0022343313494396"))
        : Code.of("x." + random.nextInt(100), ": \"é😀\u2028\uffff\\" + random.nextInt(10) + " ");
  }

  /** {@return unknown fields, most often none} */
  public static Extensions extensions(RandomGenerator random) {
    return random.nextInt(5) == 0 ? someExtensions(random) : Extensions.none();
  }

  /** {@return one or more unknown fields} */
  public static Extensions someExtensions(RandomGenerator random) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = random.nextInt(4); i >= 0; i--) {
      fields.put(fieldName(random), json(random));
    }
    Extensions extensions = Extensions.ofJson(fields);
    return random.nextBoolean() ? extensions.with("x-text", anyText(random)) : extensions;
  }

  /** {@return a name that no known field has} */
  private static String fieldName(RandomGenerator random) {
    return oneOf(random, "x-morgue", "x " + anyText(random), "", " ", "X😀", "x/~", "\"x\"");
  }

  /** {@return a JSON value, spelled with space and escapes that need not be there} */
  public static String json(RandomGenerator random) {
    StringBuilder json = new StringBuilder();
    if (random.nextInt(20) == 0) {
      int depth = random.nextInt(JsonText.MAX_DEPTH - 5);
      json.append("[".repeat(depth));
      json(random, 3, json);
      return json.append("]".repeat(depth)).toString();
    }
    json(random, 4, json);
    return json.toString();
  }

  private static void json(RandomGenerator random, int depth, StringBuilder json) {
    space(random, json);
    switch (random.nextInt(depth > 0 ? 8 : 5)) {
      case 0 -> json.append(oneOf(random, NUMBERS));
      case 1 -> json.append(random.nextLong());
      case 2 -> json.append(oneOf(random, "true", "false", "null"));
      case 3, 4 -> string(anyText(random), random, json);
      case 5, 6 -> object(random, depth - 1, json);
      default -> array(random, depth - 1, json);
    }
    space(random, json);
  }

  private static void object(RandomGenerator random, int depth, StringBuilder json) {
    json.append('{');
    int members = random.nextInt(4);
    for (int i = 0; i < members; i++) {
      json.append(i == 0 ? "" : ",");
      space(random, json);
      string(i + anyText(random), random, json);
      space(random, json);
      json.append(':');
      json(random, depth, json);
    }
    space(random, json);
    json.append('}');
  }

  private static void array(RandomGenerator random, int depth, StringBuilder json) {
    json.append('[');
    int elements = random.nextInt(4);
    for (int i = 0; i < elements; i++) {
      json.append(i == 0 ? "" : ",");
      json(random, depth, json);
    }
    space(random, json);
    json.append(']');
  }

  private static void string(String value, RandomGenerator random, StringBuilder json) {
    json.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || random.nextInt(20) == 0) {
        json.append("\\u%04x".formatted((int) c));
      } else if (c == '"' || c == '\\' || (c == '/' && random.nextBoolean())) {
        json.append('\\').append(c);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }

  private static void space(RandomGenerator random, StringBuilder json) {
    if (random.nextInt(4) == 0) {
      json.append(oneOf(random, " ", "\n", "\t", "\r\n  "));
    }
  }
}
