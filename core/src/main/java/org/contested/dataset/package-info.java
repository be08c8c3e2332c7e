/**
 * Everything that a report, a newsroom or a release of a dataset holds, in one immutable value.
 *
 * <p>A {@link org.contested.dataset.Dataset} holds parties, territories, events, sources and
 * statements in the order in which they were added. Entities refer to one another by id; building
 * checks all references, and reports everything that is wrong at once as {@link
 * org.contested.dataset.Problem problems} with a JSON Pointer to each place.
 *
 * <p>That two statements contradict each other is no problem of a dataset. It is what datasets are
 * for.
 */
@NullMarked
package org.contested.dataset;

import org.jspecify.annotations.NullMarked;
