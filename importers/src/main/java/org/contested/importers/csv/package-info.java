/**
 * Tables as text: opening, decoding, rows and typed cells, for all importers of CSV files.
 *
 * <p>An importer of another table is a {@link org.contested.importers.csv.RowMapping}, which a
 * {@link org.contested.importers.csv.TableRun} feeds.
 */
@NullMarked
package org.contested.importers.csv;

import org.jspecify.annotations.NullMarked;
