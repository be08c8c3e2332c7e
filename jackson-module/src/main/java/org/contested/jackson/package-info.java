/**
 * Reads and writes the model with Jackson 3.
 *
 * <p>{@link org.contested.jackson.ContestedJson} is the short way: files, streams and strings, one
 * document or a record a line. {@link org.contested.jackson.ContestedModule} teaches the same form
 * to a mapper of your own; it is found by {@code JsonMapper.builder().findAndAddModules()}.
 *
 * <p>What is read is checked by this module itself, whatever the mapper's configuration: a missing
 * or null field, a fraction or a string for a count, a field that stands twice and a word that is
 * in no vocabulary are errors, each with its place, the rule and the remedy. Fields that this
 * version does not know are kept and written back.
 */
@NullMarked
package org.contested.jackson;

import org.jspecify.annotations.NullMarked;
