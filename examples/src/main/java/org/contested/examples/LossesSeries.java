package org.contested.examples;

import static org.contested.claim.Claims.captured;
import static org.contested.claim.Claims.casualties;

import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Toll;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.time.Timespan;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the daily series of Russian personnel losses, as Ukraine's General Staff states them.
 *
 * <p>Each day is a statement by the General Staff, a belligerent on its opponent, that the
 * collector of the series passed on: so many lost since the invasion began, and for some days so
 * many captured. "Losses" says no harm, so it is {@code CASUALTIES}. The figure is for that day and
 * the next day's replaces it, so it is provisional: the series is updates, no dispute with itself.
 * "About" and "more" are kept.
 *
 * <p>A statement's id is its day, without the release, so that two releases can be compared day by
 * day. What the release is called is the dataset's version and nothing else.
 */
final class LossesSeries {

  /** The prefix of the extensions in which unknown columns stand verbatim. */
  static final String VERBATIM = "losses.";

  private static final Party UKRAINE = Party.of("ukraine", PartyKind.STATE, "Ukraine");
  static final Party RUSSIA = Party.of("russia", PartyKind.STATE, "Russia");
  private static final Party GENERAL_STAFF =
      Party.of(
              "ukraine-general-staff",
              PartyKind.MILITARY,
              "General Staff of the Armed Forces of Ukraine")
          .with(Affiliation.partOf(UKRAINE));
  private static final Party COLLECTOR =
      Party.of("russia-losses", PartyKind.MONITOR, "Collector of the series of Russian losses");
  static final Event INVASION =
      Event.builder()
          .id("invasion-2022")
          .type(EventType.WAR)
          .name("Russian invasion of Ukraine")
          .when(Timespan.since(LocalDate.of(2022, 2, 24)))
          .between(RUSSIA, UKRAINE)
          .build();
  private static final Source SERIES =
      Source.of("russia-losses", "Russian personnel losses by day, as stated by Ukraine")
          .toBuilder()
          .publisher(COLLECTOR)
          .build();

  private static final String DATE = "date";
  private static final String PERSONNEL = "personnel";
  private static final String QUALIFIER = "personnel*";
  private static final String CAPTURED = "POW";
  private static final ImmutableSet<String> KNOWN =
      ImmutableSet.of(DATE, PERSONNEL, QUALIFIER, CAPTURED);

  /** Keeps the digits of unknown numbers, and refuses a field that stands twice. */
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private final Path file;

  private LossesSeries(Path file) {
    this.file = file;
  }

  /**
   * {@return what a release of the series says}
   *
   * @param json the file
   * @param release what this state of the file is called: {@code 2022-10-31}
   */
  static Dataset read(Path json, String release) {
    return new LossesSeries(json).dataset(release);
  }

  private Dataset dataset(String release) {
    JsonNode root = JSON.readTree(file.toFile());
    if (!root.isArray()) {
      throw new IllegalArgumentException(file + ": must be a list of days");
    }
    Dataset.Builder dataset =
        Dataset.titled("Russian personnel losses, as stated by Ukraine")
            .version(release)
            .licence("MIT")
            .add(UKRAINE, RUSSIA, GENERAL_STAFF, COLLECTOR, INVASION, SERIES);
    Set<LocalDate> days = new HashSet<>();
    for (int i = 0; i < root.size(); i++) {
      LocalDate day = day(root.get(i), i);
      if (!days.add(day)) {
        throw bad(root.get(i), i, DATE, "is that of an earlier entry; days must differ");
      }
      dataset.add(statement(root.get(i), i, day));
    }
    return dataset.build();
  }

  private Statement statement(JsonNode entry, int index, LocalDate day) {
    Statement.Builder statement =
        Statement.by(GENERAL_STAFF)
            .id("russia-losses:" + day)
            .on(Timespan.of(day))
            .mode(StatementMode.DATASET)
            .relayedBy(COLLECTOR)
            .citing(SERIES)
            .claim(soFar(casualties(lost(entry, index)), day));
    if (entry.has(CAPTURED)) {
      statement.claim(soFar(captured(Figure.exactly(count(entry, index, CAPTURED))), day));
    }
    Extensions unknown = Extensions.none();
    for (Map.Entry<String, JsonNode> field : entry.properties()) {
      if (!KNOWN.contains(field.getKey())) {
        unknown = unknown.withJson(VERBATIM + field.getKey(), field.getValue().toString());
      }
    }
    return statement.extensions(unknown).build();
  }

  private static CasualtyEstimate soFar(Toll toll, LocalDate day) {
    return toll.soldiersOf(RUSSIA).in(INVASION).asOf(Timespan.of(day)).provisional();
  }

  private Figure lost(JsonNode entry, int index) {
    long count = count(entry, index, PERSONNEL);
    if (!entry.has(QUALIFIER)) {
      return Figure.exactly(count);
    }
    return switch (entry.get(QUALIFIER).asString("")) {
      case "about" -> Figure.about(count);
      case "more" -> Figure.moreThan(count);
      default ->
          throw bad(entry, index, QUALIFIER, "must be about or more, or absent for an exact count");
    };
  }

  private long count(JsonNode entry, int index, String field) {
    JsonNode count = entry.path(field);
    if (!count.isIntegralNumber() || !count.canConvertToLong() || count.asLong() < 0) {
      throw bad(entry, index, field, "must be a whole number, and not negative");
    }
    return count.asLong();
  }

  private LocalDate day(JsonNode entry, int index) {
    try {
      return LocalDate.parse(entry.path(DATE).asString(""));
    } catch (DateTimeException e) {
      throw bad(entry, index, DATE, "must be a date such as 2022-04-02");
    }
  }

  private IllegalArgumentException bad(JsonNode entry, int index, String field, String rule) {
    JsonNode value = entry.path(field);
    return new IllegalArgumentException(
        "%s, entry %d, field %s: '%s' %s"
            .formatted(
                file,
                index + 1,
                field,
                value.isString() ? value.asString() : value.toString(),
                rule));
  }
}
