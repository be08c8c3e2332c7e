package org.contested.json.table;

import static java.lang.invoke.MethodType.methodType;

import com.google.errorprone.annotations.CheckReturnValue;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type, read and written: at first by going through the table, and once that has
 * been done often, by method handles made of the table.
 *
 * <p>A loop over tables is compiled once for all of them, so the JVM knows neither field nor codec
 * nor getter in it, and calls each through its interface. In a handle each field is a constant, and
 * so are its parts, as it is a record: what is called is known, and compiled in one piece. See
 * decision 0025.
 */
final class FieldCode<T, B> {

  /** So few objects are read or written sooner than handles are made. */
  static final int OFTEN = 1000;

  private static final MethodHandle WRITE;
  private static final MethodHandle READ;

  static {
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      WRITE =
          lookup.findVirtual(
              Field.class, "write", methodType(void.class, Object.class, JsonOutput.class));
      READ =
          lookup.findVirtual(
              Field.class, "read", methodType(boolean.class, JsonInput.class, Object.class));
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private final Field<T, B>[] fields;

  // Threads may race for these: a handle is immutable, and two that are made are equal.
  private @Nullable MethodHandle writing;
  private @Nullable MethodHandle reading;
  private int writings;
  private int readings;

  FieldCode(Field<T, B>[] fields) {
    this.fields = fields;
  }

  /** Writes all fields that a value has, in their order. */
  void write(T value, JsonOutput out) {
    MethodHandle handle = writing;
    if (handle == null) {
      for (Field<T, B> field : fields) {
        field.write(value, out);
      }
      if (++writings == OFTEN) {
        writing = writing();
      }
      return;
    }
    try {
      handle.invokeExact((Object) value, out);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  /** Reads the current value into a builder as {@link Field#read} does. */
  @CheckReturnValue
  boolean read(int index, JsonInput in, B builder) {
    MethodHandle handle = reading;
    if (handle == null) {
      if (++readings == OFTEN) {
        reading = reading();
      }
      return fields[index].read(in, builder);
    }
    try {
      return (boolean) handle.invokeExact(index, in, (Object) builder);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private MethodHandle writing() {
    MethodHandle all = MethodHandles.empty(methodType(void.class, Object.class, JsonOutput.class));
    for (int i = fields.length - 1; i >= 0; i--) {
      all = MethodHandles.foldArguments(all, WRITE.bindTo(fields[i]));
    }
    return all;
  }

  private MethodHandle reading() {
    MethodHandle[] each = new MethodHandle[fields.length];
    for (int i = 0; i < fields.length; i++) {
      each[i] = MethodHandles.dropArguments(READ.bindTo(fields[i]), 0, int.class);
    }
    MethodHandle none =
        MethodHandles.empty(methodType(boolean.class, int.class, JsonInput.class, Object.class));
    return MethodHandles.tableSwitch(none, each);
  }

  /** A field throws no checked exception, so there is none to wrap. */
  private static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return (RuntimeException) e;
  }
}
