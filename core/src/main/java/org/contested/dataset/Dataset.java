package org.contested.dataset;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
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
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * Parties, territories, events, sources, and the statements made about them: one report's coding, a
 * newsroom's archive, or a release of somebody's data.
 *
 * <p>A dataset holds what was said, by whom; statements that contradict one another stand side by
 * side. It keeps the order in which entities were added, and two datasets are equal if they hold
 * equal things in the same order under the same title, description, licence and version.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.titled("Armenia–Azerbaijan, September 2022")
 *     .add(armenia, azerbaijan, pashinyan, clashes, article, toll)
 *     .build();
 * }</pre>
 */
public final class Dataset implements Extensible, Containment {

  private final @Nullable String title;
  private final @Nullable String description;
  private final @Nullable String licence;
  private final @Nullable String version;
  private final Extensions extensions;
  private final Shelf<PartyId, Party> parties;
  private final Shelf<TerritoryId, Territory> territories;
  private final Shelf<EventId, Event> events;
  private final Shelf<SourceId, Source> sources;
  private final Shelf<StatementId, Statement> statements;
  private final ImmutableList<Problem> problems;

  private Dataset(Builder builder) {
    this.title = builder.title;
    this.description = builder.description;
    this.licence = builder.licence;
    this.version = builder.version;
    this.extensions = builder.extensions;
    this.parties = Shelf.of("party", builder.parties, Party::id);
    this.territories = Shelf.of("territory", builder.territories, Territory::id);
    this.events = Shelf.of("event", builder.events, Event::id);
    this.sources = Shelf.of("source", builder.sources, Source::id);
    this.statements = Shelf.of("statement", builder.statements, Statement::id);
    this.problems = Integrity.problemsOf(this);
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
   * {@return whether the first is, or is a part of, the second: events and territories by their
   * {@code partOf}, parties by affiliations of kind {@code PART_OF} at whatever time}
   */
  @Override
  public boolean isPartOf(EntityId part, EntityId whole) {
    return Hierarchy.isPartOf(this, part, whole);
  }

  ImmutableList<Shelf<?, ?>> shelves() {
    return ImmutableList.of(parties, territories, events, sources, statements);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Dataset that
            && Objects.equals(title, that.title)
            && Objects.equals(description, that.description)
            && Objects.equals(licence, that.licence)
            && Objects.equals(version, that.version)
            && extensions.equals(that.extensions)
            && parties().equals(that.parties())
            && territories().equals(that.territories())
            && events().equals(that.events())
            && sources().equals(that.sources())
            && statements().equals(that.statements()));
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        title,
        description,
        licence,
        version,
        extensions,
        parties(),
        territories(),
        events(),
        sources(),
        statements());
  }

  /** {@return the title and how many of each it holds} */
  @Override
  public String toString() {
    return "Dataset{%s: %d parties, %d territories, %d events, %d sources, %d statements}"
        .formatted(
            title == null ? "untitled" : title,
            parties().size(),
            territories().size(),
            events().size(),
            sources().size(),
            statements().size());
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
    Builder builder = new Builder();
    builder.title = title;
    builder.description = description;
    builder.licence = licence;
    builder.version = version;
    builder.extensions = extensions;
    for (Shelf<?, ?> shelf : shelves()) {
      builder.addAll(shelf.entities());
    }
    return builder;
  }

  /** Builds a {@link Dataset}; nothing is required. Not safe for use by several threads. */
  public static final class Builder {
    private @Nullable String title;
    private @Nullable String description;
    private @Nullable String licence;
    private @Nullable String version;
    private Extensions extensions = Extensions.none();
    private final List<Party> parties = new ArrayList<>();
    private final List<Territory> territories = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Builder() {}

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
     * {@return the dataset}
     *
     * @throws InvalidDatasetException if it has errors, with every problem listed
     */
    public Dataset build() {
      Dataset dataset = new Dataset(this);
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
      return new Dataset(this);
    }
  }
}
