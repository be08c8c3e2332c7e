package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.dispute.Accounts;
import org.contested.dispute.Standing;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.importers.csv.TableFile;
import org.contested.party.PartyId;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.TerritoryId;
import tools.jackson.databind.json.JsonMapper;

/** Writes a dataset as rows of GED. */
final class GedExport {

  private GedExport() {}

  static void write(Dataset dataset, Path csv) {
    if (dataset.events().stream().noneMatch(GedExport::isRow)) {
      throw new IllegalArgumentException(
          "the dataset holds no event of UCDP GED, which has a code such as ucdp-ged:413786;"
              + " export what was imported from it, or choose another format");
    }
    List<String> columns =
        texts(dataset.extensions(), GedMapping.COLUMNS)
            .orElseGet(
                () ->
                    Arrays.stream(GedColumn.values())
                        .filter(column -> column.compareTo(GedColumn.YEAR) <= 0)
                        .map(column -> column.names().get(0))
                        .toList());
    GedLayout layout = GedLayout.of(columns);
    GedDerived derived = new GedDerived();
    Map<StatementId, Statement> standing = standing(dataset);
    TableFile.write(
        csv,
        rows -> {
          rows.accept(columns);
          texts(dataset.extensions(), GedMapping.HXL).ifPresent(rows);
          for (Event event : dataset.events()) {
            if (isRow(event) && !isWithdrawn(dataset, event, standing)) {
              rows.accept(row(dataset, event, layout, derived, standing));
            }
          }
        });
  }

  private static Optional<? extends Entity> find(Dataset dataset, EntityId id) {
    if (id instanceof PartyId party) {
      return dataset.find(party);
    } else if (id instanceof EventId event) {
      return dataset.find(event);
    } else if (id instanceof TerritoryId territory) {
      return dataset.find(territory);
    }
    return id instanceof SourceId source ? dataset.find(source) : Optional.empty();
  }

  private static Optional<List<String>> texts(Extensions extensions, String name) {
    return extensions
        .findJson(name)
        .map(json -> List.of(JsonMapper.shared().readValue(json, String[].class)));
  }

  private static boolean isRow(Event event) {
    return event.codes().stream().anyMatch(code -> code.scheme().equals("ucdp-ged"));
  }

  /**
   * {@return what stands of what each row says, by the id that it has in one release}
   *
   * <p>Where releases were merged, what a later one changed stands under the id with {@code @} and
   * that release's name, and replaces the statement of the earlier one.
   */
  private static Map<StatementId, Statement> standing(Dataset dataset) {
    Map<StatementId, Statement> standing = new HashMap<>();
    for (Account account : Accounts.in(dataset).list()) {
      if (account.standing().compareTo(Standing.SUPERSEDED) < 0) {
        String id = account.statement().id().value();
        int release = id.indexOf('@');
        standing.put(
            release < 0 ? account.statement().id() : StatementId.of(id.substring(0, release)),
            account.statement());
      }
    }
    return standing;
  }

  /** {@return whether UCDP told of an event and has taken that back} */
  private static boolean isWithdrawn(
      Dataset dataset, Event event, Map<StatementId, Statement> standing) {
    StatementId id = StatementId.of(event.id().value());
    return dataset.find(id).isPresent() && !standing.containsKey(id);
  }

  private static List<String> row(
      Dataset dataset,
      Event event,
      GedLayout layout,
      GedDerived derived,
      Map<StatementId, Statement> standing) {
    String id = event.id().value();
    derived.use(
        event,
        standing.get(StatementId.of(id)),
        standing.get(StatementId.of(id + ":original")),
        any -> find(dataset, any));
    ImmutableList.Builder<String> cells = ImmutableList.builderWithExpectedSize(layout.width());
    for (int i = 0; i < layout.width(); i++) {
      GedColumn column = layout.meaning(i);
      cells.add(
          event
              .extensions()
              .findText(layout.verbatimName(i))
              .orElseGet(() -> column == null ? "" : derived.cell(column)));
    }
    return cells.build();
  }
}
