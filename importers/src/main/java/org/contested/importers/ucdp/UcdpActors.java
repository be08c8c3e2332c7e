package org.contested.importers.ucdp;

import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.csv.TableRun;

/**
 * UCDP's actor list: one row a party to organised violence.
 *
 * <p>A party has all names that it was given, old and new, governments their kind, and affiliations
 * to those that it split from ({@code SUCCESSOR_OF}), joined ({@code MEMBER_OF}) or was allied with
 * ({@code ALLIED_WITH}). The list tells of no days, so they are of no time. Nobody is said to
 * control anything. Every cell is kept in the party's extensions, {@code ucdp.DyadId}; an actor
 * that is referred to and has no row is a party without a name.
 */
public final class UcdpActors {

  private static final Importer IMPORTER = new Rows();

  private UcdpActors() {}

  /** {@return the importer, in whatever order the columns stand} */
  public static Importer importer() {
    return IMPORTER;
  }

  private static final class Rows implements Importer {

    @Override
    public String name() {
      return "ucdp-actors";
    }

    @Override
    public String title() {
      return "UCDP Actor List";
    }

    @Override
    public ImportRun open(List<Path> files, ImportOptions options) {
      char separator = TableRun.separatorOf(files);
      return new TableRun(files, separator, options, new ActorMapping(options));
    }
  }
}
