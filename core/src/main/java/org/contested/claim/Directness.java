package org.contested.claim;

/** How the harm is tied to the fighting; SDG 16.1.2 and epidemiology draw these lines. */
public enum Directness {
  /** Caused by the fighting itself. */
  DIRECT,

  /** Caused by what the fighting led to: disease, hunger, lack of care. */
  INDIRECT,

  /** Deaths beyond those expected without the conflict, whatever their cause. */
  EXCESS,

  /** The source does not say. */
  UNSPECIFIED
}
