package org.contested.json;

/** What a file can do wrong. */
public enum Rule {
  /** It is not well-formed JSON. */
  MALFORMED,

  /** It ends before its end. */
  TRUNCATED,

  /** It is not in a format, or format version, that this library reads. */
  WRONG_FORMAT,

  /** It is nested deeper than any of our values can be. */
  TOO_DEEP,

  /** A text, a name, a number or the file itself is longer than this library reads. */
  TOO_LONG,

  /** A required field is missing. */
  MISSING,

  /** A field is null; an absent value is an absent field. */
  NULL,

  /** A value is of another JSON type than the field takes. */
  WRONG_TYPE,

  /** A count has a fraction or an exponent. */
  FRACTION,

  /** A count is negative. */
  NEGATIVE,

  /** A number is greater than this library can hold. */
  OVERFLOW,

  /** An object has the same field twice. */
  DUPLICATE_KEY,

  /** A value is not in the vocabulary of its field. */
  UNKNOWN_VALUE,

  /** A record or claim is of a type that is not known. */
  UNKNOWN_TYPE,

  /** A field is not known, where unknown fields are not kept. */
  UNKNOWN_FIELD,

  /** A value breaks a rule of the model. */
  INVALID_VALUE,

  /**
   * The dataset contradicts its own structure: an id used twice, a dangling reference, a circle.
   */
  INTEGRITY
}
