package org.contested.common;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * Checks a JSON text and brings it into the one spelling in which it is kept: no white space, the
 * shortest escapes, numbers as they were written, members in their order. Works without recursion,
 * so that depth costs no stack.
 */
final class JsonText {

  /** The greatest depth of nested arrays and objects that is kept. */
  static final int MAX_DEPTH = 100;

  private final String text;
  private final StringBuilder out;
  private final Deque<Set<String>> open = new ArrayDeque<>();
  private int at;

  private JsonText(String text) {
    this.text = text;
    this.out = new StringBuilder(text.length());
  }

  /**
   * {@return the one spelling of a JSON value}
   *
   * @param text a JSON value
   * @throws IllegalArgumentException if it is not JSON, names a member twice, or is nested too deep
   */
  static String canonical(String text) {
    JsonText scanner = new JsonText(text);
    scanner.document();
    return scanner.out.toString();
  }

  /** {@return the spelling of a string as JSON} */
  static String quote(String value) {
    if (isPlain(value)) {
      return '"' + value + '"';
    }
    StringBuilder quoted = new StringBuilder(value.length() + 2);
    appendQuoted(quoted, value);
    return quoted.toString();
  }

  /** {@return a text that can be spelled as JSON} */
  static String requireWellFormed(String text) {
    int surrogate = Texts.unpairedSurrogate(text);
    if (surrogate >= 0) {
      throw new IllegalArgumentException(
          "JSON string has half a surrogate pair at index %d; keep well-formed Unicode"
              .formatted(surrogate));
    }
    return text;
  }

  /** {@return whether nothing in a text is escaped or could be half of a pair} */
  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the string that a JSON string spells; the text must come from this class} */
  static String unquote(String canonical) {
    return new JsonText(canonical).string();
  }

  private void document() {
    skipSpace();
    valueStart();
    while (!open.isEmpty()) {
      skipSpace();
      boolean object = !open.getFirst().contains(ARRAY);
      char c = next(object ? "',' or '}'" : "',' or ']'");
      if (c == (object ? '}' : ']')) {
        out.append(c);
        open.pop();
      } else if (c == ',') {
        out.append(c);
        skipSpace();
        element(object);
      } else {
        at--;
        throw expected(object ? "',' or '}'" : "',' or ']'");
      }
    }
    skipSpace();
    if (at < text.length()) {
      throw expected("the end");
    }
  }

  /** Marks a level as an array's; no member can have this name, as the set holds quoted names. */
  private static final String ARRAY = "[";

  private void element(boolean inObject) {
    if (inObject) {
      memberName();
    }
    valueStart();
  }

  private void memberName() {
    if (peek() != '"') {
      throw expected("a member name in double quotes");
    }
    int start = at;
    String name = quote(string());
    if (!open.getFirst().add(name)) {
      at = start;
      throw new IllegalArgumentException(
          "JSON text names member %s twice in one object, the second time at index %d"
              .formatted(Texts.printable(name), start));
    }
    out.append(name);
    skipSpace();
    if (next("':'") != ':') {
      at--;
      throw expected("':'");
    }
    out.append(':');
    skipSpace();
  }

  /** Reads a scalar or empty container whole, or opens a container and reads on to a scalar. */
  private void valueStart() {
    while (true) {
      char c = peek();
      if (c == '{' || c == '[') {
        at++;
        out.append(c);
        boolean object = c == '{';
        push(object);
        skipSpace();
        if (peek() == (object ? '}' : ']')) {
          out.append(text.charAt(at++));
          open.pop();
          return;
        }
        if (object) {
          memberName();
        }
      } else {
        scalar(c);
        return;
      }
    }
  }

  private void push(boolean object) {
    if (open.size() == MAX_DEPTH) {
      throw new IllegalArgumentException(
          "JSON text is nested deeper than %d levels at index %d".formatted(MAX_DEPTH, at - 1));
    }
    Set<String> names = new HashSet<>();
    if (!object) {
      names.add(ARRAY);
    }
    open.push(names);
  }

  private void scalar(char c) {
    if (c == '"') {
      appendQuoted(out, string());
    } else if (c == '-' || isDigit(c)) {
      number();
    } else if (!(word("true") || word("false") || word("null"))) {
      throw expected("a JSON value");
    }
  }

  private boolean word(String word) {
    if (text.startsWith(word, at)) {
      out.append(word);
      at += word.length();
      return true;
    }
    return false;
  }

  private void number() {
    int start = at;
    if (text.charAt(at) == '-') {
      at++;
    }
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (at < text.length() && text.charAt(at) == '.') {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (peek() == '+' || peek() == '-') {
        at++;
      }
      digits();
    }
    out.append(text, start, at);
  }

  private void digits() {
    if (!isDigit(peek())) {
      throw expected("a digit");
    }
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private String string() {
    StringBuilder value = new StringBuilder();
    at++;
    while (true) {
      char c = next("'\"'");
      if (c == '"') {
        return value.toString();
      }
      if (c < ' ') {
        at--;
        throw expected("no control character in a string");
      }
      value.append(c == '\\' ? escape() : c);
    }
  }

  private char escape() {
    char c = next("an escape");
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> {
        at--;
        throw expected("an escape");
      }
    };
  }

  private char unicode() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      char c = next("four hexadecimal digits");
      int digit = c < 0x80 ? Character.digit(c, 16) : -1; // digits of other scripts are none here
      if (digit < 0) {
        at--;
        throw expected("four hexadecimal digits");
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private static void appendQuoted(StringBuilder out, String value) {
    out.append('"');
    requireWellFormed(value);
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04X".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private void skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() {
    if (at == text.length()) {
      throw expected("more");
    }
    return text.charAt(at);
  }

  private char next(String wanted) {
    if (at == text.length()) {
      throw expected(wanted);
    }
    return text.charAt(at++);
  }

  private IllegalArgumentException expected(String wanted) {
    return new IllegalArgumentException(
        "JSON text %s at index %d; expected %s"
            .formatted(
                at < text.length()
                    ? "has '" + Texts.printable(text.substring(at, at + 1)) + "'"
                    : "ends",
                at,
                wanted));
  }
}
