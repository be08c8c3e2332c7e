package org.contested.examples;

import org.contested.claim.VictimStatus;
import org.contested.claim.Victims;
import org.contested.event.Participation;
import org.contested.event.Role;
import org.contested.party.Party;
import org.contested.party.PartyKind;

/** The sides of the war, as the tables tell them apart. */
@SuppressWarnings("ImmutableEnumChecker") // parties and victims are immutable values
enum CivilWarSide {
  UNION(Party.of("union", PartyKind.STATE, "Union"), VictimStatus.ARMED_FORCES_MEMBER),

  CONFEDERACY(
      Party.of("confederacy", PartyKind.DE_FACTO_STATE, "Confederacy"),
      VictimStatus.ARMED_FORCES_MEMBER),

  /**
   * Several nations under one label. At Sand Creek and Bear River most of their dead were no
   * fighters, and the tables do not tell, so their losses are those of anybody among them.
   */
  NATIVE_AMERICANS(
      Party.of("native-americans", PartyKind.IDENTITY_GROUP, "Native Americans"), VictimStatus.ANY);

  private final Party party;
  private final Victims victims;

  CivilWarSide(Party party, VictimStatus status) {
    this.party = party;
    this.victims = Victims.of(party.id()).toBuilder().status(status).build();
  }

  static CivilWarSide of(CsvRow row) {
    return switch (row.required("belligerent")) {
      case "US", "Union" -> UNION;
      case "Confederate" -> CONFEDERACY;
      case "Native American" -> NATIVE_AMERICANS;
      default ->
          throw row.bad("belligerent", "must be one of US, Union, Confederate and Native American");
    };
  }

  Party party() {
    return party;
  }

  /** {@return whom a side's losses count} */
  Victims victims() {
    return victims;
  }

  Participation belligerent() {
    return Participation.of(party, Role.BELLIGERENT);
  }
}
