package org.contested.examples;

import static org.contested.claim.Claims.sovereign;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contested.claim.TerritorialStatus;
import org.contested.common.Code;
import org.contested.common.Extensions;
import org.contested.dataset.Dataset;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Maps the countries of Natural Earth to the model: to whom each belongs, according to each viewer.
 *
 * <p>A feature is a territory, and a code that holds one is a party. Each {@linkplain
 * NaturalEarthViewer viewer} speaks one statement on each feature, passed on by Natural Earth:
 *
 * <ul>
 *   <li>Where its class is null it has no class of its own, and where it classes the feature as a
 *       country, dependency, province or region it gives the class as the claim's qualifier: it
 *       asserts that the feature is the sovereign territory of the holder in its {@code adm0_a3}
 *       column.
 *   <li>Where its class is {@code Unrecognized} it denies that the feature is its own sovereign;
 *       and where it names another holder, a second statement asserts that one's sovereignty.
 * </ul>
 *
 * <p>Most columns of a viewer hold what the file's maker takes as the default; the file does not
 * say where a government said so, nor when. All features are of one kind, as the file classes them
 * all as {@code Admin-0 country}: its column {@code type} (sovereign country, dependency, disputed)
 * is a view like others, and is kept verbatim. So is every property that {@link
 * NaturalEarthColumns} cannot rebuild from the model. Shapes are not read.
 */
final class NaturalEarth {

  /** The class of a feature that a viewer does not recognise. */
  static final String UNRECOGNIZED = "Unrecognized";

  /** The name of the extension that lists the properties in their order. */
  static final String COLUMNS = "ne-columns";

  private static final String IDS = "ne:";
  private static final String COUNTRY = "Admin-0 country";
  private static final Party MAKER = Party.of("natural-earth", PartyKind.MONITOR, "Natural Earth");
  private static final Source FILE =
      Source.builder()
          .id("natural-earth:countries")
          .title("Natural Earth, Admin 0 – Countries")
          .publisher(MAKER)
          .url("https://www.naturalearthdata.com")
          .build();

  private final ImmutableList<String> columns;
  private final ImmutableMap<String, String> names;
  private final Map<PartyId, Party> parties = new LinkedHashMap<>();
  private final Map<TerritoryId, Territory> territories = new LinkedHashMap<>();
  private final List<Statement> statements = new ArrayList<>();

  private NaturalEarth(List<NaturalEarthFeature> features) {
    this.columns =
        features.isEmpty()
            ? ImmutableList.of()
            : NaturalEarthColumns.of(features.get(0).properties());
    this.names = names(features);
    parties.put(MAKER.id(), MAKER);
  }

  static PartyId holder(String code) {
    return PartyId.of(IDS + code);
  }

  static TerritoryId territory(String code) {
    return TerritoryId.of(IDS + code);
  }

  static StatementId statement(TerritoryId territory, NaturalEarthViewer viewer) {
    return StatementId.of(territory.value() + ":" + viewer.code());
  }

  /** {@return the id of the statement that names the holder of what a viewer does not recognise} */
  static StatementId holderStatement(TerritoryId territory, NaturalEarthViewer viewer) {
    return StatementId.of(statement(territory, viewer).value() + ":holder");
  }

  /**
   * {@return what a file says, according to each viewer}
   *
   * @param geojson the file, a GeoJSON collection of features
   * @throws IllegalArgumentException if the file breaks a rule; the message says where
   */
  static Dataset read(Path geojson) {
    List<NaturalEarthFeature> features = features(geojson);
    NaturalEarth mapping = new NaturalEarth(features);
    features.forEach(mapping::add);
    return Dataset.titled("Natural Earth: countries by viewpoint")
        .licence("public domain")
        .extensions(
            Extensions.none().withJson(COLUMNS, NaturalEarthColumns.toJson(mapping.columns)))
        .addAll(mapping.parties.values())
        .addAll(mapping.territories.values())
        .add(FILE)
        .addAll(mapping.statements)
        .build();
  }

  private static List<NaturalEarthFeature> features(Path file) {
    JsonNode features = JsonFiles.read(file).path("features");
    if (!features.isArray()) {
      throw new IllegalArgumentException(
          file + " has no array of features; it must be a GeoJSON FeatureCollection");
    }
    List<NaturalEarthFeature> all = new ArrayList<>();
    for (JsonNode feature : features) {
      if (!(feature.path("properties") instanceof ObjectNode properties)) {
        throw new IllegalArgumentException(
            "%s, feature %d: it has no object of properties".formatted(file, all.size() + 1));
      }
      all.add(new NaturalEarthFeature(file, all.size() + 1, properties));
    }
    return all;
  }

  /** {@return what codes mean: those of features, and of the areas and states they name beside} */
  private static ImmutableMap<String, String> names(List<NaturalEarthFeature> features) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String column : List.of("adm0_a3", "brk_a3", "iso_a3")) {
      for (NaturalEarthFeature feature : features) {
        Optional<String> name = feature.text(column.equals("brk_a3") ? "brk_name" : "name");
        feature.code(column).ifPresent(code -> name.ifPresent(n -> names.putIfAbsent(code, n)));
      }
    }
    return ImmutableMap.copyOf(names);
  }

  private void add(NaturalEarthFeature feature) {
    Territory territory = land(feature);
    if (territories.containsKey(territory.id())) {
      throw feature.bad("adm0_a3", "is that of an earlier feature; codes must differ");
    }
    party(feature.code());
    ImmutableList<String> own = NaturalEarthColumns.of(feature.properties());
    Map<StatementId, Statement> said = new LinkedHashMap<>();
    for (NaturalEarthViewer viewer : NaturalEarthViewer.in(own)) {
      view(feature, territory, viewer).forEach(one -> said.put(one.id(), one));
    }
    statements.addAll(said.values());
    Map<String, String> derived =
        NaturalEarthColumns.derived(territory, own, id -> Optional.ofNullable(said.get(id)));
    Map<String, String> verbatim = new LinkedHashMap<>();
    feature
        .cells()
        .forEach(
            cell -> {
              String json = cell.getValue().toString();
              if (!json.equals(derived.getOrDefault(cell.getKey(), "null"))) {
                verbatim.put(NaturalEarthColumns.VERBATIM + cell.getKey(), json);
              }
            });
    if (!own.equals(columns)) {
      verbatim.put(COLUMNS, NaturalEarthColumns.toJson(own));
    }
    territories.put(
        territory.id(), territory.toBuilder().extensions(Extensions.ofJson(verbatim)).build());
  }

  private static Territory land(NaturalEarthFeature feature) {
    boolean isCountry = feature.text("featurecla").filter(COUNTRY::equals).isPresent();
    Territory.Builder territory =
        Territory.builder()
            .id(territory(feature.code()))
            .kind(isCountry ? TerritoryKind.COUNTRY : TerritoryKind.REGION);
    NaturalEarthColumns.NAMES.forEach(
        (column, name) -> feature.text(column).map(name).ifPresent(territory::addName));
    NaturalEarthColumns.CODES.forEach(
        (column, scheme) ->
            feature.plain(column).ifPresent(value -> territory.addCode(Code.of(scheme, value))));
    return territory.build();
  }

  private PartyId party(String code) {
    PartyId id = holder(code);
    if (!parties.containsKey(id)) {
      Party.Builder party =
          Party.builder()
              .id(id)
              .kind(PartyKind.OTHER)
              .code(NaturalEarthColumns.SCHEME + ":" + code);
      String name = names.get(code);
      parties.put(id, (name == null ? party : party.name(name)).build());
    }
    return id;
  }

  private Party viewer(NaturalEarthViewer viewer) {
    Party party = viewer.party();
    for (Affiliation tie : party.affiliations()) {
      party(tie.party().value().substring(IDS.length()));
    }
    return parties.computeIfAbsent(party.id(), id -> party);
  }

  /** {@return what a viewer says of a feature: one statement, two, or none} */
  private List<Statement> view(
      NaturalEarthFeature feature, Territory territory, NaturalEarthViewer viewer) {
    Party speaker = viewer(viewer);
    Optional<String> seenAs = feature.text(viewer.classColumn());
    Optional<PartyId> holder = feature.code(viewer.holderColumn()).map(this::party);
    StatementId id = statement(territory.id(), viewer);
    Optional<TerritorialStatus> held = holder.map(party -> sovereign(party, territory.id()));
    if (seenAs.isPresent() && seenAs.get().equals(UNRECOGNIZED)) {
      PartyId own = holder(feature.code());
      List<Statement> both = new ArrayList<>();
      both.add(said(id, speaker, SpeechAct.DENY, sovereign(own, territory.id())));
      held.filter(status -> !status.holder().equals(own))
          .map(
              status ->
                  said(holderStatement(territory.id(), viewer), speaker, SpeechAct.ASSERT, status))
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
