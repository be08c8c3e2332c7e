package org.contested.examples;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.dataset.Severity;
import org.contested.jackson.ContestedJson;
import org.contested.jackson.RecordReader;
import org.contested.jackson.RecordWriter;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;
import org.contested.json.ReadRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a dataset in another format. */
@Command(
    name = "convert",
    description = {
      "Writes a dataset in another format, without loss. Records (.ndjson) are turned into",
      "records one at a time, however many there are; everything else is held in memory."
    },
    footer = {"", "Example: convert demo.json demo.ndjson.zst"})
final class ConvertCommand implements Runnable {

  @Parameters(
      paramLabel = "IN",
      description = "The file to read; under an unknown name, JSON or records by its first line.")
  private Path in;

  @Parameters(paramLabel = "OUT", converter = OutFile.class, description = OutFile.HELP)
  private Path out;

  @Spec private CommandSpec spec;

  /** How many records of a later format version cannot be read, and are written back verbatim. */
  private long kept;

  @Override
  public void run() {
    OutFile.requireOther(in, out, spec);
    long entities = areRecords(in) && areRecords(out) ? recordByRecord() : whole();
    String asTheyStand =
        kept == 0 ? "" : String.format(Locale.ROOT, " and %,d records as they stand", kept);
    spec.commandLine()
        .getOut()
        .println(
            String.format(Locale.ROOT, "%s: %,d entities%s to %s", in, entities, asTheyStand, out));
  }

  private static boolean areRecords(Path file) {
    return Format.of(file).equals(Optional.of(Format.NDJSON));
  }

  private long recordByRecord() {
    ContestedJson json = ContestedJson.standard();
    long count = 0;
    try (RecordReader reader = json.records(in);
        RecordWriter writer = json.writer(out, reader.header())) {
      if (reader.header().formatVersion().isLater()) {
        return recordByRecord(json, writer);
      }
      while (reader.hasNext()) {
        writer.write(reader.next());
        count++;
      }
      writer.commit();
    }
    return count;
  }

  /** Of a later version, what is not known is written back as it stands; an error is one still. */
  private long recordByRecord(ContestedJson json, RecordWriter writer) {
    long count = 0;
    try (LenientRecords records = json.lenientRecords(in)) {
      while (records.hasNext()) {
        ReadRecord record = records.next();
        if (record.hasErrors()) {
          throw new IllegalArgumentException(firstError(record).toString());
        } else if (record.unknown().isPresent()) {
          writer.write(record.unknown().get());
          kept++;
        } else if (record.entity().isPresent()) {
          writer.write(record.entity().get());
          count++;
        }
      }
      writer.commit();
    }
    return count;
  }

  private static JsonProblem firstError(ReadRecord record) {
    return record.problems().stream()
        .filter(problem -> problem.severity() == Severity.ERROR)
        .findFirst()
        .orElseThrow();
  }

  private long whole() {
    Dataset dataset = ContestedJson.standard().read(in);
    ContestedJson.standard().write(dataset, out);
    kept = dataset.unknownRecords().size();
    return (long) dataset.parties().size()
        + dataset.territories().size()
        + dataset.events().size()
        + dataset.sources().size()
        + dataset.statements().size();
  }
}
