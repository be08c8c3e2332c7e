package org.contested.dataset;

import com.google.common.collect.ImmutableList;

/**
 * Two datasets united, and where they define one thing differently.
 *
 * @param dataset what both hold
 * @param conflicts the parties, territories, events and sources that the two define differently,
 *     field by field; the newer definition stands in the united dataset
 * @see Dataset#merge(Dataset)
 */
public record DatasetMerge(Dataset dataset, ImmutableList<EntityChange> conflicts) {}
