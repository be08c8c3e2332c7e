package org.contested.benchmarks;

import java.time.LocalDate;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/**
 * A dataset, and what to ask of it.
 *
 * @param dataset the dataset
 * @param event an event that all or most of it is about
 * @param territory a territory with about half of what is told
 * @param party a party with a part in most of it
 * @param day a day in the middle of it
 * @param period a period that ends in the middle of it
 */
record Sample(
    Dataset dataset,
    EventId event,
    TerritoryId territory,
    PartyId party,
    LocalDate day,
    Timespan period) {}
