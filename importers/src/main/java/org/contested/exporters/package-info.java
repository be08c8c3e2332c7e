/**
 * Writes datasets in the forms of others: tables for spreadsheets and statistics, and maps.
 *
 * <p>An {@link org.contested.exporters.Exporter} writes what was said with its speakers. It sums
 * nothing up and picks no side; whoever opens the file does.
 */
@NullMarked
package org.contested.exporters;

import org.jspecify.annotations.NullMarked;
