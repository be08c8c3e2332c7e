package org.contested.examples;

import java.nio.file.Path;
import org.contested.dataset.Dataset;
import org.contested.exporters.Exporter;
import org.contested.jackson.ContestedJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dataset in the forms of others. */
@Command(
    name = "export",
    description = "Writes a dataset in the form of others: a table, or a map.",
    footer = {"", "Example: export ucdp-ged ged.ndjson --out ged.csv"})
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

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    OutFile.requireOther(file, out, spec);
    Dataset dataset = ContestedJson.standard().read(file);
    exporter.write(dataset, out);
    spec.commandLine().getOut().println(out + ": " + exporter.title());
  }
}
