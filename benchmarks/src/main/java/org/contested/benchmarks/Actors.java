package org.contested.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.contested.party.Affiliation;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.time.Timespan;

/** Two states with those who speak for them in their time, and monitors and media. */
final class Actors {

  /** How long a minister or spokesman holds office. */
  private static final int YEARS = 4;

  /** A state, its army and ministry, and those who hold office one after the other. */
  record Side(
      Party state,
      Party army,
      Party ministry,
      LocalDate from,
      List<Party> ministers,
      List<Party> speakers) {

    Party minister(LocalDate day) {
      return inOffice(ministers, day);
    }

    Party speaker(LocalDate day) {
      return inOffice(speakers, day);
    }

    private Party inOffice(List<Party> holders, LocalDate day) {
      int term = (day.getYear() - from.getYear()) / YEARS;
      return holders.get(Math.min(term, holders.size() - 1));
    }
  }

  private final List<Party> parties = new ArrayList<>();
  private final List<Side> sides = new ArrayList<>();
  private final List<Party> monitors = new ArrayList<>();
  private final List<Party> media = new ArrayList<>();

  Actors(LocalDate from, LocalDate to) {
    for (int i = 0; i < 2; i++) {
      sides.add(side(i, from, to));
    }
    for (int i = 0; i < 4; i++) {
      monitors.add(Party.of("monitor-" + i, PartyKind.MONITOR, "Monitor " + i));
    }
    for (int i = 0; i < 6; i++) {
      media.add(Party.of("media-" + i, PartyKind.MEDIA, "Gazette " + i));
    }
    parties.addAll(monitors);
    parties.addAll(media);
  }

  private Side side(int number, LocalDate from, LocalDate to) {
    Party state = Party.of("state-" + number, PartyKind.STATE, "State " + number);
    Party army =
        Party.builder()
            .id("army-" + number)
            .kind(PartyKind.MILITARY)
            .name("Army of state " + number)
            .affiliation(Affiliation.partOf(state))
            .build();
    Party ministry =
        Party.builder()
            .id("ministry-" + number)
            .kind(PartyKind.GOVERNMENT)
            .name("Ministry of defence of state " + number)
            .affiliation(Affiliation.partOf(state))
            .build();
    List<Party> ministers = new ArrayList<>();
    List<Party> speakers = new ArrayList<>();
    for (LocalDate at = from; at.isBefore(to); at = at.plusYears(YEARS)) {
      Timespan term = Timespan.between(at, at.plusYears(YEARS).minusDays(1));
      Affiliation minister = Affiliation.holdsOffice("minister of defence", ministry);
      ministers.add(person("minister-%d-%d".formatted(number, at.getYear()), minister, term));
      Affiliation speaker = Affiliation.speaksFor(army);
      speakers.add(person("speaker-%d-%d".formatted(number, at.getYear()), speaker, term));
    }
    parties.addAll(List.of(state, army, ministry));
    parties.addAll(ministers);
    parties.addAll(speakers);
    return new Side(state, army, ministry, from, ministers, speakers);
  }

  private static Party person(String id, Affiliation tie, Timespan term) {
    return Party.builder()
        .id(id)
        .kind(PartyKind.PERSON)
        .name(id)
        .affiliation(tie.toBuilder().during(term).build())
        .build();
  }

  List<Party> parties() {
    return parties;
  }

  List<Side> sides() {
    return sides;
  }

  List<Party> monitors() {
    return monitors;
  }

  List<Party> media() {
    return media;
  }
}
