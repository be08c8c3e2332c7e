package org.contested.examples;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.contested.claim.TerritorialStatus;
import org.contested.dataset.Dataset;
import org.contested.dispute.Territories;
import org.contested.importers.ImportOptions;
import org.contested.importers.Imports;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints to whom territories belong, as each viewer sees it. */
@Command(
    name = "viewpoints",
    description = {
      "Prints the territories of Natural Earth that viewers class differently,",
      "or to whom one belongs as each viewer sees it. No answer stands without its viewer."
    },
    footer = {"", "Example: viewpoints --territory KOS --viewer gb --viewer ru"})
final class ViewpointsCommand implements Runnable {

  private static final String COUNTRIES = "natural-earth/ne_50m_countries50.from-rda.geojson";

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      description = "The countries; those of shared/data beside the checkout if not given.")
  private @Nullable Path file;

  @Option(
      names = "--territory",
      paramLabel = "CODE",
      description = "A territory by its code, such as KOS; those seen differently if not given.")
  private List<String> territories = List.of();

  @Option(
      names = "--viewer",
      paramLabel = "CODE",
      description = "Whose viewpoint, such as ru; each under its name if not given.")
  private List<String> viewers = List.of();

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = DayConverter.class,
      description = "The day that is asked about; today if not given. The file names no periods.")
  private LocalDate day = LocalDate.now(ZoneOffset.UTC);

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Dataset dataset =
        Imports.readAll(
            NaturalEarth.importer(),
            ImportOptions.standard(),
            file == null
                ? DataFiles.find(COUNTRIES)
                : InFile.noFolder(
                    file, "the countries of Natural Earth, such as ne_50m_countries50.geojson"));
    ImmutableList<NaturalEarthDifference> differences = NaturalEarthDifference.in(dataset);
    PrintWriter out = spec.commandLine().getOut();
    if (territories.isEmpty() && viewers.isEmpty()) {
      printAll(differences, out);
      return;
    }
    List<Party> asked = viewers.stream().map(code -> viewer(code, dataset)).toList();
    Territories told = Territories.in(dataset);
    for (String code :
        territories.isEmpty()
            ? differences.stream().map(NaturalEarthDifference::code).toList()
            : territories) {
      Territory territory = dataset.get(NaturalEarth.territory(code));
      out.println(territory.displayName());
      views(told.status(territory).on(day), asked, dataset).printTo(out);
    }
  }

  private static void printAll(List<NaturalEarthDifference> differences, PrintWriter out) {
    TextTable table = new TextTable("CODE", "NAME", ">OTHER HOLDERS", "CLASSES");
    for (NaturalEarthDifference one : differences) {
      String classes =
          one.classes().entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey())
              .collect(joining(", "));
      table.row(one.code(), one.name(), one.otherHolders(), classes);
    }
    table.printTo(out);
    out.println(differences.size() + " territories that viewers class differently");
  }

  private static Party viewer(String code, Dataset dataset) {
    PartyId id = NaturalEarth.viewer(code);
    return dataset
        .find(id)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no viewer '%s' in the file; --territory CODE prints all that are"
                        .formatted(code)));
  }

  /** {@return the viewpoints asked for, or if none is, those of all sides, each under its name} */
  private static TextTable views(Territories.Status status, List<Party> viewers, Dataset dataset) {
    TextTable table = new TextTable("ACCORDING TO", "IT IS THE SOVEREIGN TERRITORY OF");
    for (Party viewer : viewers) {
      table.row(viewer.displayName(), words(status.accordingTo(viewer), dataset));
    }
    if (viewers.isEmpty()) {
      status
          .bySide()
          .forEach(
              (side, view) -> table.row(dataset.get(side).displayName(), words(view, dataset)));
    }
    return table;
  }

  private static String words(Territories.Viewpoint viewpoint, Dataset dataset) {
    if (viewpoint.holdings().isEmpty()) {
      return "(says nothing)";
    }
    return viewpoint.holdings().stream()
        .map(
            holding ->
                (holding.account().isDenial() ? "not " : "")
                    + dataset.get(holding.holder()).displayName()
                    + ((TerritorialStatus) holding.account().claim())
                        .qualifier()
                        .map(word -> " (as “" + word + "”)")
                        .orElse(""))
        .collect(joining("; "));
  }
}
