package org.contested.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.contested.dataset.Dataset;
import org.contested.json.Format;
import org.contested.json.JsonProblem;
import org.contested.json.LenientRecords;

/** The facade for one major version of Jackson; what it documents becomes {@link Refused}. */
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
    Object parse(String text, Class<?> type) throws Refused {
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
    Object parse(String text, Class<?> type) throws Refused {
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
  };

  private static final org.contested.jackson.ContestedJson THREE =
      org.contested.jackson.ContestedJson.standard();
  private static final org.contested.jackson2.ContestedJson TWO =
      org.contested.jackson2.ContestedJson.standard();

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

  abstract Object parse(String text, Class<?> type) throws Refused;

  abstract String toText(Object value) throws Refused;

  abstract LenientRecords lenientRecords(byte[] bytes) throws Refused;

  abstract List<JsonProblem> problems(Path file);
}
