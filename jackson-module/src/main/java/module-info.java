/** Reads and writes the model as JSON and every other format that Jackson knows, without loss. */
module org.contested.jackson {
  requires transitive org.contested.core;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;

  exports org.contested.jackson;
  exports org.contested.json;

  provides tools.jackson.databind.JacksonModule with
      org.contested.jackson.ContestedModule;
}
