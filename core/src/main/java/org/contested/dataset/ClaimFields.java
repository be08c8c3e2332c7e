package org.contested.dataset;

import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Directness;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.UnknownClaim;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;

/** The fields of a claim, added to those of its statement. */
final class ClaimFields {
  private final Fields fields;

  ClaimFields(Fields fields) {
    this.fields = fields;
  }

  void of(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      fields.one("type", "casualtyEstimate");
      casualtyEstimate(estimate);
    } else if (claim instanceof TerritorialStatus status) {
      fields.one("type", "territorialStatus");
      territorialStatus(status);
    } else if (claim instanceof Responsibility responsibility) {
      fields.one("type", "responsibility");
      fields.one("event", responsibility.event());
      fields.one("party", responsibility.party());
      fields.one("deed", responsibility.deed());
      fields.maybe("motive", responsibility.motive());
    } else if (claim instanceof Occurrence occurrence) {
      fields.one("type", "occurrence");
      fields.one("event", occurrence.event());
      fields.one("state", occurrence.state());
      fields.maybe("asOf", occurrence.asOf());
    } else if (claim instanceof Proposition proposition) {
      fields.one("type", "proposition");
      fields.one("text", proposition.text());
      fields.maybe("language", proposition.language());
      fields.all("subjects", proposition.subjects(), id -> Shelf.kindOf(id) + " " + id);
    } else if (claim instanceof UnknownClaim unknown) {
      fields.one("type", unknown.type());
    }
  }

  private void casualtyEstimate(CasualtyEstimate estimate) {
    fields.all("harms", estimate.harms());
    if (!estimate.victims().isAnyone()) {
      fields.object("victims", estimate.victims(), this::victims);
    }
    fields.one("figure", estimate.figure());
    fields.object("scope", estimate.scope(), this::scope);
    fields.one("accumulation", estimate.accumulation());
    fields.maybe("asOf", estimate.asOf());
    if (estimate.directness() != Directness.UNSPECIFIED) {
      fields.one("directness", estimate.directness());
    }
    fields.maybe("basis", estimate.basis());
    if (estimate.isProvisional()) {
      fields.one("provisional", true);
    }
  }

  private void victims(Victims victims) {
    fields.maybe("party", victims.party());
    if (victims.status() != VictimStatus.ANY) {
      fields.one("status", victims.status());
    }
    fields.maybe("sex", victims.sex());
    fields.maybe("ageGroup", victims.ageGroup());
    fields.maybe("group", victims.group());
  }

  private void scope(Scope scope) {
    fields.maybe("event", scope.event());
    fields.maybe("territory", scope.territory());
    fields.maybe("period", scope.period());
  }

  private void territorialStatus(TerritorialStatus status) {
    fields.one("territory", status.territory());
    fields.one("relation", status.relation());
    fields.one("holder", status.holder());
    fields.maybe("period", status.period());
    fields.maybe("extent", status.extent());
    fields.maybe("qualifier", status.qualifier());
  }
}
