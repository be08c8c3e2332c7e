package org.contested.importers.csv;

import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.importers.ImportException;
import org.contested.importers.file.RowRecords;

/**
 * What an importer makes of the rows of its files. It serves one run, and may remember what it gave
 * out already.
 */
public interface RowMapping {

  /**
   * Looks at what stands above the rows of all files, before any row is read.
   *
   * @param headers the headers, in the order of the files; at least one
   * @return what is said of the whole, without records
   * @throws ImportException if a file is of no layout that is known
   */
  Dataset begin(List<CsvHeader> headers);

  /**
   * Goes over to the rows of a file.
   *
   * @param header one of those from the beginning
   */
  void open(CsvHeader header);

  /**
   * Maps a row. If the row {@linkplain CsvRow#isBad is bad} when it returns, nothing that was
   * recorded for it is given out.
   *
   * @param row the row
   * @param records where its records go, each after those that it refers to
   */
  void map(CsvRow row, RowRecords records);

  /**
   * Adds what the rows of all files leave to be told, after the last of them.
   *
   * @param records where it goes
   */
  default void finish(RowRecords records) {}

  /** Hears that what was recorded for the last row is not given out. */
  default void rejected() {}
}
