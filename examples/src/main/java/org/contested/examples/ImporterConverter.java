package org.contested.examples;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.contested.importers.Importer;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds an importer by its name. */
final class ImporterConverter implements ITypeConverter<Importer>, Iterable<String> {

  @Override
  public Importer convert(String name) {
    return Importers.ALL.stream()
        .filter(importer -> importer.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no source; there are %s"
                        .formatted(
                            name,
                            Importers.ALL.stream()
                                .map(Importer::name)
                                .collect(Collectors.joining(", ")))));
  }

  /** Offers the names, for help and completion. */
  @Override
  public Iterator<String> iterator() {
    return Importers.ALL.stream().map(Importer::name).iterator();
  }
}
