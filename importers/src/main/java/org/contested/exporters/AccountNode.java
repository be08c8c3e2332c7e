package org.contested.exporters;

import java.util.Collection;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Directness;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.Victims;
import org.contested.common.EntityId;
import org.contested.dataset.Dataset;
import org.contested.dispute.Account;
import org.contested.figure.Figure;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An account among the properties of a feature. What was not said is absent. */
final class AccountNode {

  private AccountNode() {}

  static void add(ArrayNode accounts, Dataset dataset, Account account) {
    AccountRow row = AccountRow.after(null, dataset, account);
    Claim claim = account.claim();
    ObjectNode node = accounts.addObject();
    node.put("statement", row.statement());
    node.put("claimType", row.claimType());
    ids(node, "speakers", account.statement().speakers());
    put(node, "speakerNames", row.speakerNames());
    node.put("act", row.act());
    if (account.isDenial()) {
      node.put("denial", true);
    }
    node.put("standing", row.standing());
    node.put("stake", row.stake());
    ids(node, "sides", account.sides());
    account.statement().saidAt().ifPresent(time -> GeoJsonFile.time(node, "saidAt", time));
    account.statement().knownAt().ifPresent(time -> GeoJsonFile.time(node, "knownAt", time));
    put(node, "mode", row.mode());
    ids(node, "onBehalfOf", account.statement().onBehalfOf());
    ids(node, "relays", account.statement().relays());
    strings(node, "sources", account.statement().citations(), each -> each.source().value());
    put(node, "says", row.says());
    if (claim instanceof TerritorialStatus status) {
      node.put("holder", status.holder().value());
      status.period().ifPresent(time -> GeoJsonFile.time(node, "period", time));
      status.extent().ifPresent(extent -> node.put("extent", extent.name()));
      status.qualifier().ifPresent(qualifier -> node.put("qualifier", qualifier));
    } else if (claim instanceof Responsibility responsibility) {
      node.put("party", responsibility.party().value());
    } else if (claim instanceof CasualtyEstimate estimate) {
      casualties(node, estimate);
    }
  }

  private static void casualties(ObjectNode node, CasualtyEstimate estimate) {
    strings(node, "harms", estimate.harms(), Enum::name);
    Victims victims = estimate.victims();
    victims.party().ifPresent(party -> node.put("victimParty", party.value()));
    node.put("victimStatus", victims.status().name());
    victims.sex().ifPresent(sex -> node.put("victimSex", sex.name()));
    victims.ageGroup().ifPresent(age -> node.put("victimAge", age.name()));
    victims.group().ifPresent(group -> node.put("victimGroup", group));
    Figure figure = estimate.figure();
    node.put("figure", figure.toString());
    node.put("form", figure.form().name());
    if (AccountRow.saysLow(figure)) {
      node.put("low", figure.low());
    }
    figure.best().ifPresent(best -> node.put("best", best));
    figure.high().ifPresent(high -> node.put("high", high));
    node.put("accumulation", estimate.accumulation().name());
    if (estimate.directness() != Directness.UNSPECIFIED) {
      node.put("directness", estimate.directness().name());
    }
    estimate.basis().ifPresent(basis -> node.put("basis", basis.name()));
    estimate.asOf().ifPresent(time -> GeoJsonFile.time(node, "asOf", time));
    if (estimate.isProvisional()) {
      node.put("provisional", true);
    }
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  /** Adds ids, if there are any. */
  static void ids(ObjectNode node, String name, Collection<? extends EntityId> ids) {
    strings(node, name, ids, EntityId::value);
  }

  /** Adds texts, if there are any. */
  static <T> void strings(
      ObjectNode node,
      String name,
      Collection<? extends T> values,
      Function<? super T, String> text) {
    if (!values.isEmpty()) {
      ArrayNode array = node.putArray(name);
      values.forEach(value -> array.add(text.apply(value)));
    }
  }
}
