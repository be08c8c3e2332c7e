package org.contested.importers.ucdp;

import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;

/**
 * UCDP's battle-related deaths: one row a year of a conflict or of a dyad, with a low, a best and a
 * high estimate.
 *
 * <p>Ids are those of {@link UcdpConflicts} and {@link UcdpGed}, and so is what the sides disagree
 * over. Numbers that are not known ({@code -999}, {@code NA}) are not said. Estimates in no order
 * are widened to hold all three and reported, as GED's are. Files with {@code bdeadlow}, {@code
 * bdeadbes} and {@code bdeadhig}, parted by semicolons, are read too.
 */
public final class UcdpBattleDeaths {

  private static final Importer IMPORTER = new Rows();

  private UcdpBattleDeaths() {}

  /** {@return the importer, in whatever order the columns stand} */
  public static Importer importer() {
    return IMPORTER;
  }

  private static final class Rows implements Importer {

    @Override
    public String name() {
      return "ucdp-battle-deaths";
    }

    @Override
    public String title() {
      return "UCDP Battle-Related Deaths";
    }

    @Override
    public ImportRun open(List<Path> files, ImportOptions options) {
      return YearMapping.open(YearMapping.Kind.DEATHS, files, options);
    }
  }
}
