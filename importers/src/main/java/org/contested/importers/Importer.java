package org.contested.importers;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A kind of file that can be imported, such as UCDP's georeferenced events.
 *
 * <pre>{@code
 * try (ImportRun run = UcdpGed.importer().open(List.of(file), ImportOptions.standard())) {
 *   run.forEachRemaining(row -> row.problems().forEach(System.err::println));
 * }
 * }</pre>
 *
 * <p>It holds nothing of a run: one importer serves many, also at the same time.
 */
public interface Importer {

  /** {@return the name by which a command calls it, such as {@code ucdp-ged}} */
  String name();

  /** {@return what its files are, such as {@code UCDP Georeferenced Event Dataset}} */
  String title();

  /**
   * Opens files that are of this kind and of one release. The headers of all are read and checked;
   * the rows are read as they are asked for.
   *
   * @param files the files, as they were downloaded: {@code .csv} or {@code .json}, compressed as
   *     {@code .gz} or {@code .zst}, or a {@code .zip} that holds one
   * @param options what the files do not say of themselves
   * @return the run, which must be closed
   * @throws ImportException if a file is not of this kind; its message names the file, what is
   *     wrong and the layouts that are known
   * @throws UncheckedIOException if a file cannot be opened
   * @throws IllegalArgumentException if there is no file
   */
  ImportRun open(List<Path> files, ImportOptions options);
}
