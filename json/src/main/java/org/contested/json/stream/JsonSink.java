package org.contested.json.stream;

import java.io.UncheckedIOException;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.Codec;

/** Writes values as JSON text to a stream, each on a line of its own. */
public interface JsonSink extends AutoCloseable {

  /**
   * Writes a value; before all but the first, a line feed.
   *
   * @param value the value
   * @param codec how to write it
   * @param <T> its type
   * @throws BadJsonException if it cannot be written
   * @throws UncheckedIOException if the stream fails
   */
  <T> void write(T value, Codec<T> codec);

  /**
   * Ends the last line.
   *
   * @throws UncheckedIOException if the stream fails
   */
  void endLine();

  /**
   * Hands what is still held back to the stream, to which somebody else writes next.
   *
   * @throws UncheckedIOException if the stream fails
   */
  void flush();

  /**
   * Writes what is still held back, without closing the stream.
   *
   * @throws UncheckedIOException if the stream fails
   */
  @Override
  void close();
}
