package org.contested.examples;

import java.util.Locale;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.UnknownClaim;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.party.PartyId;
import org.contested.time.Timespan;

/** Puts claims into words, with the names of a dataset. */
final class Words {
  private final Dataset dataset;

  Words(Dataset dataset) {
    this.dataset = dataset;
  }

  String party(PartyId id) {
    return dataset.get(id).displayName();
  }

  /** {@return the speaker's name, with the side for which it acts in brackets} */
  String speaker(PartyId id, Timespan when) {
    String sides =
        dataset.sideOf(id, when).stream()
            .filter(side -> !side.equals(id))
            .map(this::party)
            .collect(Collectors.joining(", "));
    return party(id) + (sides.isEmpty() ? "" : " [" + sides + "]");
  }

  private String event(EventId id) {
    return dataset.get(id).displayName();
  }

  private static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String of(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return casualties(estimate);
    } else if (claim instanceof TerritorialStatus status) {
      return party(status.holder())
          + ": "
          + lower(status.relation())
          + " "
          + dataset.get(status.territory()).displayName()
          + status.qualifier().map(word -> ", “" + word + "”").orElse("")
          + status.extent().map(extent -> ", " + lower(extent)).orElse("")
          + status.period().map(period -> ", " + period).orElse("");
    } else if (claim instanceof Responsibility deed) {
      return party(deed.party())
          + " "
          + lower(deed.deed())
          + " "
          + event(deed.event())
          + deed.motive().map(motive -> ", because " + motive).orElse("");
    } else if (claim instanceof Occurrence occurrence) {
      return event(occurrence.event())
          + ": "
          + lower(occurrence.state())
          + occurrence.asOf().map(time -> ", " + time).orElse("");
    } else if (claim instanceof Proposition proposition) {
      return proposition.text();
    } else if (claim instanceof UnknownClaim unknown) {
      return "(a claim of type " + unknown.type() + ")";
    }
    throw new AssertionError(claim);
  }

  private String casualties(CasualtyEstimate estimate) {
    String harms = estimate.harms().stream().map(Words::lower).collect(Collectors.joining(" or "));
    return estimate.figure()
        + " "
        + harms
        + victims(estimate.victims())
        + estimate.scope().event().map(event -> " in " + event(event)).orElse("")
        + estimate.asOf().map(time -> ", as of " + time).orElse("")
        + (estimate.isProvisional() ? ", not the final number" : "");
  }

  private String victims(Victims victims) {
    String status = victims.status() == VictimStatus.ANY ? "" : lower(victims.status());
    String of = victims.party().map(this::party).orElse("");
    if (status.isEmpty() && of.isEmpty()) {
      return "";
    }
    return " ("
        + status
        + (status.isEmpty() || of.isEmpty() ? "" : ", ")
        + (of.isEmpty() ? "" : "of " + of)
        + ")";
  }
}
