package org.contested.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.CasualtyTopic;
import org.contested.claim.Claim;
import org.contested.claim.Deed;
import org.contested.claim.Directness;
import org.contested.claim.EventState;
import org.contested.claim.Extent;
import org.contested.claim.Harm;
import org.contested.claim.Occurrence;
import org.contested.claim.OccurrenceTopic;
import org.contested.claim.Relation;
import org.contested.claim.Responsibility;
import org.contested.claim.ResponsibilityTopic;
import org.contested.claim.Scope;
import org.contested.claim.TerritorialStatus;
import org.contested.claim.TerritorialTopic;
import org.contested.claim.Topic;
import org.contested.claim.Victims;
import org.contested.dataset.Dataset;
import org.contested.event.Event;
import org.contested.event.EventId;
import org.contested.party.Party;
import org.contested.party.PartyId;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryId;

/** Puts questions and accounts into plain words, with the names of a dataset. */
final class Phrases {
  private final Dataset dataset;

  Phrases(Dataset dataset) {
    this.dataset = dataset;
  }

  String party(PartyId id) {
    return dataset.find(id).map(Party::displayName).orElse(id.value());
  }

  private String event(EventId id) {
    return dataset.find(id).map(Event::displayName).orElse(id.value());
  }

  private String territory(TerritoryId id) {
    return dataset.find(id).map(Territory::displayName).orElse(id.value());
  }

  static String lower(Enum<?> word) {
    return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** {@return the question, as it follows "disputed:"} */
  String topic(Topic topic) {
    if (topic instanceof CasualtyTopic casualties) {
      return "how many " + casualties(casualties);
    } else if (topic instanceof TerritorialTopic status) {
      return "who " + relation(status.relation()) + " " + territory(status.territory());
    } else if (topic instanceof ResponsibilityTopic deed) {
      return "who " + deed(deed.deed()) + " " + event(deed.event());
    } else if (topic instanceof OccurrenceTopic occurrence) {
      return "whether " + event(occurrence.event()) + " happened, and goes on";
    }
    throw new AssertionError(topic);
  }

  /**
   * {@return whom a count counts: {@code armed forces members of Armenia killed in the clashes}}
   */
  String casualties(CasualtyTopic topic) {
    return victims(topic.victims())
        + " "
        + harms(topic.harms())
        + scope(topic.scope())
        + (topic.directness() == Directness.UNSPECIFIED
            ? ""
            : " (" + lower(topic.directness()) + ")");
  }

  static String harms(Set<Harm> harms) {
    return harms.contains(Harm.CASUALTIES)
        ? "counted as casualties (of whatever harm)"
        : harms.stream().map(Phrases::lower).collect(Collectors.joining(" or "));
  }

  private String victims(Victims victims) {
    List<String> words = new ArrayList<>();
    victims.sex().ifPresent(sex -> words.add(lower(sex)));
    victims.ageGroup().ifPresent(age -> words.add(lower(age)));
    victims.group().ifPresent(group -> words.add("“" + group + "”"));
    words.add(
        switch (victims.status()) {
          case ARMED_FORCES_MEMBER -> "soldiers";
          case CIVILIAN -> "civilians";
          case COMBATANT -> "combatants";
          case OTHER_PROTECTED_PERSON -> "protected persons";
          case DIRECTLY_PARTICIPATING -> "civilians taking part";
          case ANY -> "people";
        });
    victims.party().ifPresent(party -> words.add("of " + party(party)));
    return String.join(" ", words);
  }

  private String scope(Scope scope) {
    return scope.event().map(id -> " in " + event(id)).orElse("")
        + scope.territory().map(id -> " within " + territory(id)).orElse("")
        + scope.period().map(period -> " during " + period).orElse("");
  }

  private static String relation(Relation relation) {
    return switch (relation) {
      case SOVEREIGNTY -> "is sovereign over";
      case CONTROL -> "controls";
      case ADMINISTRATION -> "administers";
      case OCCUPATION -> "occupies";
      case PRESENCE -> "has forces in";
      case INHABITED_BY -> "lives in";
    };
  }

  private static String deed(Deed deed) {
    return switch (deed) {
      case INITIATED -> "initiated";
      case CARRIED_OUT -> "carried out";
      case PROVOKED -> "provoked";
      case RESPONDED -> "responded in";
    };
  }

  /** {@return the answer that a claim gives to its question} */
  String answer(Claim claim) {
    if (claim instanceof CasualtyEstimate estimate) {
      return estimate.figure() + details(estimate);
    } else if (claim instanceof TerritorialStatus status) {
      return party(status.holder()) + details(status);
    } else if (claim instanceof Responsibility deed) {
      return party(deed.party()) + details(deed);
    } else if (claim instanceof Occurrence occurrence) {
      return state(occurrence.state())
          + occurrence.asOf().map(time -> ", as of " + time).orElse("");
    }
    throw new AssertionError(claim);
  }

  private static String details(CasualtyEstimate estimate) {
    return estimate.asOf().map(time -> " as of " + time).orElse("")
        + (estimate.isProvisional() ? ", not final" : "");
  }

  /** {@return how many of whom an account counts} */
  String count(Account account) {
    CasualtyEstimate estimate = (CasualtyEstimate) account.claim();
    return estimate.figure()
        + " "
        + casualties((CasualtyTopic) account.topic())
        + details(estimate);
  }

  private static String details(TerritorialStatus status) {
    return status.qualifier().map(word -> ", “" + word + "”").orElse("")
        + status
            .extent()
            .map(extent -> extent == Extent.FULL ? ", all of it" : ", a part of it")
            .orElse("")
        + status.period().map(period -> ", " + period).orElse("");
  }

  private static String details(Responsibility deed) {
    return deed.motive().map(why -> ", because " + why).orElse("");
  }

  /** {@return what an account says, as a sentence that stands for itself but for whom it counts} */
  private String told(Account account) {
    Claim claim = account.claim();
    if (claim instanceof TerritorialStatus status) {
      return party(status.holder())
          + " "
          + relation(status.relation())
          + " "
          + territory(status.territory())
          + details(status);
    } else if (claim instanceof Responsibility deed) {
      return party(deed.party())
          + " "
          + deed(deed.deed())
          + " "
          + event(deed.event())
          + details(deed);
    } else if (claim instanceof Occurrence occurrence) {
      return event(occurrence.event()) + ": " + answer(claim);
    } else if (account.isOfPart()) {
      return count(account) + ", a part, read as " + account.reading().orElseThrow();
    }
    return answer(claim);
  }

  private static String state(EventState state) {
    return switch (state) {
      case HAPPENED -> "it happened";
      case ONGOING -> "it goes on";
      case ENDED -> "it is over";
      case IN_FORCE -> "it is in force";
      case DID_NOT_HAPPEN -> "it did not happen";
    };
  }

  /** {@return the speakers of an account, with the side for which they speak in brackets} */
  String speakers(Account account) {
    String speakers =
        account.statement().speakers().stream().map(this::party).collect(Collectors.joining(", "));
    String sides =
        account.sides().stream()
            .filter(side -> !account.statement().speakers().contains(side))
            .map(this::party)
            .collect(Collectors.joining(", "));
    return sides.isEmpty() ? speakers : speakers + " [" + sides + "]";
  }

  /** {@return who says what in which statement} */
  String account(Account account) {
    return "%s%s: %s (%s%s, statement %s)"
        .formatted(
            speakers(account),
            account.isDenial() ? " denies" : "",
            told(account),
            account.statement().saidAt().map(time -> time + ", ").orElse(""),
            stake(account.stake()),
            account.statement().id());
  }

  static String stake(Stake stake) {
    return switch (stake) {
      case OWN_SIDE -> "about its own side";
      case OPPOSING_SIDE -> "about the opposing side";
      case THIRD_PARTY -> "a third party";
      case UNKNOWN -> "stake unknown";
    };
  }
}
