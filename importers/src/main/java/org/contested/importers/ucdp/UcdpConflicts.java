package org.contested.importers.ucdp;

import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;

/**
 * The UCDP/PRIO Armed Conflict Dataset: one row a year of an armed conflict.
 *
 * <p>A conflict is an event with the id that it has in GED, {@code ucdp-conflict:299}, and each of
 * its years an event that is part of it. UCDP says how intense the year was: level 1 means 25 to
 * 999 battle-related deaths, level 2 at least 1,000, which are bounds and no estimate. What the
 * sides disagree over is a proposition of UCDP's, not a claim of either side. Names with commas are
 * parted as the numbers beside them tell, and reported where they do not. Supporters have the
 * number of their state alone ({@code gw:651}): by it they are the actor that other rows number, or
 * else parties by their names. A territory that is fought over is known by its conflict and its
 * name. Where a territory is named and the column {@code incompatibility} is absent, it is what the
 * sides disagree over, for UCDP names no other; where that column says 2, government alone, the
 * name is reported and kept. Every cell is kept in the year's extensions, {@code ucdp.start_date}.
 */
public final class UcdpConflicts {

  private static final Importer IMPORTER = new Rows();

  private UcdpConflicts() {}

  /** {@return the importer, in whatever order the columns stand} */
  public static Importer importer() {
    return IMPORTER;
  }

  private static final class Rows implements Importer {

    @Override
    public String name() {
      return "ucdp-conflicts";
    }

    @Override
    public String title() {
      return "UCDP/PRIO Armed Conflict Dataset";
    }

    @Override
    public ImportRun open(List<Path> files, ImportOptions options) {
      return YearMapping.open(YearMapping.Kind.INTENSITY, files, options);
    }
  }
}
