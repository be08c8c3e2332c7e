package org.contested.importers.naturalearth;

import static org.contested.claim.Claims.sovereign;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.exporters.TerritoriesGeoJson;
import org.contested.importers.file.RowRecords;
import org.contested.importers.json.JsonCell;
import org.contested.importers.json.JsonMapping;
import org.contested.importers.json.JsonRow;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Source;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementMode;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;

/** Maps features to territories and to what viewers say of them; see {@link NaturalEarth}. */
final class FeatureMapping implements JsonMapping {

  /** How ids of territories and holders begin. */
  static final String IDS = "ne:";

  /** How extensions begin in which members of a feature, or of the whole, stand. */
  static final String MEMBER = "geojson.";

  /** The class of a feature that a viewer does not recognise. */
  static final String UNRECOGNIZED = "Unrecognized";

  private static final String CODE = "adm0_a3";
  private static final String COUNTRY = "Admin-0 country";
  private static final Party MAKER = Party.of("natural-earth", PartyKind.MONITOR, "Natural Earth");
  private static final Source FILE =
      Source.builder()
          .id("natural-earth:countries")
          .title("Natural Earth, Admin 0 – Countries")
          .publisher(MAKER)
          .url("https://www.naturalearthdata.com")
          .build();

  private final FeatureSurvey survey;
  private final Set<String> codes = new HashSet<>();

  FeatureMapping(FeatureSurvey survey) {
    this.survey = survey;
  }

  static StatementId statement(TerritoryId territory, Viewer viewer) {
    return StatementId.of(territory.value() + ":" + viewer.code());
  }

  /** {@return the id of the statement that names the holder of what a viewer does not recognise} */
  static StatementId holderStatement(TerritoryId territory, Viewer viewer) {
    return StatementId.of(statement(territory, viewer).value() + ":holder");
  }

  @Override
  public void map(JsonRow row, RowRecords records) {
    Feature feature = Feature.of(row);
    if (row.isBad()) {
      return;
    }
    String code = code(feature);
    if (row.isBad()) {
      return;
    }
    records.share(MAKER.id(), () -> MAKER);
    records.share(FILE.id(), () -> FILE);
    party(code, records);
    Territory territory = land(feature, code);
    Map<StatementId, Statement> said = new LinkedHashMap<>();
    for (Viewer viewer : Viewer.in(feature.columns())) {
      view(feature, code, viewer, records).forEach(one -> said.put(one.id(), one));
    }
    if (row.isBad()) {
      return;
    }
    Map<String, String> extensions = verbatim(feature, territory, said);
    members(row, extensions);
    records.add(territory.toBuilder().extensions(Extensions.ofJson(extensions)).build());
    said.values().forEach(records::add);
    codes.add(code);
  }

  /** The properties, and the members beside them. */
  @Override
  public ImmutableList<Map.Entry<String, JsonCell>> values(JsonRow row) {
    ImmutableList.Builder<Map.Entry<String, JsonCell>> values = ImmutableList.builder();
    values.addAll(Feature.of(row).cells().entrySet());
    row.cells().entrySet().stream()
        .filter(member -> !member.getKey().equals(Feature.PROPERTIES))
        .forEach(values::add);
    return values.build();
  }

  private String code(Feature feature) {
    Optional<String> code = feature.code(CODE);
    if (code.isEmpty()) {
      feature.missing(CODE, "must be there; it is the feature's code");
    } else if (codes.contains(code.get())) {
      feature.error(CODE, "unique", "is that of an earlier feature; codes must differ");
    }
    return code.orElse("");
  }

  private static Territory land(Feature feature, String code) {
    boolean isCountry = feature.text("featurecla").filter(COUNTRY::equals).isPresent();
    Territory.Builder territory =
        Territory.builder()
            .id(NaturalEarth.territory(code))
            .kind(isCountry ? TerritoryKind.COUNTRY : TerritoryKind.REGION);
    Columns.NAMES.forEach(
        (column, name) -> feature.text(column).map(name).ifPresent(territory::addName));
    Columns.CODES.forEach(
        (column, scheme) ->
            feature.plain(column).ifPresent(value -> territory.addCode(Code.of(scheme, value))));
    return territory.build();
  }

  /** {@return what the model does not say, or not in these words} */
  private Map<String, String> verbatim(
      Feature feature, Territory territory, Map<StatementId, Statement> said) {
    ImmutableList<String> columns = feature.columns();
    Map<String, String> derived =
        Columns.derived(territory, columns, id -> Optional.ofNullable(said.get(id)));
    Map<String, String> verbatim = new LinkedHashMap<>();
    feature
        .cells()
        .forEach(
            (column, cell) -> {
              if (!cell.json().equals(derived.getOrDefault(Columns.small(column), "null"))) {
                verbatim.put(Columns.VERBATIM + column, cell.json());
              }
            });
    if (!columns.equals(survey.columns())) {
      verbatim.put(Columns.LIST, Columns.toJson(columns));
    }
    return verbatim;
  }

  /** Keeps the outline and what else a feature holds, but for what each one does. */
  private static void members(JsonRow row, Map<String, String> extensions) {
    for (Map.Entry<String, JsonCell> member : row.cells().entrySet()) {
      String name = member.getKey();
      JsonCell cell = member.getValue();
      if (name.equals("geometry")) {
        if (!cell.isNull()) {
          extensions.put(TerritoriesGeoJson.GEOMETRY, cell.json());
        }
      } else if (!name.equals(Feature.PROPERTIES)
          && !(name.equals("type") && cell.words().equals("Feature"))) {
        extensions.put(MEMBER + name, cell.json());
      }
    }
  }

  private PartyId party(String code, RowRecords records) {
    PartyId id = NaturalEarth.holder(code);
    records.share(
        id,
        () -> {
          Party.Builder party =
              Party.builder().id(id).kind(PartyKind.OTHER).code(Columns.SCHEME + ":" + code);
          survey.name(code).ifPresent(party::name);
          return party.build();
        });
    return id;
  }

  private Party viewer(Viewer viewer, RowRecords records) {
    Party party = viewer.party();
    for (Affiliation tie : party.affiliations()) {
      party(Columns.code(tie.party()), records);
    }
    return records.share(party.id(), () -> party);
  }

  /** {@return what a viewer says of a feature: one statement, two, or none} */
  private List<Statement> view(Feature feature, String code, Viewer viewer, RowRecords records) {
    TerritoryId territory = NaturalEarth.territory(code);
    Party speaker = viewer(viewer, records);
    Optional<String> seenAs = feature.text(viewer.classColumn());
    Optional<TerritorialStatus> held =
        feature
            .code(viewer.holderColumn())
            .map(holder -> sovereign(party(holder, records), territory));
    StatementId id = statement(territory, viewer);
    if (seenAs.isPresent() && seenAs.get().equals(UNRECOGNIZED)) {
      PartyId own = NaturalEarth.holder(code);
      List<Statement> both = new ArrayList<>();
      both.add(said(id, speaker, SpeechAct.DENY, sovereign(own, territory)));
      held.filter(status -> !status.holder().equals(own))
          .map(
              status -> said(holderStatement(territory, viewer), speaker, SpeechAct.ASSERT, status))
          .ifPresent(both::add);
      return both;
    }
    return held
        .map(status -> seenAs.map(status::qualified).orElse(status))
        .map(status -> said(id, speaker, SpeechAct.ASSERT, status))
        .stream()
        .toList();
  }

  private static Statement said(
      StatementId id, Party speaker, SpeechAct act, TerritorialStatus status) {
    return Statement.by(speaker)
        .id(id)
        .act(act)
        .claim(status)
        .mode(StatementMode.DATASET)
        .relayedBy(MAKER)
        .citing(Citation.of(FILE))
        .build();
  }
}
