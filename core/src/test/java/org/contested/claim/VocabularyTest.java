package org.contested.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the words of the vocabularies know about one another. */
class VocabularyTest {

  @ParameterizedTest
  @CsvSource({
    "KILLED, true",
    "INJURED, true",
    "MISSING, true",
    "CAPTURED, true",
    "CASUALTIES, true",
    "DISPLACED, false"
  })
  void casualtiesCountAllButTheDisplaced(Harm harm, boolean counted) {
    assertThat(harm.isCountedIn(EnumSet.of(Harm.CASUALTIES))).isEqualTo(counted);
  }

  @Test
  void otherHarmsCountOnlyThemselves() {
    Set<Harm> specific = EnumSet.complementOf(EnumSet.of(Harm.CASUALTIES));
    for (Set<Harm> harms : Sets.powerSet(specific)) {
      for (Harm harm : Harm.values()) {
        assertThat(harm.isCountedIn(harms))
            .as("%s in %s", harm, harms)
            .isEqualTo(harms.contains(harm));
      }
    }
  }

  @Test
  void everyStatusIsPartOfItselfAndOfAnyAndSoldiersOfCombatants() {
    for (VictimStatus part : VictimStatus.values()) {
      for (VictimStatus whole : VictimStatus.values()) {
        boolean expected =
            switch (whole) {
              case ANY -> true;
              case COMBATANT ->
                  part == VictimStatus.COMBATANT || part == VictimStatus.ARMED_FORCES_MEMBER;
              default -> part == whole;
            };
        assertThat(part.isPartOf(whole)).as("%s of %s", part, whole).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CHILD, CHILD, true",
    "CHILD, ADULT, false",
    "CHILD, OLDER_PERSON, false",
    "ADULT, CHILD, false",
    "ADULT, ADULT, true",
    "ADULT, OLDER_PERSON, false",
    "OLDER_PERSON, CHILD, false",
    "OLDER_PERSON, ADULT, true",
    "OLDER_PERSON, OLDER_PERSON, true"
  })
  void olderPersonsAreAdults(AgeGroup part, AgeGroup whole, boolean expected) {
    assertThat(part.isPartOf(whole)).isEqualTo(expected);
  }

  @Test
  void sovereigntyAndControlAreExclusive() {
    assertThat(Stream.of(Relation.values()).filter(Relation::isExclusive))
        .containsExactly(Relation.SOVEREIGNTY, Relation.CONTROL);
  }

  @Test
  void beginningAndDoingAreExclusive() {
    assertThat(Stream.of(Deed.values()).filter(Deed::isExclusive))
        .containsExactly(Deed.INITIATED, Deed.CARRIED_OUT);
  }
}
