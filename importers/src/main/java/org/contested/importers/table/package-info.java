/**
 * Any table of incidents, by a mapping that its user writes: which columns say when, where, who and
 * how many.
 *
 * <p>{@link org.contested.importers.table.TableImporter} reads the mapping and the table; {@code
 * docs/table-mappings.md} explains each key.
 */
@NullMarked
package org.contested.importers.table;

import org.jspecify.annotations.NullMarked;
