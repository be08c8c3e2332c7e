/**
 * Natural Earth's countries: whose territory each is, as each viewer sees it.
 *
 * <p>{@link org.contested.importers.naturalearth.NaturalEarth} says how the columns of viewers
 * become statements.
 */
@NullMarked
package org.contested.importers.naturalearth;

import org.jspecify.annotations.NullMarked;
