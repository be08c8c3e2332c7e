package org.contested.importers;

/** Hears of an import while it goes on: of its problems, and how far it is. */
public interface ImportListener {

  /**
   * Hears of a row, after its records were taken. Rows come in their order and one at a time, but
   * not all from the same thread.
   *
   * @param row the row
   * @param run the run that it is of, which tells how many bytes were read
   */
  void imported(ImportedRow row, ImportRun run);

  /** {@return a listener that hears and does nothing} */
  static ImportListener none() {
    return (row, run) -> {};
  }
}
