package org.contested.exporters;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Responsibility;
import org.contested.claim.TerritorialStatus;
import org.contested.common.EntityId;
import org.contested.statement.Statement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is said, among the properties of a feature. What was not said is absent. */
final class AccountNode {

  private AccountNode() {}

  private static void add(ArrayNode rows, AccountRow row) {
    Statement said = row.said();
    ClaimCells cells = row.claim();
    ObjectNode node = rows.addObject();
    node.put("statement", row.statement());
    put(node, "claimType", cells.type());
    ids(node, "speakers", said.speakers());
    put(node, "speakerNames", row.speakerNames());
    node.put("act", row.act());
    put(node, "condition", row.condition());
    if (!row.isAsserted()) {
      node.put("asserted", false);
    }
    if (row.isDenial()) {
      node.put("denial", true);
    }
    put(node, "standing", row.standing());
    put(node, "stake", row.stake());
    ids(node, "sides", row.sides());
    said.saidAt().ifPresent(time -> GeoJsonFile.time(node, "saidAt", time));
    said.knownAt().ifPresent(time -> GeoJsonFile.time(node, "knownAt", time));
    put(node, "mode", row.mode());
    put(node, "grade", row.grade());
    put(node, "note", row.note());
    ids(node, "onBehalfOf", said.onBehalfOf());
    ids(node, "relays", said.relays());
    strings(node, "sources", said.citations(), each -> each.source().value());
    put(node, "says", cells.says());
    if (cells.claim() instanceof TerritorialStatus status) {
      node.put("holder", status.holder().value());
      status.period().ifPresent(time -> GeoJsonFile.time(node, "period", time));
      put(node, "extent", cells.extent());
      put(node, "qualifier", cells.qualifier());
    } else if (cells.claim() instanceof Responsibility responsibility) {
      node.put("party", responsibility.party().value());
      put(node, "motive", cells.motive());
    } else if (cells.claim() instanceof CasualtyEstimate estimate) {
      casualties(node, row, estimate);
    }
    strings(node, "extensions", cells.extensions(), text -> text);
  }

  private static void casualties(ObjectNode node, AccountRow row, CasualtyEstimate estimate) {
    ClaimCells cells = row.claim();
    strings(node, "harms", estimate.harms(), Enum::name);
    put(node, "victimParty", cells.victimParty());
    node.put("victimStatus", cells.victimStatus());
    put(node, "victimSex", cells.victimSex());
    put(node, "victimAge", cells.victimAge());
    put(node, "victimGroup", cells.victimGroup());
    node.put("figure", cells.figure());
    node.put("form", cells.form());
    if (row.isAsserted()) {
      cells.low().ifPresent(low -> node.put("low", low));
      cells.best().ifPresent(best -> node.put("best", best));
      cells.high().ifPresent(high -> node.put("high", high));
      cells.published().ifPresent(numbers -> published(node, numbers));
    }
    put(node, "anomaly", cells.anomaly());
    node.put("accumulation", cells.accumulation());
    if (estimate.directness() != Directness.UNSPECIFIED) {
      node.put("directness", cells.directness());
    }
    put(node, "basis", cells.basis());
    estimate.asOf().ifPresent(time -> GeoJsonFile.time(node, "asOf", time));
    if (estimate.isProvisional()) {
      node.put("provisional", true);
    }
  }

  private static void published(ObjectNode node, Published numbers) {
    node.put("publishedLow", numbers.low());
    node.put("publishedBest", numbers.best());
    node.put("publishedHigh", numbers.high());
  }

  private static void put(ObjectNode node, String name, String text) {
    if (!text.isEmpty()) {
      node.put(name, text);
    }
  }

  /**
   * Adds what is said of something: {@code accounts}, and {@code alsoSaid}, which are none, if
   * there are any.
   */
  static void said(ObjectNode properties, List<AccountRow> rows) {
    ArrayNode accounts = properties.putArray("accounts");
    rows.stream().filter(row -> row.account() != null).forEach(row -> add(accounts, row));
    List<AccountRow> others = rows.stream().filter(row -> row.account() == null).toList();
    if (!others.isEmpty()) {
      ArrayNode also = properties.putArray("alsoSaid");
      others.forEach(row -> add(also, row));
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
