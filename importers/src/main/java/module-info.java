/** Reads the files that others publish about armed conflict, and writes them back. */
module org.contested.importers {
  requires transitive org.contested.core;
  requires transitive org.contested.jackson;
  requires org.contested.json;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static com.github.luben.zstd_jni;
  requires roaringbitmap;
  requires tools.jackson.databind;
  requires tools.jackson.dataformat.csv;

  exports org.contested.exporters;
  exports org.contested.importers;
  exports org.contested.importers.acled;
  exports org.contested.importers.naturalearth;
  exports org.contested.importers.series;
  exports org.contested.importers.table;
  exports org.contested.importers.ucdp;

  opens org.contested.importers.series to
      tools.jackson.databind; // mappings
  opens org.contested.importers.table to
      tools.jackson.databind;
}
