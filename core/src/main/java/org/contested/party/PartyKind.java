package org.contested.party;

/**
 * What sort of actor a party is, as neutrally as a word can say it.
 *
 * <p>The kind describes how an actor is organised, not whether anybody is right to treat it so:
 * {@link #DE_FACTO_STATE} says that an organisation governs a population, not that it may, and
 * {@link #REBEL_GROUP} that it fights a government, not that the government is lawful. Who
 * recognises whom is a claim. The list follows UCDP's and ACLED's actor types, widened by those who
 * speak in news reports without fighting.
 */
public enum PartyKind {
  /** A state that exists as one today: Armenia, France. */
  STATE,

  /**
   * An organisation that governs a population as a state would, whoever recognises it:
   * Transnistria.
   */
  DE_FACTO_STATE,

  /** A state that existed: the Soviet Union. */
  FORMER_STATE,

  /** The government of a state, or a part of it: a ministry, the Kremlin, a presidential office. */
  GOVERNMENT,

  /** The armed forces of a state or de facto state, or a unit of them. */
  MILITARY,

  /** An organised armed group that fights a government: the FARC. */
  REBEL_GROUP,

  /** An armed group tied to a community, a party or a government without being its army. */
  MILITIA,

  /** People who share an ethnic, religious or regional identity: ethnic Armenians. */
  IDENTITY_GROUP,

  /** The people of a place or state, without any organisation: civilians of a town. */
  POPULATION,

  /** States or groups bound to act together: the Collective Security Treaty Organization. */
  ALLIANCE,

  /**
   * An organisation of states, or an organ of it: the UN Security Council, the European Council.
   */
  INTERNATIONAL_ORGANISATION,

  /** A court or tribunal: the International Court of Justice. */
  COURT,

  /** A newspaper, agency or broadcaster. */
  MEDIA,

  /**
   * Somebody who records conflict: a casualty recorder, a dataset such as UCDP GED, an observer
   * mission.
   */
  MONITOR,

  /** One person: a head of government, a spokesman, a historian. */
  PERSON,

  /** Somebody whom the source does not name: "local officials". */
  UNNAMED,

  /** None of the above. */
  OTHER
}
