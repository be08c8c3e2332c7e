/**
 * The JSON form of every type of the model, each described once as a table of fields from which
 * reading and writing both follow. Not exported, and free of Jackson: {@link
 * org.contested.json.table.JsonInput} and {@link org.contested.json.table.JsonOutput} are all that
 * an adapter to a streaming library has to provide.
 *
 * <p>The tables stand in {@link org.contested.json.table.Tables}. Adding a field to a type means
 * adding a line there; adding a claim type means adding a table.
 */
@NullMarked
package org.contested.json.table;

import org.jspecify.annotations.NullMarked;
