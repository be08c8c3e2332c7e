package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportOptions;
import org.contested.importers.csv.CsvHeader;
import org.contested.importers.csv.CsvRow;
import org.contested.importers.csv.RowMapping;
import org.contested.importers.csv.TableRun;
import org.contested.importers.file.RowRecords;
import org.jspecify.annotations.Nullable;

/**
 * What all rows of a table of years tell of the actors that have numbers, read before the rows are
 * mapped. A government that supports a side has the number of its state alone; by that it is found
 * to be the actor that it is in other rows.
 */
final class YearActors {

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> stateOfActor = new HashMap<>();
  private final Map<String, String> actorOfState = new HashMap<>();

  private YearActors() {}

  /** {@return what is told of nobody} */
  static YearActors none() {
    return new YearActors();
  }

  /** {@return what the rows of files tell} */
  static YearActors in(List<Path> files, char separator, ImportOptions options) {
    YearActors actors = new YearActors();
    try (TableRun run = new TableRun(files, separator, options, new Reading(actors))) {
      run.forEachRemaining(row -> {}); // what is wrong is reported when the rows are mapped
    }
    return actors;
  }

  /** {@return the name of an actor; null if no row tells it} */
  @Nullable String name(String actor) {
    return names.get(actor);
  }

  /** {@return the number of the state whose government an actor is; null if no row tells it} */
  @Nullable String state(String actor) {
    return stateOfActor.get(actor);
  }

  /** {@return the actor that is the government of a state; null if no row tells it} */
  @Nullable String government(String state) {
    return actorOfState.get(state);
  }

  private void learn(String nameCell, List<String> ids, List<String> states) {
    ImmutableList<String> told = NameList.of(nameCell, ids.size());
    for (int i = 0; i < ids.size(); i++) {
      if (!told.isEmpty()) {
        names.putIfAbsent(ids.get(i), told.get(i));
      }
      if (states.size() == ids.size()) {
        stateOfActor.putIfAbsent(ids.get(i), states.get(i));
        actorOfState.putIfAbsent(states.get(i), ids.get(i));
      }
    }
  }

  private static final class Reading implements RowMapping {

    private final YearActors actors;
    private YearColumns columns = new YearColumns(List.of());

    Reading(YearActors actors) {
      this.actors = actors;
    }

    @Override
    public Dataset begin(List<CsvHeader> headers) {
      return Dataset.titled("actors").build();
    }

    @Override
    public void open(CsvHeader header) {
      columns = new YearColumns(header.columns());
    }

    @Override
    public void map(CsvRow row, RowRecords records) {
      for (String side : List.of("a", "b")) {
        actors.learn(
            row.text(columns.at("side_" + side)),
            Cells.numbers(row.text(columns.at("side_" + side + "_id"))),
            Cells.numbers(row.text(columns.at("gwno_" + side))));
      }
    }
  }
}
