/**
 * Series of cumulative counts, day by day, as a belligerent or a ministry publishes them.
 *
 * <p>{@link org.contested.importers.series.SeriesImporter} reads any such series by a mapping,
 * which {@code docs/series-mappings.md} explains; {@link
 * org.contested.importers.series.RussianLosses} is one that is built in. {@link
 * org.contested.importers.series.SeriesReleases} merges what the publisher said of the same days at
 * several times.
 */
@NullMarked
package org.contested.importers.series;

import org.jspecify.annotations.NullMarked;
