package org.contested.dispute;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.OccurrenceTopic;
import org.contested.claim.ResponsibilityTopic;
import org.contested.claim.Topic;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * A question with the current accounts of all who answer it, and whether they can all be true.
 *
 * <p>Who initiated the clashes of September 2022? Armenia's government says Azerbaijan,
 * Azerbaijan's government says Armenian forces: {@linkplain #isContested() contested}. How many of
 * the Union's soldiers were killed at First Manassas? 481, say Livermore and Phisterer: two
 * accounts that agree.
 *
 * <p>Besides rival answers to one question, a dispute may be a part that exceeds its whole ({@link
 * #kind()}). A dispute names no winner. That nobody contradicts an account does not make it true.
 */
public final class Dispute {
  private final World world;
  private final DisputeKind kind;
  private final Topic topic;
  private final ImmutableList<Account> wholes;
  private final ImmutableList<Account> parts;
  private final boolean contested;

  private Dispute(
      World world,
      DisputeKind kind,
      Topic topic,
      List<Account> wholes,
      List<Account> parts,
      boolean contested) {
    this.world = world;
    this.kind = kind;
    this.topic = topic;
    this.wholes = ImmutableList.copyOf(wholes);
    this.parts = ImmutableList.copyOf(parts);
    this.contested = contested;
  }

  static Dispute onQuestion(World world, List<Account> accounts) {
    return new Dispute(
        world,
        DisputeKind.SAME_QUESTION,
        accounts.get(0).topic(),
        accounts,
        List.of(),
        new Rivalry(world, accounts).isContested());
  }

  static Dispute onParts(World world, DisputeKind kind, List<Account> wholes, List<Account> parts) {
    return new Dispute(world, kind, wholes.get(0).topic(), wholes, parts, true);
  }

  /** {@return in what way the accounts cannot all be true, if they cannot} */
  public DisputeKind kind() {
    return kind;
  }

  /** {@return the question; where parts exceed their whole, that about the whole} */
  public Topic topic() {
    return topic;
  }

  /**
   * {@return the accounts: all current ones of the question; where parts exceed their whole, those
   * that do, the whole's first}
   */
  public ImmutableList<Account> accounts() {
    return ImmutableList.<Account>builder().addAll(wholes).addAll(parts).build();
  }

  /** {@return the accounts of parts; empty for rival answers to one question} */
  public ImmutableList<Account> parts() {
    return parts;
  }

  /** {@return whether some of the accounts cannot all be true} */
  public boolean isContested() {
    return contested;
  }

  /**
   * {@return what all accounts allow for the final number, or empty if they are contested, deny one
   * another, or give no figures}
   *
   * <p>A provisional count, and one up to an earlier time than another's, allows its lower end and
   * everything above.
   */
  public Optional<Figure> agreement() {
    boolean figures =
        kind == DisputeKind.SAME_QUESTION
            && wholes.stream().allMatch(each -> each.figure().isPresent() && !each.isDenial());
    return figures ? Counts.agreement(wholes) : Optional.empty();
  }

  /**
   * {@return the narrowest figure that allows all that any account asserts, as it was said; empty
   * if none gives a figure, and where parts exceed their whole}
   */
  public Optional<Figure> envelope() {
    if (kind != DisputeKind.SAME_QUESTION) {
      return Optional.empty();
    }
    return wholes.stream()
        .filter(account -> !account.isDenial())
        .flatMap(account -> account.figure().stream())
        .reduce(Figure::envelope);
  }

  /**
   * {@return how many independent origins the accounts have}
   *
   * <p>All who speak for one side are one origin, sides that speak together too, and a statement
   * that quotes others has their origins. Those who pass a statement on are none.
   */
  public int independentOrigins() {
    return Rivalry.independentOrigins(accounts());
  }

  /** {@return the sides that give the accounts} */
  public ImmutableSet<PartyId> sides() {
    return accounts().stream()
        .flatMap(account -> account.sides().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the dispute in plain words that a newsroom could print: the question, who says what in
   * which statement, and what follows}
   */
  public String explain() {
    return new Explanation(new Phrases(world.dataset())).of(this);
  }

  /** {@return whether the question is about an event or an event within it} */
  boolean isAbout(EventId event) {
    Optional<EventId> asked = Optional.empty();
    if (topic instanceof CasualtyTopic casualties) {
      asked = casualties.scope().event();
    } else if (topic instanceof ResponsibilityTopic deed) {
      asked = Optional.of(deed.event());
    } else if (topic instanceof OccurrenceTopic occurrence) {
      asked = Optional.of(occurrence.event());
    }
    return asked.filter(id -> world.isPartOf(id, event)).isPresent();
  }

  ImmutableList<Account> wholes() {
    return wholes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dispute that
        && kind == that.kind
        && topic.equals(that.topic)
        && Set.copyOf(wholes).equals(Set.copyOf(that.wholes))
        && Set.copyOf(parts).equals(Set.copyOf(that.parts));
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, topic, Set.copyOf(wholes));
  }

  /** {@return the explanation} */
  @Override
  public String toString() {
    return explain();
  }
}
