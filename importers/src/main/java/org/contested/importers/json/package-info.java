/**
 * JSON files as rows: opening, elements one at a time with every number as it is spelled, and
 * problems; for all importers of JSON files. Not exported.
 *
 * <p>An importer is a {@link org.contested.importers.json.JsonMapping}, which a {@link
 * org.contested.importers.json.JsonRun} feeds.
 */
@NullMarked
package org.contested.importers.json;

import org.jspecify.annotations.NullMarked;
