package org.contested.json.contract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import org.contested.json.JsonProblem;

/**
 * A major version of Jackson, as our module for it teaches it the model. The module names its own
 * in {@code META-INF/services} of its tests, and runs the contracts of this package with it.
 */
public interface JacksonMajor {

  /** {@return the version whose module is under test} */
  static JacksonMajor here() {
    return Here.MAJOR;
  }

  /** Holds the version under test. */
  final class Here {
    private static final JacksonMajor MAJOR =
        ServiceLoader.load(JacksonMajor.class).findFirst().orElseThrow();

    private Here() {}
  }

  Facade json();

  /** {@return a mapper with our module and nothing else} */
  Mapper mapper();

  /** {@return a mapper with our module, which refuses unknown fields} */
  Mapper strictMapper();

  /** {@return a mapper with the modules that are found} */
  Mapper foundMapper();

  /** {@return a mapper that writes numbers as strings} */
  Mapper mapperQuotingNumbers();

  /** {@return a mapper that wraps each document in an object with the name of its type} */
  Mapper mapperNamingRoots();

  /**
   * {@return a mapper of this version after it was serialised and read back}
   *
   * @param mapper the mapper
   */
  Mapper serialised(Mapper mapper);

  /** {@return what is read from the stream to which a value was serialised} */
  static <T> T serialised(T value, Class<T> type) {
    return undeclared(
        () -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
          }
          try (ObjectInputStream in =
              new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return type.cast(in.readObject());
          }
        });
  }

  /** {@return mappers with our module and with settings that could change what it does} */
  Map<String, Mapper> hostileMappers();

  /** {@return {@code ContestedJsonException}} */
  Class<? extends Exception> exception();

  /** {@return what is wrong, of such an exception} */
  JsonProblem problemOf(Throwable thrown);

  /** {@return what work returns; what it throws need not be declared} */
  static <R> R undeclared(Callable<R> work) {
    try {
      return work.call();
    } catch (Exception e) {
      throw JacksonMajor.<RuntimeException>as(e);
    }
  }

  /** An unchecked cast is not checked, so any exception passes. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Exception> E as(Exception e) throws E {
    throw (E) e;
  }
}
