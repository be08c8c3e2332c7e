/**
 * Places, without owners.
 *
 * <p>Maps show one border where people disagree about several. Here a {@link
 * org.contested.territory.Territory} is only a place with names and codes; that it is somebody's,
 * held, run, occupied or lived in by somebody is a {@code TerritorialStatus} claim with a speaker.
 * A {@link org.contested.territory.Location} says where an event happened and how precisely that is
 * known.
 */
@NullMarked
package org.contested.territory;

import org.jspecify.annotations.NullMarked;
