package org.contested.importers.acled;

import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.csv.TableRun;

/**
 * ACLED's events.
 *
 * <p>ACLED speaks: each row is a statement in which it estimates how many died in an event, {@code
 * ~12}; it names one number, and no bounds are made of it. 0 is said as {@code none reported}, for
 * that is what ACLED means by it. Where the number is one that ACLED also writes for words (3 or 10
 * for an unknown number, 12 for dozens, 100 for hundreds), the claim carries a note that says so.
 *
 * <p>Actors are participants under the names that ACLED gives them. Every cell is kept: what the
 * model does not say stands in the event's extensions under the name of its column, {@code
 * acled.interaction}.
 */
public final class Acled {

  private static final Importer IMPORTER = new Events();

  private Acled() {}

  /**
   * {@return the importer of ACLED's files: with the 31 columns of 2020, with those of 2023 and
   * later ({@code disorder_type}, {@code civilian_targeting}, {@code tags}), and plain exports with
   * fewer; the names of columns in small or capital letters}
   */
  public static Importer importer() {
    return IMPORTER;
  }

  private static final class Events implements Importer {

    @Override
    public String name() {
      return "acled";
    }

    @Override
    public String title() {
      return "ACLED events";
    }

    @Override
    public ImportRun open(List<Path> files, ImportOptions options) {
      return new TableRun(files, TableRun.separatorOf(files), options, new AcledMapping(options));
    }
  }
}
