/**
 * Whole datasets in JSON, as documents and as a record a line, with the place of every problem.
 * Exported to the adapters alone: {@link org.contested.json.stream.JsonLibrary} is what an adapter
 * provides, and {@link org.contested.json.stream.DatasetJson} what it makes public.
 */
@NullMarked
package org.contested.json.stream;

import org.jspecify.annotations.NullMarked;
