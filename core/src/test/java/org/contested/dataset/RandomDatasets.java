package org.contested.dataset;

import static org.contested.common.RandomTexts.anyText;
import static org.contested.common.RandomTexts.extensions;
import static org.contested.common.RandomTexts.id;
import static org.contested.common.RandomTexts.oneOf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.contested.claim.Claim;
import org.contested.common.Entity;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.RandomTimespans;

/**
 * Random datasets without errors, with every field of every type, every word of every vocabulary,
 * and unusual text; for the property tests of all modules.
 *
 * <p>The entities made by {@link #party} and its like refer to entities of {@link RandomIds#FEW}.
 */
public final class RandomDatasets {

  private RandomDatasets() {}

  /** {@return a dataset of so many statements and about half as many of the other entities each} */
  public static Dataset dataset(RandomGenerator random, int size) {
    RandomIds ids = ids(random, size);
    List<Entity> entities = new ArrayList<>();
    ids.parties().forEach(id -> entities.add(RandomEntities.party(random, id, ids)));
    ids.territories().forEach(id -> entities.add(RandomEntities.territory(random, id, ids)));
    ids.events().forEach(id -> entities.add(RandomEntities.event(random, id, ids)));
    ids.sources().forEach(id -> entities.add(RandomEntities.source(random, id, ids)));
    if (size > 0 && random.nextInt(3) == 0) {
      entities.addAll(takingTurns());
    }
    entities.addAll(statements(random, size, ids));
    Collections.shuffle(entities, new Random(random.nextLong()));
    return header(random).addAll(entities).build();
  }

  private static Dataset.Builder header(RandomGenerator random) {
    Dataset.Builder dataset = Dataset.builder().extensions(extensions(random));
    if (random.nextBoolean()) {
      dataset.title(anyText(random));
    }
    if (random.nextBoolean()) {
      dataset.description(anyText(random));
    }
    if (random.nextBoolean()) {
      dataset.licence(anyText(random));
    }
    if (random.nextBoolean()) {
      dataset.version(oneOf(random, "23.1", anyText(random)));
    }
    if (random.nextInt(3) == 0) {
      dataset.releasedAt(RandomTimespans.timespan(random));
    }
    return dataset;
  }

  /**
   * {@return ids of all parties, territories, events and sources, and of some of the statements}
   */
  private static RandomIds ids(RandomGenerator random, int size) {
    int some = size / 2 + 1;
    return new RandomIds(
        ids(random, size == 0 ? 0 : some, PartyId::of),
        ids(random, random.nextInt(some), TerritoryId::of),
        ids(random, random.nextInt(some), EventId::of),
        ids(random, random.nextInt(some), SourceId::of),
        ids(random, size / 2, StatementId::of));
  }

  private static <I> ImmutableList<I> ids(
      RandomGenerator random, int count, Function<String, I> type) {
    return IntStream.range(0, count)
        .mapToObj(i -> type.apply(id(random, i)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return two parties that act for each other, at different times} */
  private static List<Party> takingTurns() {
    Party first = Party.of("turn-1", PartyKind.REBEL_GROUP, "1");
    Party second = Party.of("turn-2", PartyKind.GOVERNMENT, "2");
    return List.of(
        first.with(
            Affiliation.of(AffiliationKind.PART_OF, second.id()).during("1991-01-01/1994-12-31")),
        second.with(
            Affiliation.of(AffiliationKind.SPEAKS_FOR, first.id()).during("1995-01-01/..")));
  }

  /** Statements refer to those whose id is given, and to earlier ones whose id is derived. */
  private static List<Statement> statements(RandomGenerator random, int size, RandomIds ids) {
    List<Statement> statements = new ArrayList<>();
    Set<StatementId> taken = new HashSet<>(ids.statements());
    RandomIds known = ids;
    for (int i = 0; i < size; i++) {
      Statement.Builder builder = RandomStatements.statement(random, known);
      if (i < ids.statements().size()) {
        statements.add(builder.id(ids.statements().get(i)).build());
        continue;
      }
      Statement statement = builder.build();
      if (taken.add(statement.id())) {
        statements.add(statement);
        known = knowing(known, statement.id());
      }
    }
    return statements;
  }

  private static RandomIds knowing(RandomIds ids, StatementId derived) {
    int kept = Math.min(ids.statements().size(), 20);
    return new RandomIds(
        ids.parties(),
        ids.territories(),
        ids.events(),
        ids.sources(),
        ImmutableList.<StatementId>builderWithExpectedSize(kept + 1)
            .addAll(ids.statements().subList(0, kept))
            .add(derived)
            .build());
  }

  /** {@return a party} */
  public static Party party(RandomGenerator random) {
    return RandomEntities.party(random, newId(random, PartyId::of), RandomIds.FEW);
  }

  /** {@return a territory} */
  public static Territory territory(RandomGenerator random) {
    return RandomEntities.territory(random, newId(random, TerritoryId::of), RandomIds.FEW);
  }

  /** {@return an event} */
  public static Event event(RandomGenerator random) {
    return RandomEntities.event(random, newId(random, EventId::of), RandomIds.FEW);
  }

  /** {@return a source} */
  public static Source source(RandomGenerator random) {
    return RandomEntities.source(random, newId(random, SourceId::of), RandomIds.FEW);
  }

  /** {@return a statement, with an id of its own or a derived one} */
  public static Statement statement(RandomGenerator random) {
    Statement.Builder statement = RandomStatements.statement(random, RandomIds.FEW);
    return random.nextBoolean()
        ? statement.build()
        : statement.id(newId(random, StatementId::of)).build();
  }

  /** {@return a claim of any type} */
  public static Claim claim(RandomGenerator random) {
    return RandomClaims.claim(random, RandomIds.FEW);
  }

  /** {@return an entity of any kind} */
  public static Entity entity(RandomGenerator random) {
    List<Supplier<Entity>> kinds =
        List.of(
            () -> party(random),
            () -> territory(random),
            () -> event(random),
            () -> source(random),
            () -> statement(random));
    return oneOf(random, kinds).get();
  }

  private static <I> I newId(RandomGenerator random, Function<String, I> type) {
    return type.apply(id(random, 1000 + random.nextInt(1000)));
  }
}
