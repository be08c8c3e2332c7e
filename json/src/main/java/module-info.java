/**
 * The JSON form of the model, without any library that reads or writes JSON: what can be wrong with
 * a file, for everybody, and the tables, for the modules that bring such a library.
 */
@SuppressWarnings("module") // the modules below are built after this one
module org.contested.json {
  requires transitive org.contested.core;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static com.github.luben.zstd_jni;

  exports org.contested.json;
  exports org.contested.json.table to
      org.contested.jackson,
      org.contested.jackson2;
  exports org.contested.json.stream to
      org.contested.importers,
      org.contested.jackson,
      org.contested.jackson2;
}
