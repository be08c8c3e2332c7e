package org.contested.json.table;

import static org.contested.json.table.Scalars.FLAG;
import static org.contested.json.table.Scalars.STRING;
import static org.contested.json.table.Scalars.WORDS;
import static org.contested.json.table.Scalars.vocabulary;
import static org.contested.json.table.Tables.EVENT_ID;
import static org.contested.json.table.Tables.FIGURE;
import static org.contested.json.table.Tables.PARTY_ID;
import static org.contested.json.table.Tables.SUBJECT;
import static org.contested.json.table.Tables.TERRITORY_ID;
import static org.contested.json.table.Tables.TIMESPAN;

import java.util.List;
import java.util.Map;
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
import org.contested.common.Extensions;
import org.jspecify.annotations.Nullable;

/** The JSON form of claims. A new claim type is a table here and a line in {@link #CLAIM}. */
final class ClaimTables {

  private ClaimTables() {}

  static final Codec<Harm> HARM = vocabulary("a harm", Harm.class);
  static final Codec<VictimStatus> STATUS = vocabulary("a victim status", VictimStatus.class);
  static final Codec<Sex> SEX = vocabulary("a sex", Sex.class);
  static final Codec<AgeGroup> AGE_GROUP = vocabulary("an age group", AgeGroup.class);
  static final Codec<Accumulation> ACCUMULATION = vocabulary("an accumulation", Accumulation.class);
  static final Codec<Directness> DIRECTNESS = vocabulary("a directness", Directness.class);
  static final Codec<Basis> BASIS = vocabulary("a basis", Basis.class);
  static final Codec<Relation> RELATION = vocabulary("a territorial relation", Relation.class);
  static final Codec<Extent> EXTENT = vocabulary("an extent", Extent.class);
  static final Codec<Deed> DEED = vocabulary("a deed", Deed.class);
  static final Codec<EventState> STATE = vocabulary("a state of an event", EventState.class);

  static final ObjectType<Victims, Victims.Builder> VICTIMS =
      ObjectType.of("victims", Victims::builder, Victims.Builder::build)
          .optional("party", PARTY_ID, Victims::party, Victims.Builder::party)
          .unlessNeutral(
              "status",
              STATUS,
              Victims::status,
              Victims.Builder::status,
              status -> status == VictimStatus.ANY)
          .optional("sex", SEX, Victims::sex, Victims.Builder::sex)
          .optional("ageGroup", AGE_GROUP, Victims::ageGroup, Victims.Builder::ageGroup)
          .optional("group", STRING, Victims::group, Victims.Builder::group)
          .extensible(Victims::extensions, Victims.Builder::extensions)
          .end();

  static final ObjectType<Scope, Scope.Builder> SCOPE =
      ObjectType.of("a scope", Scope::builder, Scope.Builder::build)
          .optional("event", EVENT_ID, Scope::event, Scope.Builder::event)
          .optional("territory", TERRITORY_ID, Scope::territory, Scope.Builder::territory)
          .optional("period", TIMESPAN, Scope::period, Scope.Builder::period)
          .constrained(Constraints.anyOf("event", "territory", "period"))
          .extensible(Scope::extensions, Scope.Builder::extensions)
          .end();

  static final ObjectType<CasualtyEstimate, CasualtyEstimate.Builder> CASUALTY_ESTIMATE =
      ObjectType.of(
              "a casualty estimate", CasualtyEstimate::builder, CasualtyEstimate.Builder::build)
          .alwaysTagged("casualtyEstimate")
          .oneOrMore("harms", HARM, CasualtyEstimate::harms, CasualtyEstimate.Builder::addHarm)
          .unlessNeutral(
              "victims",
              VICTIMS,
              CasualtyEstimate::victims,
              CasualtyEstimate.Builder::victims,
              Victims::isAnyone)
          .required("figure", FIGURE, CasualtyEstimate::figure, CasualtyEstimate.Builder::figure)
          .required("scope", SCOPE, CasualtyEstimate::scope, CasualtyEstimate.Builder::scope)
          .required(
              "accumulation",
              ACCUMULATION,
              CasualtyEstimate::accumulation,
              CasualtyEstimate.Builder::accumulation)
          .optional("asOf", TIMESPAN, CasualtyEstimate::asOf, CasualtyEstimate.Builder::asOf)
          .unlessNeutral(
              "directness",
              DIRECTNESS,
              CasualtyEstimate::directness,
              CasualtyEstimate.Builder::directness,
              directness -> directness == Directness.UNSPECIFIED)
          .optional("basis", BASIS, CasualtyEstimate::basis, CasualtyEstimate.Builder::basis)
          .unlessNeutral(
              "provisional",
              FLAG,
              CasualtyEstimate::isProvisional,
              CasualtyEstimate.Builder::provisional,
              provisional -> !provisional)
          .constrained(Constraints.alone("harms", Harm.CASUALTIES))
          .constrained(
              Constraints.where(
                  "accumulation",
                  List.of(Accumulation.INCREMENT),
                  Schema.of(
                      "allOf",
                      List.of(Constraints.within("scope", "period"), Constraints.without("asOf")))))
          .extensible(CasualtyEstimate::extensions, CasualtyEstimate.Builder::extensions)
          .end();

  static final ObjectType<TerritorialStatus, TerritorialStatus.Builder> TERRITORIAL_STATUS =
      ObjectType.of(
              "a territorial status", TerritorialStatus::builder, TerritorialStatus.Builder::build)
          .alwaysTagged("territorialStatus")
          .required(
              "territory",
              TERRITORY_ID,
              TerritorialStatus::territory,
              TerritorialStatus.Builder::territory)
          .required(
              "relation",
              RELATION,
              TerritorialStatus::relation,
              TerritorialStatus.Builder::relation)
          .required(
              "holder", PARTY_ID, TerritorialStatus::holder, TerritorialStatus.Builder::holder)
          .optional(
              "period", TIMESPAN, TerritorialStatus::period, TerritorialStatus.Builder::period)
          .optional("extent", EXTENT, TerritorialStatus::extent, TerritorialStatus.Builder::extent)
          .optional(
              "qualifier",
              STRING,
              TerritorialStatus::qualifier,
              TerritorialStatus.Builder::qualifier)
          .extensible(TerritorialStatus::extensions, TerritorialStatus.Builder::extensions)
          .end();

  static final ObjectType<Responsibility, Responsibility.Builder> RESPONSIBILITY =
      ObjectType.of("a responsibility", Responsibility::builder, Responsibility.Builder::build)
          .alwaysTagged("responsibility")
          .required("event", EVENT_ID, Responsibility::event, Responsibility.Builder::event)
          .required("party", PARTY_ID, Responsibility::party, Responsibility.Builder::party)
          .required("deed", DEED, Responsibility::deed, Responsibility.Builder::deed)
          .optional("motive", STRING, Responsibility::motive, Responsibility.Builder::motive)
          .extensible(Responsibility::extensions, Responsibility.Builder::extensions)
          .end();

  static final ObjectType<Occurrence, Occurrence.Builder> OCCURRENCE =
      ObjectType.of("an occurrence", Occurrence::builder, Occurrence.Builder::build)
          .alwaysTagged("occurrence")
          .required("event", EVENT_ID, Occurrence::event, Occurrence.Builder::event)
          .required("state", STATE, Occurrence::state, Occurrence.Builder::state)
          .optional("asOf", TIMESPAN, Occurrence::asOf, Occurrence.Builder::asOf)
          .extensible(Occurrence::extensions, Occurrence.Builder::extensions)
          .end();

  static final ObjectType<Proposition, Proposition.Builder> PROPOSITION =
      ObjectType.of("a proposition", Proposition::builder, Proposition.Builder::build)
          .alwaysTagged("proposition")
          .required("text", WORDS, Proposition::text, Proposition.Builder::text)
          .optional("language", STRING, Proposition::language, Proposition.Builder::language)
          .several("subjects", SUBJECT, Proposition::subjects, Proposition.Builder::addSubject)
          .extensible(Proposition::extensions, Proposition.Builder::extensions)
          .end();

  private static final TaggedUnion<Claim> KNOWN_CLAIM =
      TaggedUnion.of(
          "a claim",
          List.of(CASUALTY_ESTIMATE, TERRITORIAL_STATUS, RESPONSIBILITY, OCCURRENCE, PROPOSITION),
          ClaimTables::typeOf,
          ClaimTables::unknown);

  private static UnknownClaim unknown(String type, Map<String, String> fields) {
    return UnknownClaim.of(type, Extensions.ofJson(fields));
  }

  private static UnknownClaim trulyUnknown(String type, Map<String, String> fields) {
    if (KNOWN_CLAIM.knows(type)) {
      throw new IllegalArgumentException(
          "\"%s\" is the type of a claim that this version knows; read it as a Claim"
              .formatted(type));
    }
    return unknown(type, fields);
  }

  private static ObjectType<? extends Claim, ?> typeOf(Claim claim) {
    if (claim instanceof CasualtyEstimate) {
      return CASUALTY_ESTIMATE;
    } else if (claim instanceof TerritorialStatus) {
      return TERRITORIAL_STATUS;
    } else if (claim instanceof Responsibility) {
      return RESPONSIBILITY;
    } else if (claim instanceof Occurrence) {
      return OCCURRENCE;
    } else if (claim instanceof Proposition) {
      return PROPOSITION;
    }
    throw new AssertionError(claim);
  }

  private static final TaggedUnion<UnknownClaim> NO_KNOWN_CLAIM =
      TaggedUnion.of(
          "a claim of a type that this version does not know",
          List.of(),
          claim -> {
            throw new AssertionError(claim);
          },
          ClaimTables::trulyUnknown);

  /** A claim of a type that this version does not know, kept whole. */
  static final Codec<UnknownClaim> UNKNOWN_CLAIM =
      new Codec<>() {
        @Override
        public String noun() {
          return "a claim of a type that this version does not know";
        }

        private final FieldName type = new FieldName(ObjectType.TYPE);

        @Override
        public @Nullable UnknownClaim read(JsonInput in) {
          return NO_KNOWN_CLAIM.read(in);
        }

        @Override
        public void write(UnknownClaim claim, JsonOutput out) {
          out.startObject();
          out.name(type);
          out.string(claim.type());
          claim
              .extensions()
              .asMap()
              .forEach(
                  (name, json) -> {
                    out.name(name);
                    out.json(json);
                  });
          out.endObject();
        }

        @Override
        public Schema schema(Definitions definitions) {
          return KNOWN_CLAIM.schemaOfUnknown(definitions);
        }
      };

  /** Any claim, told by its type; one of a type that this version does not know is kept whole. */
  static final Codec<Claim> CLAIM =
      new Codec<>() {
        @Override
        public String noun() {
          return "a claim";
        }

        @Override
        public @Nullable Claim read(JsonInput in) {
          return KNOWN_CLAIM.read(in);
        }

        @Override
        public void write(Claim claim, JsonOutput out) {
          if (claim instanceof UnknownClaim unknown) {
            UNKNOWN_CLAIM.write(unknown, out);
          } else {
            KNOWN_CLAIM.write(claim, out);
          }
        }

        @Override
        public Schema schema(Definitions definitions) {
          return KNOWN_CLAIM.schema(definitions);
        }
      };
}
