package org.contested.examples;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.contested.claim.Accumulation;
import org.contested.claim.AgeGroup;
import org.contested.claim.CasualtyEstimate;
import org.contested.claim.Directness;
import org.contested.claim.Harm;
import org.contested.claim.Sex;
import org.contested.claim.Victims;

/**
 * A field of the daily series that counts people, and what it counts.
 *
 * <p>Those killed or injured are counted as harmed {@link Directness#DIRECT directly}: Tech for
 * Palestine documents that the ministry records only those whom it can connect to an act of war.
 * Deaths by famine are {@link Directness#INDIRECT}, and so no part of the killed.
 *
 * @param column its name in the file, without {@code ext_}
 * @param harm what the people suffered
 * @param victims who they are
 * @param directness how the harm is tied to the fighting
 * @param accumulation whether it counts all so far or those of the report's period
 */
record GazaField(
    String column, Harm harm, Victims victims, Directness directness, Accumulation accumulation) {

  private static final Victims CHILDREN = Victims.builder().ageGroup(AgeGroup.CHILD).build();
  private static final Victims WOMEN =
      Victims.builder().sex(Sex.FEMALE).ageGroup(AgeGroup.ADULT).build();

  /** Every field that is mapped to a claim; all others are kept as they stand. */
  static final ImmutableList<GazaField> ALL =
      ImmutableList.of(
          total("killed_cum", Harm.KILLED, Victims.anyone()),
          total("injured_cum", Harm.INJURED, Victims.anyone()),
          total("killed_children_cum", Harm.KILLED, CHILDREN),
          total("killed_women_cum", Harm.KILLED, WOMEN),
          total("med_killed_cum", Harm.KILLED, group("medical workers")),
          total("press_killed_cum", Harm.KILLED, group("press")),
          total("civdef_killed_cum", Harm.KILLED, group("civil defence")),
          total("aid_seeker_killed_cum", Harm.KILLED, group("aid seekers")),
          total("aid_seeker_injured_cum", Harm.INJURED, group("aid seekers")),
          famine("famine_cum", Victims.anyone()),
          famine("child_famine_cum", CHILDREN),
          added("killed", Harm.KILLED),
          added("injured", Harm.INJURED));

  private static final ImmutableMap<String, GazaField> BY_COLUMN =
      ALL.stream().collect(toImmutableMap(GazaField::column, Function.identity()));

  private static GazaField total(String column, Harm harm, Victims victims) {
    return new GazaField(column, harm, victims, Directness.DIRECT, Accumulation.CUMULATIVE);
  }

  private static GazaField famine(String column, Victims victims) {
    return new GazaField(
        column, Harm.KILLED, victims, Directness.INDIRECT, Accumulation.CUMULATIVE);
  }

  private static GazaField added(String column, Harm harm) {
    return new GazaField(column, harm, Victims.anyone(), Directness.DIRECT, Accumulation.INCREMENT);
  }

  private static Victims group(String words) {
    return Victims.builder().group(words).build();
  }

  /** {@return the field of a name without {@code ext_}, or empty if it is not mapped to a claim} */
  static Optional<GazaField> find(String column) {
    return Optional.ofNullable(BY_COLUMN.get(column));
  }

  /** {@return the field from which a claim was made, or empty if it was made from none} */
  static Optional<GazaField> of(CasualtyEstimate claim) {
    return ALL.stream().filter(field -> field.counts(claim)).findFirst();
  }

  private boolean counts(CasualtyEstimate claim) {
    return claim.harms().equals(ImmutableSet.of(harm))
        && claim.victims().equals(victims)
        && claim.directness() == directness
        && claim.accumulation() == accumulation;
  }
}
