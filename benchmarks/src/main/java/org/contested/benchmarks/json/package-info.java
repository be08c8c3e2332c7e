/**
 * Measures reading and writing JSON against what a user would write by hand: Jackson databind on
 * {@link org.contested.benchmarks.json.Plain plain records}, and against the least that any reader
 * does, which is to look at every token.
 *
 * <p>{@link org.contested.benchmarks.json.Speed} runs every way in rounds, so that each is measured
 * under the same load, and prints ratios; {@link org.contested.benchmarks.json.Big} writes and
 * reads a file much larger than the memory it is given.
 */
@NullMarked
package org.contested.benchmarks.json;

import org.jspecify.annotations.NullMarked;
