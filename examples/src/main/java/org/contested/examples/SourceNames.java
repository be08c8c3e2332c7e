package org.contested.examples;

import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The names of importers: checks one, and offers all for help and completion. */
final class SourceNames implements ITypeConverter<String>, Iterable<String> {

  @Override
  public String convert(String name) {
    if (Importers.has(name)) {
      return name;
    }
    throw new TypeConversionException(
        "'%s' is no source; there are %s".formatted(name, String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return Importers.names().iterator();
  }
}
