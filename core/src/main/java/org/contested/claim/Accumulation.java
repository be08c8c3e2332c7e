package org.contested.claim;

/** Whether a figure counts everything so far or only what a period added. */
public enum Accumulation {
  /** All victims in the scope, up to the as-of time where one is given. */
  CUMULATIVE,

  /** Only those whom the scope's period added: "12 in the last 24 hours". */
  INCREMENT
}
