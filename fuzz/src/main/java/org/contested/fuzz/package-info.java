/**
 * Reads what nobody would write: {@link org.contested.fuzz.Target} names what reads and says what
 * must hold for any input, {@link org.contested.fuzz.Fuzz} makes inputs up for as long as it is
 * told, and the tests of this module run those of {@code fuzz/inputs} in every build.
 */
@NullMarked
package org.contested.fuzz;

import org.jspecify.annotations.NullMarked;
