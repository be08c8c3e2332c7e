package org.contested.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import org.contested.dataset.Dataset;
import org.contested.exporters.Exporter;
import org.contested.exporters.TerritoriesGeoJson;
import org.contested.jackson.ContestedJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dataset in the forms of others. */
@Command(
    name = "export",
    description = "Writes a dataset in the form of others: a table, or a map.",
    footer = {
      "",
      "Example: export territories-geojson world.ndjson --on 2022-09-14 --out world.geojson"
    })
final class ExportCommand implements Runnable {

  @Parameters(
      index = "0",
      paramLabel = "FORMAT",
      converter = ExporterConverter.class,
      completionCandidates = ExporterConverter.class,
      description = "The form: ${COMPLETION-CANDIDATES}.")
  private Exporter exporter;

  @Parameters(index = "1", paramLabel = "FILE", description = "The dataset or record file to read.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write, replaced if it exists; compressed if it ends in .gz.")
  private Path out;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description =
          "For territories-geojson: adds whom each side takes for the holder on that day, such as"
              + " 2022-06-15.")
  private @Nullable LocalDate day;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    OutFile.requireOther(file, out, spec);
    Exporter chosen = day == null ? exporter : on(day);
    Dataset dataset = ContestedJson.standard().read(file);
    chosen.write(dataset, out);
    spec.commandLine().getOut().println(out + ": " + chosen.title());
  }

  private Exporter on(LocalDate asked) {
    if (exporter instanceof TerritoriesGeoJson) {
      return TerritoriesGeoJson.on(asked);
    }
    throw new ParameterException(
        spec.commandLine(),
        "%s tells what was said, of whatever day; --on is for territories-geojson"
            .formatted(exporter.name()));
  }
}
