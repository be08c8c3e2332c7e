package org.contested.dataset;

import static org.contested.common.RandomTexts.anyText;
import static org.contested.common.RandomTexts.extensions;
import static org.contested.common.RandomTexts.language;
import static org.contested.common.RandomTexts.oneOf;
import static org.contested.common.RandomTexts.someExtensions;
import static org.contested.common.RandomTexts.text;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.random.RandomGenerator;
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
import org.contested.figure.RandomFigures;
import org.contested.time.RandomTimespans;

/** Random claims of every type about entities of a {@link RandomIds}, with every field. */
public final class RandomClaims {

  private RandomClaims() {}

  /** {@return a claim of any type that these ids allow} */
  public static Claim claim(RandomGenerator random, RandomIds ids) {
    return switch (random.nextInt(10)) {
      case 0, 1, 2, 3 -> casualtyEstimate(random, ids);
      case 4 ->
          ids.territories().isEmpty() ? proposition(random, ids) : territorialStatus(random, ids);
      case 5 -> ids.events().isEmpty() ? proposition(random, ids) : responsibility(random, ids);
      case 6 -> ids.events().isEmpty() ? proposition(random, ids) : occurrence(random, ids);
      case 7, 8 -> proposition(random, ids);
      default -> unknownClaim(random);
    };
  }

  /** {@return an estimate of any kind} */
  public static CasualtyEstimate casualtyEstimate(RandomGenerator random, RandomIds ids) {
    Scope scope = scope(random, ids);
    boolean increment = scope.period().isPresent() && random.nextInt(3) == 0;
    CasualtyEstimate.Builder estimate =
        CasualtyEstimate.builder()
            .figure(RandomFigures.figure(random))
            .scope(scope)
            .accumulation(increment ? Accumulation.INCREMENT : Accumulation.CUMULATIVE)
            .provisional(random.nextBoolean())
            .extensions(extensions(random));
    if (random.nextInt(6) == 0) {
      estimate.addHarm(Harm.CASUALTIES);
    } else {
      EnumSet<Harm> specific = EnumSet.complementOf(EnumSet.of(Harm.CASUALTIES));
      for (int i = random.nextInt(3); i >= 0; i--) {
        estimate.addHarm(oneOf(random, specific.toArray(Harm[]::new)));
      }
    }
    if (random.nextInt(4) > 0) {
      estimate.victims(victims(random, ids));
    }
    if (!increment && random.nextBoolean()) {
      estimate.asOf(RandomTimespans.timespan(random));
    }
    if (random.nextBoolean()) {
      estimate.directness(oneOf(random, Directness.values()));
    }
    if (random.nextBoolean()) {
      estimate.basis(oneOf(random, Basis.values()));
    }
    return estimate.build();
  }

  /** {@return victims of any kind} */
  public static Victims victims(RandomGenerator random, RandomIds ids) {
    Victims.Builder victims = Victims.builder().extensions(extensions(random));
    if (random.nextInt(3) > 0) {
      victims.status(oneOf(random, VictimStatus.values()));
    }
    if (random.nextBoolean() && !ids.parties().isEmpty()) {
      victims.party(oneOf(random, ids.parties()));
    }
    if (random.nextInt(3) == 0) {
      victims.sex(oneOf(random, Sex.values()));
    }
    if (random.nextInt(3) == 0) {
      victims.ageGroup(oneOf(random, AgeGroup.values()));
    }
    if (random.nextInt(4) == 0) {
      victims.group(anyText(random));
    }
    return victims.build();
  }

  /** {@return a scope of one to three limits} */
  public static Scope scope(RandomGenerator random, RandomIds ids) {
    Scope.Builder scope = Scope.builder().extensions(extensions(random));
    boolean event = random.nextBoolean() && !ids.events().isEmpty();
    boolean territory = random.nextInt(3) == 0 && !ids.territories().isEmpty();
    if (event) {
      scope.event(oneOf(random, ids.events()));
    }
    if (territory) {
      scope.territory(oneOf(random, ids.territories()));
    }
    if ((!event && !territory) || random.nextBoolean()) {
      scope.period(RandomTimespans.timespan(random));
    }
    return scope.build();
  }

  /** {@return a territorial status; there must be a territory and a party} */
  public static TerritorialStatus territorialStatus(RandomGenerator random, RandomIds ids) {
    TerritorialStatus.Builder status =
        TerritorialStatus.builder()
            .territory(oneOf(random, ids.territories()))
            .relation(oneOf(random, Relation.values()))
            .holder(oneOf(random, ids.parties()))
            .extensions(extensions(random));
    if (random.nextBoolean()) {
      status.period(RandomTimespans.timespan(random));
    }
    if (random.nextBoolean()) {
      status.extent(oneOf(random, Extent.values()));
    }
    if (random.nextInt(3) == 0) {
      status.qualifier(anyText(random));
    }
    return status.build();
  }

  /** {@return a responsibility; there must be an event and a party} */
  public static Responsibility responsibility(RandomGenerator random, RandomIds ids) {
    Responsibility.Builder responsibility =
        Responsibility.builder()
            .event(oneOf(random, ids.events()))
            .party(oneOf(random, ids.parties()))
            .deed(oneOf(random, Deed.values()))
            .extensions(extensions(random));
    if (random.nextBoolean()) {
      responsibility.motive(anyText(random));
    }
    return responsibility.build();
  }

  /** {@return an occurrence; there must be an event} */
  public static Occurrence occurrence(RandomGenerator random, RandomIds ids) {
    Occurrence.Builder occurrence =
        Occurrence.builder()
            .event(oneOf(random, ids.events()))
            .state(oneOf(random, EventState.values()))
            .extensions(extensions(random));
    if (random.nextBoolean()) {
      occurrence.asOf(RandomTimespans.timespan(random));
    }
    return occurrence.build();
  }

  /** {@return a proposition about anything} */
  public static Proposition proposition(RandomGenerator random, RandomIds ids) {
    Proposition.Builder proposition =
        Proposition.builder().text(text(random)).extensions(extensions(random));
    if (random.nextBoolean()) {
      proposition.language(language(random));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      ids.any(random).ifPresent(proposition::addSubject);
    }
    return proposition.build();
  }

  /** {@return a claim of a type that this version does not know} */
  public static UnknownClaim unknownClaim(RandomGenerator random) {
    String type =
        oneOf(random, Arrays.asList("damage", "CasualtyEstimate", "x é😀\"\\\u0000", "null"));
    return UnknownClaim.of(
        type, random.nextInt(4) == 0 ? extensions(random) : someExtensions(random));
  }
}
