/** Runnable programs, each showing one thing that the library does; read one and copy from it. */
@NullMarked
package org.contested.examples;

import org.jspecify.annotations.NullMarked;
