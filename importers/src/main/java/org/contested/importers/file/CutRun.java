package org.contested.importers.file;

import java.util.Iterator;
import org.contested.importers.ImportRun;
import org.contested.importers.ImportedRow;

/**
 * A run of which rows can be cut out of the files before those ahead of them are mapped, so that
 * one thread cuts while another one maps.
 */
public interface CutRun extends ImportRun {

  /**
   * Cuts rows; one thread may at a time.
   *
   * @param most how many rows at most; at the end of the files they are fewer
   * @return what maps them one by one, to be asked after what was returned before is at its end,
   *     and by one thread at a time; it is empty if there are no more
   */
  Iterator<ImportedRow> cut(int most);
}
