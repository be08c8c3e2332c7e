package org.contested.json.table;

import org.contested.json.Rule;

/** A JSON stream to write to, as an adapter to a streaming library provides it. */
public interface JsonOutput {

  /** Opens an object. */
  void startObject();

  /** Closes the object. */
  void endObject();

  /** Opens an array. */
  void startArray();

  /** Closes the array. */
  void endArray();

  /**
   * Writes the name of a field.
   *
   * @param name the name
   */
  void name(FieldName name);

  /**
   * Writes the name of a field that no table knows.
   *
   * @param name the name
   */
  void name(String name);

  /**
   * Writes a string.
   *
   * @param text the string
   */
  void string(String text);

  /**
   * Writes a whole number.
   *
   * @param number the number
   */
  void number(long number);

  /**
   * Writes a number.
   *
   * @param number the number
   */
  void number(double number);

  /**
   * Writes true or false.
   *
   * @param value which
   */
  void bool(boolean value);

  /**
   * Writes a value that is given as JSON text, without changing the spelling of its numbers.
   *
   * @param text one JSON value
   */
  void json(String text);

  /**
   * {@return an exception for the value that is due now}
   *
   * @param rule the rule that is broken
   * @param message the value, the rule and the remedy
   */
  BadJsonException bad(Rule rule, String message);

  /**
   * {@return an exception for a field of the open object that was not written yet}
   *
   * @param name the name of the field
   * @param rule the rule that is broken
   * @param message the value, the rule and the remedy
   */
  BadJsonException badField(String name, Rule rule, String message);
}
