/**
 * The model: parties, territories and events, and what is said about them as attributed claims.
 *
 * <p>It depends on Guava alone. Everything that can be disputed is a claim inside a statement;
 * start reading at {@link org.contested.common}.
 */
module org.contested.core {
  requires transitive com.google.common;
  requires static transitive org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static org.immutables.value.annotations;
  requires static java.compiler; // generated code may name javax.annotation.processing.Generated

  exports org.contested.common;
  exports org.contested.dataset;
  exports org.contested.dispute;
  exports org.contested.time;
  exports org.contested.figure;
  exports org.contested.party;
  exports org.contested.territory;
  exports org.contested.event;
  exports org.contested.claim;
  exports org.contested.statement;
}
