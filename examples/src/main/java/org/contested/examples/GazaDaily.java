package org.contested.examples;

import static org.contested.claim.Claims.harmed;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.contested.claim.Accumulation;
import org.contested.claim.Basis;
import org.contested.claim.CasualtyEstimate;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementMode;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maps Tech for Palestine's daily series of casualties in Gaza to the model.
 *
 * <p>Two speak in a row. Whom {@code report_source} names reported the fields without a prefix, and
 * Tech for Palestine passed them on. Tech for Palestine itself estimates the fields with the prefix
 * {@code ext_}, where it fills in what was not reported. Both answer the same questions, so that
 * the reported and the extrapolated can be compared. On a day without a report ({@code missing})
 * nobody is made to say anything: the figures that such rows hold all the same are kept, and are
 * nobody's claims.
 *
 * <p>All figures count within the war and the territory. Cumulative ones count up to the report's
 * date; those reported are provisional, as more dead are found. {@code killed} and {@code injured}
 * are what {@linkplain GazaRow#period() the report's period} added to the count, among them people
 * who died before it; where a report covers no hours they add nothing, and are kept verbatim. So is
 * every other field that {@link GazaField} does not list: {@code massacres_cum} counts no people;
 * {@code killed_truce_new}, {@code killed_recovered}, {@code killed_succumbed} and {@code
 * killed_committee} say how some of those in {@code killed} came to be counted. {@link GazaColumns}
 * rebuilds each row.
 *
 * <p>Both statements are dated to the row. When Tech for Palestine last corrected a row is not in
 * the file; comparing two releases shows what was corrected.
 */
final class GazaDaily {

  /** The scheme of the codes that {@code report_source} uses. */
  static final String SOURCE_SCHEME = "t4p-source";

  static final Party TECH4PALESTINE =
      Party.of("tech4palestine", PartyKind.MONITOR, "Tech for Palestine");
  static final Event WAR =
      Event.builder()
          .id("gaza-war-2023")
          .type(EventType.WAR)
          .name("war in Gaza since 7 October 2023")
          .when(Timespan.startedOn(LocalDate.of(2023, 10, 7)))
          .build();
  static final Territory GAZA = Territory.of("gaza", TerritoryKind.REGION, "Gaza Strip");

  private static final Party AUTHORITIES =
      Party.of("gaza-authorities", PartyKind.GOVERNMENT, "Authorities in the Gaza Strip");
  private static final Party MINISTRY =
      office("gaza-ministry-of-health", "Ministry of Health in Gaza", "mohtel");
  private static final Party MEDIA_OFFICE =
      office("gaza-media-office", "Government Media Office in Gaza", "gmotel");
  private static final Party OCHA =
      Party.builder()
          .id("un-ocha")
          .kind(PartyKind.INTERNATIONAL_ORGANISATION)
          .name("UN Office for the Coordination of Humanitarian Affairs")
          .code(SOURCE_SCHEME + ":unocha")
          .code(SOURCE_SCHEME + ":un")
          .build();

  private static final String NOBODY = "missing";
  private static final ImmutableMap<String, Party> SPEAKERS =
      ImmutableMap.of("mohtel", MINISTRY, "gmotel", MEDIA_OFFICE, "unocha", OCHA, "un", OCHA);
  private static final Source SERIES =
      Source.builder()
          .id("t4p:casualties_daily")
          .title("Daily Casualties - Gaza")
          .publisher(TECH4PALESTINE)
          .url("https://data.techforpalestine.org/docs/casualties-daily")
          .build();

  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Map<LocalDate, List<Statement>> statements = new LinkedHashMap<>();
  private final GazaColumns columns = new GazaColumns(parties::get);

  private GazaDaily() {
    parties.put(TECH4PALESTINE.id(), TECH4PALESTINE);
    parties.put(AUTHORITIES.id(), AUTHORITIES);
  }

  private static Party office(String id, String name, String source) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.GOVERNMENT)
        .name(name)
        .code(SOURCE_SCHEME + ":" + source)
        .affiliation(Affiliation.partOf(AUTHORITIES))
        .build();
  }

  /**
   * {@return what a file of the series says}
   *
   * @param json the file, an array with an object a day
   * @param release which release of the series it is, such as {@code 2024-02-29}
   * @throws IllegalArgumentException if the file breaks a rule; the message says where
   */
  static Dataset read(Path json, String release) {
    JsonNode rows = JsonFiles.read(json);
    if (!rows.isArray()) {
      throw new IllegalArgumentException(
          json + " holds no array; it needs one, of an object a day");
    }
    GazaDaily mapping = new GazaDaily();
    for (int i = 0; i < rows.size(); i++) {
      if (!(rows.get(i) instanceof ObjectNode fields)) {
        throw new IllegalArgumentException(
            "%s, row %d: %s must be an object".formatted(json, i + 1, rows.get(i)));
      }
      mapping.add(new GazaRow(json, i + 1, fields));
    }
    return Dataset.titled("Daily casualties in Gaza")
        .licence("public domain")
        .version(release)
        .addAll(mapping.parties.values())
        .add(GAZA, WAR, SERIES)
        .addAll(mapping.statements.values().stream().flatMap(List::stream).toList())
        .build();
  }

  private void add(GazaRow row) {
    LocalDate day = row.day();
    if (statements.containsKey(day)) {
      throw row.bad("report_date", "is that of an earlier row; dates must differ");
    }
    Optional<Statement> reported = reported(row);
    Optional<Statement> extrapolated = extrapolated(row);
    if (reported.isEmpty() && extrapolated.isEmpty()) {
      throw new IllegalArgumentException(
          "%s, row %d: nobody says anything; a row has a figure with a report_source other than %s,"
                  .formatted(row.file(), row.number(), NOBODY)
              + " or one whose name begins with "
              + GazaColumns.EXTRAPOLATED);
    }
    statements.put(day, withVerbatim(row, reported, extrapolated));
  }

  private Optional<Statement> reported(GazaRow row) {
    String source = row.text("report_source");
    Party speaker = SPEAKERS.get(source);
    if (speaker == null && !source.equals(NOBODY)) {
      throw row.bad(
          "report_source", "must be one of %s or %s".formatted(SPEAKERS.keySet(), NOBODY));
    }
    List<CasualtyEstimate> claims = claims(row, "");
    if (speaker == null || claims.isEmpty()) {
      return Optional.empty();
    }
    parties.put(speaker.id(), speaker);
    return Optional.of(
        statement(row, speaker)
            .id(GazaColumns.reportedId(row.day().toString()))
            .claims(claims.stream().map(GazaDaily::asReported).toList())
            .relayedBy(TECH4PALESTINE)
            .build());
  }

  private static CasualtyEstimate asReported(CasualtyEstimate claim) {
    CasualtyEstimate reported = claim.basedOn(Basis.REPORTED);
    return claim.accumulation() == Accumulation.CUMULATIVE ? reported.provisional() : reported;
  }

  private static Optional<Statement> extrapolated(GazaRow row) {
    List<CasualtyEstimate> claims = claims(row, GazaColumns.EXTRAPOLATED);
    if (claims.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        statement(row, TECH4PALESTINE)
            .id(GazaColumns.extrapolatedId(row.day().toString()))
            .act(SpeechAct.ESTIMATE)
            .claims(claims.stream().map(claim -> claim.basedOn(Basis.ESTIMATED)).toList())
            .build());
  }

  private static Statement.Builder statement(GazaRow row, Party speaker) {
    return Statement.by(speaker)
        .on(Timespan.of(row.day()))
        .mode(StatementMode.DATASET)
        .citing(Citation.of(SERIES).at(row.day().toString()));
  }

  /** {@return the claims of the fields whose names begin with a prefix, in their order} */
  private static List<CasualtyEstimate> claims(GazaRow row, String prefix) {
    Optional<Timespan> period = row.period();
    List<CasualtyEstimate> claims = new ArrayList<>();
    for (Map.Entry<String, JsonNode> cell : row.cells()) {
      if (cell.getKey().startsWith(prefix) && !cell.getValue().isNull()) {
        GazaField.find(cell.getKey().substring(prefix.length()))
            .flatMap(field -> claim(field, row.count(cell.getKey()), row.day(), period))
            .ifPresent(claims::add);
      }
    }
    return claims;
  }

  private static Optional<CasualtyEstimate> claim(
      GazaField field, long count, LocalDate day, Optional<Timespan> period) {
    CasualtyEstimate estimate =
        harmed(Figure.exactly(count), field.harm())
            .of(field.victims())
            .in(WAR)
            .within(GAZA)
            .caused(field.directness());
    return field.accumulation() == Accumulation.CUMULATIVE
        ? Optional.of(estimate.asOf(Timespan.of(day)))
        : period.map(time -> estimate.during(time).increment());
  }

  /** Keeps every field that cannot be rebuilt to the letter from the model. */
  private List<Statement> withVerbatim(
      GazaRow row, Optional<Statement> reported, Optional<Statement> extrapolated) {
    Map<String, String> derived = columns.derived(reported, extrapolated);
    Map<String, String> ofReport = new LinkedHashMap<>();
    Map<String, String> ofEstimate = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> cell : row.cells()) {
      String json = cell.getValue().toString();
      if (!json.equals(derived.get(cell.getKey()))) {
        boolean isEstimate = cell.getKey().startsWith(GazaColumns.EXTRAPOLATED);
        boolean toEstimate = reported.isEmpty() || (isEstimate && extrapolated.isPresent());
        (toEstimate ? ofEstimate : ofReport).put(GazaColumns.VERBATIM + cell.getKey(), json);
      }
    }
    return Stream.of(with(ofReport, reported), with(ofEstimate, extrapolated))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Statement> with(
      Map<String, String> verbatim, Optional<Statement> statement) {
    return statement.map(said -> said.toBuilder().extensions(Extensions.ofJson(verbatim)).build());
  }
}
