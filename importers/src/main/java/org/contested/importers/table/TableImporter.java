package org.contested.importers.table;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.contested.importers.ImportException;
import org.contested.importers.ImportOptions;
import org.contested.importers.ImportRun;
import org.contested.importers.Importer;
import org.contested.importers.csv.TableRun;
import org.contested.importers.json.MappingFile;

/**
 * Imports any table of incidents by a mapping.
 *
 * <pre>{@code
 * {"title": "Strikes", "speaker": {"id": "recorder", "kind": "MONITOR", "name": "A recorder"},
 *  "id": "Ref", "eventType": "AIR_OR_DRONE_STRIKE", "date": "Date",
 *  "counts": [{"harm": "KILLED", "status": "CIVILIAN", "text": "Civilians reported killed"}]}
 * }</pre>
 *
 * <p>A count may be text as people write it, {@code 6-8}, {@code At least 9}, {@code Some}, {@code
 * ?}. What cannot be read as a number is said as it was written, {@code “'Many' (9 named)”}, and
 * reported: no number is made of it. Columns that the mapping does not name, and cells that the
 * model does not say, stand in the event's extensions under the name of their column, {@code
 * table.Region}.
 */
public final class TableImporter implements Importer {

  private final TableMapping mapping;
  private final Path file;

  private TableImporter(TableMapping mapping, Path file) {
    this.mapping = mapping;
    this.file = file;
  }

  /**
   * {@return an importer by the mapping in a file}
   *
   * @param file a JSON file, as {@code docs/table-mappings.md} explains it
   * @throws ImportException if it is no mapping; it names the place, the key and the known ones
   * @throws UncheckedIOException if it cannot be read
   */
  public static TableImporter of(Path file) {
    return new TableImporter(MappingFile.read(file, TableMapping.class), file);
  }

  @Override
  public String name() {
    return "table";
  }

  @Override
  public String title() {
    return mapping.title();
  }

  @Override
  public ImportRun open(List<Path> files, ImportOptions options) {
    Character separator = mapping.separator();
    return new TableRun(
        files,
        separator == null ? ',' : separator,
        options,
        new IncidentMapping(mapping, String.valueOf(file.getFileName()), options));
  }
}
