/**
 * The Armed Conflict Location and Event Data project (ACLED): one row an event, coded from reports.
 *
 * <p>{@link org.contested.importers.acled.Acled} reads the files that a user brings; none is
 * shipped here, and ACLED's terms of use are between it and the user. Its fatalities are its own
 * estimate by its own conventions, of which decision 0024 tells what is made here.
 *
 * <p>Source of the vocabulary: the ACLED Codebook (2019 to 2024) and its guide to the column
 * changes of March 2023.
 */
@NullMarked
package org.contested.importers.acled;

import org.jspecify.annotations.NullMarked;
