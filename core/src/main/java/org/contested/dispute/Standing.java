package org.contested.dispute;

/** Whether an account is what its speaker's side says now, as far as the dataset tells. */
public enum Standing {
  /** The latest of its side on its question; several are current where their order is not known. */
  CURRENT,

  /** The same side has said something later on the same question. */
  OUTDATED,

  /** A statement of the same side expressly takes its place or corrects it. */
  SUPERSEDED,

  /** The same side has taken it back. */
  RETRACTED
}
