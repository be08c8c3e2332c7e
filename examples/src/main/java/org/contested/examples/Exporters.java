package org.contested.examples;

import com.google.common.collect.ImmutableList;
import org.contested.exporters.AccountsCsv;
import org.contested.exporters.EventsGeoJson;
import org.contested.exporters.Exporter;
import org.contested.exporters.TerritoriesGeoJson;
import org.contested.importers.ucdp.UcdpGed;

/** The exporters that a command can name. */
final class Exporters {

  static final ImmutableList<Exporter> ALL =
      ImmutableList.of(
          AccountsCsv.standard(),
          AccountsCsv.withHxl(),
          EventsGeoJson.standard(),
          TerritoriesGeoJson.standard(),
          UcdpGed.exporter());

  private Exporters() {}
}
