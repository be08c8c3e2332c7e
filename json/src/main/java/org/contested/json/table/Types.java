package org.contested.json.table;

import com.google.common.collect.ImmutableMap;
import org.contested.claim.Accumulation;
import org.contested.claim.AgeGroup;
import org.contested.claim.Basis;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Deed;
import org.contested.claim.Directness;
import org.contested.claim.EventState;
import org.contested.claim.Extent;
import org.contested.claim.Harm;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Relation;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.Sex;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.UnknownClaim;
import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.common.Code;
import org.contested.common.Entity;
import org.contested.common.Name;
import org.contested.dataset.Dataset;
import org.contested.dataset.DatasetDiff;
import org.contested.dataset.EntityChange;
import org.contested.dataset.FieldChange;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.event.EventType;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.figure.Figure;
import org.contested.party.Affiliation;
import org.contested.party.AffiliationKind;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.party.PartyKind;
import org.contested.statement.Citation;
import org.contested.statement.Grade;
import org.contested.statement.Quotation;
import org.contested.statement.RelationKind;
import org.contested.statement.Rendering;
import org.contested.statement.Source;
import org.contested.statement.SourceId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.statement.StatementId;
import org.contested.statement.StatementMode;
import org.contested.statement.StatementRelation;
import org.contested.territory.Coordinates;
import org.contested.territory.Location;
import org.contested.territory.LocationPrecision;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;
import org.contested.territory.TerritoryKind;
import org.contested.time.Timespan;
import org.jspecify.annotations.Nullable;

/** Every type of the model that stands in JSON, with its codec. */
public final class Types {

  private Types() {}

  private static final ImmutableMap<Class<?>, Codec<?>> ALL =
      ImmutableMap.<Class<?>, Codec<?>>builder()
          .put(PartyId.class, Tables.PARTY_ID)
          .put(TerritoryId.class, Tables.TERRITORY_ID)
          .put(EventId.class, Tables.EVENT_ID)
          .put(SourceId.class, Tables.SOURCE_ID)
          .put(StatementId.class, Tables.STATEMENT_ID)
          .put(Code.class, Tables.CODE)
          .put(Name.class, Tables.NAME)
          .put(Figure.class, Tables.FIGURE)
          .put(Timespan.class, Tables.TIMESPAN)
          .put(Affiliation.class, Tables.AFFILIATION)
          .put(AffiliationKind.class, Tables.AFFILIATION_KIND)
          .put(Party.class, Tables.PARTY)
          .put(PartyKind.class, Tables.PARTY_KIND)
          .put(Coordinates.class, Tables.COORDINATES)
          .put(LocationPrecision.class, Tables.PRECISION)
          .put(Location.class, Tables.LOCATION)
          .put(Territory.class, Tables.TERRITORY)
          .put(TerritoryKind.class, Tables.TERRITORY_KIND)
          .put(Participation.class, Tables.PARTICIPATION)
          .put(Role.class, Tables.ROLE)
          .put(Event.class, Tables.EVENT)
          .put(EventType.class, Tables.EVENT_TYPE)
          .put(Harm.class, ClaimTables.HARM)
          .put(VictimStatus.class, ClaimTables.STATUS)
          .put(Sex.class, ClaimTables.SEX)
          .put(AgeGroup.class, ClaimTables.AGE_GROUP)
          .put(Accumulation.class, ClaimTables.ACCUMULATION)
          .put(Directness.class, ClaimTables.DIRECTNESS)
          .put(Basis.class, ClaimTables.BASIS)
          .put(Relation.class, ClaimTables.RELATION)
          .put(Extent.class, ClaimTables.EXTENT)
          .put(Deed.class, ClaimTables.DEED)
          .put(EventState.class, ClaimTables.STATE)
          .put(Victims.class, ClaimTables.VICTIMS)
          .put(Scope.class, ClaimTables.SCOPE)
          .put(CasualtyEstimate.class, ClaimTables.CASUALTY_ESTIMATE)
          .put(TerritorialStatus.class, ClaimTables.TERRITORIAL_STATUS)
          .put(Responsibility.class, ClaimTables.RESPONSIBILITY)
          .put(Occurrence.class, ClaimTables.OCCURRENCE)
          .put(Proposition.class, ClaimTables.PROPOSITION)
          .put(UnknownClaim.class, ClaimTables.UNKNOWN_CLAIM)
          .put(Claim.class, ClaimTables.CLAIM)
          .put(SpeechAct.class, StatementTables.ACT)
          .put(StatementMode.class, StatementTables.MODE)
          .put(Rendering.class, StatementTables.RENDERING)
          .put(RelationKind.class, StatementTables.RELATION_KIND)
          .put(Grade.class, StatementTables.GRADE)
          .put(Quotation.class, StatementTables.QUOTATION)
          .put(Citation.class, StatementTables.CITATION)
          .put(Source.class, StatementTables.SOURCE)
          .put(StatementRelation.class, StatementTables.RELATION)
          .put(Statement.class, StatementTables.STATEMENT)
          .put(Entity.class, DatasetTables.RECORD)
          .put(Dataset.class, DatasetTables.DATASET)
          .put(FieldChange.class, DiffTables.FIELD_CHANGE)
          .put(EntityChange.class, DiffTables.ENTITY_CHANGE)
          .put(DatasetDiff.class, DiffTables.DATASET_DIFF)
          .buildOrThrow();

  /** {@return the codec of every type, by the type} */
  public static ImmutableMap<Class<?>, Codec<?>> all() {
    return ALL;
  }

  /**
   * {@return the type of the model that a class is or implements, or null if it is none}
   *
   * @param type the class, which may be a hidden one of the model
   */
  public static @Nullable Class<?> typeOf(Class<?> type) {
    for (Class<?> at = type; at != null; at = at.getSuperclass()) {
      if (ALL.containsKey(at)) {
        return at;
      }
    }
    return null;
  }
}
