package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.time.Certainty;
import org.contested.time.Timespan;

/** For which side a party acts, and from when a statement is known. */
final class Sides {

  private Sides() {}

  /** {@return those for whom a party acts and who act for nobody else} */
  static ImmutableSet<PartyId> of(Dataset dataset, PartyId party, Timespan when) {
    if (actsForNobody(dataset, party)) {
      return ImmutableSet.of(party);
    }
    ImmutableSet.Builder<PartyId> tops = ImmutableSet.builder();
    climb(dataset, party, when, tops);
    return tops.build();
  }

  /** {@return the party and all for whom it acts, however far up} */
  static Set<PartyId> upward(Dataset dataset, PartyId party, Timespan when) {
    return actsForNobody(dataset, party)
        ? Set.of(party)
        : climb(dataset, party, when, ImmutableSet.builder());
  }

  /** {@return whether a party acts for nobody at whatever time, as most who speak} */
  private static boolean actsForNobody(Dataset dataset, PartyId party) {
    Optional<Party> found = dataset.find(party);
    if (found.isPresent()) {
      for (Affiliation tie : found.get().affiliations()) {
        if (tie.kind().actsForOther()) {
          return false;
        }
      }
    }
    return true;
  }

  private static Set<PartyId> climb(
      Dataset dataset, PartyId party, Timespan when, ImmutableSet.Builder<PartyId> tops) {
    Set<PartyId> seen = new LinkedHashSet<>();
    Deque<PartyId> open = new ArrayDeque<>();
    open.add(party);
    seen.add(party);
    while (!open.isEmpty()) {
      PartyId current = open.remove();
      boolean actsForAnother = false;
      for (Affiliation tie :
          dataset.find(current).map(Party::affiliations).orElse(ImmutableList.of())) {
        if (tie.kind().actsForOther() && holds(tie, when)) {
          actsForAnother = true;
          if (seen.add(tie.party())) {
            open.add(tie.party());
          }
        }
      }
      if (!actsForAnother) {
        tops.add(current);
      }
    }
    return seen;
  }

  private static boolean holds(Affiliation tie, Timespan when) {
    return tie.during().map(period -> period.contains(when) == Certainty.YES).orElse(true);
  }

  /** {@return in whose name a statement is made: those it names as such, else its speakers} */
  static ImmutableSet<PartyId> voices(Statement statement) {
    return statement.onBehalfOf().isEmpty() ? statement.speakers() : statement.onBehalfOf();
  }

  /**
   * {@return when a statement was made, or if that is not recorded, when it was published, or else
   * became known; an archive may have kept it for long}
   */
  static Timespan timeOf(Dataset dataset, Statement statement) {
    return statement
        .saidAt()
        .or(() -> firstPublished(dataset, statement))
        .or(statement::knownAt)
        .orElseGet(Timespan::unknown);
  }

  static Optional<Timespan> knownSince(Dataset dataset, Statement statement) {
    return statement.knownAt().or(statement::saidAt).or(() -> firstPublished(dataset, statement));
  }

  /** {@return the publication that certainly was the first to be out} */
  private static Optional<Timespan> firstPublished(Dataset dataset, Statement statement) {
    Timespan first = null;
    for (Citation citation : statement.citations()) {
      Optional<Timespan> published =
          citation
              .publishedAt()
              .or(() -> dataset.find(citation.source()).flatMap(Source::publishedAt));
      if (published.isPresent()
          && published.get().latestEnd().isPresent()
          && (first == null
              || published.get().latestEnd().get().isBefore(first.latestEnd().orElseThrow()))) {
        first = published.get();
      }
    }
    return Optional.ofNullable(first);
  }
}
