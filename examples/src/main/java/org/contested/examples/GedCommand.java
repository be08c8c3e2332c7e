package org.contested.examples;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.contested.claim.CasualtyEstimate;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.figure.Figure;
import org.contested.jackson.ContestedJson;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a UCDP GED file, writes it as records, reads those back, and sums them up. */
@Command(
    name = "ged",
    description = "Turns a UCDP GED file (CSV) into records (NDJSON), and sums it up.",
    footer = {"", "Example: ged GEDEvent_v23_1.csv --release 23.1 --out ged.ndjson"})
final class GedCommand implements Callable<Integer> {

  @Parameters(paramLabel = "CSV", description = "A UCDP GED file in its official layout or HDX's.")
  private Path csv;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      converter = OutFile.class,
      description = OutFile.HELP)
  private Path out;

  @Option(
      names = "--release",
      paramLabel = "V",
      description = "The release that the file is from, such as 22.1: the dataset's version.")
  private @Nullable String release;

  @Option(
      names = "--released",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day on which UCDP published that release, such as 2022-06-15.")
  private @Nullable LocalDate released;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    OutFile.requireOther(csv, out, spec);
    Dataset dataset =
        GedFile.dataset(
            csv, Optional.ofNullable(release), Optional.ofNullable(released).map(Timespan::of));
    ContestedJson.standard().write(dataset, out);
    boolean equal = ContestedJson.standard().read(out).equals(dataset);
    ObjectNode summary = summary(dataset);
    summary.put("round_trip_equal", equal);
    spec.commandLine().getOut().println(summary);
    return equal ? 0 : 1;
  }

  /** The published numbers are those of the file, also where the bounds were widened. */
  static ObjectNode summary(Dataset dataset) {
    long events = 0;
    long low = 0;
    long best = 0;
    long high = 0;
    ArrayNode anomalies = JsonMapper.shared().createArrayNode();
    for (Statement statement : dataset.statements()) {
      if (statement.act() == SpeechAct.ESTIMATE
          && statement.claims().get(0) instanceof CasualtyEstimate total) {
        Event event = dataset.get(total.scope().event().orElseThrow());
        Figure figure = total.figure();
        events++;
        low += published(event, "low", figure.low());
        best += published(event, "best", figure.best().orElseThrow());
        high += published(event, "high", figure.high().orElseThrow());
        if (event.codes().contains(GedMapping.ANOMALY)) {
          anomalies.add(event.id().value().replace("ucdp-ged:", ""));
        }
      }
    }
    ObjectNode summary = JsonMapper.shared().createObjectNode();
    summary.put("events", events);
    summary.put("sum_low", low);
    summary.put("sum_best", best);
    summary.put("sum_high", high);
    summary.put("anomalies", anomalies.size());
    summary.set("anomaly_ids", anomalies);
    return summary;
  }

  private static long published(Event event, String column, long derived) {
    return event
        .extensions()
        .findText(GedColumns.VERBATIM + column)
        .map(Long::parseLong)
        .orElse(derived);
  }
}
