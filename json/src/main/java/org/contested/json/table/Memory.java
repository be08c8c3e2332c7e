package org.contested.json.table;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What was read lately, for each codec that asks for it. Not safe for use by several threads. */
final class Memory {

  /**
   * A codec's place in every memory.
   *
   * @param number where it is
   * @param <T> the type of the codec's values
   */
  record Shelf<T>(int number) {
    private static final AtomicInteger COUNT = new AtomicInteger();

    Shelf() {
      this(COUNT.getAndIncrement());
    }

    /** {@return what of this shelf was read lately from an input} */
    Recent<T> in(JsonInput in) {
      return in.memory().of(this);
    }
  }

  private @Nullable Recent<?>[] shelves = new Recent<?>[16];

  /** What is put on a shelf is of its type. */
  @SuppressWarnings("unchecked")
  private <T> Recent<T> of(Shelf<T> shelf) {
    if (shelf.number >= shelves.length) {
      shelves = Arrays.copyOf(shelves, shelf.number * 2);
    }
    Recent<?> recent = shelves[shelf.number];
    if (recent == null) {
      recent = new Recent<T>();
      shelves[shelf.number] = recent;
    }
    return (Recent<T>) recent;
  }
}
