package org.contested.examples;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.contested.common.EntityId;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.contested.event.EventId;
import org.contested.jackson.ContestedJson;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.territory.TerritoryId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints how much changed between two releases of a dataset, and in which fields. */
@Command(
    name = "diff",
    description = {
      "Prints how many entities were added, withdrawn and changed between two releases,",
      "and in which fields."
    },
    footer = {"", "Example: diff ged-19.1.ndjson ged-22.1.ndjson"})
final class DiffCommand implements Runnable {

  private static final List<String> KINDS =
      List.of("parties", "territories", "events", "sources", "statements");

  private static final int WIDTH = 100;

  @Parameters(paramLabel = "OLD", description = "The older release (.json, .ndjson, .jsonl).")
  private Path older;

  @Parameters(paramLabel = "NEW", description = "The newer release (.json, .ndjson, .jsonl).")
  private Path newer;

  @Option(
      names = "--places",
      description = "Tell the places in a list apart: /claims/0/figure, not /claims/*/figure.")
  private boolean places;

  @Option(names = "--all", description = "Print every change too.")
  private boolean all;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    ContestedJson json = ContestedJson.standard();
    DatasetDiff diff = DatasetDiff.between(json.read(older), json.read(newer));
    PrintWriter out = spec.commandLine().getOut();
    if (all) {
      out.println(diff);
    }
    for (FieldChange change : diff.header()) {
      out.println("dataset " + shortened(change.toString()));
    }
    TextTable entities = new TextTable("", ">ADDED", ">WITHDRAWN", ">CHANGED");
    List<EntityId> changed = diff.changed().stream().map(EntityChange::id).toList();
    for (String kind : KINDS) {
      entities.row(
          kind, count(kind, diff.added()), count(kind, diff.withdrawn()), count(kind, changed));
    }
    entities.printTo(out);
    if (!changed.isEmpty()) {
      out.println();
      fields(diff).printTo(out);
    }
  }

  private static String shortened(String text) {
    return text.length() <= WIDTH ? text : text.substring(0, WIDTH - 1) + "…";
  }

  private static long count(String kind, List<EntityId> ids) {
    return ids.stream().filter(id -> kind(id).equals(kind)).count();
  }

  private static String kind(EntityId id) {
    if (id instanceof PartyId) {
      return KINDS.get(0);
    } else if (id instanceof TerritoryId) {
      return KINDS.get(1);
    } else if (id instanceof EventId) {
      return KINDS.get(2);
    }
    return id instanceof SourceId ? KINDS.get(3) : KINDS.get(4);
  }

  /** {@return in how many entities of each kind each field changed} */
  private TextTable fields(DatasetDiff diff) {
    TextTable table = new TextTable("CHANGED FIELD", "OF", ">IN");
    for (String kind : KINDS) {
      Map<String, Integer> counts = new TreeMap<>();
      for (EntityChange change : diff.changed()) {
        if (kind(change.id()).equals(kind)) {
          change.fields().stream()
              .map(field -> places ? field.pointer() : generalised(field.pointer()))
              .distinct()
              .forEach(pointer -> counts.merge(pointer, 1, Integer::sum));
        }
      }
      counts.forEach((pointer, count) -> table.row(pointer, kind, count));
    }
    return table;
  }

  /** {@return a pointer into any place of a list: {@code /claims/0/figure} in any claim} */
  private static String generalised(String pointer) {
    return pointer.replaceAll("/[0-9]+(?=/|$)", "/*");
  }
}
