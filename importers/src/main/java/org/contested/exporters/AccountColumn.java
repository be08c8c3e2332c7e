package org.contested.exporters;

import java.util.function.Function;

/** The columns of a table of accounts, in their order. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum AccountColumn {
  STATEMENT("statement", "#meta+id", AccountRow::statement),
  CLAIM("claim", "#meta+claim", AccountRow::index),
  CLAIM_TYPE("claim_type", "#meta+claim+type", of(ClaimCells::type)),
  EVENT("event", "#event+id", of(ClaimCells::event)),
  EVENT_NAME("event_name", "#event+name", of(ClaimCells::eventName)),
  TERRITORY("territory", "#loc+code", of(ClaimCells::territory)),
  TERRITORY_NAME("territory_name", "#loc+name", of(ClaimCells::territoryName)),
  PERIOD("period", "#date+period", of(ClaimCells::period)),
  SAYS("says", "#meta+says", of(ClaimCells::says)),
  SAYS_OF("says_of", "#group+id", of(ClaimCells::saysOf)),
  EXTENT("extent", "#meta+extent", of(ClaimCells::extent)),
  QUALIFIER("qualifier", "#meta+qualifier", of(ClaimCells::qualifier)),
  MOTIVE("motive", "#meta+motive", of(ClaimCells::motive)),
  HARMS("harms", "#affected+type", of(ClaimCells::harms)),
  VICTIM_PARTY("victim_party", "#affected+party", of(ClaimCells::victimParty)),
  VICTIM_STATUS("victim_status", "#affected+status", of(ClaimCells::victimStatus)),
  VICTIM_SEX("victim_sex", "#affected+sex", of(ClaimCells::victimSex)),
  VICTIM_AGE("victim_age", "#affected+age", of(ClaimCells::victimAge)),
  VICTIM_GROUP("victim_group", "#affected+group", of(ClaimCells::victimGroup)),
  LOW("low", "#affected+num+min", row -> row.asserted(row.claim().low())),
  BEST("best", "#affected+num+best", row -> row.asserted(row.claim().best())),
  HIGH("high", "#affected+num+max", row -> row.asserted(row.claim().high())),
  PUBLISHED_LOW(
      "published_low", "#affected+num+min+published", row -> row.published(Published::low)),
  PUBLISHED_BEST(
      "published_best", "#affected+num+best+published", row -> row.published(Published::best)),
  PUBLISHED_HIGH(
      "published_high", "#affected+num+max+published", row -> row.published(Published::high)),
  ANOMALY("anomaly", "#meta+anomaly", of(ClaimCells::anomaly)),
  FORM("form", "#affected+form", of(ClaimCells::form)),
  FIGURE("figure", "#affected+text", of(ClaimCells::figure)),
  ACCUMULATION("accumulation", "#affected+accumulation", of(ClaimCells::accumulation)),
  AS_OF("as_of", "#date+asof", of(ClaimCells::asOf)),
  DIRECTNESS("directness", "#affected+directness", of(ClaimCells::directness)),
  BASIS("basis", "#meta+basis", of(ClaimCells::basis)),
  PROVISIONAL("provisional", "#meta+provisional", of(ClaimCells::provisional)),
  CLAIM_EXTENSIONS(
      "claim_extensions",
      "#meta+claim+extensions",
      of(claim -> AccountRow.join(claim.extensions(), text -> text))),
  SPEAKERS("speakers", "#meta+speaker+id", AccountRow::speakers),
  SPEAKER_NAMES("speaker_names", "#meta+speaker+name", AccountRow::speakerNames),
  ON_BEHALF_OF("on_behalf_of", "#meta+behalf", AccountRow::onBehalfOf),
  SIDES("sides", "#meta+side", row -> AccountRow.ids(row.sides())),
  STAKE("stake", "#meta+stake", AccountRow::stake),
  ACT("act", "#meta+act", AccountRow::act),
  CONDITION("condition", "#meta+condition", AccountRow::condition),
  ASSERTED("asserted", "#meta+asserted", row -> Boolean.toString(row.isAsserted())),
  DENIAL("denial", "#meta+denial", row -> Boolean.toString(row.isDenial())),
  STANDING("standing", "#meta+standing", AccountRow::standing),
  MODE("mode", "#meta+mode", AccountRow::mode),
  GRADE("grade", "#meta+grade", AccountRow::grade),
  NOTE("note", "#meta+note", AccountRow::note),
  SAID_AT("said_at", "#date+said", AccountRow::saidAt),
  SAID_EARLIEST("said_earliest", "#date+said+start", AccountRow::saidEarliest),
  SAID_LATEST("said_latest", "#date+said+end", AccountRow::saidLatest),
  KNOWN_AT("known_at", "#date+known", AccountRow::knownAt),
  RELAYS("relays", "#meta+relay+id", AccountRow::relays),
  SOURCES("sources", "#meta+source+id", AccountRow::sources),
  SOURCE_TITLES("source_titles", "#meta+source+name", AccountRow::sourceTitles),
  LOCATORS("locators", "#meta+url", AccountRow::locators),
  PUBLISHED_AT("published_at", "#date+published", AccountRow::publishedAt),
  QUOTATION("quotation", "#meta+quote", AccountRow::quotation);

  private final String header;
  private final String hxl;
  private final Function<AccountRow, String> cell;

  AccountColumn(String header, String hxl, Function<AccountRow, String> cell) {
    this.header = header;
    this.hxl = hxl;
    this.cell = cell;
  }

  private static Function<AccountRow, String> of(Function<ClaimCells, String> cell) {
    return row -> cell.apply(row.claim());
  }

  /** {@return the name of the column} */
  String header() {
    return header;
  }

  /** {@return its HXL tag} */
  String hxl() {
    return hxl;
  }

  /** {@return its cell in a row} */
  String cell(AccountRow row) {
    return cell.apply(row);
  }
}
