package org.contested.common;

/** Something that keeps the fields of its file form that this version does not know. */
public interface Extensible {

  /** {@return the unknown fields, in the order in which they stood} */
  Extensions extensions();
}
