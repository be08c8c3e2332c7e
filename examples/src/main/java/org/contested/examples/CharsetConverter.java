package org.contested.examples;

import java.nio.charset.Charset;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a charset given to a command. */
final class CharsetConverter implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String text) {
    try {
      return Charset.forName(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "'"
              + text
              + "' is no charset that is known here; name one such as utf-8 or windows-1252");
    }
  }
}
