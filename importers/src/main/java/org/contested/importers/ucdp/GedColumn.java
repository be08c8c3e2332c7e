package org.contested.importers.ucdp;

import com.google.common.collect.ImmutableList;

/** The columns that the model can say, with the names that releases gave them, newest first. */
enum GedColumn {
  ID(true, "id"),
  TYPE_OF_VIOLENCE(true, "type_of_violence"),
  CONFLICT(true, "conflict_new_id", "conflict_id", "conflict_dset_id"),
  CONFLICT_NAME(false, "conflict_name"),
  DYAD(true, "dyad_new_id", "dyad_id", "dyad_dset_id"),
  DYAD_NAME(false, "dyad_name"),
  SIDE_A(true, "side_a_new_id", "side_a_id", "side_a_dset_id"),
  SIDE_A_NAME(false, "side_a"),
  SIDE_B(true, "side_b_new_id", "side_b_id", "side_b_dset_id"),
  SIDE_B_NAME(false, "side_b"),
  GWNO_A(false, "gwnoa"),
  GWNO_B(false, "gwnob"),
  SOURCE_ARTICLE(false, "source_article"),
  SOURCE_OFFICE(false, "source_office"),
  SOURCE_DATE(false, "source_date"),
  SOURCE_HEADLINE(false, "source_headline"),
  SOURCE_ORIGINAL(false, "source_original"),
  WHERE_PREC(true, "where_prec"),
  WHERE_COORDINATES(false, "where_coordinates"),
  LATITUDE(true, "latitude"),
  LONGITUDE(true, "longitude"),
  GEOM_WKT(false, "geom_wkt"),
  PRIOGRID(false, "priogrid_gid"),
  COUNTRY(true, "country"),
  COUNTRY_ID(false, "country_id"),
  DATE_START(true, "date_start"),
  DATE_END(true, "date_end"),
  DEATHS_A(true, "deaths_a"),
  DEATHS_B(true, "deaths_b"),
  DEATHS_CIVILIANS(true, "deaths_civilians"),
  DEATHS_UNKNOWN(true, "deaths_unknown"),
  BEST(true, "best", "best_est"),
  HIGH(true, "high", "high_est"),
  LOW(true, "low", "low_est"),
  YEAR(false, "year"),
  CONFLICT_AGAIN(false, "conflict_dset_id"),
  DYAD_AGAIN(false, "dyad_dset_id"),
  SIDE_A_AGAIN(false, "side_a_dset_id"),
  SIDE_B_AGAIN(false, "side_b_dset_id");

  private final boolean required;
  private final ImmutableList<String> names;

  GedColumn(boolean required, String... names) {
    this.required = required;
    this.names = ImmutableList.copyOf(names);
  }

  /** {@return whether no row can be mapped without it} */
  boolean isRequired() {
    return required;
  }

  /** {@return the names that releases gave it; the first is today's} */
  ImmutableList<String> names() {
    return names;
  }
}
