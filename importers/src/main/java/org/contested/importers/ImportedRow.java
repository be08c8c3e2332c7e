package org.contested.importers;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import org.contested.common.Entity;

/**
 * What became of a row of a file: records, problems, or both.
 *
 * @param file the name of the file; in an archive {@code archive.zip!entry.csv}
 * @param row the number of the row, from 1, counting neither the header nor a row of HXL tags
 * @param records the parties, territories, events, sources and statements that it adds to those of
 *     the rows before it; empty if a problem is an error
 * @param problems what was wrong with it, in the order of its columns
 */
public record ImportedRow(
    String file, long row, ImmutableList<Entity> records, ImmutableList<ImportProblem> problems) {

  /**
   * Checks that nothing is null.
   *
   * @param file the name of the file
   * @param row the number of the row
   * @param records what the row adds
   * @param problems what was wrong with it
   */
  public ImportedRow {
    requireNonNull(file, "file");
    requireNonNull(records, "records");
    requireNonNull(problems, "problems");
  }
}
