package org.contested.json.contract;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.contested.json.LenientRecords;
import org.contested.json.Rule;

/**
 * A way to break a record, with the place of the problem marked in the line.
 *
 * @param name what is done
 * @param rule the rule that it breaks
 * @param pointer where, from the root of the record
 * @param marked the line, with the mark {@value #HERE} where the problem begins
 */
record BrokenRecord(String name, Rule rule, String pointer, String marked) {

  private static final String HERE = "⟦";

  /** Stands for a byte that is never in UTF-8. */
  private static final char BYTE_FF = '\uE000';

  private static final String FIGURE = "/claims/0/figure";

  static final List<BrokenRecord> ALL =
      List.of(
          party("a number for an id", Rule.WRONG_TYPE, "/id", "'id':⟦5,'kind':'STATE'}"),
          party("a required field is missing", Rule.MISSING, "", "'id':'a'⟦}"),
          party("null", Rule.NULL, "/kind", "'id':'a','kind':⟦null}"),
          party(
              "no word of the vocabulary", Rule.UNKNOWN_VALUE, "/kind", "'id':'a','kind':⟦'KING'}"),
          party("a field twice", Rule.DUPLICATE_KEY, "/id", "'id':'a',⟦'id':'b','kind':'STATE'}"),
          party("a blank in an id", Rule.INVALID_VALUE, "/id", "'id':⟦'a b','kind':'STATE'}"),
          party(
              "an unknown field twice",
              Rule.DUPLICATE_KEY,
              "/x",
              "'id':'a','kind':'STATE','x':1,⟦'x':2}"),
          party(
              "a text for a list",
              Rule.WRONG_TYPE,
              "/codes",
              "'id':'a','kind':'STATE','codes':⟦'x'}"),
          party(
              "no code",
              Rule.INVALID_VALUE,
              "/codes/1",
              "'id':'a','kind':'STATE','codes':['a:b',⟦'x']}"),
          claim("negative", Rule.NEGATIVE, FIGURE, "⟦-49"),
          claim("a fraction", Rule.FRACTION, FIGURE, "⟦1.7"),
          claim("an exponent", Rule.FRACTION, FIGURE, "⟦1e3"),
          claim("too large", Rule.OVERFLOW, FIGURE, "⟦99999999999999999999"),
          claim("a text for a count", Rule.WRONG_TYPE, FIGURE + "/atLeast", "{'atLeast':⟦'49'}"),
          claim(
              "an unknown field of a figure",
              Rule.UNKNOWN_FIELD,
              FIGURE + "/unit",
              "{'atLeast':4,⟦'unit':'t'}"),
          claim("not a number", Rule.MALFORMED, FIGURE, "⟦NaN"),
          claim("a list for a figure", Rule.WRONG_TYPE, FIGURE, "⟦[1]"),
          line("an unknown type", Rule.UNKNOWN_TYPE, "/type", "{'type':⟦'person','id':'a'}"),
          line("a number for a type", Rule.WRONG_TYPE, "/type", "{'type':⟦1,'id':'a'}"),
          line("no type", Rule.MISSING, "", "{'id':'a','kind':'STATE'⟦}"),
          line("another header", Rule.MISSING, "", "{'format':'contested/1'⟦}"),
          line("an empty object", Rule.MISSING, "", "{⟦}"),
          party("broken off in a text", Rule.TRUNCATED, "/id", "'id':'arme⟦"),
          party("broken off before its end", Rule.TRUNCATED, "/kind", "'id':'a','kind':'STATE'⟦"),
          party("broken off after a comma", Rule.TRUNCATED, "/id", "'id':'a',⟦"),
          line("prose", Rule.MALFORMED, "", "⟦hello world"),
          line("XML", Rule.MALFORMED, "", "  ⟦<party id='a'/>"),
          line("CSV", Rule.WRONG_TYPE, "", "⟦'party','a','STATE'"),
          party("no quotes", Rule.MALFORMED, "/names", "⟦id:'a'}"),
          party("a comma too many", Rule.MALFORMED, "/id", "'id':'a',⟦}"),
          party("a comma too few", Rule.MALFORMED, "/id", "'id':'a' ⟦'kind':'STATE'}"),
          party("two on a line", Rule.MALFORMED, "", "'id':'a','kind':'STATE'}⟦{}"),
          line("a list", Rule.WRONG_TYPE, "", "⟦['party','a']"),
          line("a number", Rule.WRONG_TYPE, "", "⟦42"),
          line("null alone", Rule.NULL, "", "⟦null"),
          line(
              "not UTF-8 in a text",
              Rule.MALFORMED,
              "/names/1",
              "{'type':'party','names':['é','x⟦" + BYTE_FF + "']}"),
          line("not UTF-8 at all", Rule.MALFORMED, "", "⟦" + BYTE_FF + BYTE_FF + "'x'"),
          party("a byte of 0 in a text", Rule.MALFORMED, "/id", "'id':'a⟦\u0000'}"),
          line("bytes of 0 after a crash", Rule.MALFORMED, "", "⟦" + "\u0000".repeat(400)),
          line("UTF-16", Rule.MALFORMED, "", "{⟦\u0000'\u0000t\u0000y\u0000"),
          party("a raw tab", Rule.MALFORMED, "/id", "'id':'a⟦\tb'}"),
          party(
              "an escape that is none",
              Rule.INVALID_VALUE,
              "/description",
              "'id':'a','kind':'STATE','description':⟦'\\uD800'}"),
          line(
              "month 13",
              Rule.INVALID_VALUE,
              "/when",
              "{'type':'event','id':'é','eventType':'WAR','when':⟦'2022-13-01'}"),
          party("a long name", Rule.TOO_LONG, "", "⟦'" + "x".repeat(20_000) + "':1}"),
          party(
              "too deep",
              Rule.TOO_DEEP,
              "/x" + "/0".repeat(119),
              "'x':" + "[".repeat(119) + "⟦" + "[".repeat(300)),
          line("too long", Rule.TOO_LONG, "", "⟦" + "x".repeat(LenientRecords.MAX_LINE + 1)));

  private static BrokenRecord line(String name, Rule rule, String pointer, String marked) {
    return new BrokenRecord(name, rule, pointer, marked.replace('\'', '"'));
  }

  private static BrokenRecord party(String name, Rule rule, String pointer, String rest) {
    return line(name, rule, pointer, "{'type':'party','names':['Հայաստան 🇦🇲']," + rest);
  }

  private static BrokenRecord claim(String name, Rule rule, String pointer, String figure) {
    return line(
        name,
        rule,
        pointer,
        "{'type':'statement','id':'😀é','speakers':['a'],'act':'ESTIMATE','claims':"
            + "[{'type':'casualtyEstimate','harms':['KILLED'],'victims':{'party':'a'},"
            + "'scope':{'event':'e'},'accumulation':'CUMULATIVE','figure':"
            + figure
            + "}]}");
  }

  /** {@return the column of the problem, in characters from 1} */
  int column() {
    return marked.codePointCount(0, marked.indexOf(HERE)) + 1;
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String[] parts = marked.replace(HERE, "").split(Character.toString(BYTE_FF), -1);
    for (int i = 0; i < parts.length; i++) {
      if (i > 0) {
        out.write(0xFF);
      }
      out.writeBytes(parts[i].getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
