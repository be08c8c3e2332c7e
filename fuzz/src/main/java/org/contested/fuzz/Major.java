package org.contested.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;

/**
 * The facade for one major version of Jackson; what it documents becomes {@link Refused}. Beside it
 * a mapper of the same major, which reads by Jackson's parser only.
 */
enum Major {
  JACKSON_3 {
    @Override
    <R> R documented(Work<R> work) throws Refused {
      try {
        return work.run();
      } catch (org.contested.jackson.ContestedJsonException e) {
        throw new Refused(e.problem(), e);
      } catch (Exception e) {
        throw undocumented(e);
      }
    }

    @Override
    Dataset read(byte[] bytes, Format format) throws Refused {
      return documented(() -> THREE.read(new ByteArrayInputStream(bytes), format));
    }

    @Override
    byte[] write(Dataset dataset, Format format) throws Refused {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      return documented(
          () -> {
            THREE.write(dataset, out, format);
            return out.toByteArray();
          });
    }

    @Override
    <T> T parse(String text, Class<T> type) throws Refused {
      return documented(() -> THREE.parse(text, type));
    }

    @Override
    String toText(Object value) throws Refused {
      return documented(() -> THREE.toText(value));
    }

    @Override
    LenientRecords lenientRecords(byte[] bytes) throws Refused {
      return documented(() -> THREE.lenientRecords(new ByteArrayInputStream(bytes)));
    }

    @Override
    List<JsonProblem> problems(Path file) {
      return THREE.problems(file);
    }

    @Override
    <T> Optional<T> mapped(byte[] json, Class<T> type) {
      try {
        return Optional.ofNullable(MAPPER_OF_THREE.readValue(json, type));
      } catch (tools.jackson.core.JacksonException e) {
        return Optional.empty();
      } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
        return Optional.empty(); // a parser's own, on broken bytes
      }
    }
  },

  JACKSON_2 {
    @Override
    <R> R documented(Work<R> work) throws Refused {
      try {
        return work.run();
      } catch (org.contested.jackson2.ContestedJsonException e) {
        throw new Refused(e.problem(), e);
      } catch (Exception e) {
        throw undocumented(e);
      }
    }

    @Override
    Dataset read(byte[] bytes, Format format) throws Refused {
      return documented(() -> TWO.read(new ByteArrayInputStream(bytes), format));
    }

    @Override
    byte[] write(Dataset dataset, Format format) throws Refused {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      return documented(
          () -> {
            TWO.write(dataset, out, format);
            return out.toByteArray();
          });
    }

    @Override
    <T> T parse(String text, Class<T> type) throws Refused {
      return documented(() -> TWO.parse(text, type));
    }

    @Override
    String toText(Object value) throws Refused {
      return documented(() -> TWO.toText(value));
    }

    @Override
    LenientRecords lenientRecords(byte[] bytes) throws Refused {
      return documented(() -> TWO.lenientRecords(new ByteArrayInputStream(bytes)));
    }

    @Override
    List<JsonProblem> problems(Path file) {
      return TWO.problems(file);
    }

    @Override
    <T> Optional<T> mapped(byte[] json, Class<T> type) {
      try {
        return Optional.ofNullable(MAPPER_OF_TWO.readValue(json, type));
      } catch (java.io.IOException e) {
        return Optional.empty();
      } catch (IndexOutOfBoundsException | IllegalArgumentException | IllegalStateException e) {
        return Optional.empty(); // a parser's own, on broken bytes
      }
    }
  };

  private static final org.contested.jackson.ContestedJson THREE =
      org.contested.jackson.ContestedJson.standard();
  private static final org.contested.jackson2.ContestedJson TWO =
      org.contested.jackson2.ContestedJson.standard();

  /** Facades read longer names and numbers than a mapper does by default, and so do these. */
  private static final int LONGEST = 1_000_000;

  private static final tools.jackson.databind.json.JsonMapper MAPPER_OF_THREE =
      tools.jackson.databind.json.JsonMapper.builder(
              tools.jackson.core.json.JsonFactory.builder()
                  .streamReadConstraints(
                      tools.jackson.core.StreamReadConstraints.builder()
                          .maxNameLength(LONGEST)
                          .maxNumberLength(LONGEST)
                          .build())
                  .build())
          .addModule(new org.contested.jackson.ContestedModule())
          .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** By default it would read one value and leave alone whatever comes after it. */
  private static final com.fasterxml.jackson.databind.json.JsonMapper MAPPER_OF_TWO =
      com.fasterxml.jackson.databind.json.JsonMapper.builder(
              com.fasterxml.jackson.core.JsonFactory.builder()
                  .streamReadConstraints(
                      com.fasterxml.jackson.core.StreamReadConstraints.builder()
                          .maxNameLength(LONGEST)
                          .maxNumberLength(LONGEST)
                          .build())
                  .build())
          .addModule(new org.contested.jackson2.ContestedModule())
          .enable(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** What a facade is asked to do. */
  @FunctionalInterface
  interface Work<R> {
    R run() throws Exception;
  }

  /** An input was refused as documented. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient JsonProblem problem;

    Refused(JsonProblem problem, Exception cause) {
      super(problem.toString(), cause);
      this.problem = problem;
    }

    JsonProblem problem() {
      return problem;
    }
  }

  private static AssertionError undocumented(Exception e) {
    return new AssertionError("an exception that is not documented: " + e, e);
  }

  abstract <R> R documented(Work<R> work) throws Refused;

  abstract Dataset read(byte[] bytes, Format format) throws Refused;

  abstract byte[] write(Dataset dataset, Format format) throws Refused;

  abstract <T> T parse(String text, Class<T> type) throws Refused;

  abstract String toText(Object value) throws Refused;

  abstract LenientRecords lenientRecords(byte[] bytes) throws Refused;

  abstract List<JsonProblem> problems(Path file);

  /** {@return what a mapper with our module reads, or empty if it refuses, or reads a null} */
  abstract <T> Optional<T> mapped(byte[] json, Class<T> type);
}
