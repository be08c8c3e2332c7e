package org.contested.dispute;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.SetMultimap;
import com.google.common.math.LongMath;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Containment;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/** What a dataset knows of parts and wholes, looked up once and remembered; safe for threads. */
final class World implements Containment {

  /** Two different things, in whatever order. */
  record Two(EntityId one, EntityId other) {
    static Two of(EntityId a, EntityId b) {
      return a.value().compareTo(b.value()) <= 0 ? new Two(a, b) : new Two(b, a);
    }
  }

  private final Dataset dataset;
  private final Map<EntityId, ImmutableSet<EntityId>> wholes = new ConcurrentHashMap<>();
  private final Map<PartyId, Set<PartyId>> sides = new ConcurrentHashMap<>();
  private final Map<EventId, Span> spans = new ConcurrentHashMap<>();
  private final SetMultimap<EntityId, EntityId> sharing = HashMultimap.create();
  private final Set<EntityId> withParts = new HashSet<>();
  private final Opposition opposition;

  World(Dataset dataset) {
    this.dataset = dataset;
    this.opposition = new Opposition(this);
    learn(dataset.events(), Event::partOf);
    learn(dataset.territories(), Territory::partOf);
    learn(dataset.parties(), World::wholesOf);
  }

  private static Set<PartyId> wholesOf(Party party) {
    Set<PartyId> wholes = new LinkedHashSet<>();
    for (Affiliation tie : party.affiliations()) {
      if (tie.kind() == AffiliationKind.PART_OF) {
        wholes.add(tie.party());
      }
    }
    return wholes;
  }

  /** Notes which things have parts, and which two have one in common without being nested. */
  private <E extends Entity> void learn(
      List<E> entities, Function<E, ? extends Set<? extends EntityId>> partOf) {
    for (E entity : entities) {
      Set<? extends EntityId> direct = partOf.apply(entity);
      withParts.addAll(direct);
      if (direct.size() > 1) {
        List<EntityId> all = wholesWithSelf(entity.id()).asList();
        for (int i = 1; i < all.size(); i++) {
          for (int j = 1; j < i; j++) {
            sharing.put(all.get(i), all.get(j));
            sharing.put(all.get(j), all.get(i));
          }
        }
      }
    }
  }

  Dataset dataset() {
    return dataset;
  }

  Opposition opposition() {
    return opposition;
  }

  /** {@return a thing and all of which it is a part, however indirectly; itself first} */
  ImmutableSet<EntityId> wholesWithSelf(EntityId id) {
    ImmutableSet<EntityId> known = wholes.get(id);
    if (known == null) {
      known = climb(id);
      wholes.put(id, known);
    }
    return known;
  }

  private ImmutableSet<EntityId> climb(EntityId id) {
    Set<EntityId> seen = new LinkedHashSet<>();
    Deque<EntityId> open = new ArrayDeque<>();
    seen.add(id);
    open.add(id);
    while (!open.isEmpty()) {
      for (EntityId larger : directWholes(open.remove())) {
        if (seen.add(larger)) {
          open.add(larger);
        }
      }
    }
    return ImmutableSet.copyOf(seen);
  }

  private Set<? extends EntityId> directWholes(EntityId id) {
    if (id instanceof EventId event) {
      return dataset.find(event).map(Event::partOf).orElse(ImmutableSet.of());
    } else if (id instanceof TerritoryId territory) {
      return dataset.find(territory).map(Territory::partOf).orElse(ImmutableSet.of());
    } else if (id instanceof PartyId party) {
      return dataset.find(party).map(World::wholesOf).orElse(Set.of());
    }
    return Set.of();
  }

  @Override
  public boolean isPartOf(EntityId part, EntityId whole) {
    return part.equals(whole) || wholesWithSelf(part).contains(whole);
  }

  /** {@return whether one is part of the other, or a third is part of both} */
  boolean overlap(EntityId a, EntityId b) {
    return isPartOf(a, b) || isPartOf(b, a) || sharing.containsEntry(a, b);
  }

  /** {@return those for whom a party has acted at any time and who act for nobody, or itself} */
  Set<PartyId> sidesOf(PartyId party) {
    Set<PartyId> known = sides.get(party);
    if (known == null) {
      known = climbSides(party);
      sides.put(party, known);
    }
    return known;
  }

  private Set<PartyId> climbSides(PartyId party) {
    Set<PartyId> seen = new LinkedHashSet<>();
    Set<PartyId> tops = new LinkedHashSet<>();
    Deque<PartyId> open = new ArrayDeque<>();
    seen.add(party);
    open.add(party);
    while (!open.isEmpty()) {
      PartyId at = open.remove();
      boolean acts = false;
      for (Affiliation tie : dataset.find(at).map(Party::affiliations).orElse(ImmutableList.of())) {
        if (tie.kind().actsForOther()) {
          acts = true;
          if (seen.add(tie.party())) {
            open.add(tie.party());
          }
        }
      }
      if (!acts) {
        tops.add(at);
      }
    }
    return tops.isEmpty() ? Set.of(party) : tops;
  }

  boolean hasParts(EntityId id) {
    return withParts.contains(id);
  }

  /** {@return those that have a part in common with this; larger and smaller ones among them} */
  Set<EntityId> sharing(EntityId id) {
    return sharing.get(id);
  }

  /** {@return whether both are parts of one larger whole} */
  boolean haveCommonWhole(EntityId a, EntityId b) {
    ImmutableSet<EntityId> ofB = wholesWithSelf(b);
    for (EntityId whole : wholesWithSelf(a)) {
      if (ofB.contains(whole)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the catalogue that an event without parts is an entry of, or an empty text}
   *
   * <p>It is the scheme of the code that is the event's own id: {@code ucdp-ged} for the event
   * {@code ucdp-ged:413786} with that code. Whoever numbers events so keeps them apart.
   */
  String catalogue(EventId event) {
    if (hasParts(event)) {
      return "";
    }
    for (Code code : dataset.find(event).map(Event::codes).orElse(ImmutableSet.of())) {
      if (event.value().equals(code.toString())) {
        return code.scheme();
      }
    }
    return "";
  }

  /** {@return the time within which the victims of a topic came to harm, as far as is known} */
  Span spanOf(CasualtyTopic topic) {
    return topic.scope().period().isPresent()
        ? periodOf(topic)
        : topic.scope().event().map(this::spanOf).orElse(Span.ALWAYS);
  }

  /** {@return the period of a topic, or else the time of its event} */
  Optional<Timespan> timeOf(CasualtyTopic topic) {
    return topic
        .scope()
        .period()
        .or(() -> topic.scope().event().flatMap(dataset::find).flatMap(Event::when));
  }

  /** {@return the period to which a topic is limited, if to any} */
  static Span periodOf(CasualtyTopic topic) {
    return topic.scope().period().map(Span::of).orElse(Span.ALWAYS);
  }

  private Span spanOf(EventId event) {
    return spans.computeIfAbsent(
        event, id -> dataset.find(id).flatMap(Event::when).map(Span::of).orElse(Span.ALWAYS));
  }

  /** {@return when a statement was made; for undated ones, by when it was known} */
  Timespan timeOf(Statement statement) {
    return statement.saidAt().or(() -> dataset.knownSince(statement)).orElseGet(Timespan::unknown);
  }

  /** The first and the last moment at which something can have been, in seconds by local clocks. */
  record Span(long first, long last) {
    static final Span ALWAYS = new Span(Long.MIN_VALUE, Long.MAX_VALUE);

    static final int DAY = 86_400;

    static Span of(Timespan time) {
      long first =
          time.findStartTime()
              .map(Span::seconds)
              .or(() -> time.earliestStart().map(day -> day.toEpochDay() * DAY))
              .orElse(Long.MIN_VALUE);
      long last =
          time.findEndTime()
              .map(Span::seconds)
              .or(() -> time.latestEnd().map(day -> day.toEpochDay() * DAY + DAY - 1))
              .orElse(Long.MAX_VALUE);
      return new Span(first, last);
    }

    /**
     * {@return a span in which all times lie that may lie in this one}
     *
     * <p>A time of day and a day are compared by their days, and times of day at different offsets
     * are compared as instants, whatever local clocks show.
     */
    static Span around(Timespan time) {
      Span span = of(time);
      return new Span(
          time.findStartTime().isPresent() ? span.first() - 2 * DAY : span.first(),
          time.findEndTime().isPresent() ? span.last() + 2 * DAY : span.last());
    }

    /** {@return this span and so many seconds before and after it} */
    Span widened(long seconds) {
      return new Span(
          LongMath.saturatedSubtract(first, seconds), LongMath.saturatedAdd(last, seconds));
    }

    private static long seconds(LocalDateTime time) {
      return time.toEpochSecond(ZoneOffset.UTC);
    }
  }
}
