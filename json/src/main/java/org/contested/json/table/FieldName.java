package org.contested.json.table;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field or a word of a vocabulary, with room for what an adapter makes of it once.
 */
public final class FieldName {
  private final String text;
  private final byte[] quoted;
  private @Nullable Object encoded;
  private @Nullable Object encodedElsewhere;

  FieldName(String text) {
    this.text = text;
    this.quoted = ('"' + text + '"').getBytes(StandardCharsets.UTF_8);
  }

  /** {@return the name in quotes, in UTF-8; whoever asks for it must not change it} */
  public byte[] quoted() {
    return quoted;
  }

  /** {@return the name} */
  public String text() {
    return text;
  }

  /**
   * {@return what an adapter made of the name, or null if it has not yet}
   *
   * @param type what it makes
   * @param <E> the type
   */
  public <E> @Nullable E encoded(Class<E> type) {
    Object one = encoded;
    if (type.isInstance(one)) {
      return type.cast(one);
    }
    Object other = encodedElsewhere;
    return type.isInstance(other) ? type.cast(other) : null;
  }

  /**
   * Keeps what an adapter made of the name; there is room for two adapters. Two threads may both do
   * so, and keep equal things.
   *
   * @param made what it made, immutable
   */
  public void encoded(Object made) {
    if (encoded == null || encoded.getClass() == made.getClass()) {
      encoded = made;
    } else {
      encodedElsewhere = made;
    }
  }
}
