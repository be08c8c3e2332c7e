package org.contested.json.table;

import org.jspecify.annotations.Nullable;

/** The name of a field, with room for what an adapter makes of it once. */
public final class FieldName {
  private final String text;
  private @Nullable Object encoded;

  FieldName(String text) {
    this.text = text;
  }

  /** {@return the name} */
  public String text() {
    return text;
  }

  /** {@return what an adapter made of the name, or null if none has yet} */
  public @Nullable Object encoded() {
    return encoded;
  }

  /**
   * Keeps what an adapter made of the name; two threads may both do so, and keep equal things.
   *
   * @param made what it made, immutable
   */
  public void encoded(Object made) {
    this.encoded = made;
  }
}
