/**
 * Reads files that others publish about armed conflict (UCDP, ACLED and more) as records of what
 * their speakers say, row by row, and loses nothing of them.
 *
 * <p>An {@link org.contested.importers.Importer} opens files; the {@link
 * org.contested.importers.ImportRun} gives each row's records and {@linkplain
 * org.contested.importers.ImportProblem problems}; {@link org.contested.importers.Imports} does it
 * all at once, into a dataset or a file.
 *
 * <p>An importer maps; it neither corrects nor judges. What a published row says wrongly is kept as
 * it was published and reported.
 */
@NullMarked
package org.contested.importers;

import org.jspecify.annotations.NullMarked;
