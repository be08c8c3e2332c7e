package org.contested.json.stream;

import java.io.OutputStream;
import org.contested.json.Format;
import org.contested.json.table.BadJsonException;
import org.contested.json.table.JsonInput;
import org.contested.json.table.ReadPolicy;
import org.jspecify.annotations.Nullable;

/** A library that reads and writes JSON and its like, as its adapter provides it. */
public interface JsonLibrary {

  /** The most chars of a name or number that a parser is to let pass; what we keep is shorter. */
  int LONGEST = 1_000_000;

  /** The greatest depth that a parser is to let pass; what we read is less deep. */
  int DEEPEST = 500;

  /**
   * What is read from a text.
   *
   * @param <R> the type of what is read
   */
  @FunctionalInterface
  interface Reading<R> {

    /**
     * {@return what is read}
     *
     * @param in the text, before its first token
     */
    @Nullable R from(JsonInput in);
  }

  /**
   * {@return the same library for another format}
   *
   * @param format the format
   * @throws IllegalStateException if the library lacks an artifact for it; the message names it
   */
  JsonLibrary as(Format format);

  /** {@return the format that it reads and writes} */
  Format format();

  /**
   * {@return how a number is spelled in text}
   *
   * @param number the number
   */
  String spelled(double number);

  /**
   * {@return what is read from a text, or bytes of a binary format, wholly at hand}
   *
   * <p>Names and numbers may be {@value #LONGEST} chars long, texts as long as {@link
   * org.contested.json.table.Limits#TEXT}, and values {@value #DEEPEST} deep. Columns are counted
   * by {@link Columns}.
   *
   * @param text the text; of JSON, {@link Texts} gives what is UTF-8 without zeros at its beginning
   * @param firstLine the number of its first line
   * @param policy the policy of the input
   * @param reading what to read
   * @param <R> the type of what is read
   * @throws BadJsonException if the reading throws it, or if the text is not JSON
   */
  <R> @Nullable R read(byte[] text, int firstLine, ReadPolicy policy, Reading<R> reading);

  /**
   * {@return what writes text in UTF-8, or bytes of a binary format, to a stream, which it does not
   * close}
   *
   * @param out the stream
   * @param indented whether values are indented by two blanks a level
   */
  JsonSink open(OutputStream out, boolean indented);
}
