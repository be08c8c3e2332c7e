/**
 * Measures how the time of each operation on a dataset grows with the number of its statements.
 *
 * <p>{@link org.contested.benchmarks.Growth} runs the operations on datasets of several sizes and
 * prints the time a statement and the growth from size to size. {@link
 * org.contested.benchmarks.Shape} says what the datasets look like: a realistic war, and shapes
 * that would bring out work done for each pair of statements.
 */
@NullMarked
package org.contested.benchmarks;

import org.jspecify.annotations.NullMarked;
