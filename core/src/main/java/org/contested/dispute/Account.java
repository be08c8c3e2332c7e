package org.contested.dispute;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Topic;
import org.contested.figure.Figure;
import org.contested.party.PartyId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * One answer to a question: a claim, the statement that makes it, and what the dataset tells about
 * the speaker's part in it.
 *
 * <p>"At least 49 soldiers of Armenia killed in the clashes" by the prime minister, for Armenia's
 * side, on Armenia's {@linkplain Stake#OWN_SIDE own} losses, in statement {@code report-02}.
 *
 * <p>Statements give accounts if their act asserts ({@link
 * org.contested.statement.SpeechAct#asserts()}) or denies, and they are made on no condition. A
 * statement that bears on another as {@code CONFIRMS} or {@code DENIES} gives accounts of the
 * other's claims, where it has none of its own on them. Demands, warnings and promises give none.
 *
 * <p>Accounts are made by {@link Accounts}. Two are equal if they come from the same place of equal
 * statements.
 */
public final class Account {
  private final World world;
  private final Statement statement;
  private final Claim claim;
  private final Question question;
  private final boolean denial;
  private final ImmutableSet<PartyId> sides;
  private final Timespan time;
  private final World.Span said;
  private Standing standing = Standing.CURRENT;
  private @Nullable StatementId replacedBy;
  private @Nullable Figure reading;
  private @Nullable Peers peers;
  private @Nullable Stake stake;

  Account(
      World world,
      Statement statement,
      Claim claim,
      Question question,
      boolean denial,
      ImmutableSet<PartyId> sides) {
    this.world = world;
    this.statement = statement;
    this.claim = claim;
    this.question = question;
    this.denial = denial;
    this.sides = sides;
    this.time = world.timeOf(statement);
    this.said = World.Span.of(time);
  }

  /** {@return the statement that gives this account} */
  public Statement statement() {
    return statement;
  }

  /** {@return what is claimed, or denied} */
  public Claim claim() {
    return claim;
  }

  /**
   * {@return the question that the claim answers; for a territorial status without its period, for
   * who holds a place is one question at all times}
   */
  public Topic topic() {
    return question.topic();
  }

  /** {@return how many, if the claim is a casualty estimate} */
  public Optional<Figure> figure() {
    return claim instanceof CasualtyEstimate estimate
        ? Optional.of(estimate.figure())
        : Optional.empty();
  }

  /**
   * {@return what the figure says for the question that was asked, if the claim has a figure}
   *
   * <p>It is the figure itself where the account answers just that question. An account of a part
   * of what was asked (soldiers, where everybody was asked for) says that there are at least as
   * many as its lower end.
   */
  public Optional<Figure> reading() {
    return Optional.ofNullable(reading).or(this::figure);
  }

  /** {@return this account, read as one of a part of what was asked} */
  Account ofPart() {
    Account part = new Account(world, statement, claim, question, denial, sides);
    part.standing = standing;
    part.replacedBy = replacedBy;
    part.peers = peers;
    part.reading = figure().map(said -> Figure.atLeast(said.low())).orElse(null);
    return part;
  }

  boolean isOfPart() {
    return reading != null;
  }

  /** {@return whether the speaker says that the claim is not so} */
  public boolean isDenial() {
    return denial;
  }

  /** {@return the sides in whose name it is given, as of when it was said} */
  public ImmutableSet<PartyId> sides() {
    return sides;
  }

  /** {@return how the speaker stands to what it tells} */
  public Stake stake() {
    Stake known = stake;
    if (known == null) {
      known = new Stakes(world).of(statement, sides, claim);
      stake = known;
    }
    return known;
  }

  /** {@return whether it is what its side says now} */
  public Standing standing() {
    return standing;
  }

  /** {@return the statement by which it is no longer current, if it is not} */
  public Optional<StatementId> replacedBy() {
    return Optional.ofNullable(replacedBy);
  }

  /** {@return whether it is what its side says now} */
  public boolean isCurrent() {
    return standing == Standing.CURRENT;
  }

  void replaced(Standing by, StatementId statement) {
    if (standing.compareTo(by) < 0) {
      standing = by;
      replacedBy = statement;
    }
  }

  /**
   * {@return how many independent origins say now what this account says, its own among them}
   *
   * <p>The same figure, holder, party or state of the event is the same answer. All who speak for
   * one side are one origin, a statement that quotes another has the origin of that, and those who
   * pass one on are none: ten newspapers with one source are one origin.
   */
  public int independentOrigins() {
    Peers known = peers;
    return known == null ? Independence.of(List.of(this)).count() : known.independentOrigins(this);
  }

  /** Tells which accounts answer the same question. */
  void among(Peers accounts) {
    peers = accounts;
  }

  Question question() {
    return question;
  }

  World world() {
    return world;
  }

  /** {@return when it was said; for an undated statement, by when it was known} */
  Timespan time() {
    return time;
  }

  /** {@return the first and the last day on which it can have been said} */
  World.Span said() {
    return said;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Account that
        && denial == that.denial
        && statement.id().equals(that.statement.id())
        && claim.equals(that.claim)
        && statement.equals(that.statement);
  }

  @Override
  public int hashCode() {
    return Objects.hash(statement.id(), claim, denial);
  }

  /** {@return who says what in which statement, in one line} */
  @Override
  public String toString() {
    return new Phrases(world.dataset()).account(this);
  }
}
