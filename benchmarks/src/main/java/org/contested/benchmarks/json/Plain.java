package org.contested.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.List;
import org.contested.claim.Accumulation;
import org.contested.claim.Directness;
import org.contested.claim.EventState;
import org.contested.claim.Harm;
import org.contested.claim.VictimStatus;
import org.contested.event.EventType;
import org.contested.event.Role;
import org.contested.party.PartyKind;
import org.contested.statement.SpeechAct;
import org.contested.statement.StatementMode;
import org.contested.territory.LocationPrecision;
import org.contested.territory.TerritoryKind;
import org.jspecify.annotations.Nullable;

/**
 * The records that a user of Jackson would write by hand for the JSON of {@link Chronicle}: the
 * same bytes, read and written by databind alone.
 *
 * <p>Where there was a choice, it was made for speed as a careful user would: a part that may be
 * absent is null, not {@code Optional}; ids, names and codes are strings without any check; closed
 * vocabularies are enums, ours; a day that is always one is a {@link LocalDate}, and a time that
 * may be an EDTF set such as {@code [2020-01-01..2020-01-04]} stays a string; fields that the data
 * never have are left out. A figure is read by three creators, as JSON has a number, a word or an
 * object there, and written by its value. The annotations are those of both majors of Jackson.
 */
public final class Plain {

  private Plain() {}

  /** How records tell their type where kinds are mixed; a mapper mixes it into {@link Entity}. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({
    @JsonSubTypes.Type(Party.class),
    @JsonSubTypes.Type(Territory.class),
    @JsonSubTypes.Type(Event.class),
    @JsonSubTypes.Type(Source.class),
    @JsonSubTypes.Type(Statement.class)
  })
  public interface Tagged {}

  /** Anything that stands on a line of its own. */
  public sealed interface Entity permits Party, Territory, Event, Source, Statement {}

  /** A whole document. */
  @JsonInclude(Include.NON_NULL)
  public record Dataset(
      String format,
      @Nullable String title,
      @Nullable String licence,
      List<Party> parties,
      List<Territory> territories,
      List<Event> events,
      List<Source> sources,
      List<Statement> statements) {}

  /** A party. */
  @JsonTypeName("party")
  @JsonInclude(Include.NON_NULL)
  public record Party(
      String id, PartyKind kind, @Nullable List<String> names, @Nullable List<String> codes)
      implements Entity {}

  /** A territory. */
  @JsonTypeName("territory")
  @JsonInclude(Include.NON_NULL)
  public record Territory(
      String id, TerritoryKind kind, @Nullable List<String> names, @Nullable List<String> codes)
      implements Entity {}

  /** A source. */
  @JsonTypeName("source")
  @JsonInclude(Include.NON_NULL)
  public record Source(String id, @Nullable String title, @Nullable String publisher)
      implements Entity {}

  /** An event. */
  @JsonTypeName("event")
  @JsonInclude(Include.NON_NULL)
  public record Event(
      String id,
      EventType eventType,
      @Nullable List<String> names,
      @Nullable List<String> codes,
      @Nullable List<String> partOf,
      @Nullable List<Participation> participants,
      @Nullable List<Location> locations,
      @Nullable String when)
      implements Entity {}

  /** A part in an event. */
  @JsonInclude(Include.NON_NULL)
  public record Participation(String party, Role role, @Nullable String side) {}

  /** A place. */
  @JsonInclude(Include.NON_NULL)
  public record Location(
      @Nullable String territory,
      @Nullable Coordinates coordinates,
      @Nullable LocationPrecision precision,
      @Nullable String description) {}

  /** A point. */
  public record Coordinates(double latitude, double longitude) {}

  /** A statement. */
  @JsonTypeName("statement")
  @JsonInclude(Include.NON_NULL)
  public record Statement(
      String id,
      List<String> speakers,
      SpeechAct act,
      @Nullable List<Claim> claims,
      @Nullable LocalDate saidAt,
      @Nullable LocalDate knownAt,
      @Nullable String venue,
      @Nullable StatementMode mode,
      @Nullable List<Quotation> quotations,
      @Nullable List<String> relays,
      @Nullable List<Citation> citations,
      @Nullable String grade)
      implements Entity {}

  /** A quotation. */
  @JsonInclude(Include.NON_NULL)
  public record Quotation(String text, @Nullable String language) {}

  /** A citation. */
  @JsonInclude(Include.NON_NULL)
  public record Citation(
      String source, @Nullable String locator, @Nullable LocalDate publishedAt) {}

  /** A claim. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  @JsonSubTypes({@JsonSubTypes.Type(CasualtyEstimate.class), @JsonSubTypes.Type(Occurrence.class)})
  public sealed interface Claim permits CasualtyEstimate, Occurrence {}

  /** How many suffered what. */
  @JsonTypeName("casualtyEstimate")
  @JsonInclude(Include.NON_NULL)
  public record CasualtyEstimate(
      List<Harm> harms,
      @Nullable Victims victims,
      Figure figure,
      Scope scope,
      Accumulation accumulation,
      @Nullable Directness directness,
      @Nullable Boolean provisional)
      implements Claim {}

  /** Whether an event happened. */
  @JsonTypeName("occurrence")
  @JsonInclude(Include.NON_NULL)
  public record Occurrence(String event, EventState state) implements Claim {}

  /** Who suffered. */
  @JsonInclude(Include.NON_NULL)
  public record Victims(
      @Nullable String party, @Nullable VictimStatus status, @Nullable String group) {}

  /** Where and when. */
  @JsonInclude(Include.NON_NULL)
  public record Scope(
      @Nullable String event, @Nullable String territory, @Nullable String period) {}

  /**
   * A number as it was said: one of the three is set.
   *
   * @param exactly a number alone
   * @param word a word alone
   * @param bounds any other form
   */
  public record Figure(@Nullable Long exactly, @Nullable String word, @Nullable Bounds bounds) {

    /** {@return a number alone} */
    @JsonCreator
    public static Figure of(long exactly) {
      return new Figure(exactly, null, null);
    }

    /** {@return a word alone} */
    @JsonCreator
    public static Figure of(String word) {
      return new Figure(null, word, null);
    }

    /** {@return any other form} */
    @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
    public static Figure of(
        @JsonProperty("atLeast") @Nullable Long atLeast,
        @JsonProperty("moreThan") @Nullable Long moreThan,
        @JsonProperty("atMost") @Nullable Long atMost,
        @JsonProperty("fewerThan") @Nullable Long fewerThan,
        @JsonProperty("between") long @Nullable [] between,
        @JsonProperty("about") @Nullable Long about,
        @JsonProperty("unquantified") @Nullable String unquantified,
        @JsonProperty("best") @Nullable Long best) {
      return new Figure(
          null,
          null,
          new Bounds(atLeast, moreThan, atMost, fewerThan, between, about, unquantified, best));
    }

    /** {@return the one that is set} */
    @JsonValue
    public @Nullable Object value() {
      return bounds != null ? bounds : exactly != null ? exactly : word;
    }
  }

  /** The form of a figure that is not a number alone. */
  @JsonInclude(Include.NON_NULL)
  @SuppressWarnings("ArrayRecordComponent") // two counts; records of data are not compared here
  public record Bounds(
      @Nullable Long atLeast,
      @Nullable Long moreThan,
      @Nullable Long atMost,
      @Nullable Long fewerThan,
      long @Nullable [] between,
      @Nullable Long about,
      @Nullable String unquantified,
      @Nullable Long best) {}
}
