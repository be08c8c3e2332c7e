/**
 * What can be wrong with a file, as data: {@link org.contested.json.JsonProblem} and the {@link
 * org.contested.json.Rule} that it breaks. The same for every version of Jackson.
 */
@NullMarked
package org.contested.json;

import org.jspecify.annotations.NullMarked;
