package org.contested.exporters;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.UnknownClaim;
import org.contested.claim.Victims;
import org.contested.common.Code;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * What is claimed as cells, whoever says so; all are empty where nothing is claimed.
 *
 * @param claim the claim; null of a statement without any
 */
record ClaimCells(Dataset dataset, @Nullable Claim claim) {

  /** How the schemes of codes end that say what is odd about what a dataset published. */
  private static final String ANOMALY = ".anomaly";

  String type() {
    if (claim instanceof CasualtyEstimate) {
      return "casualtyEstimate";
    } else if (claim instanceof TerritorialStatus) {
      return "territorialStatus";
    } else if (claim instanceof Responsibility) {
      return "responsibility";
    } else if (claim instanceof Occurrence) {
      return "occurrence";
    } else if (claim instanceof Proposition) {
      return "proposition";
    }
    return claim instanceof UnknownClaim unknown ? unknown.type() : "";
  }

  private Optional<CasualtyEstimate> estimate() {
    return claim instanceof CasualtyEstimate estimate ? Optional.of(estimate) : Optional.empty();
  }

  private Optional<Responsibility> responsibility() {
    return claim instanceof Responsibility deed ? Optional.of(deed) : Optional.empty();
  }

  private Optional<TerritorialStatus> status() {
    return claim instanceof TerritorialStatus status ? Optional.of(status) : Optional.empty();
  }

  private <T extends EntityId> ImmutableSet<T> subjects(Class<T> kind) {
    return claim instanceof Proposition words
        ? words.subjects().stream()
            .filter(kind::isInstance)
            .map(kind::cast)
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  private static <T> ImmutableSet<T> set(Optional<T> value) {
    return value.<ImmutableSet<T>>map(ImmutableSet::of).orElse(ImmutableSet.of());
  }

  /** {@return the events that it is about; several only of a proposition} */
  ImmutableSet<EventId> events() {
    if (claim instanceof CasualtyEstimate estimate) {
      return set(estimate.scope().event());
    } else if (claim instanceof Responsibility deed) {
      return ImmutableSet.of(deed.event());
    } else if (claim instanceof Occurrence occurrence) {
      return ImmutableSet.of(occurrence.event());
    }
    return subjects(EventId.class);
  }

  String event() {
    return AccountRow.ids(events());
  }

  String eventName() {
    return AccountRow.join(
        events(),
        id ->
            dataset
                .find(id)
                .filter(event -> !event.names().isEmpty())
                .map(Event::displayName)
                .orElse(""));
  }

  /** {@return the territories that it is about; several only of a proposition} */
  ImmutableSet<TerritoryId> territories() {
    if (claim instanceof TerritorialStatus status) {
      return ImmutableSet.of(status.territory());
    } else if (claim instanceof CasualtyEstimate estimate) {
      return set(estimate.scope().territory());
    }
    return subjects(TerritoryId.class);
  }

  String territory() {
    return AccountRow.ids(territories());
  }

  String territoryName() {
    return AccountRow.join(
        territories(), id -> dataset.find(id).map(Territory::displayName).orElse(""));
  }

  String period() {
    return AccountRow.text(
        claim instanceof TerritorialStatus status
            ? status.period()
            : estimate().flatMap(estimate -> estimate.scope().period()));
  }

  String says() {
    if (claim instanceof TerritorialStatus status) {
      return status.relation().name();
    } else if (claim instanceof Responsibility deed) {
      return deed.deed().name();
    } else if (claim instanceof Proposition words) {
      return words.text();
    }
    return claim instanceof Occurrence occurrence ? occurrence.state().name() : "";
  }

  String saysOf() {
    if (claim instanceof TerritorialStatus status) {
      return status.holder().value();
    } else if (claim instanceof Responsibility deed) {
      return deed.party().value();
    }
    return AccountRow.ids(subjects(PartyId.class));
  }

  String extent() {
    return status().flatMap(TerritorialStatus::extent).map(Enum::name).orElse("");
  }

  String qualifier() {
    return status().flatMap(TerritorialStatus::qualifier).orElse("");
  }

  String motive() {
    return responsibility().flatMap(Responsibility::motive).orElse("");
  }

  String harms() {
    return estimate().map(estimate -> AccountRow.join(estimate.harms(), Enum::name)).orElse("");
  }

  private String victims(Function<Victims, Optional<String>> part) {
    return estimate().map(CasualtyEstimate::victims).flatMap(part).orElse("");
  }

  String victimParty() {
    return victims(victims -> victims.party().map(PartyId::value));
  }

  String victimStatus() {
    return victims(victims -> Optional.of(victims.status().name()));
  }

  String victimSex() {
    return victims(victims -> victims.sex().map(Enum::name));
  }

  String victimAge() {
    return victims(victims -> victims.ageGroup().map(Enum::name));
  }

  String victimGroup() {
    return victims(Victims::group);
  }

  private Optional<Figure> stated() {
    return estimate().map(CasualtyEstimate::figure);
  }

  /** Where no lower bound was said there is none, though nobody counts less than nobody. */
  OptionalLong low() {
    Figure figure = stated().orElse(null);
    return figure != null && saysLow(figure) ? OptionalLong.of(figure.low()) : OptionalLong.empty();
  }

  private static boolean saysLow(Figure figure) {
    return switch (figure.form()) {
      case EXACTLY, AT_LEAST, MORE_THAN, BETWEEN -> true;
      case AT_MOST, FEWER_THAN, ABOUT, UNQUANTIFIED, NONE_REPORTED, UNKNOWN -> false;
    };
  }

  OptionalLong best() {
    return stated().map(Figure::best).orElse(OptionalLong.empty());
  }

  OptionalLong high() {
    return stated().map(Figure::high).orElse(OptionalLong.empty());
  }

  /** {@return the numbers as they were published, where the figure had to widen them} */
  Optional<Published> published() {
    return claim == null ? Optional.empty() : Published.of(claim);
  }

  /** {@return what is odd about the numbers that were published} */
  String anomaly() {
    if (published().isEmpty()) {
      return "";
    }
    ImmutableList<Code> odd =
        events().stream()
            .flatMap(id -> dataset.find(id).stream())
            .flatMap(event -> event.codes().stream())
            .filter(code -> code.scheme().endsWith(ANOMALY))
            .collect(ImmutableList.toImmutableList());
    return AccountRow.join(odd, Code::value);
  }

  String form() {
    return stated().map(figure -> figure.form().name()).orElse("");
  }

  String figure() {
    return stated().map(Figure::toString).orElse("");
  }

  String accumulation() {
    return estimate().map(estimate -> estimate.accumulation().name()).orElse("");
  }

  String asOf() {
    Optional<Timespan> time =
        claim instanceof Occurrence occurrence
            ? occurrence.asOf()
            : estimate().flatMap(CasualtyEstimate::asOf);
    return AccountRow.text(time);
  }

  String directness() {
    return estimate().map(estimate -> estimate.directness().name()).orElse("");
  }

  String basis() {
    return estimate().flatMap(CasualtyEstimate::basis).map(Enum::name).orElse("");
  }

  String provisional() {
    return estimate().map(estimate -> Boolean.toString(estimate.isProvisional())).orElse("");
  }

  /** {@return the fields that the model does not know, a text each} */
  ImmutableList<String> extensions() {
    if (claim == null || claim.extensions().isEmpty()) {
      return ImmutableList.of();
    }
    boolean isPublished = published().isPresent();
    return claim.extensions().asMap().entrySet().stream()
        .filter(field -> !isPublished || !field.getKey().equals(Published.FIELD))
        .map(this::words)
        .collect(ImmutableList.toImmutableList());
  }

  private String words(Map.Entry<String, String> field) {
    String name = field.getKey();
    Optional<String> text = claim == null ? Optional.empty() : claim.extensions().findText(name);
    return name + ": " + text.orElse(field.getValue());
  }
}
