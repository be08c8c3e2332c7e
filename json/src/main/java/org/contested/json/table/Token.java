package org.contested.json.table;

/** A step of a JSON stream. */
public enum Token {
  /** The start of an object. */
  OBJECT("an object"),
  /** The end of an object. */
  END_OBJECT("the end of an object"),
  /** The start of an array. */
  ARRAY("an array"),
  /** The end of an array. */
  END_ARRAY("the end of an array"),
  /** The name of a field. */
  NAME("a field name"),
  /** A string. */
  STRING("a string"),
  /** A number without fraction and exponent. */
  INTEGER("a whole number"),
  /** A number with a fraction or an exponent. */
  DECIMAL("a decimal number"),
  /** The word true. */
  TRUE("true"),
  /** The word false. */
  FALSE("false"),
  /** The word null. */
  NULL("null"),
  /** Something that JSON does not have, as binary formats do. */
  OTHER("a value that JSON does not have"),
  /** The end of the input. */
  END("the end of the input");

  private final String description;

  Token(String description) {
    this.description = description;
  }

  /** {@return what it is, in words, with its article} */
  String description() {
    return description;
  }
}
