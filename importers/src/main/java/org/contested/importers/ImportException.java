package org.contested.importers;

/**
 * Nothing of a file can be imported, because it is not what the importer reads: a column is missing
 * that it needs, or it has no layout that is known. A bad row is no such thing; it is an {@link
 * ImportProblem}.
 */
public final class ImportException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message the file, what is wrong with it, and what to do
   */
  public ImportException(String message) {
    super(message);
  }
}
