package org.contested.examples;

import static org.contested.claim.Claims.happened;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.contested.claim.Victims;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.examples.CivilWarCrosswalk.Entry;
import org.contested.examples.CivilWarCrosswalk.Relation;
import org.contested.statement.Citation;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;

/**
 * Reads the battles of the American Civil War as five historians and offices tell of them.
 *
 * <p>Each is a speaker. Of each battle there is a statement that it happened, with the losses of
 * all sides together where the source sums them up ({@code kennedy:VA005}), and of each side one
 * with its losses ({@code kennedy:VA005:union}); where a source names a side without a figure, its
 * statement says only that the battle happened. Harms that a column counts together stay together.
 *
 * <p>Where a crosswalk says that one battle of a historian is one of the Commission's, they are one
 * event, and the figures are rivals. Where one contains the other, they are two events, one part of
 * the other; figures for "Chancellorsville and Fredericksburg" are no rivals of those for
 * Chancellorsville.
 *
 * <p>Nothing is lost: a cell that is no figure stands verbatim in the extensions of its statement,
 * under {@link #VERBATIM} and its column. It is the source's word, so it is not the event's.
 */
final class CivilWarBattles {

  /** The prefix of the extensions in which a cell stands verbatim. */
  static final String VERBATIM = "acw.";

  private static final Splitter SPACES = Splitter.on(' ');

  private final Path folder;
  private final CivilWarEvents events = new CivilWarEvents();
  private final List<Statement> statements = new ArrayList<>();

  private CivilWarBattles(Path folder) {
    this.folder = folder;
  }

  /** {@return what the tables and crosswalks of a folder say} */
  static Dataset read(Path folder) {
    CivilWarBattles battles = new CivilWarBattles(folder);
    for (CivilWarHistorian historian : CivilWarHistorian.values()) {
      battles.add(historian);
    }
    Dataset.Builder dataset =
        Dataset.titled("Battles of the American Civil War, by several historians")
            .licence("CC BY 4.0");
    for (CivilWarSide side : CivilWarSide.values()) {
      dataset.add(side.party());
    }
    for (CivilWarHistorian historian : CivilWarHistorian.values()) {
      dataset.add(historian.party(), historian.source());
    }
    return dataset.addAll(battles.events.all()).addAll(battles.statements).build();
  }

  private void add(CivilWarHistorian historian) {
    Path battleFile = folder.resolve(historian.file() + "_battles.csv");
    Path forceFile = folder.resolve(historian.file() + "_forces.csv");
    Map<String, CsvRow> battles = new LinkedHashMap<>();
    for (CsvRow row : CsvTable.read(battleFile, historian.battleColumns())) {
      if (battles.putIfAbsent(row.id(historian.idColumn()), row) != null) {
        throw row.bad(historian.idColumn(), "is that of an earlier row; ids must differ");
      }
    }
    ImmutableListMultimap<String, CsvRow> forces =
        Multimaps.index(
            CsvTable.read(forceFile, historian.forceColumns()),
            row -> row.id(historian.idColumn()));
    Map<String, EventId> eventOf = eventOf(historian, battles, forces);
    battles.forEach(
        (battle, row) -> statements.add(battle(historian, row, known(eventOf, battle))));
    forces.forEach((battle, row) -> statements.add(force(historian, row, battles, eventOf)));
  }

  private static EventId known(Map<String, EventId> eventOf, String battle) {
    EventId event = eventOf.get(battle);
    if (event == null) {
      throw new IllegalStateException("there is no event of battle '%s'".formatted(battle));
    }
    return event;
  }

  /** Makes the events that are not there yet; returns which event each of a historian's is. */
  private Map<String, EventId> eventOf(
      CivilWarHistorian historian,
      Map<String, CsvRow> battles,
      ImmutableListMultimap<String, CsvRow> forces) {
    ImmutableList<Entry> entries = crosswalk(historian, battles, forces);
    Map<String, EventId> eventOf = new LinkedHashMap<>();
    for (Entry entry : entries) {
      entry
          .same()
          .ifPresent(same -> eventOf.put(entry.from().get(0), idOf(CivilWarHistorian.CWSAC, same)));
    }
    battles.forEach(
        (battle, row) -> {
          if (eventOf.containsKey(battle)) {
            events.same(known(eventOf, battle), historian, row);
          } else {
            events.add(historian, row, sides(forces.get(battle)));
            eventOf.put(battle, idOf(historian, battle));
          }
        });
    for (String battle : forces.keySet()) {
      if (!eventOf.containsKey(battle)) {
        events.addTogether(historian, battle, sides(forces.get(battle)));
        eventOf.put(battle, idOf(historian, battle));
      }
    }
    entries.forEach(entry -> connect(entry, eventOf));
    return eventOf;
  }

  private static EventId idOf(CivilWarHistorian historian, String battle) {
    return CivilWarEvents.idOf(historian, battle);
  }

  private static ImmutableSet<CivilWarSide> sides(List<CsvRow> forces) {
    return forces.stream().map(CivilWarSide::of).collect(ImmutableSet.toImmutableSet());
  }

  private void connect(Entry entry, Map<String, EventId> eventOf) {
    for (String from : entry.from()) {
      for (String to : entry.to()) {
        EventId own = known(eventOf, from);
        EventId common = idOf(CivilWarHistorian.CWSAC, to);
        if (entry.fromContainsTo()) {
          events.contains(own, common);
        } else if (entry.toContainsFrom()) {
          events.contains(common, own);
        }
      }
    }
  }

  /** {@return how the battles of a historian stand to the Commission's} */
  private ImmutableList<Entry> crosswalk(
      CivilWarHistorian historian,
      Map<String, CsvRow> battles,
      ImmutableListMultimap<String, CsvRow> forces) {
    checkForces(historian, battles, forces);
    return switch (historian) {
      case CWSAC -> ImmutableList.of();
      case NPS, KENNEDY -> sameIds(battles, forces);
      case LIVERMORE, PHISTERER -> {
        Path file = folder.resolve(historian.file() + "_to_cwsac.json");
        ImmutableList<Entry> entries = CivilWarCrosswalk.read(file);
        checkEntries(file, entries, battles);
        yield entries;
      }
    };
  }

  /** A side's losses belong to a battle of the table, or to several of them counted together. */
  private static void checkForces(
      CivilWarHistorian historian,
      Map<String, CsvRow> battles,
      ImmutableListMultimap<String, CsvRow> forces) {
    forces.forEach(
        (id, row) -> {
          for (String battle : SPACES.split(id)) {
            if (!battles.containsKey(battle)) {
              throw row.bad(
                  historian.idColumn(),
                  "must be a battle of %s_battles.csv, or several parted by a space"
                      .formatted(historian.file()));
            }
          }
        });
  }

  private void checkEntries(Path file, List<Entry> entries, Map<String, CsvRow> battles) {
    Map<String, Integer> placed = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      for (String from : entries.get(i).from()) {
        if (!battles.containsKey(from)) {
          throw CivilWarCrosswalk.bad(
              file, i, "battles_from", from, "must be a battle of the historian's table");
        }
        if (placed.putIfAbsent(from, i) != null) {
          throw CivilWarCrosswalk.bad(
              file, i, "battles_from", from, "stands in an earlier entry; a battle has one");
        }
      }
      for (String to : entries.get(i).to()) {
        if (!events.has(idOf(CivilWarHistorian.CWSAC, to))) {
          throw CivilWarCrosswalk.bad(
              file, i, "battles_to", to, "must be a battle of cwsac_battles.csv");
        }
      }
    }
  }

  /** The Service and Kennedy use the Commission's ids, also for battles that it does not list. */
  private ImmutableList<Entry> sameIds(
      Map<String, CsvRow> battles, ImmutableListMultimap<String, CsvRow> forces) {
    Map<String, String> ids = new LinkedHashMap<>();
    battles.forEach((battle, row) -> ids.put(battle, row.text("cwsac_id")));
    forces.keySet().forEach(battle -> ids.putIfAbsent(battle, battle));
    ImmutableList.Builder<Entry> entries = ImmutableList.builder();
    ids.forEach(
        (battle, text) -> {
          List<String> all = SPACES.splitToList(text);
          ImmutableList<String> common =
              all.stream()
                  .filter(id -> events.has(idOf(CivilWarHistorian.CWSAC, id)))
                  .collect(ImmutableList.toImmutableList());
          Relation relation = common.size() == all.size() ? Relation.EQ : Relation.GT;
          entries.add(new Entry(ImmutableList.of(battle), common, relation));
        });
    return entries.build();
  }

  private Statement battle(CivilWarHistorian historian, CsvRow row, EventId event) {
    Statement.Builder statement =
        said(historian, event, "", row).act(SpeechAct.ASSERT).claim(happened(event));
    for (CivilWarFigure figure : historian.battleFigures()) {
      figure.estimate(row, Victims.anyone(), event).ifPresent(statement::claim);
    }
    return statement.extensions(verbatim(row, historian.battleFigures())).build();
  }

  private Statement force(
      CivilWarHistorian historian,
      CsvRow row,
      Map<String, CsvRow> battles,
      Map<String, EventId> eventOf) {
    String battle = row.id(historian.idColumn());
    EventId event = known(eventOf, battle);
    CivilWarSide side = CivilWarSide.of(row);
    Statement.Builder statement =
        said(historian, event, ":" + side.party().id(), battles.getOrDefault(battle, row));
    boolean counted = false;
    for (CivilWarFigure figure : historian.forceFigures()) {
      counted |= figure.estimate(row, side.victims(), event).map(statement::claim).isPresent();
    }
    if (!counted) {
      statement.claim(happened(event));
    }
    return statement
        .act(counted ? SpeechAct.ESTIMATE : SpeechAct.ASSERT)
        .extensions(verbatim(row, historian.forceFigures()))
        .build();
  }

  private static Statement.Builder said(
      CivilWarHistorian historian, EventId event, String suffix, CsvRow battle) {
    String key = event.value().substring(event.value().indexOf(':') + 1);
    Citation.Builder citation = Citation.builder().source(historian.source().id());
    if (battle.has("page")) {
      citation.locator("p. " + battle.text("page"));
    }
    Statement.Builder statement =
        Statement.by(historian.party())
            .id(historian.party().id() + ":" + key + suffix)
            .mode(historian.mode())
            .citing(citation.build());
    historian.source().publishedAt().ifPresent(statement::saidAt);
    return statement;
  }

  /** {@return the cells of a row that are not told by its estimates} */
  private static Extensions verbatim(CsvRow row, ImmutableList<CivilWarFigure> figures) {
    ImmutableSet<String> told =
        figures.stream()
            .flatMap(figure -> figure.columns().stream())
            .collect(ImmutableSet.toImmutableSet());
    Map<String, String> cells = new LinkedHashMap<>();
    row.cells()
        .forEach(
            (column, cell) -> {
              if (!cell.isEmpty() && !told.contains(column)) {
                cells.put(VERBATIM + column, cell);
              }
            });
    return Extensions.ofTexts(cells);
  }
}
