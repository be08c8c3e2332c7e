package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.contested.claim.Containment;
import org.contested.common.Entity;
import org.contested.common.EntityId;
import org.contested.common.Extensible;
import org.contested.common.Extensions;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Certainty;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Parties, territories, events, sources, and the statements made about them: one report's coding, a
 * newsroom's archive, or a release of somebody's data.
 *
 * <p>A dataset holds what was said, by whom; statements that contradict one another stand side by
 * side. It keeps the order in which entities were added, and two datasets are equal if they hold
 * equal things in the same order under the same title, description, licence, version, date and
 * format version.
 *
 * <p>Its views ({@link #asKnownAt(LocalDate) asKnownAt}, {@link #accordingTo(PartyId) accordingTo},
 * {@link #about(EventId) about}, {@link #within(TerritoryId) within}, {@link #during(Timespan)
 * during}, {@link #without(PartyId) without}) are datasets again. Each keeps some of the statements
 * and the entities to which these lead. A kept statement is unchanged but that it refers to no
 * dropped one: such relations go, and such subjects of propositions.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.titled("Armenia–Azerbaijan, September 2022")
 *     .add(armenia, azerbaijan, pashinyan, clashes, article, toll)
 *     .build();
 * }</pre>
 */
public final class Dataset implements Extensible, Containment {

  private final FormatVersion formatVersion;
  private final @Nullable String title;
  private final @Nullable String description;
  private final @Nullable String licence;
  private final @Nullable String version;
  private final @Nullable Timespan releasedAt;
  private final Extensions extensions;
  private final Shelf<PartyId, Party> parties;
  private final Shelf<TerritoryId, Territory> territories;
  private final Shelf<EventId, Event> events;
  private final Shelf<SourceId, Source> sources;
  private final Shelf<StatementId, Statement> statements;
  private final KeptRecords kept;
  private final ImmutableList<Problem> problems;

  private Dataset(Builder builder, boolean checked) {
    this.formatVersion = builder.formatVersion;
    this.title = builder.title;
    this.description = builder.description;
    this.licence = builder.licence;
    this.version = builder.version;
    this.releasedAt = builder.releasedAt;
    this.extensions = builder.extensions;
    this.parties = Shelf.of("party", builder.parties, Party::id);
    this.territories = Shelf.of("territory", builder.territories, Territory::id);
    this.events = Shelf.of("event", builder.events, Event::id);
    this.sources = Shelf.of("source", builder.sources, Source::id);
    this.statements = Shelf.of("statement", builder.statements, Statement::id);
    this.kept = KeptRecords.of(builder.unknown);
    this.problems = checked ? Integrity.problemsOf(this) : ImmutableList.of();
  }

  /**
   * {@return the version of the file format that it is of: that of the file it was read from, else
   * {@link FormatVersion#CURRENT}}
   */
  public FormatVersion formatVersion() {
    return formatVersion;
  }

  /** {@return the title, if it has one} */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** {@return what the dataset is, if described} */
  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** {@return the licence under which it may be used, if given: {@code CC BY 4.0}} */
  public Optional<String> licence() {
    return Optional.ofNullable(licence);
  }

  /** {@return the version or release, if given: {@code 23.1}} */
  public Optional<String> version() {
    return Optional.ofNullable(version);
  }

  /** {@return when this version was released, if given} */
  public Optional<Timespan> releasedAt() {
    return Optional.ofNullable(releasedAt);
  }

  @Override
  public Extensions extensions() {
    return extensions;
  }

  /** {@return the parties, in the order in which they were added} */
  public ImmutableList<Party> parties() {
    return parties.entities();
  }

  /** {@return the territories, in the order in which they were added} */
  public ImmutableList<Territory> territories() {
    return territories.entities();
  }

  /** {@return the events, in the order in which they were added} */
  public ImmutableList<Event> events() {
    return events.entities();
  }

  /** {@return the sources, in the order in which they were added} */
  public ImmutableList<Source> sources() {
    return sources.entities();
  }

  /** {@return the statements, in the order in which they were added} */
  public ImmutableList<Statement> statements() {
    return statements.entities();
  }

  /**
   * {@return the records of a later minor format version that this version cannot read, kept whole
   * in their places: parties, territories, events, sources, statements, then those of unknown
   * types}
   *
   * <p>{@link #find(PartyId) find} and {@link #get(PartyId) get} do not find them, and views keep
   * those parties, territories, events and sources among them to which their statements refer.
   */
  public ImmutableList<UnknownRecord> unknownRecords() {
    return kept.records();
  }

  /**
   * {@return everything that building found and did not refuse: warnings, and where it was built
   * leniently errors too}
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }

  /**
   * {@return the party with an id, or empty if the dataset holds none}
   *
   * @param id the id
   */
  public Optional<Party> find(PartyId id) {
    return parties.find(id);
  }

  /**
   * {@return the party with an id}
   *
   * @param id the id
   * @throws NoSuchElementException if the dataset holds none; the message names the id
   */
  public Party get(PartyId id) {
    return parties.get(id);
  }

  /**
   * {@return the territory with an id, or empty if the dataset holds none}
   *
   * @param id the id
   */
  public Optional<Territory> find(TerritoryId id) {
    return territories.find(id);
  }

  /**
   * {@return the territory with an id}
   *
   * @param id the id
   * @throws NoSuchElementException if the dataset holds none; the message names the id
   */
  public Territory get(TerritoryId id) {
    return territories.get(id);
  }

  /**
   * {@return the event with an id, or empty if the dataset holds none}
   *
   * @param id the id
   */
  public Optional<Event> find(EventId id) {
    return events.find(id);
  }

  /**
   * {@return the event with an id}
   *
   * @param id the id
   * @throws NoSuchElementException if the dataset holds none; the message names the id
   */
  public Event get(EventId id) {
    return events.get(id);
  }

  /**
   * {@return the source with an id, or empty if the dataset holds none}
   *
   * @param id the id
   */
  public Optional<Source> find(SourceId id) {
    return sources.find(id);
  }

  /**
   * {@return the source with an id}
   *
   * @param id the id
   * @throws NoSuchElementException if the dataset holds none; the message names the id
   */
  public Source get(SourceId id) {
    return sources.get(id);
  }

  /**
   * {@return the statement with an id, or empty if the dataset holds none}
   *
   * @param id the id
   */
  public Optional<Statement> find(StatementId id) {
    return statements.find(id);
  }

  /**
   * {@return the statement with an id}
   *
   * @param id the id
   * @throws NoSuchElementException if the dataset holds none; the message names the id
   */
  public Statement get(StatementId id) {
    return statements.get(id);
  }

  /**
   * {@return the side for which a party acts at a time}
   *
   * <p>Follows {@code PART_OF}, {@code SPEAKS_FOR} and {@code HOLDS_OFFICE} upward as far as they
   * lead, over those affiliations that have no period or certainly hold throughout the given time.
   * A prime minister's side is his state's. A party that acts for nobody is its own side. There are
   * several where somebody acts for several.
   *
   * @param party the party's id
   * @param when the time
   */
  public ImmutableSet<PartyId> sideOf(PartyId party, Timespan when) {
    return Sides.of(this, party, when);
  }

  /**
   * {@return the side for which a party acts at a time}
   *
   * @param party the party
   * @param when the time
   * @see #sideOf(PartyId, Timespan)
   */
  public ImmutableSet<PartyId> sideOf(Party party, Timespan when) {
    return sideOf(party.id(), when);
  }

  /**
   * {@return the sides in whose name a statement is made}
   *
   * <p>They are the {@linkplain #sideOf(PartyId, Timespan) sides} of those on whose behalf it is
   * made, if it names any, and else of its speakers, as of when it was said; where that is not
   * recorded, as of when it was first published, or else became known.
   *
   * @param statement the statement
   */
  public ImmutableSet<PartyId> sidesOf(Statement statement) {
    Timespan when = Sides.timeOf(this, statement);
    ImmutableSet.Builder<PartyId> sides = ImmutableSet.builder();
    for (PartyId voice : Sides.voices(statement)) {
      sides.addAll(sideOf(voice, when));
    }
    return sides.build();
  }

  /**
   * {@return from when a statement is known: its {@code knownAt} if given, else when it was said,
   * else when the first of its citations was published; empty if nothing tells}
   *
   * @param statement the statement
   */
  public Optional<Timespan> knownSince(Statement statement) {
    return Sides.knownSince(this, statement);
  }

  /**
   * {@return this dataset as it could be known at the end of a day}
   *
   * <p>Keeps the statements that are {@linkplain #knownSince known} by then for certain; a
   * statement of "September 2022" is not known for certain on the 15th, and one without any date
   * never is. Drops all others, and with them the relations of kept statements to dropped ones and
   * the parties, territories, events and sources to which nothing leads any more. Entities have no
   * dates: those that stay are as this dataset defines them.
   *
   * @param day the day
   */
  public Dataset asKnownAt(LocalDate day) {
    return View.of(this, new Selections(this).asKnownAt(day));
  }

  /**
   * {@return this dataset as it could be known at the end of a day}
   *
   * @param day the day, as {@code 2022-09-14}
   * @throws java.time.format.DateTimeParseException if the text is no such day
   * @see #asKnownAt(LocalDate)
   */
  public Dataset asKnownAt(String day) {
    return asKnownAt(LocalDate.parse(day));
  }

  /**
   * {@return what one party says, with everybody who speaks for it at the time}
   *
   * <p>Keeps the statements of the party and of all who act for it when they speak, by their
   * affiliations ({@code PART_OF}, {@code SPEAKS_FOR}, {@code HOLDS_OFFICE}) or because the
   * statement is made on its behalf. A joint statement is kept if any of its speakers belongs here.
   * Where the time of a statement does not tell for certain whether an affiliation held, it is not
   * taken to have held. Drops the words of all others, also where a kept statement denies them:
   * relations to dropped statements, and entities to which nothing leads any more, go with them.
   *
   * @param party the party's id
   */
  public Dataset accordingTo(PartyId party) {
    return View.of(this, new Selections(this).accordingTo(party));
  }

  /**
   * {@return what one party says, with everybody who speaks for it at the time}
   *
   * @param party the party
   * @see #accordingTo(PartyId)
   */
  public Dataset accordingTo(Party party) {
    return accordingTo(party.id());
  }

  /**
   * {@return what is said about an event and the events within it}
   *
   * <p>Keeps the statements with at least one claim on the event or a part of it, whole, and the
   * statements without a claim that retract, deny or otherwise bear on a kept one. Drops all
   * others, with relations to them and the entities to which nothing leads any more.
   *
   * @param event the event's id
   */
  public Dataset about(EventId event) {
    return View.withReactions(this, new Selections(this).about(event));
  }

  /**
   * {@return what is said about an event and the events within it}
   *
   * @param event the event
   * @see #about(EventId)
   */
  public Dataset about(Event event) {
    return about(event.id());
  }

  /**
   * {@return what is said about a territory, the territories within it, and events located there}
   *
   * <p>Keeps the statements with at least one claim on the territory or a part of it, or on an
   * event with a location in it, whole, and the statements without a claim that bear on a kept one.
   * An event is where its own locations say, not where those of a larger event do. Drops all
   * others, with relations to them and the entities to which nothing leads any more.
   *
   * @param territory the territory's id
   */
  public Dataset within(TerritoryId territory) {
    return View.withReactions(this, new Selections(this).within(territory));
  }

  /**
   * {@return what is said about a territory, the territories within it, and events located there}
   *
   * @param territory the territory
   * @see #within(TerritoryId)
   */
  public Dataset within(Territory territory) {
    return within(territory.id());
  }

  /**
   * {@return what is said about what certainly was in a period}
   *
   * <p>Keeps the statements with at least one claim whose time certainly lies in the period: the
   * scope's period of a count or else the time of its event; for a territorial status, a period
   * that certainly shares a day with it; for other claims the time of their events. It is the time
   * of what is told, not the time of telling. {@code 2022} means all of that year. Statements
   * without a claim that bear on a kept one stay. Drops all others, with relations to them and the
   * entities to which nothing leads any more.
   *
   * @param period the period
   */
  public Dataset during(Timespan period) {
    return View.withReactions(this, new Selections(this).during(period, Certainty::isCertain));
  }

  /**
   * {@return what is said about what certainly was in a period}
   *
   * @param edtf the period, in EDTF: {@code 2022-09}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   * @see #during(Timespan)
   */
  public Dataset during(String edtf) {
    return during(Timespan.parse(edtf));
  }

  /**
   * {@return what is said about what was in a period, or for all that is known may have been}
   *
   * <p>As {@link #during(Timespan)}, and with the claims whose time may lie in the period, those
   * without any time among them.
   *
   * @param period the period
   */
  public Dataset possiblyDuring(Timespan period) {
    return View.withReactions(this, new Selections(this).during(period, Certainty::isPossible));
  }

  /**
   * {@return what is said about what was in a period, or for all that is known may have been}
   *
   * @param edtf the period, in EDTF: {@code 2022-09}
   * @throws org.contested.time.TimespanParseException if the text is not EDTF
   * @see #possiblyDuring(Timespan)
   */
  public Dataset possiblyDuring(String edtf) {
    return possiblyDuring(Timespan.parse(edtf));
  }

  /**
   * {@return what everybody but one party says}
   *
   * <p>Drops the statements of which every speaker is the party or acts for it at the time, as in
   * {@link #accordingTo(PartyId)}; what others say about the party stays. Relations to dropped
   * statements, and entities to which nothing leads any more, go with them.
   *
   * @param party the party's id
   */
  public Dataset without(PartyId party) {
    return View.of(this, new Selections(this).without(party));
  }

  /**
   * {@return what everybody but one party says}
   *
   * @param party the party
   * @see #without(PartyId)
   */
  public Dataset without(Party party) {
    return without(party.id());
  }

  /**
   * {@return this dataset and a newer one united}
   *
   * <p>Nothing that either says is dropped, not even what the newer has withdrawn: its figures stay
   * current, and {@link #revisedBy(Dataset)} takes them back. A statement that both hold under one
   * id and tell alike stands once. One that the newer tells differently has been revised: the older
   * stays, and the newer is added under the id {@code old-id@version}, superseding it, and with the
   * newer dataset's {@link #releasedAt()} as the time from which it is known. So release after
   * release can be merged, and {@link #asKnownAt(LocalDate)} winds back. Where the newer is a later
   * release of the same collection, use {@link #revisedBy(Dataset)}.
   *
   * <p>Where a statement is revised, those that bear on it (that deny it, or supersede it) are too,
   * so that in the united dataset they bear on its newer words.
   *
   * <p>Of a party, territory, event or source that the two define differently the newer definition
   * stands, in the older one's place, and the difference is among the {@linkplain
   * DatasetMerge#conflicts() conflicts}. The newer title, licence and the like stand too. What is
   * wrong with the whole, such as a circle, stands in its {@link #problems()}. Of two entities with
   * one id in one dataset, which only a lenient one holds, the first is taken.
   *
   * <p>{@linkplain #unknownRecords() Records that could not be read} are taken over, and the united
   * dataset is of the later of the two format versions.
   *
   * @param newer the newer dataset
   * @throws IllegalArgumentException if one dataset holds a record that could not be read, and the
   *     other a different one of its type and id: which of them stands cannot be told
   */
  public DatasetMerge merge(Dataset newer) {
    return new Merging(this, newer).merge(false);
  }

  /**
   * {@return this dataset brought up to date by a later release of the same collection}
   *
   * <p>As {@link #merge(Dataset)}, and what the release no longer holds is taken back: for each
   * statement that it lacks a statement of the same speakers is added that retracts it, with the
   * note {@code not in release …}. UCDP's release 22.1 withdraws 86 of the events of release 19.1
   * in Ukraine; their figures stay on record and are no longer current.
   *
   * @param release the later release
   * @throws IllegalArgumentException as by {@link #merge}, and if this dataset holds a statement
   *     that could not be read and that the release lacks: whose words to take back cannot be told
   */
  public DatasetMerge revisedBy(Dataset release) {
    return new Merging(this, release).merge(true);
  }

  /**
   * {@return whether the first is, or is a part of, the second: events and territories by their
   * {@code partOf}, parties by affiliations of kind {@code PART_OF} at whatever time}
   */
  @Override
  public boolean isPartOf(EntityId part, EntityId whole) {
    return Hierarchy.isPartOf(this, part, whole);
  }

  /** {@return the statements, of several with one id the first} */
  List<Statement> firstStatements() {
    return statements.firsts();
  }

  KeptRecords kept() {
    return kept;
  }

  ImmutableList<Shelf<?, ?>> shelves() {
    return ImmutableList.of(parties, territories, events, sources, statements);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Dataset that
            && formatVersion.equals(that.formatVersion)
            && Objects.equals(title, that.title)
            && Objects.equals(description, that.description)
            && Objects.equals(licence, that.licence)
            && Objects.equals(version, that.version)
            && Objects.equals(releasedAt, that.releasedAt)
            && extensions.equals(that.extensions)
            && parties().equals(that.parties())
            && territories().equals(that.territories())
            && events().equals(that.events())
            && sources().equals(that.sources())
            && statements().equals(that.statements())
            && unknownRecords().equals(that.unknownRecords()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        formatVersion,
        title,
        description,
        licence,
        version,
        releasedAt,
        extensions,
        parties(),
        territories(),
        events(),
        sources(),
        statements(),
        unknownRecords());
  }

  /** {@return the title and how many of each it holds} */
  @Override
  public String toString() {
    return "Dataset{%s: %d parties, %d territories, %d events, %d sources, %d statements%s}"
        .formatted(
            title == null ? "untitled" : title,
            parties().size(),
            territories().size(),
            events().size(),
            sources().size(),
            statements().size(),
            kept.isEmpty() ? "" : ", %d unknown records".formatted(unknownRecords().size()));
  }

  /**
   * {@return a builder for a dataset with a title}
   *
   * @param title the title
   */
  public static Builder titled(String title) {
    return builder().title(title);
  }

  /** {@return a builder without anything set} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder with everything that this dataset has} */
  public Builder toBuilder() {
    Builder builder = toEmptyBuilder();
    for (Shelf<?, ?> shelf : shelves()) {
      builder.addAll(shelf.entities());
    }
    builder.unknown.addAll(unknownRecords());
    return builder;
  }

  /** {@return a builder with everything that this dataset has besides records} */
  Builder toEmptyBuilder() {
    Builder builder = new Builder();
    builder.formatVersion = formatVersion;
    builder.title = title;
    builder.description = description;
    builder.licence = licence;
    builder.version = version;
    builder.releasedAt = releasedAt;
    builder.extensions = extensions;
    return builder;
  }

  /** Builds a {@link Dataset}; nothing is required. Not safe for use by several threads. */
  public static final class Builder {
    private FormatVersion formatVersion = FormatVersion.CURRENT;
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String licence;
    private @Nullable String version;
    private @Nullable Timespan releasedAt;
    private Extensions extensions = Extensions.none();
    private final List<Party> parties = new ArrayList<>();
    private final List<Territory> territories = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<UnknownRecord> unknown = new ArrayList<>();

    private Builder() {}

    /**
     * Sets the version of the file format; only a dataset of a later minor version may hold records
     * that cannot be read.
     *
     * @param version the version
     * @return this
     * @throws IllegalArgumentException if it is of another major version
     */
    @CanIgnoreReturnValue
    public Builder formatVersion(FormatVersion version) {
      if (!version.isReadable()) {
        throw new IllegalArgumentException(
            "format %s is of another major version than %s, in which datasets are held; convert it"
                .formatted(version, FormatVersion.CURRENT));
      }
      this.formatVersion = version;
      return this;
    }

    /**
     * Sets the title.
     *
     * @param title the title
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /**
     * Sets what the dataset is.
     *
     * @param description the description
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder description(String description) {
      this.description = description;
      return this;
    }

    /**
     * Sets the licence under which it may be used, such as {@code CC BY 4.0}.
     *
     * @param licence the licence
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder licence(String licence) {
      this.licence = licence;
      return this;
    }

    /**
     * Sets the version or release, such as {@code 23.1}.
     *
     * @param version the version
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /**
     * Sets when this version was released.
     *
     * @param releasedAt the time
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder releasedAt(Timespan releasedAt) {
      this.releasedAt = releasedAt;
      return this;
    }

    /**
     * Sets when this version was released.
     *
     * @param edtf the time, in EDTF: {@code 2022-06-21}
     * @return this
     * @throws org.contested.time.TimespanParseException if the text is not EDTF
     */
    @CanIgnoreReturnValue
    public Builder releasedAt(String edtf) {
      return releasedAt(Timespan.parse(edtf));
    }

    /**
     * Sets the fields that this version does not know.
     *
     * @param extensions the fields
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder extensions(Extensions extensions) {
      this.extensions = extensions;
      return this;
    }

    /**
     * Adds parties, territories, events, sources and statements, in any mixture and order.
     *
     * @param entities what to add
     * @return this
     * @throws IllegalArgumentException if one is none of these
     */
    @CanIgnoreReturnValue
    public Builder add(Entity... entities) {
      return addAll(List.of(entities));
    }

    /**
     * Adds parties, territories, events, sources and statements, in any mixture and order.
     *
     * @param entities what to add
     * @return this
     * @throws IllegalArgumentException if one is none of these
     */
    @CanIgnoreReturnValue
    public Builder addAll(Iterable<? extends Entity> entities) {
      for (Entity entity : entities) {
        if (entity instanceof Statement statement) {
          statements.add(statement);
        } else if (entity instanceof Event event) {
          events.add(event);
        } else if (entity instanceof Party party) {
          parties.add(party);
        } else if (entity instanceof Territory territory) {
          territories.add(territory);
        } else if (entity instanceof Source source) {
          sources.add(source);
        } else {
          throw new IllegalArgumentException(
              "%s is no entity that a dataset holds; add a Party, Territory, Event, Source or"
                      .formatted(entity.getClass().getName())
                  + " Statement");
        }
      }
      return this;
    }

    /**
     * Adds a record that this version cannot read, after the entities of its type that were added
     * so far.
     *
     * @param record the record
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder add(UnknownRecord record) {
      unknown.add(
          record.at(
              switch (record.type()) {
                case "party" -> parties.size();
                case "territory" -> territories.size();
                case "event" -> events.size();
                case "source" -> sources.size();
                case "statement" -> statements.size();
                default -> 0;
              }));
      return this;
    }

    /**
     * Drops the records that this version cannot read.
     *
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder withoutUnknownRecords() {
      unknown.clear();
      return this;
    }

    /**
     * {@return the dataset}
     *
     * @throws InvalidDatasetException if it has errors, with every problem listed
     */
    public Dataset build() {
      Dataset dataset = new Dataset(this, true);
      if (dataset.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR)) {
        throw new InvalidDatasetException(dataset.problems);
      }
      return dataset;
    }

    /**
     * {@return the dataset, whatever is wrong with it}
     *
     * <p>Its errors stand in {@link Dataset#problems()}. Nothing is dropped: of two entities with
     * one id both are kept, and the id finds the first.
     */
    public Dataset buildLenient() {
      return new Dataset(this, true);
    }

    /** {@return the dataset, in which nothing is wrong for certain} */
    Dataset buildUnchecked() {
      return new Dataset(this, false);
    }
  }
}
