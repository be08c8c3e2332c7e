/** Reads and writes the model with Jackson 2, in the same form as with Jackson 3. */
@SuppressWarnings("module") // the digit says which Jackson
module org.contested.jackson2 {
  requires transitive org.contested.core;
  requires transitive org.contested.json;
  requires transitive com.fasterxml.jackson.core;
  requires transitive com.fasterxml.jackson.databind;
  requires static transitive org.jspecify;

  exports org.contested.jackson2;

  provides com.fasterxml.jackson.databind.Module with
      org.contested.jackson2.ContestedModule;
}
