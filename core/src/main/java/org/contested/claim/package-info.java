/**
 * What can be disputed: claims, the questions they answer, and whether two can both be true.
 *
 * <p>A {@link org.contested.claim.Claim} is one of a closed set: a {@link
 * org.contested.claim.CasualtyEstimate}, a {@link org.contested.claim.TerritorialStatus}, a {@link
 * org.contested.claim.Responsibility}, an {@link org.contested.claim.Occurrence}, a {@link
 * org.contested.claim.Proposition} in words, or an {@link org.contested.claim.UnknownClaim} that a
 * later version wrote. {@link org.contested.claim.Claims} has the short forms for writing them by
 * hand.
 *
 * <p>Two claims can only disagree if they answer one question, their {@link
 * org.contested.claim.Topic}. "At least 49 Armenian soldiers" and "at least 50 on Azerbaijan's
 * side" look like rival numbers and are answers to two questions. "At least 49, so far" and, weeks
 * later, "207" answer one question and do not conflict: two lower bounds never do, and a count up
 * to an earlier time is a lower bound for a later one.
 */
@NullMarked
package org.contested.claim;

import org.jspecify.annotations.NullMarked;
