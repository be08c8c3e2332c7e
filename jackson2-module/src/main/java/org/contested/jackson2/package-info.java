/**
 * Reads and writes the model with Jackson 2, in the same form and with the same errors as with
 * Jackson 3.
 *
 * <p>{@link org.contested.jackson2.ContestedJson} is the short way: files, streams and strings, one
 * document or a record a line. {@link org.contested.jackson2.ContestedModule} teaches the same form
 * to a mapper of your own; it is found by {@code findAndRegisterModules()}.
 *
 * <p>The classes have the names and methods of those for Jackson 3. As everywhere in Jackson 2, the
 * exception is a checked one: {@link org.contested.jackson2.ContestedJsonException}.
 */
@NullMarked
package org.contested.jackson2;

import org.jspecify.annotations.NullMarked;
