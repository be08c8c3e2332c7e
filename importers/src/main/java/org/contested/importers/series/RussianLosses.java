package org.contested.importers.series;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.contested.importers.json.MappingFile;

/**
 * The daily series of Russian personnel losses, as Ukraine's General Staff states them.
 *
 * <pre>{@code
 * Dataset losses = Imports.readAll(RussianLosses.importer(), ImportOptions.standard(), file);
 * losses.get(StatementId.of("russia-losses:2022-04-02"));    // casualties: ~17800
 * }</pre>
 *
 * <p>Each day is a statement by the General Staff, a belligerent on its opponent, that the
 * collector of the series passed on: so many lost since the invasion began, and for some days so
 * many captured. "Losses" says no harm, so it is {@code CASUALTIES}: neither the killed alone nor
 * the killed and wounded. "About" and "more" are kept.
 *
 * <p>The files are called {@code russia_losses_personnel.json}. Those beside them count equipment,
 * of which nobody is a victim, and are not read.
 */
public final class RussianLosses {

  private static final SeriesImporter IMPORTER = read();

  private RussianLosses() {}

  /** {@return the importer of the series} */
  public static SeriesImporter importer() {
    return IMPORTER;
  }

  private static SeriesImporter read() {
    String name = "russian-losses";
    try (InputStream in = RussianLosses.class.getResourceAsStream(name + ".json")) {
      return new SeriesImporter(
          name,
          MappingFile.read(name + ".json", Objects.requireNonNull(in), SeriesPlan.class),
          name + ".json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
