package org.contested.exporters;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Occurrence;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.Citation;
import org.contested.statement.Quotation;
import org.contested.statement.Source;
import org.contested.statement.Statement;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/**
 * An account as cells. Several values of one cell are parted by a semicolon and a space; what was
 * not said is empty.
 *
 * @param claimIndex where the claim stands among those of its statement, from 0
 */
record AccountRow(Dataset dataset, Account account, int claimIndex) {

  private static final String BETWEEN = "; ";

  /** {@return the row after another; of equal claims of one statement, each has its own index} */
  static AccountRow after(@Nullable AccountRow before, Dataset dataset, Account account) {
    ImmutableList<Claim> claims = account.statement().claims();
    int index = 0;
    if (before != null && before.said().id().equals(account.statement().id())) {
      index = before.claimIndex + 1;
    }
    while (index < claims.size() && !claims.get(index).equals(account.claim())) {
      index++;
    }
    return new AccountRow(
        dataset, account, index < claims.size() ? index : claims.indexOf(account.claim()));
  }

  private Statement said() {
    return account.statement();
  }

  String statement() {
    return said().id().value();
  }

  String claim() {
    return Integer.toString(claimIndex);
  }

  String claimType() {
    Claim claim = account.claim();
    if (claim instanceof CasualtyEstimate) {
      return "casualtyEstimate";
    } else if (claim instanceof TerritorialStatus) {
      return "territorialStatus";
    }
    return claim instanceof Responsibility ? "responsibility" : "occurrence";
  }

  private Optional<CasualtyEstimate> estimate() {
    return account.claim() instanceof CasualtyEstimate estimate
        ? Optional.of(estimate)
        : Optional.empty();
  }

  /** {@return the event that a claim is about} */
  static Optional<EventId> eventOf(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.scope().event();
    } else if (claim instanceof Responsibility responsibility) {
      return Optional.of(responsibility.event());
    }
    return claim instanceof Occurrence occurrence
        ? Optional.of(occurrence.event())
        : Optional.empty();
  }

  String event() {
    return eventOf(account.claim()).map(EventId::value).orElse("");
  }

  String eventName() {
    return eventOf(account.claim())
        .flatMap(dataset::find)
        .filter(event -> !event.names().isEmpty())
        .map(Event::displayName)
        .orElse("");
  }

  private Optional<TerritoryId> place() {
    return account.claim() instanceof TerritorialStatus status
        ? Optional.of(status.territory())
        : estimate().flatMap(estimate -> estimate.scope().territory());
  }

  String territory() {
    return place().map(TerritoryId::value).orElse("");
  }

  String territoryName() {
    return place().flatMap(dataset::find).map(Territory::displayName).orElse("");
  }

  String period() {
    Optional<Timespan> period =
        account.claim() instanceof TerritorialStatus status
            ? status.period()
            : estimate().flatMap(estimate -> estimate.scope().period());
    return text(period);
  }

  String says() {
    Claim claim = account.claim();
    if (claim instanceof TerritorialStatus status) {
      return status.relation().name();
    } else if (claim instanceof Responsibility responsibility) {
      return responsibility.deed().name();
    }
    return claim instanceof Occurrence occurrence ? occurrence.state().name() : "";
  }

  String saysOf() {
    Claim claim = account.claim();
    if (claim instanceof TerritorialStatus status) {
      return status.holder().value();
    }
    return claim instanceof Responsibility responsibility ? responsibility.party().value() : "";
  }

  private Optional<TerritorialStatus> status() {
    return account.claim() instanceof TerritorialStatus status
        ? Optional.of(status)
        : Optional.empty();
  }

  String extent() {
    return status().flatMap(TerritorialStatus::extent).map(Enum::name).orElse("");
  }

  String qualifier() {
    return status().flatMap(TerritorialStatus::qualifier).orElse("");
  }

  String harms() {
    return estimate().map(estimate -> join(estimate.harms(), Enum::name)).orElse("");
  }

  private String victims(Function<Victims, Optional<String>> part) {
    return estimate().map(CasualtyEstimate::victims).flatMap(part).orElse("");
  }

  String victimParty() {
    return victims(victims -> victims.party().map(PartyId::value));
  }

  String victimStatus() {
    return victims(victims -> Optional.of(victims.status().name()));
  }

  String victimSex() {
    return victims(victims -> victims.sex().map(Enum::name));
  }

  String victimAge() {
    return victims(victims -> victims.ageGroup().map(Enum::name));
  }

  String victimGroup() {
    return victims(Victims::group);
  }

  private Optional<Figure> stated() {
    return estimate().map(CasualtyEstimate::figure);
  }

  /** Where no lower bound was said there is none, though nobody counts less than nobody. */
  String low() {
    return stated().filter(AccountRow::saysLow).map(f -> Long.toString(f.low())).orElse("");
  }

  static boolean saysLow(Figure figure) {
    return switch (figure.form()) {
      case EXACTLY, AT_LEAST, MORE_THAN, BETWEEN -> true;
      case AT_MOST, FEWER_THAN, ABOUT, UNQUANTIFIED, NONE_REPORTED, UNKNOWN -> false;
    };
  }

  String best() {
    return stated().map(figure -> text(figure.best())).orElse("");
  }

  String high() {
    return stated().map(figure -> text(figure.high())).orElse("");
  }

  String form() {
    return stated().map(figure -> figure.form().name()).orElse("");
  }

  String figure() {
    return stated().map(Figure::toString).orElse("");
  }

  String accumulation() {
    return estimate().map(estimate -> estimate.accumulation().name()).orElse("");
  }

  String asOf() {
    return account.claim() instanceof Occurrence occurrence
        ? text(occurrence.asOf())
        : estimate().map(estimate -> text(estimate.asOf())).orElse("");
  }

  String directness() {
    return estimate().map(estimate -> estimate.directness().name()).orElse("");
  }

  String basis() {
    return estimate().flatMap(CasualtyEstimate::basis).map(Enum::name).orElse("");
  }

  String provisional() {
    return estimate().map(estimate -> Boolean.toString(estimate.isProvisional())).orElse("");
  }

  String speakers() {
    return ids(said().speakers());
  }

  String speakerNames() {
    return join(said().speakers(), this::name);
  }

  private String name(PartyId id) {
    return dataset.find(id).map(Party::displayName).orElse(id.value());
  }

  String onBehalfOf() {
    return ids(said().onBehalfOf());
  }

  String sides() {
    return ids(account.sides());
  }

  String stake() {
    return account.stake().name();
  }

  String act() {
    return said().act().name();
  }

  String denial() {
    return Boolean.toString(account.isDenial());
  }

  String standing() {
    return account.standing().name();
  }

  String mode() {
    return said().mode().map(Enum::name).orElse("");
  }

  String saidAt() {
    return text(said().saidAt());
  }

  String saidEarliest() {
    return said().saidAt().flatMap(Timespan::earliestStart).map(Object::toString).orElse("");
  }

  String saidLatest() {
    return said().saidAt().flatMap(Timespan::latestEnd).map(Object::toString).orElse("");
  }

  String knownAt() {
    return text(said().knownAt());
  }

  String relays() {
    return ids(said().relays());
  }

  String sources() {
    return join(said().citations(), citation -> citation.source().value());
  }

  String sourceTitles() {
    return join(
        said().citations(),
        citation -> dataset.find(citation.source()).flatMap(Source::title).orElse(""));
  }

  String locators() {
    return join(said().citations(), citation -> citation.locator().orElse(""));
  }

  String publishedAt() {
    return join(said().citations(), (Citation citation) -> text(citation.publishedAt()));
  }

  String quotation() {
    return join(said().quotations(), Quotation::text);
  }

  private static String text(Optional<Timespan> time) {
    return time.map(Timespan::toString).orElse("");
  }

  private static String text(OptionalLong count) {
    return count.isPresent() ? Long.toString(count.getAsLong()) : "";
  }

  private static String ids(Collection<? extends EntityId> ids) {
    return join(ids, EntityId::value);
  }

  /** Where all are empty, so is the cell; else each keeps its place among the others. */
  private static <T> String join(Collection<? extends T> values, Function<? super T, String> text) {
    ImmutableList<String> texts =
        values.stream().<String>map(text).collect(ImmutableList.toImmutableList());
    return texts.stream().allMatch(String::isEmpty)
        ? ""
        : texts.stream().collect(Collectors.joining(BETWEEN));
  }
}
