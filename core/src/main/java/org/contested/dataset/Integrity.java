package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import org.contested.common.Entity;
import org.contested.common.EntityId;

/** Looks for everything that is wrong with a dataset. */
final class Integrity {

  /**
   * The names of the lists in the dataset's JSON form, in the order of {@link Dataset#shelves()}.
   */
  static final ImmutableList<String> LISTS =
      ImmutableList.of("parties", "territories", "events", "sources", "statements");

  private Integrity() {}

  static ImmutableList<Problem> problemsOf(Dataset dataset) {
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    for (int i = 0; i < LISTS.size(); i++) {
      duplicates(dataset, LISTS.get(i), dataset.shelves().get(i), problems);
    }
    Dangling.check(dataset, problems);
    new Cycles(dataset, problems).check();
    PartsAndWholes.check(dataset, problems);
    if (dataset.kept().isEmpty()) {
      return problems.build();
    }
    ImmutableList.Builder<Problem> placed = ImmutableList.builder();
    problems.build().forEach(problem -> placed.add(dataset.kept().placed(problem)));
    dataset.kept().report(dataset.formatVersion(), placed);
    return placed.build();
  }

  private static void duplicates(
      Dataset dataset, String list, Shelf<?, ?> shelf, ImmutableList.Builder<Problem> problems) {
    if (!shelf.hasDuplicates()) {
      return;
    }
    Map<EntityId, Integer> first = new HashMap<>();
    for (int i = 0; i < shelf.entities().size(); i++) {
      Entity entity = shelf.entities().get(i);
      Integer earlier = first.putIfAbsent(entity.id(), i);
      if (earlier != null) {
        problems.add(
            new Problem(
                ProblemCode.DUPLICATE_ID,
                "/%s/%d/id".formatted(list, i),
                "%s id '%s' is already that of /%s/%d; give each its own"
                    .formatted(
                        shelf.kind(), entity.id(), list, dataset.kept().indexOf(list, earlier))));
      }
    }
  }
}
