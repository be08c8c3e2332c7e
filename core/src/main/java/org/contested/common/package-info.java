/**
 * What every other package builds on: ids, foreign codes, names, and fields of files that this
 * version does not know.
 *
 * <p>People, places and wars are called by many names, and the name that a report chooses is often
 * itself a position: <i>Nagorno-Karabakh</i>, <i>Artsakh</i>, <i>Qarabağ</i>. So a thing is never
 * identified by a name here. It has an {@link org.contested.common.EntityId id} that the coder
 * chooses, any number of {@link org.contested.common.Name names} each with its language and those
 * who use it, and the {@link org.contested.common.Code codes} that other datasets gave it ({@code
 * iso3166-1:ARM}, {@code gw:371}), kept to the letter and never converted.
 *
 * <p>Files outlive the program that wrote them. A field that this version does not know is kept as
 * it stood in {@link org.contested.common.Extensions} and written back.
 *
 * <p>Errors of building a value are {@link org.contested.common.InvalidValueException}: one
 * exception that lists everything that is wrong, each entry naming the value, the rule and the
 * remedy.
 */
@NullMarked
package org.contested.common;

import org.jspecify.annotations.NullMarked;
