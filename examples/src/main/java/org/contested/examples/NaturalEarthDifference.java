package org.contested.examples;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.contested.claim.TerritorialStatus;
import org.contested.dataset.Dataset;
import org.contested.importers.naturalearth.NaturalEarth;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.jspecify.annotations.Nullable;

/**
 * A feature of Natural Earth on which viewers differ, as their statements tell.
 *
 * @param name the territory's name
 * @param code its code: {@code KOS}
 * @param classes how many viewers class it as what; those that give no class are not counted
 * @param otherHolders how many governments give it to a holder other than itself
 */
record NaturalEarthDifference(
    String name, String code, ImmutableMap<String, Integer> classes, int otherHolders) {

  /** What one viewer says of one territory, of which both are null as long as it said nothing. */
  private static final class View {
    private @Nullable String seenAs;
    private @Nullable PartyId holder;

    /** A denial names whom it denies; the assertion beside it, where there is one, the holder. */
    void add(Statement statement, TerritorialStatus status) {
      boolean denial = statement.act() == SpeechAct.DENY;
      if (denial || seenAs == null) {
        seenAs = seenAs(statement, status).orElse(null);
      }
      if (!denial || holder == null) {
        holder = status.holder();
      }
    }

    private static Optional<String> seenAs(Statement statement, TerritorialStatus status) {
      return statement.act() == SpeechAct.DENY ? Optional.of("Unrecognized") : status.qualifier();
    }
  }

  /** {@return the features that viewers class differently or give to others, in their order} */
  static ImmutableList<NaturalEarthDifference> in(Dataset dataset) {
    Map<TerritoryId, Map<PartyId, View>> views = new LinkedHashMap<>();
    dataset.territories().forEach(land -> views.put(land.id(), new LinkedHashMap<>()));
    for (Statement statement : dataset.statements()) {
      if (statement.claims().get(0) instanceof TerritorialStatus status) {
        PartyId viewer = statement.speakers().iterator().next();
        Optional.ofNullable(views.get(status.territory()))
            .ifPresent(all -> all.computeIfAbsent(viewer, id -> new View()).add(statement, status));
      }
    }
    return dataset.territories().stream()
        .map(land -> of(dataset, land, views.getOrDefault(land.id(), Map.of())))
        .filter(one -> one.classes.size() > 1 || one.otherHolders > 0)
        .collect(ImmutableList.toImmutableList());
  }

  private static NaturalEarthDifference of(
      Dataset dataset, Territory land, Map<PartyId, View> views) {
    String code = land.id().value().substring(land.id().value().indexOf(':') + 1);
    Map<String, Integer> classes = new TreeMap<>();
    int others = 0;
    for (Map.Entry<PartyId, View> entry : views.entrySet()) {
      View view = entry.getValue();
      if (view.seenAs != null) {
        classes.merge(view.seenAs, 1, Integer::sum);
      }
      if (dataset.get(entry.getKey()).kind() == PartyKind.GOVERNMENT
          && !NaturalEarth.holder(code).equals(view.holder)) {
        others++;
      }
    }
    return new NaturalEarthDifference(
        land.displayName(), code, ImmutableMap.copyOf(classes), others);
  }
}
