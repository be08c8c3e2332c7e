/**
 * Datasets of the Uppsala Conflict Data Program (UCDP), in which UCDP speaks: each number is its
 * estimate, made by its rules, and none is more than that.
 *
 * <p>{@link org.contested.importers.ucdp.UcdpGed} reads and writes the Georeferenced Event Dataset.
 * Ids are the same in all of UCDP's datasets and in each release of them: {@code
 * ucdp-conflict:299}, {@code ucdp-dyad:714}, {@code ucdp-actor:118}, {@code ucdp-ged:413786}.
 *
 * <p>Source of the vocabulary: the UCDP GED Codebook (Högbladh), versions 5.0 to 25.1.
 */
@NullMarked
package org.contested.importers.ucdp;

import org.jspecify.annotations.NullMarked;
