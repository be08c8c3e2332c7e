package org.contested.statement;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Optional;
import org.contested.claim.Claim;
import org.contested.common.Entity;
import org.contested.common.Extensions;
import org.contested.common.InvalidValueException;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.style.ContestedStyle;
import org.contested.time.Timespan;
import org.immutables.value.Value;

/**
 * That somebody said something, and how: the speaker, the act, the time, the words, the claims, and
 * on what path it reached us.
 *
 * <p>An example: on 14 September 2022 Nikol Pashinyan said in parliament, "At the moment we have 49
 * dead soldiers and unfortunately it is not the final number". The speaker is Pashinyan (and, by
 * his affiliation, Armenia's side); the claim is at least 49 soldiers killed, provisional; the
 * quotation is kept to the letter; the source is the report that told us.
 *
 * <p>A statement says that the words were said, not that they are true. What the claims mean
 * follows from the {@linkplain #act() act}: the claims of a {@link SpeechAct#DENY} are those
 * denied. A revision is a new statement that supersedes the old one; nothing is ever overwritten.
 *
 * <p>Relays stand innermost first: what Macron said, as told by his office, as told by a newspaper,
 * has the speaker Macron and the relays office, newspaper. Corroboration counts speakers, not
 * relays.
 *
 * <p>An id that is not given is made from the content: first speaker, time, and the first ten
 * hexadecimal digits of a SHA-256 digest over everything else ({@code
 * pashinyan@2022-09-14#4be1c0a2d7}). The same contents in the same order give the same id within
 * one version of this library; two speakers, claims or unknown fields the other way round give
 * another. Once written to a file the id stays.
 *
 * <p>Vocabulary: speech acts after PLOVER and CAMEO verbal events, provenance after PROV ({@code
 * wasAttributedTo}, {@code actedOnBehalfOf}, {@code wasRevisionOf}).
 */
@Value.Immutable
@ContestedStyle
@SuppressWarnings(
    "immutables:from") // from() of the supertype alone would lack the id; nobody can call it
public abstract sealed class Statement implements Entity permits ImmutableStatement {

  Statement() {}

  /** {@return the id, unique among the statements of a dataset} */
  @Override
  @Value.Default
  public StatementId id() {
    return ContentId.of(this);
  }

  /** {@return who says it; at least one} */
  public abstract ImmutableSet<PartyId> speakers();

  /** {@return for whom the speakers say that they speak, where an affiliation does not tell} */
  public abstract ImmutableSet<PartyId> onBehalfOf();

  /** {@return what the speakers do by saying it} */
  public abstract SpeechAct act();

  /** {@return to whom it is said} */
  public abstract ImmutableSet<PartyId> addressees();

  /** {@return what is said; empty for a refusal to comment} */
  public abstract ImmutableList<Claim> claims();

  /** {@return on what condition it is said, in words: {@code if the attacks go on}} */
  public abstract Optional<String> condition();

  /** {@return when it was said, as far as it is known} */
  public abstract Optional<Timespan> saidAt();

  /**
   * {@return when it became known to whoever keeps the dataset, where that was later than it was
   * said: the release that revised a figure, the day an archive was opened}
   */
  public abstract Optional<Timespan> knownAt();

  /** {@return where or on what occasion: {@code a speech to parliament}} */
  public abstract Optional<String> venue();

  /** {@return in what form the words reached the source} */
  public abstract Optional<StatementMode> mode();

  /** {@return the words to the letter} */
  public abstract ImmutableList<Quotation> quotations();

  /** {@return who passed it on, innermost first} */
  public abstract ImmutableList<PartyId> relays();

  /** {@return where it can be found} */
  public abstract ImmutableList<Citation> citations();

  /** {@return how reliable the source and how credible the content is, as the coder graded it} */
  public abstract Optional<Grade> grade();

  /** {@return how it bears on other statements} */
  public abstract ImmutableSet<StatementRelation> relations();

  /** {@return a remark of the coder, in words; no claim} */
  public abstract Optional<String> note();

  @Override
  public abstract Extensions extensions();

  private static final InvalidValueException.Check RULES = InvalidValueException.check("statement");

  @Value.Check
  void check() {
    RULES
        .required("id", id())
        .that(
            !speakers().isEmpty(),
            "speakers are missing; name at least one, an UNNAMED party if the source does not tell")
        .required("act", act())
        .that(
            act() == null || !act().asserts() || !claims().isEmpty() || !quotations().isEmpty(),
            "an act of %s says nothing; add a claim or a quotation",
            act())
        .required("extensions", extensions())
        .throwIfAny();
  }

  /**
   * {@return a builder for what these parties say; the act is preset to {@link SpeechAct#ASSERT}}
   *
   * @param speaker who says it
   * @param more who says it together with them
   */
  public static Builder by(Party speaker, Party... more) {
    return builder().act(SpeechAct.ASSERT).speaker(speaker).speaker(more);
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return ImmutableStatement.builder().extensions(Extensions.none());
  }

  /** {@return a builder with everything of this statement set} */
  public final Builder toBuilder() {
    return builder().from(this);
  }

  /** Builds a {@link Statement}; at least one speaker and the act are required. */
  public sealed interface Builder permits ImmutableStatement.Builder {

    /**
     * Sets {@link Statement#id()}.
     *
     * @param id the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder id(StatementId id);

    /**
     * Adds to {@link Statement#speakers()}.
     *
     * @param speaker the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addSpeaker(PartyId speaker);

    /**
     * Replaces {@link Statement#speakers()}.
     *
     * @param speakers the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder speakers(Iterable<? extends PartyId> speakers);

    /**
     * Adds to {@link Statement#onBehalfOf()}.
     *
     * @param onBehalfOf the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addOnBehalfOf(PartyId onBehalfOf);

    /**
     * Replaces {@link Statement#onBehalfOf()}.
     *
     * @param onBehalfOf the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder onBehalfOf(Iterable<? extends PartyId> onBehalfOf);

    /**
     * Sets {@link Statement#act()}.
     *
     * @param act the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder act(SpeechAct act);

    /**
     * Adds to {@link Statement#addressees()}.
     *
     * @param addressee the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addAddressee(PartyId addressee);

    /**
     * Replaces {@link Statement#addressees()}.
     *
     * @param addressees the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addressees(Iterable<? extends PartyId> addressees);

    /**
     * Adds to {@link Statement#claims()}.
     *
     * @param claim the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addClaim(Claim claim);

    /**
     * Replaces {@link Statement#claims()}.
     *
     * @param claims the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder claims(Iterable<? extends Claim> claims);

    /**
     * Sets {@link Statement#condition()}.
     *
     * @param condition the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder condition(String condition);

    /**
     * Sets {@link Statement#saidAt()}.
     *
     * @param saidAt the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder saidAt(Timespan saidAt);

    /**
     * Sets {@link Statement#knownAt()}.
     *
     * @param knownAt the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder knownAt(Timespan knownAt);

    /**
     * Sets {@link Statement#venue()}.
     *
     * @param venue the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder venue(String venue);

    /**
     * Sets {@link Statement#mode()}.
     *
     * @param mode the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder mode(StatementMode mode);

    /**
     * Adds to {@link Statement#quotations()}.
     *
     * @param quotation the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addQuotation(Quotation quotation);

    /**
     * Replaces {@link Statement#quotations()}.
     *
     * @param quotations the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder quotations(Iterable<? extends Quotation> quotations);

    /**
     * Adds to {@link Statement#relays()}.
     *
     * @param relay the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addRelay(PartyId relay);

    /**
     * Replaces {@link Statement#relays()}.
     *
     * @param relays the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder relays(Iterable<? extends PartyId> relays);

    /**
     * Adds to {@link Statement#citations()}.
     *
     * @param citation the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addCitation(Citation citation);

    /**
     * Replaces {@link Statement#citations()}.
     *
     * @param citations the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder citations(Iterable<? extends Citation> citations);

    /**
     * Sets {@link Statement#grade()}.
     *
     * @param grade the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder grade(Grade grade);

    /**
     * Adds to {@link Statement#relations()}.
     *
     * @param relation the value to add
     * @return this
     */
    @CanIgnoreReturnValue
    Builder addRelation(StatementRelation relation);

    /**
     * Replaces {@link Statement#relations()}.
     *
     * @param relations the values
     * @return this
     */
    @CanIgnoreReturnValue
    Builder relations(Iterable<? extends StatementRelation> relations);

    /**
     * Sets {@link Statement#note()}.
     *
     * @param note the value
     * @return this
     */
    @CanIgnoreReturnValue
    Builder note(String note);

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    Builder extensions(Extensions extensions);

    /**
     * Sets everything to what another statement has, adding to what collections hold.
     *
     * @param statement the statement to start from
     * @return this
     */
    @CanIgnoreReturnValue
    Builder from(Statement statement);

    /**
     * Sets the id from its text.
     *
     * @param id the id
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder id(String id) {
      return id(StatementId.of(id));
    }

    /**
     * Adds parties who say it.
     *
     * @param speakers the parties
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder speaker(Party... speakers) {
      Builder builder = this;
      for (Party party : speakers) {
        builder = builder.addSpeaker(party.id());
      }
      return builder;
    }

    /**
     * Adds parties for whom the speakers say that they speak.
     *
     * @param parties the parties
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder onBehalfOf(Party... parties) {
      Builder builder = this;
      for (Party party : parties) {
        builder = builder.addOnBehalfOf(party.id());
      }
      return builder;
    }

    /**
     * Adds parties to whom it is said.
     *
     * @param addressees the parties
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder to(Party... addressees) {
      Builder builder = this;
      for (Party party : addressees) {
        builder = builder.addAddressee(party.id());
      }
      return builder;
    }

    /**
     * Adds parties who passed it on, innermost first.
     *
     * @param relays the parties
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder relayedBy(Party... relays) {
      Builder builder = this;
      for (Party party : relays) {
        builder = builder.addRelay(party.id());
      }
      return builder;
    }

    /**
     * Sets when it was said.
     *
     * @param edtf the time, in EDTF: {@code 2022-09-14}
     * @return this
     * @throws org.contested.time.TimespanParseException if the text is not EDTF
     */
    @CanIgnoreReturnValue
    default Builder on(String edtf) {
      return saidAt(Timespan.parse(edtf));
    }

    /**
     * Sets when it was said.
     *
     * @param time the time
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder on(Timespan time) {
      return saidAt(time);
    }

    /**
     * Sets where or on what occasion it was said.
     *
     * @param venue the place or occasion: {@code a speech to parliament}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder at(String venue) {
      return venue(venue);
    }

    /**
     * Adds words to the letter.
     *
     * @param text the words, without quotation marks
     * @param language their language as a BCP 47 tag: {@code en}
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder quote(String text, String language) {
      return addQuotation(Quotation.of(text, language));
    }

    /**
     * Adds words to the letter.
     *
     * @param quotation the words
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder quote(Quotation quotation) {
      return addQuotation(quotation);
    }

    /**
     * Adds what is said.
     *
     * @param claim a claim
     * @param more further claims of the same statement
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder claim(Claim claim, Claim... more) {
      Builder builder = addClaim(claim);
      for (Claim another : more) {
        builder = builder.addClaim(another);
      }
      return builder;
    }

    /**
     * Adds a source in which it can be found.
     *
     * @param source the source
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder citing(Source source) {
      return addCitation(Citation.of(source));
    }

    /**
     * Adds a place at which it can be found.
     *
     * @param citation the source and the place in it
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder citing(Citation citation) {
      return addCitation(citation);
    }

    /**
     * Adds how it bears on another statement.
     *
     * @param kind how
     * @param other the other statement
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder relation(RelationKind kind, Statement other) {
      return addRelation(StatementRelation.of(kind, other.id()));
    }

    /**
     * Says that this takes the place of another statement.
     *
     * @param older the statement whose place it takes
     * @return this
     */
    @CanIgnoreReturnValue
    default Builder superseding(Statement older) {
      return relation(RelationKind.SUPERSEDES, older);
    }

    /**
     * {@return the statement}
     *
     * @throws InvalidValueException if something is missing or breaks a rule, with all of it listed
     */
    Statement build();
  }
}
