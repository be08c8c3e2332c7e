package org.contested.importers.acled;

import com.google.common.collect.ImmutableMap;
import org.contested.event.EventType;
import org.contested.event.Role;
import org.contested.party.PartyKind;

/** What ACLED's types are here; the codes of an event keep ACLED's own words. */
final class AcledTypes {

  private static final ImmutableMap<String, EventType> BY_SUB_TYPE =
      ImmutableMap.<String, EventType>builder()
          .put("Air/drone strike", EventType.AIR_OR_DRONE_STRIKE)
          .put("Shelling/artillery/missile attack", EventType.SHELLING)
          .put("Abduction/forced disappearance", EventType.ABDUCTION)
          .put("Agreement", EventType.AGREEMENT)
          .put("Government regains territory", EventType.TERRITORY_CHANGE)
          .put("Non-state actor overtakes territory", EventType.TERRITORY_CHANGE)
          .put("Non-violent transfer of territory", EventType.TERRITORY_CHANGE)
          .buildOrThrow();

  private static final ImmutableMap<String, EventType> BY_TYPE =
      ImmutableMap.of(
          "Battles", EventType.ARMED_CLASH,
          "Explosions/Remote violence", EventType.EXPLOSION,
          "Violence against civilians", EventType.ATTACK_ON_CIVILIANS,
          "Protests", EventType.PROTEST,
          "Riots", EventType.RIOT);

  private AcledTypes() {}

  static EventType of(String type, String subType) {
    EventType exact = BY_SUB_TYPE.get(subType);
    return exact != null ? exact : BY_TYPE.getOrDefault(type, EventType.OTHER);
  }

  /** ACLED names nameless civilians and protesters by its word and a country. */
  static PartyKind kindOf(String name) {
    return isGroup(name, "Civilians") || isGroup(name, "Protesters") || isGroup(name, "Rioters")
        ? PartyKind.POPULATION
        : PartyKind.OTHER;
  }

  /** ACLED's first and second actor say nothing of who attacked whom. */
  static Role roleOf(String name, EventType type) {
    if (isGroup(name, "Civilians")) {
      return Role.TARGET;
    }
    return switch (type) {
      case PROTEST, AGREEMENT, OTHER -> Role.ATTENDEE;
      default -> Role.BELLIGERENT;
    };
  }

  private static boolean isGroup(String name, String word) {
    return name.equals(word) || name.startsWith(word + " (");
  }
}
