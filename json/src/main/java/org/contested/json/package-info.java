/**
 * What can be wrong with a file, as data: {@link org.contested.json.JsonProblem} and the {@link
 * org.contested.json.Rule} that it breaks; and {@link org.contested.json.LenientRecords}, which
 * give what is right and what is wrong in a file line by line. The same for every version of
 * Jackson.
 */
@NullMarked
package org.contested.json;

import org.jspecify.annotations.NullMarked;
