/** What all importers share, whatever their files look like; not exported. */
@NullMarked
package org.contested.importers.file;

import org.jspecify.annotations.NullMarked;
