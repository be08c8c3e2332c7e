package org.contested.examples;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.contested.claim.Accumulation;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Claim;
import org.contested.claim.Directness;
import org.contested.claim.Extent;
import org.contested.claim.Occurrence;
import org.contested.claim.Proposition;
import org.contested.claim.Responsibility;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.UnknownClaim;
import org.contested.claim.Victims;
import org.contested.dataset.Dataset;
import org.contested.event.EventId;
import org.contested.figure.Figure;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.statement.SpeechAct;
import org.contested.statement.Statement;
import org.contested.territory.TerritoryId;
import org.contested.time.Timespan;

/** Puts statements and claims into sentences, with the names of a dataset. */
final class Words {
  private final Dataset dataset;

  Words(Dataset dataset) {
    this.dataset = dataset;
  }

  /** {@return an enum's constant as words: {@code armed clash}} */
  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  String party(PartyId id) {
    return dataset.get(id).displayName();
  }

  /** {@return the speaker's name, with the side for which it acts in brackets} */
  String speaker(PartyId id, Timespan when) {
    String sides =
        dataset.sideOf(id, when).stream()
            .filter(side -> !side.equals(id))
            .map(this::party)
            .collect(Collectors.joining(", "));
    return party(id) + (sides.isEmpty() ? "" : " [" + sides + "]");
  }

  /**
   * {@return who says something, how, to whom, when and where, up to the colon before the claims}
   *
   * @param statement the statement
   * @param otherwise when it was said, for the speakers' sides, if the statement does not tell
   */
  String of(Statement statement, Timespan otherwise) {
    Timespan when = statement.saidAt().orElse(otherwise);
    boolean plural =
        statement.speakers().size() > 1 || isPlural(statement.speakers().iterator().next());
    return and(statement.speakers().stream().map(speaker -> speaker(speaker, when)).toList())
        + " "
        + verb(statement.act(), plural)
        + (statement.onBehalfOf().isEmpty() ? "" : ", for " + parties(statement.onBehalfOf()))
        + (statement.addressees().isEmpty() ? "" : ", to " + parties(statement.addressees()))
        + statement.saidAt().map(time -> ", on " + time).orElse("")
        + statement.venue().map(venue -> ", in " + venue).orElse("")
        + statement.mode().map(mode -> " (" + lower(mode) + ")").orElse("")
        + ":";
  }

  private static String verb(SpeechAct act, boolean plural) {
    String verb =
        switch (act) {
          case ASSERT -> "say";
          case DENY -> "den";
          case EXPRESS_CONCERN -> "express";
          case DECLINE_TO_COMMENT -> "decline";
          case CALL_FOR -> "call";
          default -> lower(act);
        };
    String rest =
        switch (act) {
          case EXPRESS_CONCERN -> " concern";
          case DECLINE_TO_COMMENT -> " to comment";
          case CALL_FOR -> " for this";
          default -> "";
        };
    String ending =
        switch (act) {
          case DENY -> plural ? "y" : "ies";
          case EXPRESS_CONCERN -> plural ? "" : "es";
          default -> plural ? "" : "s";
        };
    return verb + ending + rest;
  }

  /** {@return the claim as a sentence} */
  String of(Claim claim) {
    return sentence(clause(claim));
  }

  private String clause(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return casualties(estimate);
    } else if (claim instanceof TerritorialStatus status) {
      return status(status);
    } else if (claim instanceof Responsibility deed) {
      return party(deed.party())
          + switch (deed.deed()) {
            case INITIATED -> " initiated ";
            case CARRIED_OUT -> " carried out ";
            case PROVOKED -> " provoked ";
            case RESPONDED -> " responded to others in ";
          }
          + event(deed.event())
          + deed.motive().map(motive -> ", because " + motive).orElse("");
    } else if (claim instanceof Occurrence occurrence) {
      return event(occurrence.event())
          + switch (occurrence.state()) {
            case HAPPENED -> " happened";
            case ONGOING -> " happened, with no end yet";
            case ENDED -> " came to an end";
            case IN_FORCE -> " came into force and still held";
            case DID_NOT_HAPPEN -> " did not happen";
          }
          + occurrence.asOf().map(time -> ", as of " + time).orElse("");
    } else if (claim instanceof Proposition proposition) {
      return proposition.text();
    } else if (claim instanceof UnknownClaim unknown) {
      return "something of the type " + unknown.type() + ", which this version does not know";
    }
    throw new AssertionError(claim);
  }

  private String status(TerritorialStatus status) {
    boolean plural = isPlural(status.holder());
    String territory =
        status.extent().map(extent -> extent == Extent.FULL ? "all of " : "a part of ").orElse("")
            + territory(status.territory());
    return party(status.holder())
        + switch (status.relation()) {
          case SOVEREIGNTY -> (plural ? " have" : " has") + " sovereignty over ";
          case CONTROL -> plural ? " control " : " controls ";
          case ADMINISTRATION -> plural ? " administer " : " administers ";
          case OCCUPATION -> plural ? " occupy " : " occupies ";
          case PRESENCE -> (plural ? " are" : " is") + " present in ";
          case INHABITED_BY -> plural ? " inhabit " : " inhabits ";
        }
        + territory
        + status.qualifier().map(word -> ", “" + word + "”").orElse("")
        + status.period().map(period -> ", during " + period).orElse("");
  }

  private String casualties(CasualtyEstimate estimate) {
    String harms = estimate.harms().stream().map(Words::lower).collect(Collectors.joining(" or "));
    return count(estimate.figure())
        + victims(estimate.victims())
        + " were "
        + harms
        + scope(estimate.scope())
        + (estimate.directness() == Directness.UNSPECIFIED
            ? ""
            : ", counting " + lower(estimate.directness()) + " harm")
        + (estimate.accumulation() == Accumulation.INCREMENT ? ", beside those before" : "")
        + estimate.asOf().map(time -> ", as of " + time).orElse("")
        + estimate.basis().map(basis -> ", as " + lower(basis)).orElse("")
        + (estimate.isProvisional() ? ", and the number is not final" : "");
  }

  private static String count(Figure figure) {
    return switch (figure.form()) {
      case UNKNOWN -> "an unknown number of ";
      case NONE_REPORTED -> "no reported ";
      default -> figure + " ";
    };
  }

  private String victims(Victims victims) {
    String people =
        switch (victims.status()) {
          case CIVILIAN -> "civilians";
          case OTHER_PROTECTED_PERSON -> "other protected persons";
          case ARMED_FORCES_MEMBER -> "members of the armed forces";
          case DIRECTLY_PARTICIPATING -> "people taking a direct part";
          case COMBATANT -> "fighters";
          case ANY -> "people";
        };
    return victims.sex().map(sex -> lower(sex) + " ").orElse("")
        + people
        + victims.party().map(party -> " of " + party(party)).orElse("")
        + victims.ageGroup().map(age -> " (" + lower(age) + ")").orElse("")
        + victims.group().map(group -> " (“" + group + "”)").orElse("");
  }

  private String scope(Scope scope) {
    return scope.event().map(event -> " in " + event(event)).orElse("")
        + scope.territory().map(territory -> " within " + territory(territory)).orElse("")
        + scope.period().map(period -> " during " + period).orElse("");
  }

  private String event(EventId id) {
    return dataset.get(id).displayName();
  }

  private String territory(TerritoryId id) {
    return dataset.get(id).displayName();
  }

  private String parties(Collection<PartyId> ids) {
    return and(ids.stream().map(this::party).toList());
  }

  /** {@return whether the name stands for many, as "Russian troops" does} */
  private boolean isPlural(PartyId id) {
    Party party = dataset.get(id);
    return switch (party.kind()) {
      case MILITARY, IDENTITY_GROUP, POPULATION, UNNAMED -> true;
      default -> false;
    };
  }

  private static String and(Collection<String> words) {
    return String.join(" and ", words);
  }

  private static String sentence(String clause) {
    String sentence =
        clause.substring(0, clause.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT)
            + clause.substring(clause.offsetByCodePoints(0, 1));
    return sentence.endsWith(".") ? sentence : sentence + ".";
  }
}
