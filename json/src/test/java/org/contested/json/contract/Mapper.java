package org.contested.json.contract;

import java.io.Reader;

/** A mapper of some version of Jackson; its exceptions need not be declared. */
public interface Mapper {

  String writeValueAsString(Object value);

  byte[] writeValueAsBytes(Object value);

  /** {@return what is written of a value where a supertype is due} */
  String writeAs(Class<?> type, Object value);

  /** {@return what is written to a generator that stands behind a delegate} */
  String writeThroughDelegate(Object value);

  <T> T convertValue(Object value, Class<T> type);

  <T> T readValue(String json, Class<T> type);

  <T> T readValue(byte[] json, Class<T> type);

  <T> T readValue(Reader json, Class<T> type);
}
