package org.contested.importers.ucdp;

import java.time.LocalDate;
import org.contested.importers.csv.CsvRow;

/** The cells of a row, each checked. What is wrong with them is reported to the row. */
final class GedCells {

  private static final int LEVELS_OF_PLACE = 7;
  private static final int TYPES_OF_VIOLENCE = 3;
  private static final int ONE_SIDED = 3;

  private final CsvRow row;
  private final GedLayout layout;

  private String latitudeText = "";
  private String longitudeText = "";

  final String id;
  final int type;
  final String conflict;
  final String dyad;
  final String sideA;
  final String sideB;
  final String country;
  final String countryId;
  final int wherePrecision;
  final boolean isLocated;
  final double latitude;
  final double longitude;
  final LocalDate start;
  final LocalDate end;
  final long low;
  final long best;
  final long high;
  final long deathsA;
  final long deathsB;
  final long civilians;
  final long unknown;

  GedCells(CsvRow row, GedLayout layout) {
    this.row = row;
    this.layout = layout;
    id = id(GedColumn.ID);
    type = row.level(at(GedColumn.TYPE_OF_VIOLENCE), TYPES_OF_VIOLENCE);
    conflict = id(GedColumn.CONFLICT);
    dyad = id(GedColumn.DYAD);
    sideA = id(GedColumn.SIDE_A);
    sideB = id(GedColumn.SIDE_B);
    country = row.required(at(GedColumn.COUNTRY));
    countryId = text(GedColumn.COUNTRY_ID).isEmpty() ? "" : id(GedColumn.COUNTRY_ID);
    wherePrecision = row.level(at(GedColumn.WHERE_PREC), LEVELS_OF_PLACE);
    boolean hasLatitude = row.has(at(GedColumn.LATITUDE));
    boolean hasLongitude = row.has(at(GedColumn.LONGITUDE));
    isLocated = hasLatitude && hasLongitude;
    latitude = hasLatitude ? row.degrees(at(GedColumn.LATITUDE), 90) : 0;
    longitude = hasLongitude ? row.degrees(at(GedColumn.LONGITUDE), 180) : 0;
    start = row.day(at(GedColumn.DATE_START));
    end = row.day(at(GedColumn.DATE_END));
    deathsA = count(GedColumn.DEATHS_A);
    deathsB = count(GedColumn.DEATHS_B);
    civilians = count(GedColumn.DEATHS_CIVILIANS);
    unknown = count(GedColumn.DEATHS_UNKNOWN);
    best = count(GedColumn.BEST);
    high = count(GedColumn.HIGH);
    low = count(GedColumn.LOW);
    if (!row.isBad()) {
      checkTogether();
    }
  }

  private void checkTogether() {
    if (!isLocated) {
      warnOfPlace();
    }
    if (start.isAfter(end)) {
      row.error(at(GedColumn.DATE_END), "order", "must not be before date_start " + start);
    }
    if (isAnomaly()) {
      row.warning(
          at(GedColumn.BEST),
          "low-best-high",
          "must lie between low %d and high %d; the bounds are widened to hold all three"
              .formatted(low, high));
    }
    long sum = deathsA + deathsB + civilians + unknown;
    if (sum != best) {
      row.warning(
          at(GedColumn.BEST),
          "sum",
          "is not the sum of deaths_a, deaths_b, deaths_civilians and deaths_unknown, which is "
              + sum);
    }
  }

  private void warnOfPlace() {
    row.warnOfLoneCoordinate(at(GedColumn.LATITUDE), at(GedColumn.LONGITUDE));
    if (!row.has(at(GedColumn.LATITUDE)) && !row.has(at(GedColumn.LONGITUDE))) {
      row.warning(
          at(GedColumn.LATITUDE),
          "coordinates",
          "is empty, and so is longitude; the place is left without coordinates");
    }
  }

  /** {@return the latitude as it is printed} */
  String latitudeText() {
    if (latitudeText.isEmpty()) {
      latitudeText = Degrees.print(text(GedColumn.LATITUDE), latitude);
    }
    return latitudeText;
  }

  /** {@return the longitude as it is printed} */
  String longitudeText() {
    if (longitudeText.isEmpty()) {
      longitudeText = Degrees.print(text(GedColumn.LONGITUDE), longitude);
    }
    return longitudeText;
  }

  /** {@return whether the published numbers are in no order} */
  boolean isAnomaly() {
    return low > best || best > high;
  }

  /** {@return whether all published numbers are one, so that no part of it may be another} */
  boolean isExact() {
    return low == best && best == high;
  }

  /** {@return whether one side attacks civilians, who do not fight} */
  boolean isOneSided() {
    return type == ONE_SIDED;
  }

  /** {@return the text of a cell, to the letter; empty if the file has no such column} */
  String text(GedColumn column) {
    return row.text(at(column));
  }

  private int at(GedColumn column) {
    return layout.index(column);
  }

  private long count(GedColumn column) {
    return row.count(at(column));
  }

  private String id(GedColumn column) {
    return row.id(at(column));
  }
}
