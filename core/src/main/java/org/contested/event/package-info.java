/**
 * What happened or is said to have happened, as pegs for claims.
 *
 * <p>An {@link org.contested.event.Event} has a type, a time, places, participants in neutral
 * {@link org.contested.event.Role roles}, and may be part of larger events: the clashes of 12 to 14
 * September 2022 are part of a conflict that began in the late 1980s. Its being here does not say
 * that it happened, who began it, or how many died. Those are claims.
 */
@NullMarked
package org.contested.event;

import org.jspecify.annotations.NullMarked;
