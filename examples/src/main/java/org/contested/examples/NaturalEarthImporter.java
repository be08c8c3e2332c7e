package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Entity;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;
import org.contested.importers.Importer;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/** {@link NaturalEarth} as an importer: a feature is a row. A file is read whole. */
final class NaturalEarthImporter implements Importer {

  @Override
  public String name() {
    return "natural-earth";
  }

  @Override
  public String title() {
    return "Natural Earth: countries by viewpoint";
  }

  @Override
  public ImportRun open(List<Path> files, ImportOptions options) {
    if (files.size() != 1) {
      throw new IllegalArgumentException("natural-earth reads one file at a time");
    }
    try {
      return new Run(files.get(0), options);
    } catch (ImportException e) {
      throw e;
    } catch (IllegalArgumentException e) {
      throw new ImportException(String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Run implements ImportRun {
    private final String name;
    private final long bytes;
    private final Dataset dataset;
    private final Dataset header;
    private final ImmutableListMultimap<TerritoryId, Statement> said;
    private final Iterator<Territory> territories;
    private long row;

    Run(Path file, ImportOptions options) throws IOException {
      name = String.valueOf(file.getFileName());
      bytes = Files.size(file);
      dataset = NaturalEarth.read(file);
      Dataset.Builder whole =
          Dataset.titled(dataset.title().orElseThrow())
              .licence(dataset.licence().orElseThrow())
              .extensions(dataset.extensions());
      options.release().ifPresent(whole::version);
      options.released().ifPresent(whole::releasedAt);
      header = whole.build();
      said =
          Multimaps.index(
              dataset.statements(),
              statement -> ((TerritorialStatus) statement.claims().get(0)).territory());
      territories = dataset.territories().iterator();
    }

    @Override
    public Dataset header() {
      return header;
    }

    @Override
    public long bytesRead() {
      return bytes;
    }

    @Override
    public long bytesTotal() {
      return bytes;
    }

    @Override
    public boolean hasNext() {
      return territories.hasNext();
    }

    /** The parties and the source stand with the first feature. */
    @Override
    public ImportedRow next() {
      ImmutableList.Builder<Entity> records = ImmutableList.builder();
      if (row++ == 0) {
        records.addAll(dataset.parties()).addAll(dataset.sources());
      }
      Territory territory = territories.next();
      records.add(territory).addAll(said.get(territory.id()));
      return new ImportedRow(name, row, records.build(), ImmutableList.of());
    }

    @Override
    public void close() {}
  }
}
