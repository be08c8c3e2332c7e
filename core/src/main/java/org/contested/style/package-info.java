/** How value classes are generated. Not exported: no user of the library sees this package. */
@NullMarked
package org.contested.style;

import org.jspecify.annotations.NullMarked;
