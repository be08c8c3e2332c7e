package org.contested.examples;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.contested.importers.ImportException;
import org.contested.importers.ImportListener;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportProblem;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportSummary;
import org.contested.importers.ImportedRow;
import org.contested.importers.Importer;
import org.contested.importers.Imports;
import org.contested.importers.ProblemFile;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Imports files that others published. */
@Command(
    name = "import",
    description = {
      "Turns files that others published into records of what their speakers say.",
      "Prints a summary as one line of JSON. The first problems go to the standard error, and all",
      "of them to a table if one is named; the status is 1 if a row could not be imported, and all",
      "others are written even so."
    },
    footer = {
      "",
      "Example: import ucdp-ged ged231-csv.zip --release 23.1 --released 2023-06-01 --out"
          + " ged.ndjson"
    })
final class ImportCommand implements Callable<Integer> {

  private static final int SHOWN = 20;

  @Parameters(
      index = "0",
      paramLabel = "SOURCE",
      converter = SourceNames.class,
      completionCandidates = SourceNames.class,
      description = "What the files are: ${COMPLETION-CANDIDATES}.")
  private String source;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "FILE",
      description = "The files as they were downloaded: .csv or .json, also as .gz, .zst or .zip.")
  private List<Path> files;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      converter = OutFile.class,
      description = OutFile.HELP)
  private Path out;

  @Option(
      names = "--problems",
      paramLabel = "FILE",
      description =
          "A table (CSV) of all problems to write, replaced if it exists: file, row, line, column,"
              + " value, severity, rule, message; compressed if it ends in .gz or .zst. Where the"
              + " import fails after rows were read, it holds the problems found until then.")
  private @Nullable Path problems;

  @Option(
      names = "--mapping",
      paramLabel = "FILE",
      description =
          "For table and series: the mapping of their columns; see docs/table-mappings.md and"
              + " docs/series-mappings.md.")
  private @Nullable Path mapping;

  @Option(
      names = "--release",
      paramLabel = "V",
      description = "The release that the files are of, such as 22.1: the dataset's version.")
  private @Nullable String release;

  @Option(
      names = "--released",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which that release was published, such as 2022-06-15.")
  private @Nullable LocalDate released;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "How the files are encoded, such as windows-1252; else it is found out.")
  private @Nullable Charset charset;

  @Option(
      names = "--progress",
      negatable = true,
      description =
          "Shows how far it is on the standard error, or does not; else it is shown if that is a"
              + " terminal.")
  private @Nullable Boolean progress;

  @Spec private CommandSpec spec;

  private volatile boolean isBegun;
  private long errors;
  private long warnings;

  @Override
  public Integer call() {
    requireDistinctFiles();
    Importer importer = importer();
    ImportOptions options =
        new ImportOptions(
            Optional.ofNullable(release),
            Optional.ofNullable(released).map(Timespan::of),
            Optional.ofNullable(charset));
    ImportSummary summary;
    try (ImportRun run = importer.open(files, options);
        @Nullable ProblemFile table = problems == null ? null : ProblemFile.create(problems);
        Progress shown = Progress.of(importer.name(), run.bytesTotal(), progress)) {
      summary = write(run, table, shown);
      if (table != null) {
        table.commit();
      }
    }
    long hidden = Math.max(0, errors - SHOWN) + Math.max(0, warnings - SHOWN);
    if (hidden > 0) {
      String all = problems == null ? "" : "; all are in " + problems;
      spec.commandLine().getErr().println("… and " + hidden + " more" + all);
    }
    spec.commandLine().getOut().println(JsonMapper.shared().writeValueAsString(summary));
    return summary.isComplete() ? 0 : 1;
  }

  private ImportSummary write(ImportRun run, @Nullable ProblemFile table, Progress shown) {
    ImportListener listener = table == null ? ImportListener.none() : table;
    try {
      return Imports.write(
          run,
          out,
          (row, of) -> {
            isBegun = true;
            report(row);
            listener.imported(row, of);
            shown.row(of);
          });
    } catch (RuntimeException | Error e) { // a whole document may not fit into memory
      if (table != null && isBegun) {
        keep(table, e);
      }
      throw e;
    }
  }

  /** Ends a table of problems at a failure, in which it is wanted most. */
  private void keep(ProblemFile table, Throwable failure) {
    try {
      table.commit();
      spec.commandLine().getErr().println("the problems found until it failed are in " + problems);
    } catch (RuntimeException e) {
      if (e != failure) {
        failure.addSuppressed(e);
      }
    }
  }

  private void requireDistinctFiles() {
    List<Path> read = new ArrayList<>(files);
    if (mapping != null) {
      read.add(mapping);
    }
    read.forEach(file -> OutFile.requireOther(file, out, spec));
    if (problems != null) {
      Path table = problems;
      read.forEach(file -> OutFile.requireOther(file, table, spec));
      if (OutFile.isSame(table, out)) {
        throw new ParameterException(
            spec.commandLine(),
            "%s is named by --out and by --problems; name another file for one of them"
                .formatted(table));
      }
    }
  }

  private Importer importer() {
    try {
      return Importers.get(source, Optional.ofNullable(mapping));
    } catch (ImportException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  /** Shows the first of each, so that no number of warnings hides what a row was lost for. */
  private void report(ImportedRow row) {
    for (ImportProblem problem : row.problems()) {
      if ((problem.isError() ? errors++ : warnings++) < SHOWN) {
        spec.commandLine()
            .getErr()
            .println(
                "%s: %s [%s]"
                    .formatted(problem.isError() ? "error" : "warning", problem, problem.rule()));
      }
    }
  }
}
