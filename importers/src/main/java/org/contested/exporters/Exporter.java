package org.contested.exporters;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.contested.dataset.Dataset;

/** A form of others in which a dataset can be written, such as a table of accounts. */
public interface Exporter {

  /** {@return the name by which a command calls it, such as {@code accounts-csv}} */
  String name();

  /** {@return what its files are, such as {@code Accounts, one a row, as CSV}} */
  String title();

  /**
   * Writes a dataset. The file appears under its name when it is whole; until then, and after an
   * exception, an older one is untouched.
   *
   * @param dataset the dataset
   * @param out the file, in UTF-8; compressed if its name ends in {@code .gz} or {@code .zst}
   * @throws IllegalArgumentException if the form is for datasets of one kind, and this is none
   * @throws UncheckedIOException if the file cannot be written
   */
  void write(Dataset dataset, Path out);
}
