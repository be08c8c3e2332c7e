/**
 * How fast tables are imported, against a bare parse of the same file, and how much heap it takes.
 */
@NullMarked
package org.contested.benchmarks.imports;

import org.jspecify.annotations.NullMarked;
