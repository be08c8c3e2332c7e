package org.contested.importers.ucdp;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.contested.common.Code;
import org.contested.dataset.Dataset;
import org.contested.exporters.Exporter;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.csv.TableRun;

/**
 * The UCDP Georeferenced Event Dataset (GED): one row an event of organised violence.
 *
 * <p>UCDP speaks: each row is a statement in which it estimates the deaths of an event, in total
 * ({@code low}, {@code best}, {@code high}) and of four groups, which are parts of the best
 * estimate: <i>about</i> so many, unless low, best and high are one number. Whoever is named in
 * {@code source_original} said that the event happened, and UCDP passed it on; which figure each
 * gave is not in the file, so none is put into its mouth. The articles are citations. An event is
 * part of its dyad, and that of its conflict. No id names the release, so that releases can be
 * compared.
 *
 * <p>Where a published row breaks {@code low ≤ best ≤ high}, the bounds are widened to hold all
 * three, the published numbers are kept verbatim, the event carries the code {@link #ANOMALY}, and
 * the row has a warning. So has a row with one coordinate only, whose place has none.
 *
 * <p>Every column is kept: what the model cannot say stands in the event's extensions under the
 * name of its column, {@code ged.relid}, and {@link #export} writes all of it back.
 */
public final class UcdpGed {

  /** Marks an event whose published numbers are in no order. */
  public static final Code ANOMALY = Code.of("ucdp-ged.anomaly", "low-best-high");

  private static final Importer IMPORTER = new Ged();
  private static final Exporter EXPORTER = new Rows();

  private UcdpGed() {}

  /**
   * {@return the importer of GED files: as UCDP publishes them (versions 5.0 to 25.1), as the
   * Humanitarian Data Exchange does with a row of HXL tags, with columns missing that no row needs,
   * with others added, and in any order}
   */
  public static Importer importer() {
    return IMPORTER;
  }

  /**
   * Writes the events of a dataset that was imported from GED as the rows that they were, with the
   * columns, and the row of HXL tags if there was one, that they had. A dataset without that memory
   * gets the columns that the model can say.
   *
   * <p>Of merged releases each event is one row, with the estimate that stands; what a later
   * release took back is no row. An event itself has no versions: its place and days are those of
   * the newest release that was merged, also where the dataset was wound back to an earlier day.
   *
   * @param dataset the dataset
   * @param csv the file to write, in UTF-8; compressed if its name ends in {@code .gz}. It appears
   *     when it is whole
   * @throws IllegalArgumentException if no event of the dataset is one of GED
   * @throws UncheckedIOException if it cannot be written
   */
  public static void export(Dataset dataset, Path csv) {
    GedExport.write(dataset, csv);
  }

  /** {@return the exporter that {@linkplain #export writes rows}} */
  public static Exporter exporter() {
    return EXPORTER;
  }

  private static final class Rows implements Exporter {

    @Override
    public String name() {
      return IMPORTER.name();
    }

    @Override
    public String title() {
      return "the rows of " + IMPORTER.title() + ", as they were imported";
    }

    @Override
    public void write(Dataset dataset, Path out) {
      export(dataset, out);
    }
  }

  private static final class Ged implements Importer {

    @Override
    public String name() {
      return "ucdp-ged";
    }

    @Override
    public String title() {
      return "UCDP Georeferenced Event Dataset";
    }

    @Override
    public ImportRun open(List<Path> files, ImportOptions options) {
      return new TableRun(files, TableRun.separatorOf(files), options, new GedMapping(options));
    }
  }
}
