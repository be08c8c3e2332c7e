package org.contested.json.table;

import static java.lang.invoke.MethodType.methodType;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Copies of objects, each of a class of its own with the same code.
 *
 * <p>Records are copied that have methods {@code equals}, {@code hashCode} and {@code toString} of
 * their own: those that the compiler adds name the class that they are in, and a copy has no name.
 *
 * <p>The JVM compiles a method once for all objects of its class, and of a call in it that leads to
 * many places it knows none. In a copy each call leads to one place, which it finds out. See
 * decision 0025.
 */
final class OwnClass {

  private static final IdentityHashMap<Object, Object> COPIES = new IdentityHashMap<>();

  private OwnClass() {}

  /**
   * {@return a copy of a record that does the same, in which codecs that are records are copied
   * too; the record itself if it is none, or if this JVM makes no such classes}
   *
   * <p>There is one copy of each record.
   *
   * @param original the record
   * @param <R> an interface of the record; the copy is not of its class
   */
  static synchronized <R> R copyOf(R original) {
    if (!(original instanceof Record record)) {
      return original;
    }
    Object copy = COPIES.get(record);
    if (copy == null) {
      copy = copied(record);
      COPIES.put(record, copy);
    }
    return asGiven(copy);
  }

  /** The copy implements what the original does. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <R> R asGiven(Object copy) {
    return (R) copy;
  }

  private static Object copied(Record original) {
    Class<?> type = original.getClass();
    RecordComponent[] components = type.getRecordComponents();
    try {
      Lookup home = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        Object value = home.unreflect(components[i].getAccessor()).invoke(original);
        values[i] = value instanceof Codec<?> codec ? copyOf(codec) : value;
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Lookup own = home.defineHiddenClass(bytesOf(type), true, Lookup.ClassOption.NESTMATE);
      return own.findConstructor(own.lookupClass(), methodType(void.class, types))
          .invokeWithArguments(values);
    } catch (Throwable e) {
      requireNoFailure(e);
      return original;
    }
  }

  /**
   * {@return an object of an own class, or null if this JVM makes no such classes}
   *
   * @param type the class with the code, which has a constructor without parameters
   * @param data what the class finds in its {@link MethodHandles#classData class data}
   */
  static @Nullable Object of(Class<?> type, Object data) {
    try {
      Lookup home = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      Lookup own =
          home.defineHiddenClassWithClassData(
              bytesOf(type), data, true, Lookup.ClassOption.NESTMATE);
      return own.findConstructor(own.lookupClass(), methodType(void.class)).invoke();
    } catch (Throwable e) {
      requireNoFailure(e);
      return null;
    }
  }

  private static byte[] bytesOf(Class<?> type) throws IOException {
    String file = type.getName().substring(type.getPackageName().length() + 1) + ".class";
    try (InputStream in = type.getResourceAsStream(file)) {
      if (in == null) {
        throw new IOException(file + " is not at hand");
      }
      return in.readAllBytes();
    }
  }

  /** A JVM without class files or without hidden classes does with what there is. */
  private static void requireNoFailure(Throwable e) {
    if (e instanceof VirtualMachineError error) {
      throw error;
    }
  }
}
