/** Reads and writes the model as JSON and every other format that Jackson knows, without loss. */
module org.contested.jackson {
  requires transitive org.contested.core;
  requires transitive org.contested.json;
  requires transitive tools.jackson.core;
  requires transitive tools.jackson.databind;
  requires static transitive org.jspecify;

  exports org.contested.jackson;

  provides tools.jackson.databind.JacksonModule with
      org.contested.jackson.ContestedModule;
}
