package org.contested.json.table;

import static java.lang.invoke.MethodType.methodType;
import static java.util.Objects.requireNonNull;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a type, read and written: at first by going through the table, and once that has
 * been done often, by a copy of this class that is for one table alone.
 *
 * <p>A loop over tables is compiled once for all of them, so the JVM knows neither field nor codec
 * nor getter in it, and calls each through its interface. In the copy the table is a constant, with
 * method handles that lead to each of its fields, and these are {@link OwnClass copies} too: what
 * is called is known, and compiled in one piece. See decision 0025.
 */
final class FieldCode<T, B> extends ObjectCode<T> {

  /** So few objects are read and written sooner than a copy is made. */
  static final int OFTEN = 1000;

  /** In a copy, the table that it is for; in the class itself, null. */
  private static final @Nullable Own OWN;

  static {
    try {
      OWN = MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Own.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  /**
   * What is read and written.
   *
   * @param type the type
   * @param names the names of its fields
   * @param newBuilder makes what collects the fields
   * @param build makes a value of that
   * @param fields its fields
   * @param required a bit for each field that must be there
   * @param inPart whether what can be read is built
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Parts<T, B>(
      ObjectType<T, B> type,
      FieldNames names,
      Supplier<B> newBuilder,
      Function<B, T> build,
      Field<T, B>[] fields,
      long required,
      boolean inPart) {}

  /**
   * What a copy has.
   *
   * @param parts what is read and written
   * @param writing writes all fields
   * @param reading reads the field of an index
   */
  private record Own(Parts<?, ?> parts, MethodHandle writing, MethodHandle reading) {}

  private final @Nullable Parts<T, B> given;
  private int uses;

  FieldCode(Parts<T, B> parts) {
    this.given = parts;
  }

  /** A copy. */
  @SuppressWarnings("unused") // called by OwnClass
  private FieldCode() {
    this.given = null;
  }

  /** {@return a copy that does the same, or null if this JVM makes none} */
  @SuppressWarnings("unchecked")
  @Nullable ObjectCode<T> copy() {
    Parts<T, B> parts = parts();
    try {
      Own own = new Own(parts, writing(parts.fields), reading(parts.fields));
      return (ObjectCode<T>) OwnClass.of(FieldCode.class, own);
    } catch (ReflectiveOperationException e) {
      return null; // as in a native image
    }
  }

  /** The copy was made of such parts. */
  @SuppressWarnings("unchecked")
  private Parts<T, B> parts() {
    return OWN == null ? requireNonNull(given) : (Parts<T, B>) OWN.parts;
  }

  private void count() {
    if (OWN == null && ++uses == OFTEN) {
      parts().type.use(copy());
    }
  }

  @Override
  void write(T value, JsonOutput out) {
    if (OWN != null) {
      try {
        OWN.writing.invokeExact((Object) value, out);
      } catch (Throwable e) {
        throw unchecked(e);
      }
      return;
    }
    count();
    for (Field<T, B> field : parts().fields) {
      field.write(value, out);
    }
  }

  @Override
  @Nullable T read(JsonInput in, boolean typeWasRead) {
    count();
    Parts<T, B> parts = parts();
    ObjectType<T, B> type = parts.type;
    B builder = parts.newBuilder.get();
    long seen = 0;
    int last = -1;
    boolean failed = false;
    ObjectType<T, B>.Others others = null;
    int depth = in.depth();
    int index;
    while ((index = in.nextName(parts.names, last)) != FieldNames.NONE) {
      try {
        if (index >= 0 && (seen & 1L << index) == 0) {
          seen |= 1L << index;
          last = index;
          in.next();
          failed |= !readField(index, in, builder);
        } else {
          if (others == null) {
            others = type.others(typeWasRead);
          }
          others.read(in, in.text(), index);
        }
      } catch (BadJsonException bad) {
        in.policy().report(bad);
        in.skipTo(depth);
        failed = true;
      }
    }
    if (parts.inPart) {
      in.policy().settle();
    }
    if (others != null
        || seen == 0
        || failed
        || (parts.required & ~seen) != 0
        || !type.hasType(typeWasRead)) {
      return type.end(
          in, builder, seen, failed, others == null ? type.others(typeWasRead) : others);
    }
    try {
      return parts.build.apply(builder);
    } catch (IllegalArgumentException broken) {
      in.policy().report(Codec.invalid(in, broken));
      return null;
    }
  }

  private boolean readField(int index, JsonInput in, B builder) {
    if (OWN == null) {
      return parts().fields[index].read(in, builder);
    }
    try {
      return (boolean) OWN.reading.invokeExact(index, in, (Object) builder);
    } catch (Throwable e) {
      throw unchecked(e);
    }
  }

  private static MethodHandle writing(Field<?, ?>[] fields) throws ReflectiveOperationException {
    MethodType type = methodType(void.class, Object.class, JsonOutput.class);
    MethodHandle all = MethodHandles.empty(type);
    for (int i = fields.length - 1; i >= 0; i--) {
      all = MethodHandles.foldArguments(all, bound(fields[i], "write", type));
    }
    return all;
  }

  private static MethodHandle reading(Field<?, ?>[] fields) throws ReflectiveOperationException {
    MethodType type = methodType(boolean.class, JsonInput.class, Object.class);
    MethodHandle[] each = new MethodHandle[fields.length];
    for (int i = 0; i < fields.length; i++) {
      each[i] = MethodHandles.dropArguments(bound(fields[i], "read", type), 0, int.class);
    }
    MethodHandle none = MethodHandles.empty(each[0].type());
    return MethodHandles.tableSwitch(none, each);
  }

  /** {@return a method of a copy of a field, found by its class and not by the interface} */
  private static MethodHandle bound(Field<?, ?> field, String method, MethodType type)
      throws ReflectiveOperationException {
    Field<?, ?> copy = OwnClass.copyOf(field);
    return MethodHandles.lookup().findVirtual(copy.getClass(), method, type).bindTo(copy);
  }

  /** A field throws no checked exception, so there is none to wrap. */
  private static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return (RuntimeException) e;
  }
}
