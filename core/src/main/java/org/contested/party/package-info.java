/**
 * Those who act and speak: parties, and how they are tied to one another in time.
 *
 * <p>A report of September 2022 quotes a prime minister, a presidential office, a foreign ministry
 * and "local officials". Each is a {@link org.contested.party.Party}. That the prime minister's
 * word stands for Armenia's side is an {@link org.contested.party.Affiliation} (he holds an office
 * of it, since 2018), so that a dataset can tell who spoke for whom on a given day. Unnamed
 * speakers are parties too: a figure "by local officials" must not lose its speaker because nobody
 * wrote down a name.
 *
 * <p>Parties carry nothing that can be disputed. Recognition, responsibility and losses are claims.
 */
@NullMarked
package org.contested.party;

import org.jspecify.annotations.NullMarked;
