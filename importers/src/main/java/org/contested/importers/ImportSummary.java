package org.contested.importers;

import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.party.Party;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.jspecify.annotations.Nullable;

/**
 * What an import came to.
 *
 * @param rows how many rows the files have, counting neither headers nor rows of HXL tags
 * @param imported how many of them gave records
 * @param parties how many parties were recorded
 * @param territories how many territories
 * @param events how many events, with the conflicts that they are parts of
 * @param sources how many sources
 * @param statements how many statements
 * @param errors how many problems cost a row its records
 * @param warnings how many problems did not
 */
public record ImportSummary(
    long rows,
    long imported,
    long parties,
    long territories,
    long events,
    long sources,
    long statements,
    long errors,
    long warnings) {

  /** {@return whether each row gave its records} */
  public boolean isComplete() {
    return errors == 0;
  }

  /** Counts as rows go by. */
  static final class Counter {

    private final long[] counts = new long[9];
    private @Nullable ImportedRow last;

    void add(ImportedRow row) {
      // What only the end of the files tells is given with the number of the last row, 0 of none.
      boolean isNew =
          row.row() > 0
              && (last == null || last.row() != row.row() || !last.file().equals(row.file()));
      last = row;
      counts[0] += isNew ? 1 : 0;
      boolean bad = false;
      for (ImportProblem problem : row.problems()) {
        bad |= problem.isError();
        counts[problem.isError() ? 7 : 8]++;
      }
      counts[1] += bad || !isNew ? 0 : 1;
      row.records().forEach(this::add);
    }

    private void add(Entity record) {
      if (record instanceof Party) {
        counts[2]++;
      } else if (record instanceof Territory) {
        counts[3]++;
      } else if (record instanceof Event) {
        counts[4]++;
      } else if (record instanceof Source) {
        counts[5]++;
      } else if (record instanceof Statement) {
        counts[6]++;
      }
    }

    ImportSummary summary() {
      return new ImportSummary(
          counts[0], counts[1], counts[2], counts[3], counts[4], counts[5], counts[6], counts[7],
          counts[8]);
    }
  }
}
