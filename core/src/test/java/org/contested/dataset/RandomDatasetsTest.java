package org.contested.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.SetMultimap;
import com.google.common.collect.TreeMultimap;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.contested.claim.UnknownClaim;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.common.Seeds;
import org.contested.figure.Figure;
import org.contested.time.Timespan;
import org.junit.jupiter.api.Test;

/** What the generator of random datasets promises to the property tests that use it. */
class RandomDatasetsTest {

  @Test
  void randomDatasetsHaveNoErrorsAndTheSizeAskedFor() {
    Seeds.forEach(
        30,
        (seed, random) -> {
          int size = random.nextInt(40);
          Dataset dataset = RandomDatasets.dataset(random, size);
          assertThat(dataset.problems())
              .as("seed %d", seed)
              .allMatch(problem -> problem.severity() == Severity.WARNING);
          assertThat(dataset.statements()).as("seed %d", seed).hasSize(size);
        });
  }

  @Test
  void oneSeedGivesOneDataset() {
    assertThat(RandomDatasets.dataset(new SplittableRandom(5), 30))
        .isEqualTo(RandomDatasets.dataset(new SplittableRandom(5), 30))
        .isNotEqualTo(RandomDatasets.dataset(new SplittableRandom(6), 30));
  }

  @Test
  void sizeZeroIsAnEmptyDataset() {
    Dataset dataset = RandomDatasets.dataset(new SplittableRandom(1), 0);
    assertThat(dataset.shelves()).allMatch(shelf -> shelf.entities().isEmpty());
  }

  /** Everything that a field can be is seen: without this, a property test may test nothing. */
  @Test
  void everyFieldOfEveryTypeIsSeenInEveryWay() {
    Coverage coverage = new Coverage();
    for (int seed = 0; seed < 30; seed++) {
      int size = seed < 12 ? seed % 4 : 60;
      coverage.visit(RandomDatasets.dataset(new SplittableRandom(seed), size));
      coverage.visit(RandomLater.dataset(new SplittableRandom(seed), seed % 4));
    }
    assertThat(coverage.unseen()).isEmpty();
    assertThat(coverage.types)
        .contains(
            "CasualtyEstimate",
            "TerritorialStatus",
            "Responsibility",
            "Occurrence",
            "Proposition",
            "UnknownClaim",
            "UnknownRecord",
            "Affiliation",
            "Participation",
            "Location",
            "Coordinates",
            "Grade",
            "Citation",
            "Quotation",
            "StatementRelation",
            "Victims",
            "Scope",
            "Name",
            "Code")
        .hasSize(30);
  }

  /** Walks over values by their accessors and notes what each accessor gives. */
  private static final class Coverage {

    private final SetMultimap<String, String> seen = TreeMultimap.create();
    private final SetMultimap<String, String> expected = TreeMultimap.create();
    private final java.util.Set<String> types = new java.util.TreeSet<>();

    List<String> unseen() {
      return expected.entries().stream()
          .filter(entry -> !seen.containsEntry(entry.getKey(), entry.getValue()))
          .map(entry -> entry.getKey() + " is never " + entry.getValue())
          .toList();
    }

    void visit(Object value) {
      Class<?> type = value.getClass();
      if (value instanceof Figure figure) {
        note("Figure.form", figure.form());
      } else if (value instanceof Extensions extensions) {
        expect("Extensions.isEmpty", "true", "false");
        seen.put("Extensions.isEmpty", String.valueOf(extensions.isEmpty()));
      } else if (type.isRecord()) {
        types.add(type.getSimpleName());
        for (RecordComponent component : type.getRecordComponents()) {
          note(
              type.getSimpleName() + "." + component.getName(),
              call(component.getAccessor(), value));
        }
      } else if (value instanceof Extensible) {
        Class<?> model =
            value instanceof Dataset
                    || value instanceof UnknownClaim
                    || value instanceof UnknownRecord
                ? type
                : type.getSuperclass();
        types.add(model.getSimpleName());
        accessors(model)
            .forEach(
                accessor ->
                    note(model.getSimpleName() + "." + accessor.getName(), call(accessor, value)));
      } else if (!(value instanceof String
          || value instanceof Timespan
          || value instanceof Double)) {
        throw new AssertionError("what is a " + type + "? Teach this test its fields");
      }
    }

    private static Stream<Method> accessors(Class<?> model) {
      return Arrays.stream(model.getDeclaredMethods())
          .filter(method -> method.getParameterCount() == 0)
          .filter(method -> Modifier.isPublic(method.getModifiers()))
          .filter(method -> !method.isBridge())
          .filter(
              method ->
                  Modifier.isAbstract(method.getModifiers())
                      || method.getName().equals("id")
                      || (model == Dataset.class && isField(method)));
    }

    private static boolean isField(Method method) {
      return (method.getReturnType() == Optional.class
              || Collection.class.isAssignableFrom(method.getReturnType()))
          && !method.getName().equals("problems")
          && !Modifier.isStatic(method.getModifiers());
    }

    private static Object call(Method accessor, Object value) {
      try {
        return accessor.invoke(value);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError(accessor.toString(), e);
      }
    }

    private void note(String field, Object value) {
      if (value instanceof Optional<?> optional) {
        expect(field, "absent", "present");
        seen.put(field, optional.isPresent() ? "present" : "absent");
        optional.ifPresent(present -> note(field + "?", present));
      } else if (value instanceof Collection<?> collection) {
        boolean required = field.equals("Statement.speakers") || field.endsWith("Estimate.harms");
        expect(field, required ? "one" : "empty", "one", "several");
        seen.put(
            field, collection.isEmpty() ? "empty" : collection.size() == 1 ? "one" : "several");
        collection.forEach(element -> note(field + "[]", element));
      } else if (value instanceof Enum<?> word) {
        for (Object constant : word.getDeclaringClass().getEnumConstants()) {
          expected.put(field, constant.toString());
        }
        seen.put(field, word.toString());
      } else if (value instanceof Boolean) {
        expect(field, "true", "false");
        seen.put(field, value.toString());
      } else {
        visit(value);
      }
    }

    private void expect(String field, String... ways) {
      expected.putAll(field, Arrays.asList(ways));
    }
  }
}
