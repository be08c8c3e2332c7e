/**
 * Who said what, when, how, and how it reached us.
 *
 * <p>A {@link org.contested.statement.Statement} carries claims. It keeps apart what reports run
 * together: the <i>speaker</i> (a prime minister), the <i>relays</i> who passed it on (a
 * presidential office, a newspaper), and the <i>source</i> in which it can be found. It keeps the
 * words to the letter beside their reading as claims. What a speaker does by speaking is a {@link
 * org.contested.statement.SpeechAct}: to assert, to deny, to accuse, to demand.
 *
 * <p>Figures are revised. A revision is a new statement that {@linkplain
 * org.contested.statement.RelationKind#SUPERSEDES supersedes} the old one, so that what was known
 * on any day can be asked for later.
 */
@NullMarked
package org.contested.statement;

import org.jspecify.annotations.NullMarked;
