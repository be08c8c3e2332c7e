package org.contested.importers.acled;

import java.util.Locale;

/** The columns that the model can say; any other is kept verbatim. */
enum AcledColumn {
  EVENT_ID_CNTY,
  EVENT_DATE,
  TIME_PRECISION,
  EVENT_TYPE,
  SUB_EVENT_TYPE,
  ACTOR1,
  ASSOC_ACTOR_1,
  INTER1,
  ACTOR2,
  ASSOC_ACTOR_2,
  INTER2,
  INTERACTION,
  ISO,
  ISO3,
  COUNTRY,
  LOCATION,
  LATITUDE,
  LONGITUDE,
  GEO_PRECISION,
  SOURCE,
  NOTES,
  FATALITIES;

  /** {@return its name in a file, in small letters} */
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
