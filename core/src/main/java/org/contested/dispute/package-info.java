/**
 * Compares what is said: who answers a question how, which answers cannot all be true, what figure
 * a named policy makes of them, and what may be added up.
 *
 * <p>Start with a question. {@link org.contested.dispute.Accounts} collects the answers to it, each
 * an {@link org.contested.dispute.Account} with its speaker's side and {@link
 * org.contested.dispute.Stake}. {@link org.contested.dispute.Disputes} finds all questions whose
 * current answers cannot all be true. A {@link org.contested.dispute.Reconciliation} makes one
 * figure of several accounts, and says which it used and which it left out and why. A {@link
 * org.contested.dispute.Tally} adds figures that it can prove to count nobody twice. {@link
 * org.contested.dispute.Territories} tells who holds what, as a named party sees it.
 *
 * <p>Nothing here decides who is right. Whatever picks a side takes that side as an argument.
 */
@NullMarked
package org.contested.dispute;

import org.jspecify.annotations.NullMarked;
