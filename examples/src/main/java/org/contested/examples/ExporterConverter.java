package org.contested.examples;

import java.util.Iterator;
import java.util.stream.Collectors;
import org.contested.exporters.Exporter;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Finds an exporter by its name. */
final class ExporterConverter implements ITypeConverter<Exporter>, Iterable<String> {

  @Override
  public Exporter convert(String name) {
    return Exporters.ALL.stream()
        .filter(exporter -> exporter.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'%s' is no format; there are %s"
                        .formatted(
                            name,
                            Exporters.ALL.stream()
                                .map(Exporter::name)
                                .collect(Collectors.joining(", ")))));
  }

  /** Offers the names, for help and completion. */
  @Override
  public Iterator<String> iterator() {
    return Exporters.ALL.stream().map(Exporter::name).iterator();
  }
}
