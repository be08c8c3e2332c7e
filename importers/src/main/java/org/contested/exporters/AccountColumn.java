package org.contested.exporters;

import java.util.function.Function;

/** The columns of a table of accounts, in their order. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
enum AccountColumn {
  STATEMENT("statement", "#meta+id", AccountRow::statement),
  CLAIM("claim", "#meta+claim", AccountRow::claim),
  CLAIM_TYPE("claim_type", "#meta+claim+type", AccountRow::claimType),
  EVENT("event", "#event+id", AccountRow::event),
  EVENT_NAME("event_name", "#event+name", AccountRow::eventName),
  TERRITORY("territory", "#loc+code", AccountRow::territory),
  TERRITORY_NAME("territory_name", "#loc+name", AccountRow::territoryName),
  PERIOD("period", "#date+period", AccountRow::period),
  SAYS("says", "#meta+says", AccountRow::says),
  SAYS_OF("says_of", "#group+id", AccountRow::saysOf),
  EXTENT("extent", "#meta+extent", AccountRow::extent),
  QUALIFIER("qualifier", "#meta+qualifier", AccountRow::qualifier),
  HARMS("harms", "#affected+type", AccountRow::harms),
  VICTIM_PARTY("victim_party", "#affected+party", AccountRow::victimParty),
  VICTIM_STATUS("victim_status", "#affected+status", AccountRow::victimStatus),
  VICTIM_SEX("victim_sex", "#affected+sex", AccountRow::victimSex),
  VICTIM_AGE("victim_age", "#affected+age", AccountRow::victimAge),
  VICTIM_GROUP("victim_group", "#affected+group", AccountRow::victimGroup),
  LOW("low", "#affected+num+min", AccountRow::low),
  BEST("best", "#affected+num+best", AccountRow::best),
  HIGH("high", "#affected+num+max", AccountRow::high),
  FORM("form", "#affected+form", AccountRow::form),
  FIGURE("figure", "#affected+text", AccountRow::figure),
  ACCUMULATION("accumulation", "#affected+accumulation", AccountRow::accumulation),
  AS_OF("as_of", "#date+asof", AccountRow::asOf),
  DIRECTNESS("directness", "#affected+directness", AccountRow::directness),
  BASIS("basis", "#meta+basis", AccountRow::basis),
  PROVISIONAL("provisional", "#meta+provisional", AccountRow::provisional),
  SPEAKERS("speakers", "#meta+speaker+id", AccountRow::speakers),
  SPEAKER_NAMES("speaker_names", "#meta+speaker+name", AccountRow::speakerNames),
  ON_BEHALF_OF("on_behalf_of", "#meta+behalf", AccountRow::onBehalfOf),
  SIDES("sides", "#meta+side", AccountRow::sides),
  STAKE("stake", "#meta+stake", AccountRow::stake),
  ACT("act", "#meta+act", AccountRow::act),
  DENIAL("denial", "#meta+denial", AccountRow::denial),
  STANDING("standing", "#meta+standing", AccountRow::standing),
  MODE("mode", "#meta+mode", AccountRow::mode),
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
