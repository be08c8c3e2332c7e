package org.contested.claim;

import org.contested.event.Event;
import org.contested.event.EventType;
import org.contested.party.Party;
import org.contested.party.PartyKind;
import org.contested.territory.Territory;
import org.contested.territory.TerritoryKind;

/** Those of whom the tests of this package make claims. */
final class Actors {

  static final Party ARMENIA = Party.of("armenia", PartyKind.STATE, "Armenia");
  static final Party AZERBAIJAN = Party.of("azerbaijan", PartyKind.STATE, "Azerbaijan");
  static final Territory KARABAKH =
      Territory.of("karabakh", TerritoryKind.REGION, "Nagorno-Karabakh");
  static final Territory SYUNIK =
      Territory.of("syunik", TerritoryKind.FIRST_ORDER_DIVISION, "Syunik");
  static final Event CLASHES =
      Event.of("clashes", EventType.ARMED_CLASH, "clashes", "2022-09-12/2022-09-14");
  static final Event WAR = Event.of("war", EventType.WAR, "the war", "2020-09-27/2020-11-10");

  private Actors() {}
}
