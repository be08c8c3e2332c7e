package org.contested.importers;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.contested.dataset.Dataset;

/**
 * The rows of files as records, one row at a time and in constant memory.
 *
 * <p>A bad row never ends it: it is given as its problems, and the next row follows. So does a
 * broken archive, whose last row is its problem. What only the end of the files tells is given with
 * the number of the last row. Not safe for use by several threads.
 */
public interface ImportRun extends Iterator<ImportedRow>, AutoCloseable {

  /**
   * {@return what is said of the whole: title, licence, version, when it was published, and what
   * the rows' columns were; without records}
   */
  Dataset header();

  /** {@return how many bytes of the files, as they lie on the disk, have been read} */
  long bytesRead();

  /** {@return how many bytes the files have} */
  long bytesTotal();

  /**
   * {@return the next row}
   *
   * @throws NoSuchElementException if there is none
   */
  @Override
  ImportedRow next();

  /** Closes the files. */
  @Override
  void close();
}
